#pragma once

#include <QFileDevice>
#include <QMap>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace minutebook::test {

using namespace Qt::StringLiterals;

inline constexpr auto passphrase = "the tide is turning"_L1;

/// What a run of the program came to.
struct Run {
    int status = -1;
    QString out;
    QString err;
};

inline constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;
inline constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;

/// Three items, two levels above the lowest in use, an action.
inline constexpr auto meetingText = R"(---
body: Harbour Works Committee
abbreviation: HWC
meeting: 12
date: 2024-03-05
time: 10:00-12:00
venue: The Old Customs House
status: draft
---

# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Quay (AQ) | presiding |
| Pilots | Dee Tide (DT) | |

# 1. Opening
The Chair (AQ) opened the meeting.
// The coffee was cold.

# 2. Dredging of the north basin (RED)
The committee considered the tenders. (cleared)
Kelpie Dredging Limited asked for more than its tender. (RED)
The committee AGREED the second tender. (cleared)

# 3. Any other business
ACTION HWC 12/01 {Ada Quay}: Ada Quay to write to the bidders by 2024-04-01.
)"_L1;

/// Runs the program as a person at a shell does, in a folder of the test's own.
class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

protected:
    Run run(const QStringList &arguments, const QString &key = {});
    Run start(const QString &command, const QStringList &arguments, const QString &key);
    QString path(const QString &name) { return m_folder->filePath(name); }
    QString save(const QString &name, const QString &text);
    QByteArray contents(const QString &name);
    /// A line of the shell in the folder, with the program as $0.
    Run runShell(const QString &script);
    /// Every file of the folder with what is in it.
    QMap<QString, QByteArray> allContents();
    /// A book with meeting 12 in it: plain, where the key does not matter, as stretching one takes longer than all the rest.
    void makeBook(const QString &key = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace minutebook::test

#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <expected>

namespace minutebook {

class Book;
class Desk;
class Prompts;

/// The meeting that a meeting file holds, or a sentence that says why it holds none. `book` knows the actions that it speaks of.
[[nodiscard]] std::expected<Meeting, QString> meetingIn(const QString &path, Book &book);

/// Takes in several meeting files, each by itself, 9 before 10, as later ones speak of the actions of earlier ones; and tells in the end what
/// became of each. What is in the book already is replaced only if a person says so, once for all of them, and approved minutes never are.
class MeetingsImport final : public QObject
{
    Q_OBJECT

public:
    MeetingsImport(Desk &desk, Prompts &prompts, QObject *parent = nullptr);

    void begin(QStringList files);
    /// The same with all the meeting files of a folder.
    void chooseFolder();

signals:
    void done(const QString &sentence);
    void complained(const QString &sentence);

private:
    void takeNext();
    /// Whether it is being written; else why not has been noted.
    bool take(const QString &path);
    /// Asks, if any of the files' meetings is in the book and can be replaced.
    [[nodiscard]] bool mayReplace();
    /// Why that meeting is not written over; empty: it is.
    [[nodiscard]] QString keeps(int number) const;
    void write(const QString &name, const Meeting &meeting, bool replace);
    void noteReused(const QString &name, const Meeting &meeting);
    void refuse(const QString &name, const QString &why);
    void report();

    Desk &m_desk;
    Prompts &m_prompts;
    QStringList m_files; ///< that are still to come
    QStringList m_refused; ///< a sentence for each
    QStringList m_remarks; ///< on what came in
    QSet<int> m_numbers; ///< of what was taken
    bool m_replaces = false; ///< what is in the book already
    MeetingId m_last; ///< that was taken
};

} // namespace minutebook

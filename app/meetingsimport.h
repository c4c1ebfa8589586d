#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"

#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QSet>
#include <QStringList>

#include <expected>

namespace minutebook {

class Book;
class Connection;
class Desk;
class OpenBook;
class Prompts;

/// The meeting that a meeting file holds, or a sentence that says why it holds none. The book that is read knows the actions that it speaks
/// of.
[[nodiscard]] std::expected<Meeting, QString> meetingIn(const QString &path, const Body &body, Connection &reader);
/// What is to be told before it replaces that of its number: numbers that may have been another action's.
[[nodiscard]] QStringList remarksOnNumbers(const Meeting &meeting, Book &book);

/// Takes in several meeting files, each by itself, 9 before 10, as later ones speak of the actions of earlier ones; and tells in the end what
/// became of each. What is in the book already is replaced only if a person says so, once for all of them, and approved minutes never are.
/// Of many it shows how far it is, and can be cancelled between two of them: a file is in whole or not at all.
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
    /// The numbers of those of the files' meetings that are in the book and can be replaced; nothing: nobody waits for that.
    [[nodiscard]] std::optional<QStringList> known();
    [[nodiscard]] bool mayReplace(const QStringList &known);
    /// The book that they come into is the open one still.
    [[nodiscard]] bool isThere() const;
    void takeAll();
    void takeNext();
    void take(const QString &path, const std::expected<Meeting, QString> &meeting);
    void tellProgress();
    void cancel();
    void end();
    /// Why that meeting is not written over; empty: it is.
    [[nodiscard]] QString keeps(int number) const;
    void write(const QString &name, const Meeting &meeting, bool replace);
    void noteReused(const QString &name, const Meeting &meeting);
    void refuse(const QString &name, const QString &why);
    void report();

    Desk &m_desk;
    Prompts &m_prompts;
    QPointer<OpenBook> m_into; ///< and into no other
    QStringList m_files; ///< that are still to come
    std::optional<QPromise<void>> m_work; ///< how far it is; nothing: it is over
    bool m_waiting = false; ///< somebody watches that
    QStringList m_refused; ///< a sentence for each
    QStringList m_remarks; ///< on what came in
    QSet<int> m_numbers; ///< of what was taken
    bool m_replaces = false; ///< what is in the book already
    MeetingId m_last; ///< that was taken
};

} // namespace minutebook

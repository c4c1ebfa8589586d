#pragma once

#include "models/core/textedit.h"
#include "models/presentation/notesreader.h"
#include "models/presentation/notessplit.h"
#include "models/storage/book.h"
#include "models/storage/itemstore.h"
#include "models/storage/journalrule.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace minutebook {

/// The notes of one item between the editor and the book. What is typed is saved at once if nothing was for a
/// `delay`, else within one of the first unsaved key; the timer is never restarted. One save is on its way at a time.
/// Lives until what it was given is saved, even when the editor has gone on to another item.
/// What the book itself changes (numbers of actions, lines that became items) comes back as edits of the text, never as a new one.
/// Where the editor takes back that lines became items (its text is all of it again), they are joined in the book too, and parted
/// again where the editor makes that again.
class LiveNotes : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds delay{100};
    static constexpr std::chrono::milliseconds retryDelay{2000}; ///< after a save that failed

    LiveNotes(Book &book, StoredItem item, const Dialect &dialect, QObject *parent = nullptr);

    [[nodiscard]] ItemId item() const { return m_stored.id; }
    [[nodiscard]] MeetingId meeting() const { return m_stored.meeting; }
    [[nodiscard]] int position() const { return m_stored.position; } ///< from 0, as it was known last
    [[nodiscard]] const QString &heading() const { return m_heading; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// As the text stood when it was last given to the book or taken from it.
    [[nodiscard]] const NotesReading &reading() const { return m_reading; }

    /// True only if the newest text that was typed is the newest that the book has acknowledged.
    [[nodiscard]] bool isSaved() const { return m_acknowledged == m_typed && !m_gone; }
    /// Somebody else has saved this item meanwhile: nothing is saved until keepMine() or takeTheirs().
    [[nodiscard]] bool isConflicted() const { return m_conflicted; }
    /// The same, because somebody else has deleted the item.
    [[nodiscard]] bool isGone() const { return m_gone; }

    /// What can be taken back of what was typed here at any time, as the book keeps it; nothing while something is not saved yet.
    [[nodiscard]] QList<JournalEdit> history() const;

    void setDialect(const Dialect &dialect);
    /// What the editor holds, and the line of its cursor from 0 (nothing once the editor has left). While something can be made again
    /// that was taken back, actions wait: that may bring them the number that they had.
    void setText(const QString &text, std::optional<int> cursorLine, bool redoable = false);
    /// What is typed from now on can be taken back without what was typed before it, also after the program was closed.
    void beginRun();
    /// Where the editor has taken back that lines became items: waits until they are one in the book too.
    void settleJoin();
    /// Before the editor makes again what it had taken back: no edit of the book comes in between.
    void beginRedo();
    /// The editor has made that again. Where it parts the text, the items are parted when this returns, so that what follows comes into
    /// its own; false if they could not be: the editor is to take it back, and failed() or conflicted() has said why.
    [[nodiscard]] bool finishRedo(const QString &text, std::optional<int> cursorLine, bool redoable);
    void setHeading(const QString &heading);
    /// A line that waits for the cursor to leave it (an ACTION without number, a new item) is saved once it does.
    void setCursorLine(std::optional<int> line);

    /// Gives to the book what it has not got yet.
    void flush();
    /// What was typed last is given to the book, and read for that, within a `delay`.
    [[nodiscard]] bool isSavedSoon() const { return m_timer.isActive() && m_timer.remainingTimeAsDuration() <= delay; }
    /// Reads what was typed since it was read last, for whoever cannot wait for that.
    void readTyped();
    /// The same, waiting for the answer: for the end of the program. False if it could not be saved.
    bool settle();

    /// Of an item that has gone, what is typed becomes another.
    void keepMine();
    void takeTheirs();
    /// Tells of the conflict again.
    void remind() { emit conflicted(); }
    /// After a commit: takes over what somebody else saved.
    void refresh();

signals:
    void read();
    void savedChanged(bool saved);
    void failed(const minutebook::Error &error);
    void conflicted();
    void removed();
    /// To be made in the editor, one after the other; text() has them already.
    void edited(const QList<minutebook::TextEdit> &edits);
    /// The same, of numbers that the book has given to what was typed: they are no step of their own that could be taken back.
    void numbered(const QList<minutebook::TextEdit> &edits);
    /// The lines around the cursor have become another item: text() is its text, and `edits` leave it alone in the editor.
    /// Or they are one with the item again that they came from: there are no edits then.
    void continuedIn(const QList<minutebook::TextEdit> &edits);
    /// What was taken back cannot be joined: `edits` leave the item's own lines in the editor, which is to forget what could be taken back.
    void stayedApart(const QList<minutebook::TextEdit> &edits, const minutebook::Error &error);

    /// An item that was one with the others again is there anew, with another id.
    void madeAgain(minutebook::ItemId before, minutebook::ItemId now);

private:
    struct Sent {
        QString text;
        QString heading;
        std::optional<int> cursorLine;
        qint64 typed = 0;
        qsizetype joins = 0; ///< of how many splits it is the whole again
        QList<WrittenLine> numbered = {}; ///< lines that have their old numbers again

        [[nodiscard]] QString numberedText() const;
    };

    /// Of a parting.
    struct MadeAgain {
        QString left; ///< of the text, in the editor
        QStringList headings; ///< that its parts had; empty: they are not known
    };

    void typed();
    void send();
    void receive(const Result<Saved> &answer);
    void receiveSaved(const Sent &sent, const Saved &saved);
    void receiveFailure(const Error &error);
    void writeNumbers(const QString &sent, const QList<WrittenLine> &written);
    void keepNumbers(const QString &sent, const QList<WrittenLine> &written);
    [[nodiscard]] QList<WrittenLine> numbersOfOld() const;
    void goOnIn(const Sent &sent, const Saved &saved);
    void saveRest(ItemId item, const QString &notes);
    void goOnIn(const NotesSplit &split);
    void letHeadingsGo();
    [[nodiscard]] bool staysHere(int line) const;
    [[nodiscard]] bool hasWaited(std::optional<int> left) const;
    void takeBackSplit();
    [[nodiscard]] bool splitAgain(const NotesSplit &split, const QString &left);
    void sendJoined();
    void stayApart();
    void leaveApart();
    void goOnJoined(const Sent &sent, const Saved &saved);
    [[nodiscard]] Waiting waiting();
    [[nodiscard]] bool actionsWait() const { return m_redoable && m_cursorLine; }
    [[nodiscard]] QList<WrittenLine> numbersOfMadeAgain() const;
    void rebase();
    void loseItem();
    void bringBack();
    void takeOver(const StoredItem &theirs);
    void readAgain();
    void announceSaved();

    Book &m_book;
    StoredItem m_stored;
    NotesReader m_reader;
    NotesReading m_reading;
    QString m_heading;
    QString m_text;
    std::optional<int> m_cursorLine;
    std::optional<Sent> m_sent;
    qint64 m_read = 0; ///< how far of m_typed
    qint64 m_typed = 0;
    qint64 m_acknowledged = 0;
    QList<NotesSplit> m_splits; ///< what the editor can take back, the last first
    qsizetype m_joins = 0; ///< how many of them it has taken back, which the book has not yet
    QList<NotesSplit> m_takenBack; ///< what the editor can make again, the next last
    std::optional<MadeAgain> m_madeAgain; ///< the editor has made it again, and it is being parted in the book
    QHash<QString, QString> m_numbered; ///< lines that were given a number here: without it, and with it
    QStringList m_held; ///< headings that stay lines as long as the cursor is in the item
    bool m_redoable = false;
    qint64 m_runBegins = 0; ///< behind how much of m_typed
    bool m_apart = false; ///< the editor still has lines that cannot be joined: nothing is saved
    bool m_wasSaved = true;
    bool m_conflicted = false;
    bool m_gone = false; ///< the item, elsewhere
    QTimer m_timer;
    QDeadlineTimer m_pause; ///< between two saves: to save each key for itself would be work for nothing
    QFutureWatcher<Result<Saved>> m_answer;
};

} // namespace minutebook

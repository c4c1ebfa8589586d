#pragma once

#include "app/timeline.h"
#include "models/presentation/openbook.h"

namespace minutebook {

class NotesEditor;

/// One time line of what was typed into the notes and of what was changed of the meeting otherwise (its people, its agenda, words that were
/// replaced in all of it): whatever was done last is undone first, wherever it was and wherever the focus is. The editor, and the book for
/// it, keep the steps of what was typed; this keeps the order. Where it knows of nothing more, what is left is that of the item that is
/// shown, of earlier times. Each meeting has a time line of its own, as long as the book is open.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(NotesEditor &editor);

    void follow(OpenBook &book);
    void forget();
    /// The editor has another item.
    void followItem();
    /// The editor has the same text, of which another item has become: the steps are its own now.
    void followContinued();

    void undo();
    void redo();
    /// What would be taken back, if that was done in a pane; empty: it is in the notes.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;

signals:
    void changed();
    /// What was to be taken back, or made again, has been changed by something else since.
    void refused();

private:
    void followMeeting();
    void followText();
    void followCommand();
    void record(const BookEdit &edit);
    void forgetTypingOf(const BookEdit &edit);
    [[nodiscard]] bool undoTyped();
    [[nodiscard]] bool undoEdit();
    [[nodiscard]] bool redoRest();
    [[nodiscard]] bool redoTyped();
    [[nodiscard]] bool redoEdit();
    [[nodiscard]] bool exchange(const QList<TimeLine::Entry> &entries, BookState BookEdit::*from, BookState BookEdit::*to);
    void recognise(const BookState &state);
    void exchangeTyped(const BookState &to, bool back);
    void refuse(QList<TimeLine::Entry> &taken, QList<TimeLine::Entry> &others);
    [[nodiscard]] bool goTo(ItemId item);
    [[nodiscard]] bool isAt(const QString &notes) const;
    void takeNumbersAlong(const QString &notes);
    void beginRun();

    NotesEditor &m_editor;
    OpenBook *m_book = nullptr;
    MeetingId m_meeting;
    ItemId m_item; ///< that the editor has
    QString m_text; ///< what it had when something else than typing happened last
    TimeLine m_line;
    QHash<qint64, TimeLine> m_others; ///< of the meetings that are not shown
};

} // namespace minutebook

#pragma once

#include "models/presentation/openbook.h"

namespace minutebook {

class NotesEditor;

/// One time line of what was typed into the notes and of what was changed of the meeting otherwise (its people, its agenda, words that were
/// replaced in all of it): whatever was done last is undone first, wherever the focus is. The editor keeps its own steps; of another change
/// this keeps how many there were before it. Each meeting has a time line of its own, as long as the book is open.
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
    struct Entry {
        BookEdit edit;
        QHash<qint64, int> steps; ///< of the notes before it, by item
        QHash<qint64, int> later; ///< of the notes after it, with those that can be made again
        QHash<qint64, int> typed; ///< the same without them
        QHash<qint64, int> missing; ///< of the notes before it, only those that can be made again

        void replaceItem(ItemId before, ItemId now);
    };

    struct TimeLine {
        QList<Entry> done;
        QList<Entry> undone;
    };

    void record(const BookEdit &edit);
    [[nodiscard]] bool exchange(Entry &entry, const BookState &from, const BookState &to);
    void recognise(Entry &entry, const BookState &state);
    void redoTyped();
    void exchangeTyped(const BookState &to, bool back);
    void refuse(QList<Entry> &entries);
    void followMeeting();
    void replaceItem(ItemId before, ItemId now);
    void followText();
    void noteTyped();
    void followCommand();
    void bringUpToDate(Entry &entry) const;
    void part();
    [[nodiscard]] qint64 item() const;
    [[nodiscard]] int steps() const;
    [[nodiscard]] int allSteps() const;
    [[nodiscard]] ItemId typedLastElsewhere() const;
    [[nodiscard]] ItemId undoneLastElsewhere() const;
    [[nodiscard]] ItemId latestElsewhere(const QHash<qint64, int> &steps) const;
    [[nodiscard]] bool isUndoneNext() const;
    [[nodiscard]] bool isRedoneNext() const;

    NotesEditor &m_editor;
    OpenBook *m_book = nullptr;
    MeetingId m_meeting;
    qint64 m_item = 0; ///< that the editor has
    QHash<qint64, int> m_redoable; ///< steps of the notes that can be made again, by item
    QList<qint64> m_typed; ///< the items that were typed in, the latest last
    QList<Entry> m_done;
    QList<Entry> m_undone;
    QHash<qint64, TimeLine> m_others; ///< of the meetings that are not shown
};

} // namespace minutebook

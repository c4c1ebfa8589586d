#pragma once

#include "models/presentation/openbook.h"

namespace minutebook {

class NotesEditor;

/// One time line of what was typed into the notes and what was changed in the attendance: whatever was done last is undone first, wherever
/// the focus is. The editor keeps its own steps; of a change in a pane this keeps how many there were before it. Changes of a meeting's people
/// are forgotten with its being shown.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(NotesEditor &editor);

    void follow(OpenBook &book);
    void forget();
    /// The editor has another item.
    void followItem();

    void undo();
    void redo();
    /// What would be taken back, if that was done in a pane; empty: it is in the notes.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;

signals:
    void changed();

private:
    struct Entry {
        PeopleEdit edit;
        QHash<qint64, int> steps; ///< of the notes before it, by item
        QHash<qint64, int> later; ///< of the notes after it
    };

    void record(const PeopleEdit &edit);
    void followMeeting();
    void followText();
    void followCommand();
    void bringUpToDate(Entry &entry) const;
    void part();
    [[nodiscard]] qint64 item() const;
    [[nodiscard]] int steps() const;
    [[nodiscard]] bool isUndoneNext() const;
    [[nodiscard]] bool isRedoneNext() const;

    NotesEditor &m_editor;
    OpenBook *m_book = nullptr;
    MeetingId m_meeting;
    QList<Entry> m_done;
    QList<Entry> m_undone;
};

} // namespace minutebook

#pragma once

#include "models/presentation/openbook.h"

#include <QPointer>
#include <QTimer>

namespace minutebook {

class NotesEditor;

/// Keeps in the book where its window stands: the meeting, the item, and the cursor's line.
class PlaceKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit PlaceKeeper(NotesEditor &editor);

    /// Goes to where the window stood when the book was open last, else to the newest meeting, and keeps that from now on.
    void follow(OpenBook &book);
    /// The cursor's line alone is kept every few seconds at most; what is typed takes it along.
    void keep();

private:
    NotesEditor &m_editor;
    QPointer<OpenBook> m_book; ///< none while it is gone to: what is passed on the way is not kept
    QTimer m_timer;
};

} // namespace minutebook

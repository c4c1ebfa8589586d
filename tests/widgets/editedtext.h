#pragma once

#include "widgets/notes/noteseditor.h"

#include <QTextBlock>

namespace minutebook::test {

/// The text of an editor with `|` where its cursor stands, and `[`…`|` around what is chosen.
inline QString withCursor(const NotesEditor &editor)
{
    const QTextCursor cursor = editor.textCursor();
    QString text = editor.text();
    text.insert(cursor.position(), u'|');
    if (cursor.hasSelection())
        text.insert(cursor.anchor() + (cursor.anchor() > cursor.position() ? 1 : 0), u'^');
    return text;
}

/// Puts such a text into an editor.
inline void setWithCursor(NotesEditor &editor, QString text)
{
    const qsizetype anchor = text.indexOf(u'^');
    if (anchor >= 0)
        text.remove(anchor, 1);
    const qsizetype position = text.indexOf(u'|');
    text.remove(position, 1);
    editor.setPlainText(text);
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>(anchor < 0 ? position : anchor - (anchor > position ? 1 : 0)));
    cursor.setPosition(static_cast<int>(position), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace minutebook::test

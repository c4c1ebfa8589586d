#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace minutebook {

class NotesEditor;

/// Says in the editor, beside the cursor's line, what that line is by the notation. It has the focus as long as it is there, so that it is read
/// out and can be read word by word; Escape, Enter and the key that opened it close it, and the cursor is where it was.
class LineHelpView final : public QFrame
{
    Q_OBJECT

public:
    /// `heading` is that of the item, as it stands behind `# `.
    /// Null: it was open already, and is closed.
    static LineHelpView *openAt(NotesEditor &editor, const QString &heading);

    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LineHelpView(NotesEditor &editor, const QString &help);
    [[nodiscard]] bool takeKey(QKeyEvent &key);
    void place();
    void leave();

    NotesEditor &m_editor;
    QPlainTextEdit *m_text;
};

} // namespace minutebook

#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

#include <QPlainTextEdit>

namespace minutebook {

class NotesHighlighter;

/// The notes of an item as others may see them: to be read and copied, a line of the cut item to each line. It is given
/// nothing that it may not show.
class SafeNotes final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SafeNotes(QWidget *parent = nullptr);

    /// Stays where it is if that reads as before.
    void show(const Item &shown, const Dialect &dialect);
    using QPlainTextEdit::show;
    void clear();
    void goToLine(int line);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void write(const QList<NoteLine> &lines);

    NotesHighlighter *m_highlighter;
    QList<NoteLine> m_lines;
};

} // namespace minutebook

#pragma once

#include "models/presentation/notesreader.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStatusBar;
class QToolButton;

namespace minutebook {

/// What the status bar says of the notes: whether they are saved, what is wrong in them, how long they are, and the level of the cursor's line.
class NotesStatus final : public QObject
{
    Q_OBJECT

public:
    explicit NotesStatus(QStatusBar *bar);

    void clear();
    void setSaved(bool saved);
    void setReading(const NotesReading &reading);
    void setLine(const QString &sentence);

    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString problemsText() const;
    [[nodiscard]] QToolButton *problems() const { return m_problems; }

signals:
    /// A line of the notes, from 0.
    void lineChosen(int line);

private:
    QLabel *m_saved;
    QToolButton *m_problems;
    QMenu *m_list;
    QLabel *m_words;
    QLabel *m_line;
};

} // namespace minutebook

#pragma once

#include "models/presentation/notesreader.h"

#include <QWidget>

class QLabel;
class QStatusBar;
class QToolButton;

namespace minutebook {

/// What the status bar says of the notes: whether they are saved, what is wrong in the meeting, how long they are, the level of the
/// cursor's line, and what time it is in the meeting.
class NotesStatus final : public QObject
{
    Q_OBJECT

public:
    explicit NotesStatus(QStatusBar *bar);

    void clear();
    void setSaved(bool saved);
    /// The last try to save failed.
    void setNotSaved();
    void setReading(const NotesReading &reading);
    /// Of the whole meeting: what is likely a mistake, and what is worth a look.
    void setProblems(int problems, int hints);
    void setLine(const QString &sentence);
    void setTime(const QString &words);

    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString problemsText() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QToolButton *problems() const { return m_problems; }

signals:
    /// The list of problems is wanted.
    void problemsChosen();

private:
    QLabel *m_saved;
    QToolButton *m_problems;
    QLabel *m_words;
    QLabel *m_line;
    QLabel *m_time;
};

} // namespace minutebook

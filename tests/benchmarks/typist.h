#pragma once

#include "figure.h"

#include <QObject>
#include <QPlainTextEdit>

namespace minutebook::bench {

/// How long keys took.
struct Latency {
    QList<double> worked; ///< ms from the key's delivery to its painted text
    QList<double> waited; ///< ms from the moment when the key was pressed, which the program may have been too busy to notice

    void add(Milliseconds work, Milliseconds wait);
};

/// Presses keys at a person's pace, whether or not the program is ready for them, and sees when they are painted.
class Typist final : public QObject
{
    Q_OBJECT

public:
    /// `editor` stands in a window that is shown.
    explicit Typist(QPlainTextEdit &editor);

    [[nodiscard]] Latency type(const QString &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(QChar key);
    void waitUntil(Clock::time_point when);

    QPlainTextEdit &m_editor;
    QWidget &m_window;
    bool m_editorPainted = false; ///< since the last key
    bool m_shown = false; ///< and what was painted is in the window
    Clock::time_point m_when; ///< when it was
};

} // namespace minutebook::bench

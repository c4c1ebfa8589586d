#pragma once

#include <QWidget>

namespace minutebook {

/// A frame over the part of the window that has the focus. It takes no room, no clicks and no focus itself.
class FocusFrame final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 2; ///< pixels

    explicit FocusFrame(QWidget *parent);

    /// Stands around this widget, within its bounds, or around the chosen one of its tabs or the words of a box to tick; null: around nothing.
    void surround(QWidget *part);
    [[nodiscard]] QWidget *part() const { return m_part; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget *m_window;
    QWidget *m_part = nullptr;
};

} // namespace minutebook

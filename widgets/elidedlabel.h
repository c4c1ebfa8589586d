#pragma once

#include <QLabel>

namespace minutebook {

/// A line of plain text that ends in "…" where it does not fit; the whole of it is in its tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace minutebook

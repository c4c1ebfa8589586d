#pragma once

#include "models/domain/scheme.h"

#include <QWidget>

class QLabel;

namespace minutebook {

/// The band on top of the window: the marking of what the window shows, by its word and in its colour.
class MarkingBand final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkingBand(QWidget *parent = nullptr);

    void show(const Level &level, const QString &remark);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Level m_level;
    QLabel *m_marking;
    QLabel *m_remark;
};

} // namespace minutebook

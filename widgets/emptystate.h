#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace minutebook {

/// What stands where there is nothing yet: a sentence that says what to do, and buttons that do it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setRemedies(const QList<QAction *> &remedies);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeRoom(bool takes);

    QLabel *m_text;
    QVBoxLayout *m_buttons;
    QList<QAction *> m_remedies;
};

} // namespace minutebook

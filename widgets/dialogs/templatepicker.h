#pragma once

#include "models/domain/itemtemplate.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace minutebook {

/// A small list to choose a template from by typing some of its name or title. Up and Down go through it while one types.
class TemplatePicker final : public QDialog
{
    Q_OBJECT

public:
    explicit TemplatePicker(const QList<ItemTemplate> &templates, QWidget *parent = nullptr);

    /// Valid once the dialog was accepted.
    [[nodiscard]] ItemTemplate words() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(int row);

    QList<ItemTemplate> m_templates;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_accept = nullptr;
};

} // namespace minutebook

#pragma once

#include "models/domain/itemtemplate.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace minutebook {

/// Lists the body's item templates, and changes the chosen one beside the list.
class TemplatesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatesEdit(const QList<ItemTemplate> &templates, QWidget *parent = nullptr);

    [[nodiscard]] const QList<ItemTemplate> &templates() const { return m_templates; }
    /// To the one of that place, from 0.
    void goTo(qsizetype row);

signals:
    void changed();

private:
    QWidget *makeList();
    QWidget *makeFields();
    QToolButton *button(const QString &icon, const QString &text, void (TemplatesEdit::*run)());
    void nameRow(int row);
    void showChosen();
    void takeFields();
    void add();
    void remove();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int steps);

    QList<ItemTemplate> m_templates;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_heading;
    QPlainTextEdit *m_notes;
    QCheckBox *m_standing;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    bool m_showing = false; ///< the fields are being filled, not changed by a person
};

} // namespace minutebook

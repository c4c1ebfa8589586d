#pragma once

#include "models/domain/itemtemplate.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace minutebook {

/// Lists the body's item templates, and changes the chosen one beside the list. Nothing is kept unless it is accepted.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the one of that place, from 0.
    TemplatesDialog(const QList<ItemTemplate> &templates, qsizetype chosen, QWidget *parent = nullptr);

    [[nodiscard]] QList<ItemTemplate> words() const { return m_templates; }

private:
    QWidget *makeList();
    QWidget *makeFields();
    QWidget *makeButtons();
    QToolButton *button(const QString &icon, const QString &text, void (TemplatesDialog::*run)());
    void showChosen();
    void takeFields();
    void add();
    void remove();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int steps);
    void check();
    [[nodiscard]] QString whatIsMissing() const;

    QList<ItemTemplate> m_templates;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_heading;
    QPlainTextEdit *m_notes;
    QCheckBox *m_standing;
    QLabel *m_missing;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_save = nullptr;
    bool m_showing = false; ///< the fields are being filled, not changed by a person
};

} // namespace minutebook

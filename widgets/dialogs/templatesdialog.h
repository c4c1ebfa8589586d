#pragma once

#include "widgets/dialogs/templatesedit.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace minutebook {

/// Changes the body's item templates. Nothing is kept unless it is accepted.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the one of that place, from 0.
    TemplatesDialog(const QList<ItemTemplate> &templates, qsizetype chosen, QWidget *parent = nullptr);

    [[nodiscard]] QList<ItemTemplate> words() const { return m_edit->templates(); }

private:
    QWidget *makeButtons();
    void check();
    [[nodiscard]] QString whatIsMissing() const;

    TemplatesEdit *m_edit;
    QLabel *m_missing;
    QPushButton *m_save = nullptr;
};

} // namespace minutebook

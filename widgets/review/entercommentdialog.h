#pragma once

#include "models/review/bundle.h"
#include "widgets/review/reviewoffers.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace minutebook {

class FaultLabel;

/// What somebody said by mail, on the telephone or in a document of their own.
class EnterCommentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EnterCommentDialog(const EnterOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] EnteredComment words() const;
    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    /// What the wording would be refused for once somebody accepts it.
    [[nodiscard]] QString fault() const;

private:
    [[nodiscard]] QList<BundleLevel> levels() const;
    void follow();

    QFormLayout *m_form;
    QComboBox *m_reader;
    QComboBox *m_way;
    QComboBox *m_kind;
    QString m_offered; ///< as the wording to be changed
    QPlainTextEdit *m_quote;
    QPlainTextEdit *m_wording;
    FaultLabel *m_fault;
    QComboBox *m_level;
    QPlainTextEdit *m_text;
    QPushButton *m_enter = nullptr;
};

} // namespace minutebook

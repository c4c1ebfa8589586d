#pragma once

#include "widgets/review/reviewoffers.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace minutebook {

/// What somebody said by mail, on the telephone or in a document of their own.
class EnterCommentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EnterCommentDialog(const EnterOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] EnteredComment words() const;
    [[nodiscard]] QComboBox *kind() const { return m_kind; }

private:
    void follow();

    QFormLayout *m_form;
    QComboBox *m_reader;
    QComboBox *m_way;
    QComboBox *m_kind;
    QString m_offered; ///< as the wording to be changed
    QPlainTextEdit *m_quote;
    QPlainTextEdit *m_wording;
    QComboBox *m_level;
    QPlainTextEdit *m_text;
    QPushButton *m_enter = nullptr;
};

} // namespace minutebook

#pragma once

#include "models/domain/body.h"
#include "models/notation/bringin/bringin.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace minutebook {

class HeaderForm;
class NotesHighlighter;

/// Shows what was made of old minutes, as notation to look through and to change, with what is wrong or doubtful in it beside.
class BringInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Number and date have to be there, be they read or proposed; `unsaid` says of which somebody has to type them.
    BringInDialog(const BroughtIn &in, const QString &unsaid, const Body &body, QWidget *parent = nullptr);

    /// As it is to come into the book.
    [[nodiscard]] BroughtIn words() const;

private:
    QWidget *beside(const QString &unsaid);
    QWidget *editor();
    [[nodiscard]] QString summary() const;
    void check();
    void list(const QList<Diagnostic> &remarks, int keys);
    void goTo(const QListWidgetItem *remark);

    BroughtIn m_in;
    Body m_body;
    HeaderForm *m_header;
    QPlainTextEdit *m_text;
    NotesHighlighter *m_highlighter;
    QListWidget *m_remarks;
    QLabel *m_counted;
    QPushButton *m_make = nullptr;
};

} // namespace minutebook

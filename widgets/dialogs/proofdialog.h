#pragma once

#include "widgets/dialogs/exportwish.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace minutebook {

/// Shows what the search of a file came to, as a page. Where something was found, each place is listed, and leads to its line in the
/// notes and to its page.
class ProofDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProofDialog(const ShownProof &proof, QWidget *parent = nullptr);

    [[nodiscard]] ProofAnswer answer() const { return m_answer; }

private:
    void addButtons(QDialogButtonBox &buttons);
    void showCertificate();
    void showLeaks();
    void chooseLeak();
    void copy() const;
    void end(ProofAnswer::What what);
    [[nodiscard]] qsizetype current() const;
    [[nodiscard]] const Certificate &certificate() const { return m_proof.certificates.at(current()); }

    ShownProof m_proof;
    ProofAnswer m_answer;
    QComboBox *m_files;
    QScrollArea *m_page;
    QListWidget *m_leaks;
    QPushButton *m_goToLine;
    QPushButton *m_showPage;
};

} // namespace minutebook

#include "widgets/dialogs/proofdialog.h"

#include "widgets/dialogs/proofpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

namespace {

constexpr QSize proofSize(680, 620);
constexpr int shownLeaks = 9; // of two lines each; the others are scrolled to
constexpr int fewestLeaks = 4;

} // namespace

ProofDialog::ProofDialog(const ShownProof &proof, QWidget *parent)
    : QDialog(parent)
    , m_proof(proof)
    , m_files(new QComboBox(this))
    , m_page(new QScrollArea(this))
    , m_leaks(new QListWidget(this))
    , m_goToLine(new QPushButton(tr("Go to the &Line in the Notes"), this))
    , m_showPage(new QPushButton(tr("Show the &Page"), this))
{
    const auto proved = [](const Certificate &each) { return each.isProof(); };
    const auto firstLeak = std::ranges::find_if_not(proof.certificates, proved);
    setWindowTitle(firstLeak == proof.certificates.end() ? tr("Nothing Withheld Is in It") : tr("Something Withheld Is in It"));
    for (const Certificate &each : proof.certificates)
        m_files->addItem(each.fileName);
    m_files->setAccessibleName(tr("File"));
    m_files->setVisible(m_files->count() > 1);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_leaks->setAccessibleName(tr("What was found"));
    m_leaks->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    addButtons(*buttons);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_files, m_page, m_leaks, buttons})
        layout->addWidget(widget, widget == m_page || widget == m_leaks ? 1 : 0);
    resize(proofSize.expandedTo(minimumSizeHint()));
    connect(m_files, &QComboBox::currentIndexChanged, this, &ProofDialog::showCertificate);
    connect(m_leaks, &QListWidget::currentRowChanged, this, &ProofDialog::chooseLeak);
    connect(m_leaks, &QListWidget::itemActivated, this, [this] {
        if (m_goToLine->isEnabled())
            end(ProofAnswer::What::GoToLine);
    });
    m_files->setCurrentIndex(firstLeak == proof.certificates.end() ? 0 : static_cast<int>(firstLeak - proof.certificates.begin()));
    showCertificate();
}

void ProofDialog::addButtons(QDialogButtonBox &buttons)
{
    buttons.addButton(m_goToLine, QDialogButtonBox::ActionRole);
    buttons.addButton(m_showPage, QDialogButtonBox::ActionRole);
    const QPushButton *copyText = buttons.addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    const QPushButton *save = buttons.addButton(tr("&Save as JSON…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons.addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    close->setFocus();
    connect(m_goToLine, &QPushButton::clicked, this, [this] { end(ProofAnswer::What::GoToLine); });
    connect(m_showPage, &QPushButton::clicked, this, [this] { end(ProofAnswer::What::ShowPage); });
    connect(copyText, &QPushButton::clicked, this, &ProofDialog::copy);
    connect(save, &QPushButton::clicked, this, [this] { end(ProofAnswer::What::Save); });
    connect(&buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

qsizetype ProofDialog::current() const
{
    return std::max(0, m_files->currentIndex());
}

void ProofDialog::showCertificate()
{
    m_page->setWidget(new ProofPage(m_proof, current(), this));
    showLeaks();
}

void ProofDialog::showLeaks()
{
    m_leaks->clear();
    for (const Leak &leak : certificate().leaks)
        m_leaks->addItem(leakText(leak));
    const int rows = std::clamp(m_leaks->count(), fewestLeaks, shownLeaks);
    m_leaks->setMinimumHeight(rows * 2 * fontMetrics().height());
    const bool any = m_leaks->count() > 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_leaks, m_goToLine, m_showPage})
        widget->setVisible(any);
    m_leaks->setCurrentRow(any ? 0 : -1);
    chooseLeak();
}

void ProofDialog::chooseLeak()
{
    const int row = m_leaks->currentRow();
    const bool chosen = row >= 0 && row < certificate().leaks.size();
    m_goToLine->setEnabled(chosen && m_proof.lines && certificate().leaks.at(row).source.item >= 0);
    m_showPage->setEnabled(chosen && m_proof.pages && certificate().leaks.at(row).place.page > 0);
}

void ProofDialog::copy() const
{
    QGuiApplication::clipboard()->setText(certificateText(certificate()));
}

void ProofDialog::end(ProofAnswer::What what)
{
    m_answer = {what, current(), std::max(0, m_leaks->currentRow())};
    accept();
}

} // namespace minutebook

#include "widgets/dialogs/proofpage.h"

#include "widgets/levelcolour.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int paperEdge = 36; // of the paper, in pixels
constexpr int verdictBar = 5;
constexpr double titleSize = 1.7; // of the window's font

} // namespace

ProofPage::ProofPage(const ShownProof &proof, qsizetype certificate, QWidget *parent)
    : QFrame(parent)
    , m_level(proof.level)
    , m_proved(proof.certificates.at(certificate).isProof())
    , m_title(line(m_proved ? tr("Certificate") : tr("No Certificate: a Leak")))
    , m_ceiling(line(proof.level.name))
{
    const Certificate &shown = proof.certificates.at(certificate);
    setAccessibleName(m_title->text());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleSize);
    m_title->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_ceiling->setFont(bold);
    QLabel *statement = line(statementText(shown));
    statement->setFont(bold);
    auto *facts = new QFormLayout;
    facts->setVerticalSpacing(8);
    facts->setHorizontalSpacing(18);
    addFacts(*facts, proof, shown);
    QLabel *limits = line(limitsText());
    QLabel *made = line(
        tr("Searched by Minutebook and shown on %1, by this computer’s clock.").arg(QLocale().toString(proof.made, QLocale::ShortFormat)));
    m_muted << limits << made;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(paperEdge, paperEdge - 8, paperEdge, paperEdge - 8);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(statement);
    layout->addLayout(facts);
    layout->addWidget(limits);
    layout->addStretch();
    layout->addWidget(made);
    colour();
}

void ProofPage::addFacts(QFormLayout &facts, const ShownProof &proof, const Certificate &certificate)
{
    QLabel *hash = line(groupedHash(certificate.sha256));
    hash->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addFact(facts, tr("Meeting"), line(proof.meeting));
    addFact(facts, tr("Edition"), line(proof.edition));
    addFact(facts, tr("Ceiling"), m_ceiling);
    addFact(facts, tr("File"), line(certificate.fileName));
    addFact(facts, tr("SHA-256"), hash);
    addFact(facts, tr("Looked for"), line(needlesText(certificate)));
    addFact(facts, tr("Searched"), line(searchedText(certificate)));
}

void ProofPage::addFact(QFormLayout &facts, const QString &name, QLabel *value)
{
    QLabel *label = line(name);
    label->setWordWrap(false);
    m_muted << label;
    value->setAccessibleName(name + u": "_s + value->text());
    facts.addRow(label, value);
}

QLabel *ProofPage::line(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void ProofPage::colour()
{
    for (QLabel *label : std::as_const(m_muted))
        colourText(label, mutedColour(palette()));
    colourText(m_ceiling, levelColour(m_level, palette()));
    if (!m_proved)
        colourText(m_title, faultColour(palette()));
}

void ProofPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor rule = palette().color(QPalette::Mid);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(rule);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.drawRect(rect().adjusted(verdictBar + 5, verdictBar + 5, -verdictBar - 6, -verdictBar - 6));
    painter.fillRect(QRect(0, 0, width(), verdictBar), m_proved ? levelColour(m_level, palette()) : faultColour(palette()));
}

void ProofPage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

QString groupedHash(const QByteArray &hexadecimal)
{
    constexpr qsizetype group = 8;
    constexpr qsizetype line = 4 * group;
    QString text;
    for (qsizetype i = 0; i < hexadecimal.size(); i += group) {
        if (i > 0)
            text += i % line == 0 ? u'\n' : u' ';
        text += QString::fromLatin1(hexadecimal.mid(i, group));
    }
    return text;
}

} // namespace minutebook

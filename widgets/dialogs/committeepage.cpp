#include "widgets/dialogs/committeepage.h"

#include "models/domain/numberpatterns.h"
#include "models/minutes/wording.h"
#include "widgets/faultlabel.h"
#include "widgets/focuslead.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int exampleMeeting = 14;

/// Languages that minutes are offered in; a body's own is offered besides.
QStringList languages()
{
    return {u"en-GB"_s, u"en-IE"_s, u"en-US"_s, u"en-CA"_s, u"en-AU"_s, u"cy-GB"_s, u"ga-IE"_s, u"gd-GB"_s,
            u"de-DE"_s, u"fr-FR"_s, u"nl-NL"_s, u"es-ES"_s, u"it-IT"_s, u"pt-PT"_s, u"sv-SE"_s, u"da-DK"_s};
}

QPlainTextEdit *wordsEdit(const QString &text, int lines, const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(text, parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    const int edges = 2 * edit->frameWidth() + 2 * static_cast<int>(edit->document()->documentMargin());
    const int spacing = edit->fontMetrics().lineSpacing();
    edit->setFixedHeight(spacing * lines + spacing / 2 + edges);
    return edit;
}

/// Words in capitals, however they are parted.
QStringList verbsOf(const QPlainTextEdit *edit)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList verbs = edit->toPlainText().toUpper().split(between, Qt::SkipEmptyParts);
    verbs.removeDuplicates();
    return verbs;
}

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    lines.removeDuplicates();
    return lines;
}

void fillLanguages(QComboBox *box, const QString &own)
{
    QStringList codes = languages();
    if (!codes.contains(own))
        codes.prepend(own);
    for (const QString &code : std::as_const(codes))
        box->addItem(u"%1 (%2)"_s.arg(QLocale(code).nativeLanguageName(), code), code);
    box->setCurrentIndex(box->findData(own));
}

} // namespace

CommitteePage::CommitteePage(const Body &body, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_today(today)
    , m_name(new QLineEdit(body.name, this))
    , m_abbreviation(new QLineEdit(body.abbreviation, this))
    , m_language(new QComboBox(this))
    , m_actionPattern(new QLineEdit(body.actionPattern, this))
    , m_actionExample(plainLabel({}, this))
    , m_referencePattern(new QLineEdit(body.referencePattern, this))
    , m_referenceExample(plainLabel({}, this))
    , m_decidingVerbs(wordsEdit(body.decidingVerbs.join(u' '), 2, tr("Verbs that decide"), this))
    , m_recordingVerbs(wordsEdit(body.recordingVerbs.join(u' '), 1, tr("Verbs that record"), this))
    , m_names(wordsEdit(body.names.join(u'\n'), 4, tr("Others who can own an action"), this))
{
    fillLanguages(m_language, body.language);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addNames(form);
    addPatterns(form);
    addWords(form);
    for (QLineEdit *line : {m_name, m_abbreviation, m_actionPattern, m_referencePattern})
        connect(line, &QLineEdit::textChanged, this, &CommitteePage::changed);
    for (QPlainTextEdit *edit : {m_decidingVerbs, m_recordingVerbs, m_names})
        connect(edit, &QPlainTextEdit::textChanged, this, &CommitteePage::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CommitteePage::changed);
    connect(this, &CommitteePage::changed, this, &CommitteePage::showExamples);
    showExamples();
}

void CommitteePage::addNames(QFormLayout *form)
{
    const auto add = [&](const QString &label, QWidget *field, SetupPart part, QLabel *example = nullptr) {
        form->addRow(label, withFault(field, part, example));
    };
    add(tr("&Name:"), m_name, SetupPart::Name);
    add(tr("&Abbreviation:"), m_abbreviation, SetupPart::Abbreviation);
    form->addRow(tr("Scheme:"), plainLabel(u"%1 (%2)"_s.arg(m_body.scheme.name, m_body.scheme.id), this));
    form->addRow(tr("&Language of the minutes:"), m_language);
    m_language->setAccessibleName(tr("Language of the minutes"));
    m_name->setAccessibleName(tr("Name of the committee"));
    m_abbreviation->setAccessibleName(tr("Abbreviation"));
}

void CommitteePage::addPatterns(QFormLayout *form)
{
    form->addRow(tr("N&umbers of actions:"), withFault(m_actionPattern, SetupPart::ActionPattern, m_actionExample));
    form->addRow(tr("Re&ferences of minutes:"), withFault(m_referencePattern, SetupPart::ReferencePattern, m_referenceExample));
    m_actionPattern->setAccessibleName(tr("Numbers of actions"));
    m_referencePattern->setAccessibleName(tr("References of minutes"));
}

void CommitteePage::addWords(QFormLayout *form)
{
    form->addRow(tr("Verbs that &decide:"), withFault(m_decidingVerbs, SetupPart::DecidingVerbs));
    form->addRow(tr("Verbs that &record:"), withFault(m_recordingVerbs, SetupPart::RecordingVerbs));
    m_names->setMaximumHeight(QWIDGETSIZE_MAX); // it has what is left of the page
    form->addRow(tr("&Others who can own an action:"), m_names);
    form->addRow(QString(), plainLabel(tr("Roles and organisations, one on each line, besides the people of a meeting."), this));
}

/// The field, what it gives, and what is wrong with it.
QWidget *CommitteePage::withFault(QWidget *field, SetupPart part, QLabel *example)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    if (example)
        layout->addWidget(example);
    m_faults.insert(part, new FaultLabel(box));
    m_fields.insert(part, field);
    layout->addWidget(m_faults.value(part));
    leadFocus(box, field);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return box;
}

void CommitteePage::showExamples()
{
    const Body now = body();
    const QString number = actionNumber(now.actionPattern, now.abbreviation, exampleMeeting, 1);
    const QString reference = meetingReference(now.referencePattern, now.abbreviation, exampleMeeting, m_today);
    m_actionExample->setText(tr("Meeting %1 begins with %2. Numbers that are given stay as they are.").arg(exampleMeeting).arg(number));
    m_referenceExample->setText(tr("Meeting %1, held today, is %2.").arg(exampleMeeting).arg(reference));
}

Body CommitteePage::body() const
{
    Body body = m_body;
    body.name = m_name->text().simplified();
    body.abbreviation = m_abbreviation->text().trimmed();
    body.language = m_language->currentData().toString();
    if (body.language != m_body.language)
        body.scheme = schemeWorded(body.scheme, body.language);
    body.actionPattern = m_actionPattern->text().trimmed();
    body.referencePattern = m_referencePattern->text().trimmed();
    body.decidingVerbs = verbsOf(m_decidingVerbs);
    body.recordingVerbs = verbsOf(m_recordingVerbs);
    body.names = linesOf(m_names);
    return body;
}

void CommitteePage::tell(const QList<SetupFault> &faults)
{
    for (FaultLabel *label : std::as_const(m_faults))
        label->tell({});
    for (const SetupFault &fault : faults) {
        if (FaultLabel *label = m_faults.value(fault.part); label && label->text().isEmpty())
            label->tell(fault.sentence);
    }
}

void CommitteePage::goTo(SetupPart part)
{
    if (QWidget *field = m_fields.value(part))
        field->setFocus();
}

} // namespace minutebook

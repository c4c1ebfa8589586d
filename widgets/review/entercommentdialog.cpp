#include "widgets/review/entercommentdialog.h"

#include "models/review/commentwords.h"
#include "models/review/wordingfault.h"
#include "widgets/dialogs/acceptkey.h"
#include "widgets/faultlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace minutebook {

namespace {

constexpr int enterWidth = 560;

QPlainTextEdit *fewLines(const QString &name, const QString &text = {})
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 12);
    return edit;
}

} // namespace

EnterCommentDialog::EnterCommentDialog(const EnterOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_reader(new QComboBox)
    , m_way(new QComboBox)
    , m_kind(new QComboBox)
    , m_offered(offer.quote)
    , m_quote(fewLines(tr("Words that it is about"), offer.quote))
    , m_wording(fewLines(tr("Wording instead"), offer.quote))
    , m_fault(new FaultLabel(nullptr))
    , m_level(new QComboBox)
    , m_text(fewLines(tr("What was said")))
{
    setWindowTitle(tr("Enter a Comment on Somebody’s Behalf"));
    m_reader->addItems(offer.people);
    m_level->addItems(offer.levels);
    for (const CommentWay way : {CommentWay::Mail, CommentWay::Telephone, CommentWay::Document})
        m_way->addItem(titleOf(way), static_cast<int>(way));
    for (const CommentKind kind : {CommentKind::Remark, CommentKind::Wording, CommentKind::Level, CommentKind::Accepted})
        m_kind->addItem(titleOf(kind), static_cast<int>(kind));
    m_form->addRow(tr("&Who said it:"), m_reader);
    m_form->addRow(tr("&How it came:"), m_way);
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("Words that it is &about:"), m_quote);
    m_form->addRow(tr("Wording &instead:"), m_wording);
    m_form->addRow(m_fault);
    m_form->addRow(tr("&Level to discuss:"), m_level);
    m_form->addRow(tr("What was &said:"), m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_enter = buttons->addButton(tr("Enter"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    setMinimumWidth(enterWidth);
    pressByCtrlReturn(*this, *m_enter);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_quote, &QPlainTextEdit::textChanged, this, [this] {
        if (m_wording->toPlainText() == std::exchange(m_offered, m_quote->toPlainText()))
            m_wording->setPlainText(m_offered); // nobody has changed it yet
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EnterCommentDialog::follow);
    for (const QPlainTextEdit *edit : {m_quote, m_wording, m_text})
        connect(edit, &QPlainTextEdit::textChanged, this, &EnterCommentDialog::follow);
    follow();
}

EnteredComment EnterCommentDialog::words() const
{
    const auto kind = static_cast<CommentKind>(m_kind->currentData().toInt());
    EnteredComment entered{m_reader->currentText(), static_cast<CommentWay>(m_way->currentData().toInt()), {.id = {}, .kind = kind}};
    entered.comment.text = m_text->toPlainText().trimmed();
    if (kind != CommentKind::Accepted)
        entered.comment.quote = m_quote->toPlainText().simplified();
    if (kind == CommentKind::Wording)
        entered.comment.wording = m_wording->toPlainText().simplified();
    if (kind == CommentKind::Level)
        entered.comment.level = m_level->currentText();
    return entered;
}

/// As far as the sentences on a wording need them.
QList<BundleLevel> EnterCommentDialog::levels() const
{
    QList<BundleLevel> levels;
    for (int i = 0; i < m_level->count(); ++i)
        levels.append({.name = m_level->itemText(i), .marking = m_level->itemText(i)});
    return levels;
}

QString EnterCommentDialog::fault() const
{
    return m_fault->text();
}

void EnterCommentDialog::follow()
{
    const ReviewComment comment = words().comment;
    m_form->setRowVisible(m_quote, comment.kind != CommentKind::Accepted);
    m_form->setRowVisible(m_wording, comment.kind == CommentKind::Wording);
    m_fault->tell(wordingFault(comment, levels()));
    m_form->setRowVisible(m_level, comment.kind == CommentKind::Level);
    const bool otherWords = comment.kind == CommentKind::Wording && !comment.quote.isEmpty() && comment.wording != comment.quote;
    const bool says = comment.kind == CommentKind::Remark ? !comment.text.isEmpty() : comment.kind != CommentKind::Wording || otherWords;
    m_enter->setEnabled(says && m_reader->count() > 0);
}

} // namespace minutebook

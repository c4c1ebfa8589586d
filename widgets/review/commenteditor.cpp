#include "widgets/review/commenteditor.h"

#include "models/review/commentwords.h"
#include "models/review/wordchanges.h"
#include "models/review/wordingfault.h"
#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/review/commenttext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int linesOfText = 4;
constexpr qsizetype longestQuote = 240;

QPlainTextEdit *editorText(QLabel *name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesOfText + 12);
    name->setBuddy(edit);
    return edit;
}

} // namespace

CommentEditor::CommentEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, this))
    , m_quote(wrappedLabel({}, this))
    , m_wordingName(wrappedLabel({}, this))
    , m_wording(editorText(m_wordingName, this))
    , m_changes(new QTextEdit(this))
    , m_fault(new FaultLabel(this))
    , m_levelName(wrappedLabel({}, this))
    , m_level(new QComboBox(this))
    , m_textName(wrappedLabel({}, this))
    , m_text(editorText(m_textName, this))
    , m_keep(new QPushButton(QIcon::fromTheme(QStringLiteral("dialog-ok")), tr("&Keep"), this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_wordingName->setText(tr("&Wording instead"));
    m_levelName->setText(tr("&Level to discuss"));
    m_levelName->setBuddy(m_level);
    m_changes->setReadOnly(true);
    m_changes->setFocusPolicy(Qt::NoFocus);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setFixedHeight(m_changes->fontMetrics().lineSpacing() * linesOfText);
    m_changes->setAccessibleName(tr("What changes"));
    m_keep->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_quote, m_wordingName, m_wording, m_changes, m_fault, m_levelName,
                                                          m_level, m_textName, m_text})
        layout->addWidget(part);
    layout->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &CommentEditor::keep);
    connect(cancel, &QPushButton::clicked, this, &CommentEditor::leave);
    connect(m_wording, &QPlainTextEdit::textChanged, this, &CommentEditor::showChanges);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentEditor::showChanges);
    for (QWidget *part : std::initializer_list<QWidget *>{m_wording, m_text, m_level, m_keep, cancel})
        part->installEventFilter(this);
    hide();
}

void CommentEditor::begin(const ReviewComment &comment, const QList<BundleLevel> &levels)
{
    m_comment = comment;
    m_levels = levels;
    const bool wording = comment.kind == CommentKind::Wording;
    const bool level = comment.kind == CommentKind::Level;
    m_title->setText(titleOf(comment.kind));
    m_quote->setText(comment.quote.size() > longestQuote ? comment.quote.first(longestQuote) + u'…' : comment.quote);
    m_quote->setVisible(!wording && !comment.quote.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_wordingName, m_wording, m_changes})
        part->setVisible(wording);
    m_levelName->setVisible(level);
    m_level->setVisible(level);
    m_level->clear();
    for (const BundleLevel &each : levels)
        m_level->addItem(each.name);
    m_level->setCurrentText(comment.level.isEmpty() && !levels.isEmpty() ? levels.last().name : comment.level);
    m_textName->setText(wording || level                          ? tr("W&hy (may stay empty)")
                            : comment.kind == CommentKind::Answer ? tr("&Answer")
                                                                  : tr("&Remark"));
    m_wording->setPlainText(comment.wording.isEmpty() ? comment.quote : comment.wording);
    m_text->setPlainText(comment.text);
    showChanges();
    show();
    QWidget *first = wording ? static_cast<QWidget *>(m_wording) : level ? static_cast<QWidget *>(m_level) : m_text;
    first->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

ReviewComment CommentEditor::written() const
{
    ReviewComment comment = m_comment;
    comment.text = m_text->toPlainText().trimmed();
    if (comment.kind == CommentKind::Wording)
        comment.wording = m_wording->toPlainText().simplified();
    if (comment.kind == CommentKind::Level)
        comment.level = m_level->currentText();
    return comment;
}

/// One that says nothing cannot be kept.
void CommentEditor::showChanges()
{
    const ReviewComment comment = written();
    m_changes->clear();
    m_fault->tell(wordingFault(comment, m_levels));
    QTextCursor cursor(m_changes->document());
    if (comment.kind == CommentKind::Wording)
        insertChanges(cursor, wordChanges(comment.quote, comment.wording), palette());
    const bool says = comment.kind == CommentKind::Wording ? comment.wording != comment.quote
                                                           : comment.kind == CommentKind::Level || !comment.text.isEmpty();
    m_keep->setEnabled(says);
}

QString CommentEditor::fault() const
{
    return m_fault->text();
}

void CommentEditor::keep()
{
    if (!m_keep->isEnabled())
        return;
    emit left(); // before it is hidden: the focus would pass the list, which would choose something
    hide();
    emit kept(written());
}

void CommentEditor::leave()
{
    emit left();
    hide();
}

bool CommentEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        keep();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace minutebook

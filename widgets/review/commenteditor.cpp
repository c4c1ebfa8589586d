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
constexpr std::chrono::milliseconds pauseOfTyping{400};

QPlainTextEdit *editorText(QLabel *name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesOfText + 12);
    name->setBuddy(edit);
    return edit;
}

bool saysSomething(const ReviewComment &comment)
{
    return comment.kind == CommentKind::Wording ? comment.wording != comment.quote
                                                : comment.kind == CommentKind::Level || !comment.text.isEmpty();
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
    connect(cancel, &QPushButton::clicked, this, &CommentEditor::drop);
    connect(m_wording, &QPlainTextEdit::textChanged, this, &CommentEditor::follow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentEditor::follow);
    connect(m_level, &QComboBox::activated, this, &CommentEditor::follow);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const ReviewComment comment = written(); saysSomething(comment))
            emit drafted(comment);
    });
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
        m_level->addItem(each.name, each.name);
    m_level->addItem(tr("higher than this draft"), QString(higherLevel));
    m_level->setCurrentIndex(m_level->findData(comment.level.isEmpty() && !levels.isEmpty() ? levels.last().name : comment.level));
    m_textName->setText(wording || level                          ? tr("W&hy (may stay empty)")
                            : comment.kind == CommentKind::Answer ? tr("&Answer")
                                                                  : tr("&Remark"));
    m_wording->setPlainText(comment.wording.isEmpty() ? comment.quote : comment.wording);
    m_text->setPlainText(comment.text);
    showChanges();
    m_pause.stop(); // nothing has been typed yet
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
        comment.level = m_level->currentData().toString();
    return comment;
}

/// Whoever types without a pause has it told too.
void CommentEditor::follow()
{
    showChanges();
    if (!m_pause.isActive())
        m_pause.start();
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
    m_keep->setEnabled(saysSomething(comment));
}

QString CommentEditor::fault() const
{
    return m_fault->text();
}

void CommentEditor::keep()
{
    if (!m_keep->isEnabled())
        return;
    end();
    emit kept(written());
}

void CommentEditor::drop()
{
    end();
    emit dropped();
}

void CommentEditor::end()
{
    m_pause.stop();
    emit left(); // before it is hidden: the focus would pass the list, which would choose something
    hide();
}

bool CommentEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        drop();
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        keep();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace minutebook

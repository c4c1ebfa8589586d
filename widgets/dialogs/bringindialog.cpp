#include "widgets/dialogs/bringindialog.h"

#include "models/notation/frontmatter.h"
#include "models/notation/parse.h"
#include "models/presentation/words.h"
#include "widgets/dialogs/headerform.h"
#include "widgets/faultlabel.h"
#include "widgets/notes/noteshighlighter.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize bringInSize(1100, 700);
constexpr int lineRole = Qt::UserRole;
constexpr int typingPause = 300; // ms

QLabel *labelOf(const QString &text, QWidget *buddy, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

BringInDialog::BringInDialog(const BroughtIn &in, const QString &unsaid, const Body &body, QWidget *parent)
    : QDialog(parent)
    , m_in(in)
    , m_body(body)
    , m_header(new HeaderForm(in.header, this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(new NotesHighlighter(m_text->document()))
    , m_remarks(new QListWidget(this))
    , m_counted(labelOf({}, m_remarks, this))
{
    setWindowTitle(tr("Bring In Old Minutes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("&Make the Draft Meeting"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(beside(unsaid));
    halves->addWidget(editor());
    halves->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(summary(), this));
    layout->addWidget(halves, 1);
    layout->addWidget(buttons);
    resize(bringInSize);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_text, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &BringInDialog::check);
    connect(m_remarks, &QListWidget::itemActivated, this, &BringInDialog::goTo);
    connect(m_remarks, &QListWidget::itemClicked, this, &BringInDialog::goTo);
    check();
}

QWidget *BringInDialog::beside(const QString &unsaid)
{
    auto *box = new QWidget(this);
    auto *missing = new FaultLabel(box);
    missing->tell(unsaid);
    m_remarks->setAccessibleName(tr("What is wrong or doubtful"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextElideMode(Qt::ElideNone);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(missing);
    layout->addWidget(m_counted);
    layout->addWidget(m_remarks, 1);
    return box;
}

QWidget *BringInDialog::editor()
{
    auto *box = new QWidget(this);
    m_text->setAccessibleName(tr("The meeting in minute notation"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(m_in.notation.trimmed());
    m_highlighter->setPalette(palette());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelOf(tr("&What comes into the book"), m_text, box));
    layout->addWidget(m_text, 1);
    return box;
}

QString BringInDialog::summary() const
{
    return tr("Recognised: %1, %2 and %3. Everything else of the document is a paragraph. Compare it with the old minutes. Levels count only where they "
              "stand as tags; items without one are of the highest level that the document marks, until you write another in their headings.")
        .arg(tr("%n item(s)", nullptr, m_in.items), tr("%n person(s)", nullptr, m_in.people), tr("%n action(s)", nullptr, m_in.actions));
}

BroughtIn BringInDialog::words() const
{
    BroughtIn in = m_in;
    in.header = m_header->words();
    in.notation = u'\n' + m_text->toPlainText() + u'\n';
    return in;
}

void BringInDialog::check()
{
    const BroughtIn in = words();
    const Parsed parsed = parse(in.file().toUtf8(), m_body);
    m_highlighter->setDialect(dialectOf(m_body, parsed.meeting.header, parsed.meeting.people));
    list(parsed.diagnostics, static_cast<int>(frontMatterText(in.header).count(u'\n')) + 1);
    m_make->setEnabled(!parsed.hasErrors());
}

/// Errors first; `keys` are the file's lines above the text.
void BringInDialog::list(const QList<Diagnostic> &remarks, int keys)
{
    m_remarks->clear();
    for (const Gravity gravity : {Gravity::Error, Gravity::Warning, Gravity::Hint}) {
        for (const Diagnostic &remark : remarks) {
            if (remark.gravity != gravity)
                continue;
            const int line = remark.line - keys;
            const QString place = line > 0 ? tr("Line %1: ").arg(line) : QString();
            auto *item = new QListWidgetItem(gravityWord(gravity) + u" – "_s + place + sentence(remark), m_remarks);
            item->setData(lineRole, line);
        }
    }
    m_counted->setText(remarks.isEmpty() ? tr("Nothing looks wrong or doubtful.")
                                         : tr("%n &place(s) to look at:", nullptr, static_cast<int>(remarks.size())));
}

void BringInDialog::goTo(const QListWidgetItem *remark)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(remark->data(lineRole).toInt() - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    m_text->setFocus();
}

} // namespace minutebook

#include "widgets/panes/notespane.h"

#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/levelcolour.h"
#include "widgets/notes/findbar.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/safenotes.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr double titleScale = 1.2;

void enlarge(QWidget *widget, double scale)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    widget->setFont(font);
}

/// However long its words are, the notes keep their width.
void wrap(QLabel *label)
{
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

} // namespace

NotesPane::NotesPane(QWidget *parent)
    : QWidget(parent)
    , m_meeting(new ElidedLabel(this))
    , m_quorum(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_level(new QLabel(this))
    , m_frozen(new QLabel(this))
    , m_room(new QLabel(this))
    , m_editor(new NotesEditor(this))
    , m_safe(new SafeNotes(this))
    , m_find(new FindBar(m_editor, this))
    , m_empty(new EmptyState(QString(), this))
    , m_stack(new QStackedLayout(this))
{
    enlarge(m_title, titleScale);
    enlarge(m_level, 1);
    m_level->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_quorum, m_frozen, m_room})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_frozen, m_room})
        wrap(label);
    m_room->setMinimumHeight(m_room->fontMetrics().height()); // also where it says nothing: the notes below do not move

    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(2);
    auto *meetingLine = new QHBoxLayout;
    m_quorum->setAlignment(Qt::AlignRight | Qt::AlignTop);
    meetingLine->addWidget(m_meeting, 1, Qt::AlignTop); // also where a quorum lacks several things, each in its line
    meetingLine->addWidget(m_quorum);
    lines->addLayout(meetingLine);
    auto *titleLine = new QHBoxLayout;
    titleLine->addWidget(m_title, 1);
    titleLine->addWidget(m_level);
    lines->addLayout(titleLine);
    lines->addWidget(m_frozen);
    lines->addWidget(m_room);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(lines);
    layout->addWidget(m_find);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_safe, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    turnTo(m_editor);
}

void NotesPane::show(LiveNotes *notes, const Dialect &dialect, const NotesHeading &heading)
{
    m_editor->edit(notes, dialect, !heading.frozen.isEmpty());
    m_safe->clear();
    turnTo(m_editor);
    if (const Place left = std::exchange(m_left, {}); left.item != ItemId() && left.item == m_editor->item())
        m_editor->verticalScrollBar()->setValue(left.top);
    setHeading(heading);
    m_stack->setCurrentIndex(1);
}

NotesPane::Place NotesPane::place() const
{
    const QTextCursor cursor = m_editor->textCursor();
    return {m_editor->item(), cursor.anchor(), cursor.position(), m_editor->verticalScrollBar()->value()};
}

void NotesPane::returnTo(const Place &place)
{
    if (place.item == ItemId() || place.item != m_editor->item())
        return;
    const int end = m_editor->document()->characterCount() - 1; // a number that was given makes a text longer, and none shorter
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(std::min(place.anchor, end));
    cursor.setPosition(std::min(place.position, end), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->verticalScrollBar()->setValue(place.top);
}

void NotesPane::showSafely(const Item &shown, const Dialect &dialect, const NotesHeading &heading)
{
    if (m_editor->item() != ItemId())
        m_left = place();
    m_editor->edit(nullptr, {}, true);
    m_safe->show(shown, dialect);
    turnTo(m_safe);
    setHeading(heading);
    m_stack->setCurrentIndex(1);
}

/// The focus goes along.
void NotesPane::turnTo(QPlainTextEdit *text)
{
    QPlainTextEdit *other = text == m_safe ? static_cast<QPlainTextEdit *>(m_editor) : m_safe;
    const bool focused = other->hasFocus();
    text->show();
    setFocusProxy(text);
    if (focused)
        text->setFocus();
    other->hide();
}

QPlainTextEdit *NotesPane::text() const
{
    return m_safe->isHidden() ? static_cast<QPlainTextEdit *>(m_editor) : m_safe;
}

int NotesPane::cursorLine() const
{
    return text()->textCursor().blockNumber();
}

void NotesPane::goToLine(int line)
{
    if (m_safe->isHidden())
        m_editor->goToLine(line);
    else
        m_safe->goToLine(line);
}

void NotesPane::setHeading(const NotesHeading &heading)
{
    m_meeting->setText(heading.meeting);
    m_title->setText(heading.title);
    m_shownLevel = heading.level;
    m_level->setText(heading.level.name);
    m_editor->setFrozen(!heading.frozen.isEmpty());
    m_frozen->setText(heading.frozen);
    m_frozen->setVisible(!heading.frozen.isEmpty());
    m_room->setText(heading.room.value_or(QString()));
    m_room->setVisible(heading.room.has_value());
    m_quorum->setText(heading.quorum);
    m_quorum->setAccessibleName(heading.quorumDetail);
    m_quorum->setToolTip(heading.quorumDetail);
    m_hasQuorum = heading.hasQuorum;
    colourLevel();
}

void NotesPane::showNothing(const QString &whatToDo, const QList<QAction *> &remedies)
{
    m_editor->edit(nullptr, {}, true);
    m_safe->clear();
    setHeading({});
    m_empty->setText(whatToDo);
    m_empty->setRemedies(remedies);
    m_stack->setCurrentIndex(0);
}

void NotesPane::colourLevel()
{
    colourText(m_level, levelColour(m_shownLevel, palette()));
    colourText(m_quorum, m_hasQuorum ? mutedColour(palette()) : faultColour(palette()));
    QFont font = m_meeting->font();
    font.setBold(!m_hasQuorum);
    m_quorum->setFont(font);
    for (QLabel *label : {m_meeting, m_frozen})
        colourText(label, mutedColour(palette()));
}

void NotesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLevel();
}

} // namespace minutebook

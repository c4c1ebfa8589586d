#include "widgets/notes/findbar.h"

#include "widgets/notes/noteseditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarked = 500; // hits of one item that are pointed out
constexpr std::chrono::milliseconds countDelay{120};

QToolButton *makeButton(const QString &text, const QString &tip, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!icon.isEmpty())
        button->setIcon(QIcon::fromTheme(icon));
    return button;
}

QHBoxLayout *makeLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(4);
    return layout;
}

qsizetype countIn(const QList<SearchedText> &items, QString SearchedText::*where, const Sought &sought)
{
    qsizetype count = 0;
    for (const SearchedText &item : items)
        count += hitsIn(item.*where, sought).size();
    return count;
}

} // namespace

FindBar::FindBar(NotesEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_matchCase(makeButton(tr("Aa"), tr("Match capitals"), {}, this))
    , m_wholeWords(makeButton(tr("Word"), tr("Whole words only"), {}, this))
    , m_hits(new QLabel(this))
    , m_replaceRow(makeReplaceRow())
{
    m_words->setAccessibleName(tr("Find"));
    m_words->setPlaceholderText(tr("Find in the meeting"));
    m_words->setClearButtonEnabled(true);
    m_hits->setTextFormat(Qt::PlainText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(0);
    rows->addWidget(makeFindRow());
    rows->addWidget(m_replaceRow);
    rows->addWidget(makeHitsRow());
    setTabOrder(m_words, m_replacement); // both have found their rows by now
    m_count.setSingleShot(true);
    m_count.setInterval(countDelay);
    connect(&m_count, &QTimer::timeout, this, &FindBar::count);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::countSoon);
    for (QAbstractButton *button : {m_matchCase, m_wholeWords}) {
        button->setCheckable(true);
        connect(button, &QAbstractButton::toggled, this, &FindBar::count);
    }
    connect(editor, &QPlainTextEdit::textChanged, this, &FindBar::countSoon);
    hide();
}

QWidget *FindBar::makeFindRow()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = makeLayout(row);
    QToolButton *previous = makeButton({}, tr("Previous hit"), u"go-up"_s, row);
    QToolButton *next = makeButton({}, tr("Next hit"), u"go-down"_s, row);
    QToolButton *close = makeButton({}, tr("Close the search"), u"dialog-close"_s, row);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_editor->setFocus();
    });
    layout->addWidget(m_words, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_matchCase, m_wholeWords, previous, next, close})
        layout->addWidget(widget);
    return row;
}

QWidget *FindBar::makeReplaceRow()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = makeLayout(row);
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    QToolButton *one = makeButton(tr("Replace"), tr("Replace this hit and go to the next"), {}, row);
    QToolButton *item = makeButton(tr("All in Item"), tr("Replace all hits in this item"), {}, row);
    QToolButton *meeting = makeButton(tr("All in Meeting"), tr("Replace all hits in the whole meeting"), {}, row);
    connect(one, &QToolButton::clicked, this, &FindBar::replaceThis);
    connect(item, &QToolButton::clicked, this, &FindBar::replaceInItem);
    connect(meeting, &QToolButton::clicked, this, &FindBar::replaceInMeeting);
    layout->addWidget(m_replacement, 1);
    for (QWidget *widget : {one, item, meeting})
        layout->addWidget(widget);
    return row;
}

/// Beside the words there is no room for it in a narrow window.
QWidget *FindBar::makeHitsRow()
{
    auto *row = new QWidget(this);
    makeLayout(row)->addWidget(m_hits);
    return row;
}

Sought FindBar::sought() const
{
    return {m_words->text(), m_matchCase->isChecked(), m_wholeWords->isChecked()};
}

QString FindBar::hitsText() const
{
    return m_hits->text();
}

void FindBar::find()
{
    open(false);
}

void FindBar::replace()
{
    open(true);
}

void FindBar::open(bool replacing)
{
    const QString chosen = m_editor->textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    m_replaceRow->setVisible(replacing);
    m_replaceRow->setEnabled(!m_editor->isReadOnly());
    show();
    m_words->selectAll();
    m_words->setFocus();
    count();
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_count.stop();
    m_editor->setMarks(MarkKind::Found, {});
}

void FindBar::countSoon()
{
    if (isVisible() && !m_count.isActive())
        m_count.start();
}

void FindBar::count()
{
    if (isHidden())
        return;
    m_count.stop();
    const QList<qsizetype> hits = hitsIn(m_editor->text(), sought());
    QList<Mark> marks;
    for (const qsizetype hit : hits.first(std::min(hits.size(), mostMarked))) {
        QTextCursor place(m_editor->document());
        place.setPosition(static_cast<int>(hit));
        place.setPosition(static_cast<int>(hit + m_words->text().size()), QTextCursor::KeepAnchor);
        marks.append(Mark(place));
    }
    m_editor->setMarks(MarkKind::Found, marks);
    const QList<SearchedText> all = items();
    const qsizetype inTitles = countIn(all, &SearchedText::title, sought());
    const QStringList counts{QString::number(hits.size()), QString::number(countIn(all, &SearchedText::text, sought()) + inTitles),
                             QString::number(inTitles)};
    if (m_words->text().isEmpty())
        m_hits->clear();
    else if (inTitles > 0)
        m_hits->setText(tr("%1 here, %2 in the meeting, %3 of them in titles", "hits").arg(counts[0], counts[1], counts[2]));
    else
        m_hits->setText(tr("%1 here, %2 in the meeting", "hits").arg(counts[0], counts[1]));
}

QList<SearchedText> FindBar::items() const
{
    QList<SearchedText> items = m_items ? m_items() : QList<SearchedText>();
    const auto here = std::ranges::find(items, m_editor->item(), &SearchedText::item);
    if (here != items.end())
        here->text = m_editor->text();
    return items;
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::step(int direction)
{
    if (m_words->text().isEmpty())
        return find();
    if (!stepWithin(direction))
        stepBeyond(direction);
    count();
}

/// The nearest hit behind what is chosen, or before it.
bool FindBar::stepWithin(int direction)
{
    const QTextCursor cursor = m_editor->textCursor();
    const QList<qsizetype> hits = hitsIn(m_editor->text(), sought());
    if (direction > 0) {
        const qsizetype from = cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.position();
        const auto next = std::ranges::lower_bound(hits, from);
        if (next != hits.end())
            select(*next);
        return next != hits.end();
    }
    const auto behind = std::ranges::lower_bound(hits, qsizetype(cursor.selectionStart()));
    if (behind == hits.begin())
        return false;
    select(*(behind - 1));
    return true;
}

/// The nearest item with a hit, round the meeting and back to this one.
void FindBar::stepBeyond(int direction)
{
    const QList<SearchedText> all = items();
    const qsizetype here = std::ranges::find(all, m_editor->item(), &SearchedText::item) - all.begin();
    for (qsizetype steps = 1; steps <= all.size(); ++steps) {
        const SearchedText &there = all[((here + direction * steps) % all.size() + all.size()) % all.size()];
        const QList<qsizetype> hits = hitsIn(there.text, sought());
        if (hits.isEmpty() && hitsIn(there.title, sought()).isEmpty())
            continue;
        if (there.item != m_editor->item())
            emit itemWanted(there.item);
        if (!hits.isEmpty())
            select(direction > 0 ? hits.first() : hits.last());
        return;
    }
}

void FindBar::select(qsizetype hit)
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(hit, m_editor->text().size())));
    cursor.setPosition(static_cast<int>(std::min(hit + m_words->text().size(), m_editor->text().size())), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void FindBar::replaceThis()
{
    if (m_editor->isReadOnly())
        return;
    m_editor->commitPreedit();
    QTextCursor cursor = m_editor->textCursor();
    const bool isHit = hitsIn(m_editor->text(), sought()).contains(cursor.selectionStart())
        && cursor.selectionEnd() - cursor.selectionStart() == m_words->text().size();
    if (isHit)
        cursor.insertText(m_replacement->text());
    m_editor->setTextCursor(cursor);
    findNext();
}

void FindBar::replaceInItem()
{
    replaceIn(m_editor->item());
}

void FindBar::replaceInMeeting()
{
    replaceIn({});
}

/// In all of the meeting without an item.
void FindBar::replaceIn(std::optional<ItemId> only)
{
    if (m_editor->isReadOnly())
        return;
    m_editor->commitPreedit();
    QList<SearchedText> before;
    QList<SearchedText> after;
    bool onlyHere = true;
    for (const SearchedText &item : items()) {
        const auto replaced = [&](const QString &text) { return withHitsReplaced(text, sought(), m_replacement->text()); };
        const SearchedText now{item.item, replaced(item.text), replaced(item.title)};
        if (now == item || item.item != only.value_or(item.item))
            continue;
        before << item;
        after << now;
        onlyHere = onlyHere && item.item == m_editor->item() && now.title == item.title;
    }
    replaceInEditor();
    if (!onlyHere)
        emit itemsReplaced(before, after);
}

void FindBar::replaceInEditor()
{
    const QList<qsizetype> hits = hitsIn(m_editor->text(), sought());
    QTextCursor cursor = m_editor->textCursor();
    cursor.beginEditBlock();
    for (const qsizetype hit : hits | std::views::reverse) {
        cursor.setPosition(static_cast<int>(hit));
        cursor.setPosition(static_cast<int>(hit + m_words->text().size()), QTextCursor::KeepAnchor);
        cursor.insertText(m_replacement->text());
    }
    cursor.endEditBlock();
    count();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_editor->setFocus();
    } else if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); enter && button) {
        button->click();
    } else if (enter && m_replacement->hasFocus()) {
        replaceThis();
    } else if (enter) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace minutebook

#include "widgets/preview/editionpages.h"

#include "widgets/plaintooltip.h"
#include "widgets/preview/markpainter.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>

#include <algorithm>
#include <limits>

namespace minutebook {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds moment = 5s; // for which pages stay where somebody has scrolled them

constexpr double reach = 6; // points above and below a paragraph that are still taken for it

/// How far a point is above or below a passage; endless on other pages.
double distance(const PrintedPassage &passage, const PagePoint &point)
{
    double least = std::numeric_limits<double>::infinity();
    for (const PageBox &box : passage.boxes) {
        if (box.page == point.page)
            least = std::min(least, std::max({0.0, box.box.top() - point.point.y(), point.point.y() - box.box.bottom()}));
    }
    return least;
}

} // namespace

EditionPages::EditionPages(QWidget *parent)
    : PdfPages(parent)
{
    connect(this, &PdfPages::scrolled, this, [this] { m_scrolledAway.start(); });
    connect(this, &PdfPages::clicked, this, [this](QPoint pixel) { lead(passageAt(pixel)); });
}

bool EditionPages::showEdition(const PrintedEdition &edition)
{
    const qsizetype before = m_cursor ? passageOf(*m_cursor) : -1;
    const bool wasSeen = before >= 0 && isSeen(m_passages.at(before).boxes.constFirst());
    if (!(edition.opened ? PdfPages::show(edition.opened) : showPdf(edition.pdf)))
        return false;
    m_moved = m_moved || wasSeen;
    m_passages = edition.passages;
    m_chosen = m_chosen < m_passages.size() ? m_chosen : -1;
    follow();
    return true;
}

void EditionPages::clear()
{
    m_passages.clear();
    m_chosen = -1;
    PdfPages::clear();
}

void EditionPages::setCursor(std::optional<NotesPlace> place)
{
    if (place == m_cursor)
        return;
    m_cursor = place;
    m_moved = true;
    viewport()->update();
    follow();
}

void EditionPages::setFollowing(bool following)
{
    m_following = following;
    m_moved = true;
    m_scrolledAway.invalidate();
    follow();
}

/// Where the pages have not got the line yet, they go near it, and there once they have.
void EditionPages::follow()
{
    const bool away = m_scrolledAway.isValid() && m_scrolledAway.durationElapsed() < moment;
    if (!m_following || !m_moved || away || !m_cursor)
        return;
    const qsizetype exact = passageOf(*m_cursor);
    const qsizetype passage = exact < 0 ? before(*m_cursor) : exact;
    m_moved = exact < 0;
    if (passage >= 0)
        reveal(m_passages.at(passage).boxes.constFirst());
}

qsizetype EditionPages::passageOf(NotesPlace place) const
{
    const auto found = std::ranges::find(m_passages, place, &PrintedPassage::place);
    return found == m_passages.end() ? -1 : found - m_passages.begin();
}

/// The last one of the item that stands before a line which is not on the pages.
qsizetype EditionPages::before(NotesPlace place) const
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_passages.size(); ++i) {
        const NotesPlace &there = m_passages[i].place;
        const bool later = last >= 0 && there.line < m_passages[last].place.line;
        if (there.item == place.item && there.line < place.line && !later)
            last = i;
    }
    return last;
}

qsizetype EditionPages::passageAt(QPoint pixel) const
{
    const PagePoint point = pointAt(pixel);
    const auto away = [&point](const PrintedPassage &passage) { return distance(passage, point); };
    const auto nearest = std::ranges::min_element(m_passages, {}, away);
    return nearest == m_passages.end() || away(*nearest) > reach ? -1 : nearest - m_passages.begin();
}

qsizetype EditionPages::firstSeen() const
{
    const auto found = std::ranges::find_if(m_passages, [this](const PrintedPassage &passage) { return isSeen(passage.boxes.first()); });
    return found == m_passages.end() ? -1 : found - m_passages.begin();
}

void EditionPages::lead(qsizetype passage)
{
    if (passage >= 0 && m_passages[passage].place.item != ItemId())
        emit lineChosen(m_passages[passage].place);
}

void EditionPages::goToLine()
{
    lead(m_chosen >= 0 ? m_chosen : firstSeen());
}

void EditionPages::choose(qsizetype passage)
{
    if (passage < 0 || passage >= m_passages.size())
        return;
    m_chosen = passage;
    reveal(m_passages.at(passage).boxes.constFirst());
    viewport()->update();
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void EditionPages::step(int direction)
{
    choose(m_chosen < 0 ? firstSeen() : m_chosen + direction);
}

QString EditionPages::spokenText() const
{
    return m_chosen < 0 ? PdfPages::spokenText() : m_passages[m_chosen].text;
}

void EditionPages::paintMarks(MarkPainter &marks, qsizetype)
{
    for (const PrintedPassage &passage : std::as_const(m_passages))
        marks.difference(passage);
    if (m_cursor) {
        const qsizetype exact = passageOf(*m_cursor);
        const qsizetype near = exact < 0 ? before(*m_cursor) : -1;
        for (const PrintedPassage &passage : std::as_const(m_passages)) {
            if (exact >= 0 && passage.place == *m_cursor)
                marks.cursor(passage); // the rows of an update are two
        }
        if (near >= 0)
            marks.cursorBelow(m_passages[near]);
    }
    if (m_chosen >= 0 && hasFocus())
        marks.focus(m_passages[m_chosen]);
}

QString EditionPages::tipAt(QPoint pixel)
{
    if (const QUrl link = linkAt(pixel); !link.isEmpty())
        return link.toDisplayString();
    const qsizetype passage = passageAt(pixel);
    const Difference difference = passage < 0 ? Difference::None : m_passages.at(passage).difference;
    if (difference == Difference::OnlyHere)
        return tr("Only in this edition");
    return difference == Difference::ReadsOtherwise ? tr("Reads otherwise in the edition beside it") : QString();
}

bool EditionPages::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PdfPages::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showPlainToolTip(help->globalPos(), tipAt(help->pos()), viewport());
    return true;
}

void EditionPages::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && event->key() == Qt::Key_Down)
        step(1);
    else if (control && event->key() == Qt::Key_Up)
        step(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goToLine();
    else
        PdfPages::keyPressEvent(event);
}

void EditionPages::contextMenuEvent(QContextMenuEvent *event)
{
    const qsizetype passage = event->reason() == QContextMenuEvent::Keyboard ? m_chosen : passageAt(event->pos());
    QMenu menu(this);
    QAction *go = menu.addAction(QIcon::fromTheme(QStringLiteral("go-jump")), tr("Go to the Line in the Notes"));
    go->setEnabled(passage >= 0 && m_passages[passage].place.item != ItemId());
    QAction *copyText = menu.addAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("Copy"));
    copyText->setEnabled(!selectedText().isEmpty());
    QAction *all = menu.addAction(QIcon::fromTheme(QStringLiteral("edit-select-all")), tr("Select All"));
    const QAction *done = menu.exec(event->globalPos());
    if (done == go)
        lead(passage);
    else if (done == copyText)
        copy();
    else if (done == all)
        selectAll();
}

/// Meanwhile the cursor has moved, or the pages had no room: they go to its line once they have their size.
void EditionPages::showEvent(QShowEvent *event)
{
    PdfPages::showEvent(event);
    m_moved = true;
    m_scrolledAway.invalidate();
    QMetaObject::invokeMethod(this, [this] { follow(); }, Qt::QueuedConnection);
}

void EditionPages::changeEvent(QEvent *event)
{
    PdfPages::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace minutebook

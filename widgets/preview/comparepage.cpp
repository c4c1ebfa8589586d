#include "widgets/preview/comparepage.h"

#include "widgets/emptystate.h"
#include "widgets/preview/barbutton.h"
#include "widgets/preview/editionpages.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/preview/scrollmap.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double eyeHeight = 1.0 / 3; // of the view: where both show the same

/// Which heights belong together: the tops of passages that tell of the same line, and the ends.
ScrollMap mapOf(const EditionPages &from, const EditionPages &to)
{
    QList<ScrollMap::Pair> pairs{{0, 0}, {from.pageLayout().size().height(), to.pageLayout().size().height()}};
    for (const PrintedPassage &passage : from.passages()) {
        if (passage.other < 0 || passage.other >= to.passages().size())
            continue;
        const PageBox &there = to.passages()[passage.other].boxes.first();
        pairs.append({from.pageLayout().pixels(passage.boxes.first()).top(), to.pageLayout().pixels(there).top()});
    }
    return ScrollMap(pairs);
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_left(makeSide(tr("Left edition"), tr("Pages of the left edition")))
    , m_right(makeSide(tr("Right edition"), tr("Pages of the right edition")))
    , m_bar(new PagesBar(m_left.pages, this))
    , m_summary(new QLabel(this))
    , m_both(new QWidget(this))
    , m_empty(new EmptyState(QString(), this))
    , m_stack(new QStackedLayout)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 0, 8, 0);
    auto *both = new QHBoxLayout(m_both);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(1);
    both->addWidget(m_left.widget, 1);
    both->addWidget(m_right.widget, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 4, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_bar, 1);
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_both);
    connectSides(m_left, m_right);
    connectSides(m_right, m_left);
}

ComparePage::Side ComparePage::makeSide(const QString &edition, const QString &pages)
{
    auto *widget = new QWidget(this);
    auto *picker = new EditionPicker(widget);
    auto *shown = new EditionPages(widget);
    auto *find = new PagesFindBar(shown, widget);
    picker->setAccessibleName(edition);
    shown->setAccessibleName(pages);
    shown->setFollowing(false); // the notes are not seen beside them
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 6, 0);
    head->addWidget(picker);
    layout->addLayout(head);
    layout->addWidget(find);
    layout->addWidget(shown, 1);
    return {widget, picker, shown, find};
}

void ComparePage::connectSides(const Side &side, const Side &other)
{
    connect(side.pages, &PdfPages::scrolled, this, [=, this] { follow(side, other); });
    connect(side.pages, &EditionPages::lineChosen, this, &ComparePage::lineChosen);
    connect(side.picker, &EditionPicker::chosen, this, [=, this] {
        keepKind(side, other);
        emit editionsChosen();
    });
}

void ComparePage::setActions(const PagesActions &actions, const QList<QAction *> &differences, QAction *close)
{
    m_bar->setActions(actions);
    auto *head = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    for (QAction *action : differences)
        head->addWidget(barButton(action, this));
    QToolButton *leave = barButton(close, this);
    leave->setText(close->toolTip());
    leave->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->addSpacing(12);
    head->addWidget(leave);
    head->addSpacing(6);
}

void ComparePage::setEditions(const Scheme &scheme, const QList<EditionChoice> &editions)
{
    m_editions = editions;
    m_left.picker->setEditions(scheme, editions);
    m_right.picker->setEditions(scheme, editions);
}

void ComparePage::setPickersShown(bool shown)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_left.picker, m_right.picker, m_summary})
        widget->setVisible(shown);
}

void ComparePage::choose(Rank ceiling, DocumentKind kind)
{
    Rank beside = ceiling;
    for (const EditionChoice &edition : std::as_const(m_editions)) {
        const bool above = edition.ceiling > ceiling && beside <= ceiling;
        const bool below = edition.ceiling < ceiling && beside <= ceiling;
        if (edition.kind == kind && (above || below))
            beside = edition.ceiling;
    }
    const QSignalBlocker left(m_left.picker);
    const QSignalBlocker right(m_right.picker);
    m_left.picker->choose(ceiling, kind);
    m_right.picker->choose(beside, kind);
}

/// Minutes are compared with minutes, agendas with agendas.
void ComparePage::keepKind(const Side &chosen, const Side &other)
{
    const QSignalBlocker quiet(other.picker);
    if (const std::optional<Rank> ceiling = other.picker->ceiling())
        other.picker->choose(*ceiling, chosen.picker->kind());
}

EditionPages *ComparePage::pages() const
{
    return m_right.widget->isAncestorOf(focusWidget()) ? m_right.pages : m_left.pages;
}

PagesFindBar *ComparePage::findBar() const
{
    return pages() == m_right.pages ? m_right.find : m_left.find;
}

void ComparePage::showEditions(const PrintedEditions &editions)
{
    const PrintedEdition right = editions.second.value_or(PrintedEdition());
    if (!m_left.pages->showEdition(editions.first) || !m_right.pages->showEdition(right))
        return showNothing(tr("The preview could not be drawn."));
    m_stops = differenceStops(editions.first, right);
    m_stop = m_stop < m_stops.size() ? m_stop : -1;
    const bool opens = m_stack->currentWidget() != m_both;
    m_stack->setCurrentWidget(m_both);
    if (opens)
        return toFirstDifference();
    tellSummary();
    follow(m_left, m_right);
}

void ComparePage::toFirstDifference()
{
    m_stop = -1;
    if (!m_stops.isEmpty())
        return stepDifference(1);
    tellSummary();
    follow(m_left, m_right);
}

void ComparePage::showNothing(const QString &why)
{
    for (const Side &side : {m_left, m_right}) {
        side.find->leave();
        side.pages->clear();
    }
    m_stops.clear();
    m_stop = -1;
    m_summary->clear();
    m_empty->setText(why);
    m_stack->setCurrentWidget(m_empty);
}

QString ComparePage::summary() const
{
    return m_summary->text();
}

void ComparePage::tellSummary()
{
    const auto count = static_cast<int>(m_stops.size());
    if (count == 0)
        m_summary->setText(tr("No difference"));
    else if (m_stop < 0)
        m_summary->setText(tr("%n difference(s)", nullptr, count));
    else
        m_summary->setText(tr("Difference %1 of %2").arg(m_stop + 1).arg(count));
}

void ComparePage::stepDifference(int direction)
{
    const qsizetype count = m_stops.size();
    if (count == 0)
        return;
    m_stop = m_stop < 0 ? (direction > 0 ? 0 : count - 1) : (m_stop + direction + count) % count;
    const DifferenceStop stop = m_stops.at(m_stop);
    const bool right = stop.left < 0;
    const Side &side = right ? m_right : m_left;
    const PageBox &box = side.pages->passages()[right ? stop.right : stop.left].boxes.first();
    side.pages->bringTo(side.pages->pageLayout().pixels(box).top(), side.pages->viewport()->height() * eyeHeight);
    follow(side, right ? m_left : m_right);
    tellSummary();
}

void ComparePage::follow(const Side &from, const Side &to)
{
    const double eye = from.pages->viewport()->height() * eyeHeight;
    const double there = mapOf(*from.pages, *to.pages).map(from.pages->top() + eye);
    to.pages->bringTo(from.pages->top() == 0 ? 0 : there, from.pages->top() == 0 ? 0 : eye);
}

void ComparePage::zoom(double factor)
{
    setZoom(m_left.pages->zoomFactor() * factor);
}

void ComparePage::setZoom(double zoom)
{
    m_left.pages->setZoom(zoom);
    m_right.pages->setZoom(zoom);
    follow(m_left, m_right);
}

void ComparePage::fitWidth()
{
    m_left.pages->fit(PdfPages::ZoomMode::FitWidth);
    m_right.pages->fit(PdfPages::ZoomMode::FitWidth);
    follow(m_left, m_right);
}

void ComparePage::fitPage()
{
    m_left.pages->fit(PdfPages::ZoomMode::FitPage);
    m_right.pages->fit(PdfPages::ZoomMode::FitPage);
    follow(m_left, m_right);
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook

#include "widgets/preview/pagesfindbar.h"

#include "widgets/preview/barbutton.h"
#include "widgets/preview/pdfpages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPdfLink>
#include <QToolButton>

#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The library finds letters; those of one line are one box.
QList<PageBox> boxesOf(const QPdfLink &found)
{
    QList<PageBox> boxes;
    for (const QRectF &letters : found.rectangles()) {
        const double middle = letters.center().y();
        if (!boxes.isEmpty() && boxes.last().box.top() < middle && middle < boxes.last().box.bottom())
            boxes.last().box |= letters;
        else
            boxes.append({found.page(), letters});
    }
    if (boxes.isEmpty())
        boxes.append({found.page(), QRectF()});
    return boxes;
}

} // namespace

PagesFindBar::PagesFindBar(PdfPages *pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_search(nullptr)
{
    m_words->setAccessibleName(tr("Find in the pages"));
    m_words->setPlaceholderText(tr("Find in the pages"));
    m_words->setClearButtonEnabled(true);
    m_count->setTextFormat(Qt::PlainText);
    QToolButton *previous = barButton(u"go-up"_s, tr("Previous hit"), this);
    QToolButton *next = barButton(u"go-down"_s, tr("Next hit"), this);
    QToolButton *close = barButton(u"dialog-close"_s, tr("Close the search"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_words, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, previous, next, close})
        layout->addWidget(widget);
    connect(previous, &QToolButton::clicked, this, &PagesFindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &PagesFindBar::findNext);
    connect(close, &QToolButton::clicked, this, &PagesFindBar::leave);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_wanted = 0;
        seek();
    });
    connect(pages, &PdfPages::pagesChanged, this, &PagesFindBar::followPages);
    connect(&m_search, &QPdfSearchModel::countChanged, this, &PagesFindBar::collect);
    hide();
}

QString PagesFindBar::countText() const
{
    return m_count->text();
}

void PagesFindBar::open()
{
    show();
    m_words->selectAll();
    m_words->setFocus();
    followPages();
}

void PagesFindBar::leave()
{
    const bool focused = isAncestorOf(focusWidget()) || m_words->hasFocus();
    m_words->clear();
    m_search.setDocument(&m_nothing);
    if (focused)
        m_pages->setFocus(); // before it is hidden: the focus would pass what comes next, and a list would choose something
    hide();
    emit left();
}

/// The document before is about to go: it is not looked at any more.
void PagesFindBar::followPages()
{
    m_search.setDocument(isHidden() ? &m_nothing : m_pages->document());
    m_search.setSearchString({});
    const int hit = m_hit;
    seek();
    m_hit = hit;
}

void PagesFindBar::seek()
{
    m_hit = -1;
    m_search.setSearchString(m_words->text());
    collect();
}

void PagesFindBar::collect()
{
    QList<QList<PageBox>> hits;
    for (int i = 0; i < m_search.count() && !m_words->text().isEmpty(); ++i)
        hits.append(boxesOf(m_search.resultAtIndex(i)));
    if (m_hit >= hits.size())
        m_hit = -1;
    m_pages->setHits(hits, m_hit);
    tellCount();
    if (const int wanted = hits.isEmpty() ? 0 : std::exchange(m_wanted, 0))
        step(wanted);
}

void PagesFindBar::tellCount()
{
    const qsizetype all = m_pages->hits().size();
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_hit < 0)
        m_count->setText(tr("%n hit(s)", nullptr, static_cast<int>(all)));
    else
        m_count->setText(tr("%1 of %2", "hit of hits").arg(m_hit + 1).arg(all));
}

void PagesFindBar::findNext()
{
    step(1);
}

void PagesFindBar::findPrevious()
{
    step(-1);
}

/// Round and round; the first one is the first below the top of the view.
void PagesFindBar::step(int direction)
{
    const QList<QList<PageBox>> &hits = m_pages->hits();
    const int count = static_cast<int>(hits.size());
    m_wanted = count == 0 ? direction : 0; // it may still be searching
    if (count == 0)
        return;
    if (m_hit >= 0)
        return lookAt((m_hit + direction + count) % count);
    const auto isBelow = [this](const QList<PageBox> &hit) { return m_pages->pageLayout().pixels(hit.first()).top() >= m_pages->top(); };
    const auto first = std::ranges::find_if(hits, isBelow);
    lookAt(first == hits.end() ? 0 : static_cast<int>(first - hits.begin()));
}

void PagesFindBar::lookAt(int hit)
{
    m_hit = hit;
    const QList<QList<PageBox>> hits = m_pages->hits();
    m_pages->setHits(hits, hit);
    m_pages->goTo(hits[hit].first());
    tellCount();
    emit wentTo(hits[hit].first());
}

void PagesFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook

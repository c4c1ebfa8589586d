#include "widgets/panes/previewpane.h"

#include "widgets/emptystate.h"
#include "widgets/preview/barbutton.h"
#include "widgets/preview/editionpages.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/preview/pagesoutline.h"
#include "widgets/preview/pagethumbnails.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideHeight = 180; // of a row of thumbnails with its tab
constexpr int roomForBoth = 520; // beside each other; in less, the outline stands above the pages

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_picker(new EditionPicker(this))
    , m_head(new QHBoxLayout)
    , m_pages(new EditionPages(this))
    , m_bar(new PagesBar(m_pages, this))
    , m_find(new PagesFindBar(m_pages, this))
    , m_side(new QTabWidget(this))
    , m_outline(new PagesOutline(m_pages, m_side))
    , m_thumbnails(new PageThumbnails(m_pages, m_side))
    , m_middle(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(QString(), this))
{
    connect(m_picker, &EditionPicker::chosen, this, &PreviewPane::editionChosen);
    connect(m_side, &QTabWidget::currentChanged, this, [this] { emit thumbnailsChosen(m_side->currentWidget() == m_thumbnails); });
    m_head->setContentsMargins(6, 4, 6, 4);
    m_head->setSpacing(2); // else it is that of the layout around it
    m_head->addWidget(m_picker, 1);
    m_side->addTab(m_outline, tr("Outline"));
    m_side->addTab(m_thumbnails, tr("Thumbnails"));
    m_side->setDocumentMode(true);
    m_side->setUsesScrollButtons(false); // there is room for two
    m_side->tabBar()->setAccessibleName(tr("Beside the pages"));
    m_side->hide();
    m_middle->addWidget(m_side);
    m_middle->addWidget(m_pages);
    m_middle->setStretchFactor(1, 1);
    m_middle->setChildrenCollapsible(false);
    m_middle->setSizes({sideHeight, 2 * sideHeight});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_find);
    layout->addLayout(m_stack, 1);
    showNothing();
}

/// Tabs that go with the pane are not chosen by anybody.
PreviewPane::~PreviewPane()
{
    m_side->disconnect(this);
}

void PreviewPane::setActions(const PagesActions &actions, QAction *compare)
{
    m_bar->setActions(actions);
    QToolButton *button = barButton(compare, this);
    m_head->addWidget(button);
    setTabOrder(m_picker, button);
    setTabOrder(m_bar->tabAfter(button), m_pages);
}

void PreviewPane::showEdition(const PrintedEdition &edition)
{
    if (m_pages->showEdition(edition))
        turnTo(m_middle);
    else
        showNothing(tr("The preview could not be drawn."));
}

void PreviewPane::showPage(int page)
{
    if (page >= 1 && page <= m_pages->pageCount())
        m_pages->goToPage(page - 1);
}

void PreviewPane::showNothing(const QString &why)
{
    m_pages->clear();
    m_empty->setText(why);
    turnTo(m_empty);
}

/// Who goes to the preview goes to its pages, if there are any.
void PreviewPane::turnTo(QWidget *widget)
{
    const bool focused = m_pages->hasFocus() || hasFocus();
    m_stack->setCurrentWidget(widget);
    setFocusProxy(widget == m_middle ? m_pages : nullptr);
    if (focused)
        setFocus();
}

void PreviewPane::showNothing()
{
    showNothing(tr("Choose a meeting to see its minutes as their readers get them."));
}

void PreviewPane::showOutline(bool shown)
{
    m_side->setVisible(shown);
}

void PreviewPane::showThumbnails(bool shown)
{
    m_side->setCurrentWidget(shown ? static_cast<QWidget *>(m_thumbnails) : m_outline);
}

void PreviewPane::pointOut(const PageBox &box)
{
    m_find->leave();
    m_pages->setHits({{box}}, 0);
    m_pages->goTo(box);
}

/// The window's own action for that key is not asked.
bool PreviewPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        emit findWanted();
    else
        QWidget::keyPressEvent(event);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() < roomForBoth ? Qt::Vertical : Qt::Horizontal;
    if (m_middle->orientation() == wanted)
        return;
    m_middle->setOrientation(wanted);
    const int all = wanted == Qt::Vertical ? m_middle->height() : m_middle->width();
    const int side = wanted == Qt::Vertical ? std::min(all / 2, std::max(all / 4, sideHeight)) : all / 4;
    m_middle->setSizes({side, all - side});
}

} // namespace minutebook

#include "widgets/preview/pagesbar.h"

#include "widgets/preview/barbutton.h"
#include "widgets/preview/pdfpages.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 9999;
constexpr int leastWidth = 180;

QHBoxLayout *rowOf(const QWidget *bar)
{
    return static_cast<QHBoxLayout *>(bar->layout());
}

} // namespace

PagesBar::PagesBar(PdfPages *pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_page(new QLineEdit(this))
    , m_of(new QLabel(this))
    , m_zoom(barButton({}, tr("How large the pages are"), this))
    , m_zooms(new QMenu(this))
{
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setValidator(new QIntValidator(1, mostPages, this));
    m_page->setFixedWidth(m_page->fontMetrics().horizontalAdvance(u"000"_s) + 14);
    m_of->setTextFormat(Qt::PlainText);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setMenu(m_zooms);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 4);
    row->setSpacing(1);
    row->addWidget(m_page);
    row->addWidget(m_of);
    row->addStretch(1);
    row->addWidget(m_zoom);
    connect(pages, &PdfPages::placeChanged, this, &PagesBar::showPlace);
    connect(pages, &PdfPages::zoomChanged, this, &PagesBar::showZoom);
    connect(pages, &PdfPages::pagesChanged, this, &PagesBar::showZoom);
    connect(m_page, &QLineEdit::returnPressed, this, &PagesBar::goToPage);
    connect(m_page, &QLineEdit::editingFinished, this, &PagesBar::showPlace);
    showPlace();
    showZoom();
}

QToolButton *PagesBar::add(QAction *action, int at)
{
    QToolButton *button = barButton(action, this);
    rowOf(this)->insertWidget(at, button);
    return button;
}

void PagesBar::setActions(const PagesActions &actions)
{
    QHBoxLayout *row = rowOf(this);
    if (actions.outline)
        add(actions.outline, 0);
    const int zoom = row->indexOf(m_zoom);
    m_spare << add(actions.zoomIn, zoom + 1) << add(actions.zoomOut, zoom);
    add(actions.find, row->count());
    if (actions.follow)
        add(actions.follow, row->count());
    m_zooms->addActions(actions.zooms);
    fitButtons();
}

QWidget *PagesBar::tabAfter(QWidget *before)
{
    for (int at = 0; at < layout()->count(); ++at) {
        QWidget *field = layout()->itemAt(at)->widget();
        if (!field || field->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

QSize PagesBar::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void PagesBar::fitButtons()
{
    for (QToolButton *button : std::as_const(m_spare))
        button->show();
    for (QToolButton *button : std::as_const(m_spare)) {
        if (layout()->minimumSize().width() > width())
            button->hide();
    }
}

void PagesBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

QString PagesBar::zoomText() const
{
    return m_zoom->text();
}

void PagesBar::showPlace()
{
    const int pages = m_pages->pageCount();
    m_page->setEnabled(pages > 0);
    m_of->setText(pages == 0 ? QString() : tr("/ %1", "page / pages").arg(pages));
    if (!m_page->isModified() || !m_page->hasFocus())
        m_page->setText(pages == 0 ? QString() : QString::number(m_pages->currentPage() + 1));
}

void PagesBar::showZoom()
{
    m_zoom->setText(tr("%1 %", "zoom").arg(std::lround(100 * m_pages->zoomFactor())));
}

void PagesBar::goToPage()
{
    m_pages->goToPage(m_page->text().toInt() - 1);
    m_page->setModified(false);
    m_page->selectAll();
}

} // namespace minutebook

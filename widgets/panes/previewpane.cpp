#include "widgets/panes/previewpane.h"

#include "widgets/emptystate.h"
#include "widgets/levelcolour.h"
#include "widgets/panes/pdfpages.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfPageNavigator>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;
constexpr int colourSquare = 10;
constexpr int kindRole = Qt::UserRole + 1;

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_editions(new QComboBox(this))
    , m_place(new QLabel(this))
    , m_zoomOut(button(u"zoom-out"_s, tr("Zoom out")))
    , m_zoomIn(button(u"zoom-in"_s, tr("Zoom in")))
    , m_fit(button(u"zoom-fit-width"_s, tr("Fit the width")))
    , m_pages(new PdfPages(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(QString(), this))
{
    m_editions->setAccessibleName(tr("Edition"));
    m_editions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_editions->setIconSize({colourSquare, colourSquare});
    m_editions->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_place->setTextFormat(Qt::PlainText);
    connect(m_zoomOut, &QToolButton::clicked, m_pages, [this] { m_pages->zoom(1 / zoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, m_pages, [this] { m_pages->zoom(zoomStep); });
    connect(m_fit, &QToolButton::clicked, m_pages, &PdfPages::fitWidth);
    connect(m_pages, &PdfPages::placeChanged, this, &PreviewPane::showPlace);
    connect(m_editions, &QComboBox::currentIndexChanged, this, &PreviewPane::editionChosen);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->setSpacing(6); // else it is that of the layout around it
    for (QWidget *widget : std::initializer_list<QWidget *>{m_editions, m_place, m_zoomOut, m_zoomIn, m_fit})
        bar->addWidget(widget);
    setEditions({}, {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);
    showNothing();
}

QToolButton *PreviewPane::button(const QString &icon, const QString &name)
{
    auto *made = new QToolButton(this);
    made->setIcon(QIcon::fromTheme(icon));
    made->setAutoRaise(true);
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

void PreviewPane::setEditions(const Scheme &scheme, const QList<EditionChoice> &editions)
{
    const DocumentKind wantedKind = kind();
    const Rank highest = editions.isEmpty() ? scheme.defaultRank : editions.last().ceiling;
    const Rank wanted = std::min(ceiling().value_or(scheme.defaultRank), highest);
    m_scheme = scheme;
    {
        const QSignalBlocker quiet(m_editions);
        m_editions->clear();
        for (const EditionChoice &edition : editions)
            addEdition(edition);
        chooseEdition(wanted); // in case there is no agenda any more
        chooseEdition(wanted, wantedKind);
    }
    colourEditions();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_editions, m_zoomOut, m_zoomIn, m_fit})
        widget->setEnabled(!editions.isEmpty());
}

/// A line parts the minutes from the agendas.
void PreviewPane::addEdition(const EditionChoice &edition)
{
    const int last = m_editions->count() - 1;
    if (last >= 0 && m_editions->itemData(last, kindRole).value<DocumentKind>() != edition.kind)
        m_editions->insertSeparator(last + 1);
    m_editions->addItem(u"%1 – %2"_s.arg(m_scheme.level(edition.ceiling).name, edition.title), QVariant::fromValue(edition.ceiling));
    m_editions->setItemData(m_editions->count() - 1, QVariant::fromValue(edition.kind), kindRole);
}

DocumentKind PreviewPane::kind() const
{
    return m_editions->currentData(kindRole).value<DocumentKind>();
}

std::optional<Rank> PreviewPane::ceiling() const
{
    const QVariant chosen = m_editions->currentData();
    return chosen.isValid() ? std::optional(chosen.value<Rank>()) : std::nullopt;
}

void PreviewPane::chooseEdition(Rank ceiling, DocumentKind kind)
{
    for (int i = 0; i < m_editions->count(); ++i) {
        const QVariant level = m_editions->itemData(i);
        if (level.isValid() && level.value<Rank>() == ceiling && m_editions->itemData(i, kindRole).value<DocumentKind>() == kind)
            m_editions->setCurrentIndex(i);
    }
}

void PreviewPane::showPdf(const QByteArray &pdf)
{
    if (m_pages->showPdf(pdf))
        m_stack->setCurrentWidget(m_pages);
    else
        showNothing(tr("The preview could not be drawn."));
}

void PreviewPane::showPage(int page)
{
    if (page >= 1 && page <= m_pages->pageCount())
        m_pages->pageNavigator()->jump(page - 1, {});
}

void PreviewPane::showNothing(const QString &why)
{
    m_pages->clear();
    m_empty->setText(why);
    m_stack->setCurrentWidget(m_empty);
}

void PreviewPane::showNothing()
{
    showNothing(tr("Choose a meeting to see its minutes as their readers get them."));
}

/// A square in the level's colour before its word.
void PreviewPane::colourEditions()
{
    for (int i = 0; i < m_editions->count(); ++i) {
        if (!m_editions->itemData(i).isValid())
            continue; // the line
        QPixmap square(m_editions->iconSize());
        square.fill(levelColour(m_scheme.level(m_editions->itemData(i).value<Rank>()), palette()));
        m_editions->setItemIcon(i, square);
    }
}

void PreviewPane::showPlace()
{
    const int pages = m_pages->pageCount();
    m_place->setText(pages == 0 ? QString() : tr("%1 of %2", "page of pages").arg(m_pages->pageNavigator()->currentPage() + 1).arg(pages));
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourEditions();
}

} // namespace minutebook

#include "widgets/registers/registerview.h"

#include "widgets/delegates/leveldelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace minutebook {

RegisterView::RegisterView(const Columns &columns, QWidget *parent)
    : QTreeView(parent)
    , m_columns(columns)
    , m_levels(new LevelDelegate({.rank = columns.rankRole}, this))
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PlainDelegate(this));
    setItemDelegateForColumn(columns.level, m_levels);
    setUpHeader();
}

void RegisterView::setUpHeader()
{
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &RegisterView::sortBy);
}

void RegisterView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    if (model)
        fitColumns();
}

void RegisterView::setScheme(const Scheme &scheme)
{
    m_levels->setScheme(scheme);
}

void RegisterView::fitColumns()
{
    const QStringList &samples = m_columns.samples;
    for (int column = 0; column < samples.size(); ++column) {
        const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 2);
        QFont written = font();
        written.setBold(column == m_columns.strong);
        const int width = QFontMetrics(written).horizontalAdvance(samples[column]) + margin;
        header()->setSectionResizeMode(column, samples[column].isEmpty() ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!samples[column].isEmpty())
            header()->resizeSection(column, std::max(width, header()->sectionSizeHint(column)));
    }
}

void RegisterView::sortBy(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    emit sortingChanged();
}

std::optional<RegisterLine> RegisterView::chosenLine() const
{
    const QModelIndex current = currentIndex();
    const bool isEntry = current.isValid() && current.flags().testFlag(Qt::ItemIsSelectable);
    return isEntry ? std::optional(current.data(m_columns.lineRole).value<RegisterLine>()) : std::nullopt;
}

void RegisterView::rememberChosen()
{
    m_chosen = currentIndex();
    m_chosenLine = chosenLine();
}

void RegisterView::chooseAgain()
{
    if (m_chosen.isValid() || model()->rowCount() == 0)
        return;
    QModelIndex best;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            continue;
        const bool same = index.data(m_columns.lineRole).value<RegisterLine>() == m_chosenLine;
        if (same || !best.isValid())
            best = index;
        if (same || !m_chosenLine)
            break;
    }
    setCurrentIndex(best);
    const QModelIndex above = best.siblingAtRow(best.row() - 1);
    if (above.isValid() && !above.flags().testFlag(Qt::ItemIsSelectable))
        scrollTo(above); // the heading that it stands below
    scrollTo(best);
}

} // namespace minutebook

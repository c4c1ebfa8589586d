#include "widgets/registers/entryhistoryview.h"

#include "widgets/delegates/leveldelegate.h"
#include "widgets/delegates/wholerowdelegate.h"
#include "widgets/levelcolour.h"

#include <QHeaderView>

namespace minutebook {

using namespace Qt::StringLiterals;

EntryHistoryView::EntryHistoryView(const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_rows(new EntryHistoryModel(this))
    , m_levels(new LevelDelegate({.rank = EntryHistoryModel::RankRole}, this))
{
    setModel(m_rows);
    setAccessibleName(name);
    setRootIsDecorated(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAllColumnsShowFocus(true);
    setItemDelegate(new PlainDelegate(this));
    setItemDelegateForColumn(EntryHistoryModel::Text, new WholeRowDelegate(this, EntryHistoryModel::Text, WholeRowDelegate::Rows::Every));
    setItemDelegateForColumn(EntryHistoryModel::Level, m_levels);
    quietenUnfocused(this, palette());
    setUpColumns();
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit lineChosen(index.data(EntryHistoryModel::LineRole).value<RegisterLine>()); });
}

void EntryHistoryView::setUpColumns()
{
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(EntryHistoryModel::Text, QHeaderView::Stretch);
    const QStringList samples{u"MMMM 888, 30 September 2026, item 88"_s, u"on target · due 30 Mmm 2026"_s, {}, u"AMBER MM"_s};
    for (int column = 0; column < samples.size(); ++column) {
        if (!samples[column].isEmpty())
            header()->resizeSection(column, fontMetrics().horizontalAdvance(samples[column]));
    }
    connect(header(), &QHeaderView::sectionResized, this, &QTreeView::doItemsLayout); // lines wrap elsewhere then
}

void EntryHistoryView::show(const QList<EntryHistoryRow> &rows, const Scheme &scheme)
{
    m_levels->setScheme(scheme);
    m_rows->show(rows);
}

void EntryHistoryView::clear()
{
    m_rows->show({});
}

} // namespace minutebook

#include "widgets/panes/attendancepane.h"

#include "models/presentation/sitting.h"
#include "widgets/delegates/plaindelegate.h"
#include "widgets/panes/fittingcolumns.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 6;

} // namespace

AttendancePane::AttendancePane(QWidget *parent)
    : TreePane(AttendanceModel::FilterRole, tr("Attendance"),
               tr("Nobody is in this meeting's tables yet. Add people, or set up those of the committee."), parent)
{
    view()->setRootIsDecorated(false);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AttendancePane::placeSeats);
    view()->header()->installEventFilter(this);
    connect(view()->header(), &QHeaderView::sectionResized, &m_soon, qOverload<>(&QTimer::start));
    view()->setUniformRowHeights(false);
    view()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(view()->header(), &QHeaderView::sectionResized, view(), &QTreeView::doItemsLayout);
    PlainDelegate::Roles roles{.strong = AttendanceModel::NotClearedRole, .weak = AttendanceModel::ElsewhereRole};
    view()->setItemDelegate(new PlainDelegate(roles, this));
    roles.wraps = true;
    view()->setItemDelegateForColumn(AttendanceModel::State, new PlainDelegate(roles, this));
}

void AttendancePane::addKey(Qt::Key key, QAction *action)
{
    connect(new QShortcut(key, view(), nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, action, &QAction::trigger);
}

void AttendancePane::change(PersonChange change)
{
    if (const QString who = currentKey(); !who.isEmpty())
        emit personChanged(who, change);
}

/// Whoever is in no table yet can only come.
bool AttendancePane::write(const QString &line, bool comes)
{
    const QString who = currentKey();
    if (who.isEmpty() || (!isCurrentListed() && !comes))
        return false;
    if (!isCurrentListed())
        emit personChanged(who, PersonChange::Present);
    emit lineWanted(line.arg(who));
    return true;
}

QString AttendancePane::currentKey() const
{
    return current().data(AttendanceModel::KeyRole).toString();
}

bool AttendancePane::isCurrentListed() const
{
    return current().isValid() && !current().data(AttendanceModel::ElsewhereRole).toBool();
}

void AttendancePane::show(Sitting *sitting)
{
    setModel(sitting ? sitting->model() : nullptr);
    if (!sitting)
        return;
    view()->header()->setStretchLastSection(false);
    view()->header()->setMinimumSectionSize(view()->fontMetrics().horizontalAdvance(u"✓"_s) + 2 * cellMargin); // of the column of marks
    view()->header()->setSectionResizeMode(AttendanceModel::Seat, QHeaderView::Stretch);
    connect(sitting->model(), &QAbstractItemModel::rowsInserted, &m_soon, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    connect(sitting->model(), &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    fitColumns();
}

bool AttendancePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view()->header() && event->type() == QEvent::Resize)
        m_soon.start();
    return TreePane::eventFilter(watched, event);
}

/// Names and states are read whole: where what they stand for has no room beside them, the tool tip says it. Names come first.
void AttendancePane::placeSeats()
{
    QHeaderView *header = view()->header();
    if (header->count() == 0)
        return;
    const int room = header->width() - header->sectionSize(AttendanceModel::Key) - header->sectionSize(AttendanceModel::Votes);
    const int name = widest(AttendanceModel::Name);
    m_stateWidth = std::max(m_stateWidth, widest(AttendanceModel::State));
    const bool beside = room >= name + m_stateWidth + widest(AttendanceModel::Seat);
    view()->setColumnHidden(AttendanceModel::Seat, !beside);
    header->setSectionResizeMode(AttendanceModel::Name, beside ? QHeaderView::Interactive : QHeaderView::Stretch);
    header->resizeSection(AttendanceModel::State, std::clamp(room - name, header->sectionSizeHint(AttendanceModel::State), m_stateWidth));
    if (beside)
        header->resizeSection(AttendanceModel::Name, name);
}

int AttendancePane::widest(int column) const
{
    QFont bold = view()->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QAbstractItemModel *model = view()->model();
    int width = view()->header()->sectionSizeHint(column);
    for (int row = 0; row < model->rowCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(model->index(row, column).data().toString()) + 2 * cellMargin);
    return width;
}

void AttendancePane::fitColumns()
{
    setFittingColumns({AttendanceModel::Key, AttendanceModel::Votes});
    m_stateWidth = 0;
    m_soon.start();
}

} // namespace minutebook

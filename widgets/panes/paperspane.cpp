#include "widgets/panes/paperspane.h"

#include "models/presentation/papersmodel.h"
#include "widgets/belowtree.h"
#include "widgets/delegates/entrydelegate.h"
#include "widgets/delegates/levelchoicedelegate.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QTreeView>
#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

PaperId paperOf(const QModelIndex &index)
{
    return index.data(PapersModel::PaperRole).value<PaperId>();
}

} // namespace

PapersPane::PapersPane(QWidget *parent)
    : TreePane(PapersModel::FilterRole, tr("Papers"),
               tr("This item has no papers. Drop files here, or attach them: they are kept in the book, and the agenda lists them."),
               parent, new BelowTree)
    , m_levels(new LevelChoiceDelegate({.rank = PapersModel::RankRole}, {PapersModel::ChoicesRole, tr("as its item")}, this))
{
    static_cast<BelowTree *>(view())->setBelow(0, PapersModel::BelowRole);
    view()->setItemDelegate(new EntryDelegate({}, this));
    view()->setItemDelegateForColumn(PapersModel::Level, m_levels);
    view()->setIndentation(0);
    view()->setRootIsDecorated(false);
    setCellsEditable();
    connect(this, &TreePane::activated, this, [this](const QModelIndex &index) { emit copyWanted(paperOf(index)); });
    addEntry(u"document-save-as"_s, tr("&Save a Copy…"), {}, Changes::Nothing,
             [this](const QModelIndex &at) { emit copyWanted(paperOf(at)); });
    addEntry(u"go-up"_s, tr("Move &Up"), Qt::CTRL | Qt::Key_Up, Changes::Papers,
             [this](const QModelIndex &at) { emit placeWanted(paperOf(at), at.row() - 1); });
    addEntry(u"go-down"_s, tr("Move &Down"), Qt::CTRL | Qt::Key_Down, Changes::Papers,
             [this](const QModelIndex &at) { emit placeWanted(paperOf(at), at.row() + 1); });
    addEntry(u"edit-delete"_s, tr("&Remove…"), Qt::Key_Delete, Changes::Papers,
             [this](const QModelIndex &at) { emit removalWanted(paperOf(at)); });
    setEditable(false);
}

template <typename Do>
void PapersPane::addEntry(const QString &icon, const QString &text, const QKeySequence &keys, Changes changes, Do does)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, view());
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, [this, does] {
        if (const QModelIndex at = current(); at.isValid())
            does(at);
    });
    view()->addAction(action);
    if (changes == Changes::Papers)
        m_changing.append(action);
}

void PapersPane::show(PapersModel *papers)
{
    setModel(papers);
    if (!papers)
        return;
    QHeaderView *header = view()->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(PapersModel::Title, QHeaderView::Stretch);
    setFittingColumns({PapersModel::Version, PapersModel::Level});
}

void PapersPane::setScheme(const Scheme &scheme)
{
    m_levels->setScheme(scheme);
    view()->viewport()->update();
}

void PapersPane::setEditable(bool editable)
{
    setAcceptDrops(editable);
    for (QAction *action : std::as_const(m_changing))
        action->setEnabled(editable);
}

void PapersPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PapersPane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it was
    event->accept();
    emit filesDropped(localFiles(event->mimeData()));
}

} // namespace minutebook

#include "app/palette.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/panes/notespane.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Palette::Palette(Desk &desk, ActionTable &actions, MainWindow &window)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    connect(window.palette(), &CommandPalette::chosen, this, [this](int entry) {
        const std::function<void()> run = m_runs.value(entry);
        run();
    });
}

void Palette::open()
{
    if (m_window.palette()->isVisible())
        return m_window.palette()->leave();
    m_entries.clear();
    m_runs.clear();
    addActions();
    addItems();
    addMeetings();
    m_window.palette()->open(m_entries);
}

void Palette::add(const PaletteEntry &entry, std::function<void()> run)
{
    m_entries.append(entry);
    m_runs.append(std::move(run));
}

void Palette::addActions()
{
    for (const ActionRow &row : actionRows()) {
        QAction *action = m_actions.action(row.id);
        if (!action->isVisible() || row.id == ActionId::CommandPalette)
            continue;
        add({.name = action->toolTip(),
             .place = menuTitle(row.menu).remove(u'&'),
             .shortcut = shortcutText(row),
             .icon = QString::fromLatin1(row.icon),
             .missing = m_actions.missing(row),
             .also = otherWords(row)},
            [action] { action->trigger(); });
    }
}

void Palette::addItems()
{
    OpenBook *book = m_desk.book();
    for (int row = 0; book && row < book->agenda()->rowCount(); ++row) {
        const QModelIndex item = book->agenda()->index(row, AgendaModel::Title);
        add({.name = tr("Go to Item %1", "number and title").arg(item.data().toString()),
             .place = tr("Agenda"),
             .shortcut = {},
             .icon = u"go-jump"_s,
             .missing = {},
             .also = {}},
            [this, book, id = item.data(AgendaModel::ItemRole).value<ItemId>()] {
                book->showItem(id);
                m_window.notesPane()->setFocus();
            });
    }
}

void Palette::addMeetings()
{
    OpenBook *book = m_desk.book();
    for (int year = 0; book && year < book->meetings()->rowCount(); ++year) {
        const QModelIndex above = book->meetings()->index(year, 0);
        for (int row = 0; row < book->meetings()->rowCount(above); ++row) {
            const QModelIndex meeting = book->meetings()->index(row, 0, above);
            add({.name = tr("Go to %1 %2", "committee, meeting").arg(book->body().abbreviation, meeting.data(Qt::ToolTipRole).toString()),
                 .place = tr("Meetings"),
                 .shortcut = {},
                 .icon = u"view-calendar-list"_s,
                 .missing = {},
                 .also = {}},
                [this, book, id = meeting.data(MeetingsModel::MeetingRole).value<MeetingId>()] {
                    book->showMeeting(id);
                    m_window.notesPane()->setFocus();
                });
        }
    }
}

} // namespace minutebook

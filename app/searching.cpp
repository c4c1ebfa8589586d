#include "app/searching.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/panes/notespane.h"
#include "widgets/search/searchpage.h"

#include <QLineEdit>

namespace minutebook {

Searching::Searching(Desk &desk, ActionTable &actions, MainWindow &window)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    connect(window.searchPage(), &SearchPage::hitChosen, this, &Searching::follow);
    connect(window.searchPage(), &SearchPage::escaped, this, &Searching::goBack);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page page) { m_actions.action(ActionId::SearchBook)->setChecked(page == MainWindow::Page::Search); });
}

void Searching::show()
{
    m_search = std::make_unique<BookSearch>(m_desk.book()->book());
    m_window.searchPage()->setSearch(m_search.get());
}

void Searching::leave()
{
    m_window.searchPage()->setSearch(nullptr);
    m_search.reset();
}

void Searching::toggle()
{
    if (m_window.page() == MainWindow::Page::Search)
        return goBack();
    SearchPage &page = *m_window.searchPage();
    page.setScheme(m_desk.book()->dialect().scheme);
    followCeiling();
    m_window.showPage(MainWindow::Page::Search);
    page.setFocus();
    page.words()->selectAll();
}

void Searching::followCeiling()
{
    const OpenBook *book = m_desk.book();
    if (!book)
        return;
    const std::optional<Rank> ceiling = book->ceiling();
    m_window.searchPage()->setCeiling(ceiling ? std::optional(SearchCeiling{book->dialect().scheme, *ceiling}) : std::nullopt);
}

void Searching::follow(const SearchHit &hit)
{
    if (hit.isBetweenMeetings())
        return emit interimWanted(hit.number);
    m_window.showNotes();
    emit lineWanted(hit.meeting, hit.item, hit.line);
    m_window.notesPane()->setFocus();
}

void Searching::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

} // namespace minutebook

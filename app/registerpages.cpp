#include "app/registerpages.h"

#include "app/actiontable.h"
#include "app/bookexporter.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/panes/notespane.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"

#include <QLineEdit>

namespace minutebook {

RegisterPages::RegisterPages(Desk &desk, ActionTable &actions, MainWindow &window, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_clock(std::move(clock))
{
    connectPage(*window.actionLogPage());
    connectPage(*window.decisionRegisterPage());
    connect(&window, &MainWindow::pageShown, this, &RegisterPages::markShown);
}

void RegisterPages::connectPage(RegisterPage &page)
{
    connect(&page, &RegisterPage::lineWanted, this, &RegisterPages::follow);
    connect(&page, &RegisterPage::escaped, this, &RegisterPages::goBack);
}

void RegisterPages::show()
{
    m_registers = std::make_unique<BookRegisters>(m_desk.book()->book());
    connect(m_registers.get(), &BookRegisters::failed, this, &RegisterPages::failed);
    for (RegisterPage *page : std::initializer_list<RegisterPage *>{m_window.actionLogPage(), m_window.decisionRegisterPage()})
        page->setRegisters(m_registers.get());
}

void RegisterPages::leave()
{
    for (RegisterPage *page : std::initializer_list<RegisterPage *>{m_window.actionLogPage(), m_window.decisionRegisterPage()})
        page->setRegisters(nullptr);
    m_registers.reset();
}

void RegisterPages::toggleActionLog()
{
    if (m_window.page() == MainWindow::Page::ActionLog)
        return goBack();
    open(*m_window.actionLogPage());
    m_window.showPage(MainWindow::Page::ActionLog);
    m_window.actionLogPage()->setFocus();
}

void RegisterPages::toggleDecisionRegister()
{
    if (m_window.page() == MainWindow::Page::DecisionRegister)
        return goBack();
    open(*m_window.decisionRegisterPage());
    m_window.showPage(MainWindow::Page::DecisionRegister);
    m_window.decisionRegisterPage()->setFocus();
}

/// What was typed a moment ago is in it.
void RegisterPages::open(RegisterPage &page)
{
    OpenBook &book = *m_desk.book();
    (void)book.settle();
    page.look(highestShown(book), m_clock().date());
}

void RegisterPages::goToLatest()
{
    if (m_window.page() == MainWindow::Page::ActionLog)
        m_window.actionLogPage()->goToLatest();
    else
        emit complained(tr("Choose an action in the action log first."));
}

void RegisterPages::follow(const RegisterLine &line)
{
    m_window.showNotes();
    emit lineWanted(line.meeting, line.item, line.line);
    m_window.notesPane()->setFocus();
}

void RegisterPages::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

/// A page that is not shown asks for nothing: nobody waits while notes are typed.
void RegisterPages::markShown()
{
    const MainWindow::Page page = m_window.page();
    m_actions.action(ActionId::ShowActionLog)->setChecked(page == MainWindow::Page::ActionLog);
    m_actions.action(ActionId::ShowDecisionRegister)->setChecked(page == MainWindow::Page::DecisionRegister);
    if (page != MainWindow::Page::ActionLog)
        m_window.actionLogPage()->rest();
    if (page != MainWindow::Page::DecisionRegister)
        m_window.decisionRegisterPage()->rest();
    const bool looks = page == MainWindow::Page::ActionLog || page == MainWindow::Page::DecisionRegister;
    if (m_registers && !looks)
        m_registers->rest();
}

} // namespace minutebook

#include "app/overviewing.h"

#include "app/actiontable.h"
#include "app/commandline/savefile.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/print/writeregister.h"
#include "models/storage/bookfile.h"
#include "models/storage/meetingstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/panes/notespane.h"

#include <QComboBox>
#include <QThreadPool>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

RegisterValue valueOf(const OverviewCell &cell)
{
    if (cell.value.typeId() == QMetaType::Int)
        return cell.value.toInt();
    if (cell.value.typeId() == QMetaType::QDate)
        return cell.value.toDate();
    return cell.text();
}

RegisterTable tableOf(const OverviewContent &content, const Body &body)
{
    RegisterTable table{.name = {}, .body = body.name, .abbreviation = body.abbreviation, .marking = {}, .date = {}};
    table.marking = body.scheme.level(body.scheme.highest()).marking;
    table.complete = true;
    table.keys = content.columns;
    for (const QList<OverviewCell> &row : content.rows) {
        QList<RegisterValue> values;
        for (const OverviewCell &cell : row)
            values << valueOf(cell);
        table.rows << values;
    }
    return table;
}

} // namespace

Overviewing::Overviewing(Desk &desk, Prompts &prompts, ActionTable &actions, MainWindow &window)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_actions(actions)
    , m_window(window)
{
    connect(window.overviewPage(), &OverviewPage::yearChosen, this, &Overviewing::ask);
    connect(window.overviewPage(), &OverviewPage::saveWanted, this, &Overviewing::save);
    connect(window.overviewPage(), &OverviewPage::escaped, this, &Overviewing::goBack);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &Overviewing::receive);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Overviewing::receiveCourses);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page page) { m_actions.action(ActionId::YearOverview)->setChecked(page == MainWindow::Page::Overview); });
}

void Overviewing::show()
{
    const auto askAgain = [this] {
        if (m_window.page() == MainWindow::Page::Overview)
            ask();
    };
    connect(m_desk.book(), &OpenBook::changed, this, askAgain);
    connect(&m_desk.book()->book(), &Book::committed, this, [this, askAgain](const Changes &changes) {
        if (!changes.areTimesAlone())
            forgetCourses();
        askAgain();
    });
}

void Overviewing::leave()
{
    m_answer.setFuture({});
    forgetCourses();
    m_window.overviewPage()->clear();
}

void Overviewing::toggle()
{
    if (m_window.page() == MainWindow::Page::Overview)
        return goBack();
    (void)m_desk.book()->settle(); // what was typed a moment ago is to be seen
    const Result<QList<int>> years = yearsHeld(m_desk.book()->book().reader());
    if (!years)
        return emit failed(years.error());
    OverviewPage &page = *m_window.overviewPage();
    page.setYears(*years);
    page.setSavable(!m_desk.book()->isSafe());
    ask();
    m_window.showPage(MainWindow::Page::Overview);
    page.setFocus();
}

void Overviewing::followCeiling()
{
    leave();
    if (m_window.page() == MainWindow::Page::Overview)
        goBack();
}

void Overviewing::ask()
{
    const OpenBook &book = *m_desk.book();
    const std::optional<int> year = m_window.overviewPage()->year();
    if (!year)
        return m_window.overviewPage()->show({});
    m_answer.setFuture(m_desk.book()->book().read([year = *year, safe = book.safeView(), courses = m_courses](Connection &connection) {
        return yearOverview(connection, year, safe, courses || isLong(connection) ? courses : actionCourses(connection).value_or(nullptr));
    }));
}

void Overviewing::receive()
{
    if (!m_answer.future().isValid() || m_answer.future().resultCount() == 0)
        return; // the book was left meanwhile
    const Result<YearOverview> overview = m_answer.result();
    if (!overview)
        return emit failed(overview.error());
    m_window.overviewPage()->show(*overview);
    if (!overview->actionsCounted && !m_reading.isRunning())
        readCourses();
}

/// The actions of decades take a second: what the year's own meetings say is there before.
void Overviewing::readCourses()
{
    m_reading.setFuture(m_desk.book()->book().read([](Connection &connection) { return actionCourses(connection); }));
}

void Overviewing::receiveCourses()
{
    if (!m_reading.future().isValid() || m_reading.future().resultCount() == 0 || !m_desk.book())
        return;
    const Result<ActionCourses> courses = m_reading.result();
    if (!courses)
        return emit failed(courses.error());
    m_courses = *courses;
    if (m_window.page() == MainWindow::Page::Overview)
        ask();
}

/// What is being read of them is of the book as it was.
void Overviewing::forgetCourses()
{
    m_reading.setFuture({});
    if (m_courses)
        QThreadPool::globalInstance()->start([gone = std::exchange(m_courses, nullptr)] { });
}

void Overviewing::save(const QString &title, const OverviewContent &content)
{
    const Body &body = m_desk.book()->body();
    const QString year = m_window.overviewPage()->years()->currentText();
    const std::optional<QString> path = m_prompts.fileToSave(u"%1 %2 %3.csv"_s.arg(body.abbreviation, year, title));
    if (!path)
        return;
    const Destination destination{*path, bookFiles(m_desk.book()->book().path())};
    if (const Result<> saved = saveFile(destination, writeCsv(tableOf(content, body))); !saved)
        emit failed(saved.error());
    else
        emit done(tr("The table was written to %1. It is marked %2.").arg(*path, body.scheme.level(body.scheme.highest()).marking));
}

void Overviewing::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

} // namespace minutebook

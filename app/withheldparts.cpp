#include "app/withheldparts.h"

#include "app/actiontable.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/saveissued.h"
#include "app/desk.h"
#include "app/keepissued.h"
#include "app/mainwindow.h"
#include "models/print/registerfile.h"
#include "models/storage/bookfile.h"
#include "models/storage/meetingstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/panes/notespane.h"
#include "widgets/withheld/withheldpage.h"

#include <QFileInfo>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int latestMeetings = 40; // they fill a screen of any size

} // namespace

WithheldParts::WithheldParts(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    WithheldPage *page = window.withheldPage();
    page->setModel(&m_model);
    connect(page, &WithheldPage::opened, this, &WithheldParts::goToLine);
    connect(page, &WithheldPage::escaped, this, &WithheldParts::goBack);
    connect(page, &WithheldPage::filtered, this, &WithheldParts::filter);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &WithheldParts::receive);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page shown) { m_actions.action(ActionId::ShowWithheld)->setChecked(shown == MainWindow::Page::Withheld); });
}

void WithheldParts::show()
{
    connect(m_desk.book(), &OpenBook::changed, this, [this] {
        if (isShown())
            ask();
    });
}

void WithheldParts::leave()
{
    m_answer.setFuture({});
    m_record = {};
    m_entries.clear();
    m_whole = false;
    m_model.show({}, {});
    m_window.withheldPage()->follow();
}

bool WithheldParts::isShown() const
{
    return m_window.page() == MainWindow::Page::Withheld;
}

void WithheldParts::toggle()
{
    if (isShown())
        return goBack();
    (void)m_desk.book()->settle(); // what was typed a moment ago may be withheld
    m_window.showPage(MainWindow::Page::Withheld);
    ask();
    m_window.withheldPage()->setFocus();
}

/// What was read may be more than the window may show now.
void WithheldParts::followCeiling()
{
    const bool wasShown = isShown();
    leave();
    if (wasShown)
        goBack();
}

void WithheldParts::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

void WithheldParts::ask()
{
    if (m_model.rowCount() == 0)
        m_window.withheldPage()->tellWaiting();
    const bool knowsNothing = m_record.body.scheme.levels.isEmpty();
    read(knowsNothing ? latestMeetings : 0);
}

/// Of a long book the latest meetings come first, and then all.
void WithheldParts::read(int latest)
{
    const auto reading = [today = m_clock().date(), safe = m_desk.book()->safeView(), latest,
                          shown = m_model.rows()](Connection &connection) -> Result<Answer> {
        const bool whole = latest == 0 || !isLong(connection);
        Result<WithheldRecord> all = withheldRecord(connection, today, whole ? 0 : latest);
        if (!all)
            return std::unexpected(all.error());
        const Scheme scheme = all->body.scheme;
        WithheldRecord record = latestShown(*std::move(all), safe.ceilingIn(scheme).value_or(scheme.highest()));
        SharedRows<WithheldEntry> entries = keepingShown(withheldEntries(record.parts, record.body, today), shown);
        return Answer{std::move(record), std::move(entries), whole};
    };
    m_answer.setFuture(m_desk.book()->book().read(reading));
}

void WithheldParts::receive()
{
    if (!m_answer.future().isValid() || m_answer.future().resultCount() == 0)
        return; // the book was left meanwhile
    Result<Answer> answer = m_answer.future().takeResult();
    if (!answer)
        return emit failed(answer.error());
    m_record = std::move(answer->record);
    m_entries = std::move(answer->entries);
    m_whole = answer->whole;
    if (!m_whole)
        read(0);
    m_window.withheldPage()->offer(m_record, m_whole);
    filter();
    if (m_wanted && (m_whole || m_model.indexOf(*m_wanted).isValid()))
        m_window.withheldPage()->choose(*std::exchange(m_wanted, {}));
}

void WithheldParts::filter()
{
    if (!m_desk.book() || m_record.body.scheme.levels.isEmpty())
        return;
    const auto isWanted = [this, filter = m_window.withheldPage()->filter()](const auto &entry) {
        return wants(filter, entry->part, m_record.body.scheme, m_record.date);
    };
    SharedRows<WithheldEntry> wanted;
    std::ranges::copy_if(m_entries, std::back_inserter(wanted), isWanted);
    m_model.show(wanted, m_record.body);
    m_window.withheldPage()->follow();
}

void WithheldParts::goToLine()
{
    const LoggedPart *chosen = isShown() ? m_window.withheldPage()->chosen() : nullptr;
    if (!chosen)
        return;
    const RegisterLine line = chosen->source.line;
    m_window.showNotes();
    emit lineWanted(line.meeting, line.item, line.line);
}

void WithheldParts::exportRegister()
{
    const QString name = tr("%1 withheld parts", "committee").arg(m_desk.book()->body().abbreviation) + QStringLiteral(".pdf");
    if (const std::optional<QString> path = m_prompts.fileToSave(name))
        writeRegister(*path);
}

void WithheldParts::writeRegister(const QString &path)
{
    Book &book = m_desk.book()->book();
    const WithheldFilter filter = isShown() ? m_window.withheldPage()->filter() : WithheldFilter();
    const QString format = QFileInfo(path).suffix().toLower();
    if (!auditFormats().contains(format) || format == QLatin1StringView("table"))
        return emit complained(tr("What is withheld is written as PDF, CSV or JSON, by what the file’s name ends in."));
    const Result<WithheldRecord> record = withheldRecord(book.reader(), m_clock().date());
    if (!record)
        return emit failed(record.error());
    const Scheme &scheme = record->body.scheme;
    const Edition edition = topEdition(scheme);
    const Destination to{path, bookFiles(book.path()), readersOf(scheme, edition.ceiling)};
    const Result<> may = mayWriteTo(to);
    const Result<> replaces = may ? mayReplace(path, scheme, {edition.ceiling, {}, QStringLiteral("withheld")}, Replacing::OwnKind) : may;
    const Result<IssuedFile> file = replaces ? writeWithheld(*record, edition, filter, format, QFileInfo(path).fileName())
                                             : std::unexpected(replaces.error());
    const Result<> saved = file ? saveIssued(to, *file) : std::unexpected(file.error());
    if (!saved)
        return emit failed(saved.error());
    const IssuedEdition issued = issuedOfBook(QStringLiteral("withheld"), scheme.level(edition.ceiling), path, *file);
    keepIssued(*m_desk.book(), {issued}).then(this, [this, path](const Result<> &kept) {
        if (kept)
            emit done(tr("What is withheld is written to %1, with everything that it tells: it is of the highest level.").arg(path));
        else
            emit failed(kept.error());
    });
}

} // namespace minutebook

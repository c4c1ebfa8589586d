#include "app/auditing.h"

#include "app/actiontable.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/saveissued.h"
#include "app/desk.h"
#include "app/keepissued.h"
#include "app/mainwindow.h"
#include "models/print/registerfile.h"
#include "models/storage/audittrail.h"
#include "models/storage/bookfile.h"
#include "widgets/audit/auditpage.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/panes/notespane.h"

#include <QFileInfo>

namespace minutebook {

Auditing::Auditing(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    window.auditPage()->setModel(&m_model);
    connect(window.auditPage(), &AuditPage::escaped, this, &Auditing::goBack);
    connect(window.auditPage(), &AuditPage::filtered, this, &Auditing::filter);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &Auditing::receive);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page page) { m_actions.action(ActionId::ShowAudit)->setChecked(page == MainWindow::Page::Audit); });
}

void Auditing::show()
{
    connect(m_desk.book(), &OpenBook::changed, this, [this] {
        if (m_window.page() == MainWindow::Page::Audit)
            ask();
    });
}

void Auditing::leave()
{
    m_answer.setFuture({});
    m_trail = {};
    m_model.show({});
    m_window.auditPage()->clear();
}

void Auditing::toggle()
{
    if (m_window.page() == MainWindow::Page::Audit)
        return goBack();
    (void)m_desk.book()->settle();
    m_window.showPage(MainWindow::Page::Audit);
    ask();
    m_window.auditPage()->setFocus();
}

/// What was read is more than the window may show now.
void Auditing::followCeiling()
{
    const bool shown = m_window.page() == MainWindow::Page::Audit;
    leave();
    if (shown)
        goBack();
}

void Auditing::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

void Auditing::ask()
{
    m_answer.setFuture(m_desk.book()->book().read([today = m_clock().date()](Connection &connection) -> Result<Trail> {
        const Result<AuditRecord> record = auditRecord(connection, today);
        const Result<QString> broken = verifyAudit(connection);
        if (!record || !broken)
            return std::unexpected(record ? broken.error() : record.error());
        return Trail{*record, *broken};
    }));
}

void Auditing::receive()
{
    if (!m_answer.future().isValid() || m_answer.future().resultCount() == 0)
        return; // the book was left meanwhile
    const Result<Trail> trail = m_answer.result();
    if (!trail)
        return emit failed(trail.error());
    m_trail = *trail;
    filter();
}

void Auditing::filter()
{
    const Scheme &scheme = m_trail.record.body.scheme;
    if (scheme.levels.isEmpty())
        return;
    const QList<AuditEntry> shown = shownAudit(m_trail.record, scheme.highest(), m_window.auditPage()->filter());
    m_model.show(shown);
    m_window.auditPage()->follow(m_trail.record.entries.size(), m_trail.broken.isEmpty() ? tr("Their chain is whole.") : m_trail.broken);
}

void Auditing::exportTrail()
{
    const OpenBook &book = *m_desk.book();
    if (const QString fault = m_window.page() == MainWindow::Page::Audit ? m_window.auditPage()->fault() : QString(); !fault.isEmpty())
        return emit complained(fault);
    const QString name = tr("%1 audit trail", "committee").arg(book.body().abbreviation) + QStringLiteral(".pdf");
    if (const std::optional<QString> path = m_prompts.fileToSave(name))
        write(*path);
}

void Auditing::write(const QString &path)
{
    Book &book = m_desk.book()->book();
    const bool filtered = m_window.page() == MainWindow::Page::Audit;
    const AuditFilter filter = filtered ? m_window.auditPage()->narrowedFilter() : AuditFilter();
    const QString format = QFileInfo(path).suffix().toLower();
    if (!auditFormats().contains(format) || format == QLatin1StringView("table"))
        return emit complained(tr("An audit trail is written as PDF, CSV or JSON, by what the file’s name ends in."));
    const Result<AuditRecord> record = auditRecord(book.reader(), m_clock().date());
    if (!record)
        return emit failed(record.error());
    const Edition edition = topEdition(record->body.scheme);
    const Destination to{path, bookFiles(book.path()), readersOf(record->body.scheme, edition.ceiling)};
    const Result<> may = mayWriteTo(to);
    const Result<> replaces = may ? mayReplace(path, record->body.scheme, {edition.ceiling, {}, QStringLiteral("audit")}, Replacing::OwnKind)
                                  : may;
    const Result<IssuedFile> file = replaces ? writeAudit(*record, edition, filter, format, QFileInfo(path).fileName())
                                             : std::unexpected(replaces.error());
    const Result<> saved = file ? saveIssued(to, *file) : std::unexpected(file.error());
    if (!saved)
        return emit failed(saved.error());
    const IssuedEdition issued = issuedOfBook(QStringLiteral("audit"), record->body.scheme.level(edition.ceiling), path, *file);
    keepIssued(*m_desk.book(), {issued}).then(this, [this, path](const Result<> &kept) {
        if (kept)
            emit done(tr("The audit trail is written to %1, with everything that it tells: it is of the highest level.").arg(path));
        else
            emit failed(kept.error());
    });
}

} // namespace minutebook

#include "app/commands.h"

#include "app/appearance.h"
#include "app/commandline/language.h"
#include "app/commandline/plannedapproval.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/manualpage.h"
#include "app/samplebook.h"
#include "app/waitcursor.h"
#include "models/storage/meetingstore.h"
#include "models/storage/schemestore.h"
#include "models/storage/setupstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// As a table that a spreadsheet takes.
QString chosenText(const QTreeView &view)
{
    QStringList lines;
    for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row)) {
        if (!view.selectionModel()->isSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(row.parent()); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t').trimmed();
    }
    return lines.join(u'\n');
}

} // namespace

Commands::Commands(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
    , m_proofs(desk, prompts, m_clock)
    , m_exporter(desk, prompts, m_proofs)
    , m_fileProver(desk, prompts, m_proofs)
    , m_import(desk, prompts)
    , m_oldMinutes(desk, prompts, m_clock)
{
    connect(&m_proofs, &Proofs::failed, this, &Commands::failed);
    connect(&m_fileProver, &FileProver::failed, this, &Commands::failed);
    connect(&m_exporter, &Exporter::failed, this, &Commands::failed);
    connect(&m_import, &MeetingsImport::done, this, &Commands::done);
    connect(&m_import, &MeetingsImport::complained, this, &Commands::complained);
    connect(&m_oldMinutes, &OldMinutes::failed, this, &Commands::failed);
    connect(&m_oldMinutes, &OldMinutes::complained, this, &Commands::complained);
    connect(&m_oldMinutes, &OldMinutes::read, this, &Commands::store);
    connect(&m_exporter, &Exporter::done, this, &Commands::done);
}

void Commands::newBook()
{
    if (m_desk.create())
        setUpBody();
}

void Commands::openBook()
{
    m_desk.choose();
}

void Commands::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString path = QDir(folder).filePath(u"sample/src.minutebook"_s);
    if (QFileInfo::exists(path))
        return m_desk.open(path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return emit failed({ErrorCode::BookNotCreated, {path, tr("its folder cannot be made")}});
    const WaitCursor making;
    if (const Result<> made = makeSampleBook(path); !made)
        return emit failed(made.error());
    m_desk.open(path);
}

void Commands::saveElsewhere()
{
    const QString before = m_desk.book()->book().path();
    const NotesPane::Place place = m_window->notesPane()->place();
    m_desk.saveElsewhere(m_window->notesPane()->editor()->cursorLine());
    const QString now = m_desk.book()->book().path();
    if (now == before)
        return;
    m_window->notesPane()->returnTo(place);
    const QString where = (QFileInfo::exists(before) ? tr("This window is in %1 from now on; %2 stays as it was.")
                                                     : tr("This window is in %1 from now on; %2 is no longer there."))
                              .arg(now, before);
    emit done(m_desk.book()->book().isPlain() ? tr("%1 The copy is not encrypted either.").arg(where) : where);
}

/// What is set up, once the book can take it: what was typed is not dropped because a level is still in use.
std::optional<BodySetup> Commands::askForSetup(const BodySetup &now)
{
    BodySetup offered = now;
    while (const std::optional<BodySetup> setup = m_prompts.bodySetup(offered, m_clock().date())) {
        const Result<> fits = requireLevels(m_desk.book()->book().reader(), now.body, *setup);
        if (fits)
            return setup;
        if (!m_prompts.confirm(sentence(fits.error()), tr("Back to the Committee")))
            break;
        offered = *setup;
    }
    return std::nullopt;
}

void Commands::setUpBody()
{
    OpenBook &book = *m_desk.book();
    const Result<BodySetup> now = loadSetup(book.book().reader());
    if (!now)
        return emit failed(now.error());
    const std::optional<BodySetup> setup = askForSetup(*now);
    if (!setup || *setup == *now)
        return;
    book.book()
        .write([setup = *setup](Transaction &transaction) { return saveSetup(transaction, setup); })
        .then(this, [this](const Result<> &saved) {
            if (!saved)
                emit failed(saved.error());
        });
}

void Commands::closeBook()
{
    m_desk.close();
}

void Commands::quit()
{
    m_window->close();
}

void Commands::importMeetings()
{
    const QStringList files = m_prompts.filesToImport();
    if (files.size() == 1)
        importFile(files.constFirst());
    else
        m_import.begin(files);
}

void Commands::importFile(const QString &path)
{
    Book &book = m_desk.book()->book();
    const auto meeting = meetingIn(path, book.body(), book.reader());
    if (meeting)
        store(*meeting);
    else
        emit complained(meeting.error());
}

void Commands::store(const Meeting &meeting)
{
    OpenBook &book = *m_desk.book();
    const Result<MeetingId> known = meetingOfNumber(book.book().reader(), meeting.header.number);
    const auto tell = [this, early = plannedApproval(meeting, book.book().body())] {
        if (!early.isEmpty())
            emit complained(early);
    };
    if (!known)
        return book.addMeeting(meeting, tell);
    if (const auto summary = minutebook::meeting(book.book().reader(), *known); summary && summary->isFrozen())
        return emit failed({ErrorCode::MeetingFrozen, {QString::number(meeting.header.number)}});
    QStringList question{
        tr("Meeting %1 is in the book already. Its notes would be replaced by those of the file.").arg(meeting.header.number)};
    question += remarksOnNumbers(meeting, book.book());
    if (!m_prompts.confirm(question.join("\n\n"_L1), tr("Replace")))
        return;
    book.replaceMeeting(meeting);
    tell();
}

void Commands::exportPdf()
{
    exportAs(DocumentKind::Minutes);
}

void Commands::exportAgenda()
{
    exportAs(DocumentKind::Agenda);
}

void Commands::exportAttendance()
{
    exportAs(DocumentKind::Attendance);
}

/// In the edition that the preview shows.
void Commands::exportAs(DocumentKind kind)
{
    if (const std::optional<Rank> ceiling = m_window->previewPane()->ceiling())
        m_exporter.exportEdition(kind, *ceiling);
}

void Commands::proveFile()
{
    if (const std::optional<Rank> ceiling = m_window->previewPane()->ceiling())
        m_fileProver.proveFile(*ceiling);
}

void Commands::moveItemUp()
{
    m_desk.book()->moveItem(currentItem(), -1);
}

void Commands::moveItemDown()
{
    m_desk.book()->moveItem(currentItem(), 1);
}

void Commands::deleteItem()
{
    const QString heading = m_desk.book()->notes()->heading();
    const QString question = tr("“%1” would be deleted with its notes and papers. Undo brings it back as long as the book is open.");
    if (m_prompts.confirm(question.arg(heading), tr("Delete")))
        m_desk.book()->deleteItem(currentItem());
}

ItemId Commands::currentItem() const
{
    return m_desk.book()->notes()->item();
}

void Commands::undo()
{
    emit undoWanted();
}

void Commands::redo()
{
    emit redoWanted();
}

void Commands::cut()
{
    m_window->notesPane()->editor()->cut();
}

/// Of a pane that has the focus; null if none has.
QTreeView *Commands::focusedPane() const
{
    return qobject_cast<QTreeView *>(m_window->focusWidget());
}

void Commands::copy()
{
    const QTreeView *pane = focusedPane();
    if (!pane)
        m_window->notesPane()->text()->copy();
    else if (const QString text = chosenText(*pane); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Commands::paste()
{
    m_window->notesPane()->editor()->paste();
}

void Commands::selectAll()
{
    if (QTreeView *pane = focusedPane())
        pane->selectAll();
    else
        m_window->notesPane()->text()->selectAll();
}

void Commands::showNotes()
{
    m_window->showNotes();
    m_window->notesPane()->setFocus();
}

void Commands::followSystem()
{
    m_window->setAppearance(Appearance::System);
}

void Commands::light()
{
    m_window->setAppearance(Appearance::Light);
}

void Commands::dark()
{
    m_window->setAppearance(Appearance::Dark);
}

void Commands::chooseLanguage()
{
    QList<std::pair<QString, QString>> offered;
    for (const QString &code : languages())
        offered.append({code, languageName(code)});
    const QString now = keptLanguage(m_window->settings());
    const std::optional<QString> chosen = m_prompts.language(offered, now);
    if (!chosen || *chosen == now)
        return;
    keepLanguage(m_window->settings(), *chosen);
    emit done(chosen->isEmpty() ? tr("From its next start on Minutebook speaks the desktop’s language.")
                                : tr("From its next start on Minutebook speaks this language: %1.").arg(languageName(*chosen)));
}

void Commands::showManual()
{
    m_window->showManual(manualPage(m_window->focusWidget() ? m_window->focusWidget() : m_window));
}

void Commands::about()
{
    m_prompts.about();
}

} // namespace minutebook

#include "app/commands.h"

#include "app/appearance.h"
#include "app/commandline/savefile.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/printedition.h"
#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/storage/bookfile.h"
#include "models/storage/registerstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/previewpane.h"

#include <QFile>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    return file.readAll();
}

/// The first of what makes a file unfit to be imported.
QString firstError(const Parsed &parsed)
{
    const auto error = std::ranges::find(parsed.diagnostics, Gravity::Error, &Diagnostic::gravity);
    return error == parsed.diagnostics.end() ? QString() : Commands::tr("Line %1: %2").arg(QString::number(error->line), sentence(*error));
}

/// "SSC 82 GREEN.pdf": nothing of what was minuted stands in it.
QString suggestedName(const OpenBook &book, Rank ceiling)
{
    const QString level = book.dialect().scheme.level(ceiling).name;
    return u"%1 %2 %3.pdf"_s.arg(book.body().abbreviation, QString::number(book.meeting()->number), level);
}

} // namespace

Commands::Commands(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    m_printing.setMaxThreadCount(1);
}

void Commands::newBook()
{
    m_desk.create();
}

void Commands::openBook()
{
    m_desk.choose();
}

void Commands::closeBook()
{
    m_desk.close();
}

void Commands::quit()
{
    m_window->close();
}

void Commands::newMeeting()
{
    OpenBook &book = *m_desk.book();
    if (const std::optional<Meeting> meeting = m_prompts.newMeeting(book.nextMeeting(m_clock().date())))
        book.addMeeting(*meeting);
}

void Commands::importMeetings()
{
    for (const QString &path : m_prompts.filesToImport())
        importFile(path);
}

void Commands::importFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return emit failed(bytes.error());
    OpenBook &book = *m_desk.book();
    const Parsed parsed = parse(*bytes, book.body(), findAction(book.book().reader(), book.body().scheme));
    if (parsed.hasErrors())
        return emit complained(tr("%1 was not imported. %2").arg(QFileInfo(path).fileName(), firstError(parsed)));
    store(parsed.meeting);
}

void Commands::store(const Meeting &meeting)
{
    OpenBook &book = *m_desk.book();
    if (!meetingOfNumber(book.book().reader(), meeting.header.number))
        return book.addMeeting(meeting);
    const QString question =
        tr("Meeting %1 is in the book already. Its notes would be replaced by those of the file.").arg(meeting.header.number);
    if (m_prompts.confirm(question, tr("Replace")))
        book.replaceMeeting(meeting);
}

void Commands::exportPdf()
{
    const std::optional<Rank> ceiling = m_window->previewPane()->ceiling();
    if (!ceiling)
        return;
    if (const std::optional<QString> path = m_prompts.fileToExport(suggestedName(*m_desk.book(), *ceiling)))
        exportTo(*path);
}

void Commands::exportTo(const QString &path)
{
    OpenBook &book = *m_desk.book();
    if (!book.settle())
        return; // why is told by the notes
    const Edition edition{m_window->previewPane()->ceiling().value_or(book.dialect().scheme.defaultRank)};
    const Destination destination{path, bookFiles(book.book().path()), readersOf(book.dialect().scheme, edition.ceiling)};
    const auto printed = [edition, destination](const Result<MeetingRecord> &record) -> Result<> {
        const Result<QByteArray> pdf = record ? printEdition(*record, edition) : std::unexpected(record.error());
        return pdf ? saveFile(destination, *pdf) : std::unexpected(pdf.error());
    };
    const QString level = book.dialect().scheme.level(edition.ceiling).name;
    book.book()
        .read([id = book.meeting()->id](Connection &connection) { return record(connection, id); })
        .then(&m_printing, printed)
        .then(this, [this, path, level](const Result<> &saved) {
            if (saved)
                emit done(tr("The %1 edition is in %2.").arg(level, QFileInfo(path).fileName()));
            else
                emit failed(saved.error());
        });
}

void Commands::newItem()
{
    OpenBook &book = *m_desk.book();
    if (const std::optional<ItemHeading> heading = m_prompts.itemHeading({}, book.dialect().scheme))
        book.addItem(headingText(*heading, book.dialect().scheme));
}

void Commands::changeItem()
{
    OpenBook &book = *m_desk.book();
    const ItemId id = currentItem();
    const ItemHeading now = lexHeading(book.notes()->heading(), book.dialect());
    if (const std::optional<ItemHeading> heading = m_prompts.itemHeading(now, book.dialect().scheme))
        book.renameItem(id, headingText(*heading, book.dialect().scheme));
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
    if (m_prompts.confirm(tr("“%1” and its notes would be deleted. This cannot be undone.").arg(heading), tr("Delete")))
        m_desk.book()->deleteItem(currentItem());
}

ItemId Commands::currentItem() const
{
    return m_desk.book()->notes()->item();
}

void Commands::undo()
{
    m_window->notesPane()->editor()->undo();
}

void Commands::redo()
{
    m_window->notesPane()->editor()->redo();
}

void Commands::cut()
{
    m_window->notesPane()->editor()->cut();
}

void Commands::copy()
{
    m_window->notesPane()->text()->copy();
}

void Commands::paste()
{
    m_window->notesPane()->editor()->paste();
}

void Commands::selectAll()
{
    m_window->notesPane()->text()->selectAll();
}

void Commands::showNotes()
{
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

void Commands::about()
{
    m_prompts.about();
}

} // namespace minutebook

#include "app/bookfolders.h"

#include "app/commandline/folderfiles.h"
#include "app/desk.h"
#include "app/waitcursor.h"
#include "widgets/dialogs/prompts.h"

#include <QDir>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The first of them, and how many there are.
QString faultWords(const QList<FolderFault> &faults)
{
    return BookFolders::tr("No book was made of the folder: %n place(s) have to be mended. The first: %1", nullptr,
                           static_cast<int>(faults.size()))
        .arg(faults.constFirst().text());
}

/// Nothing else can be done meanwhile: no book is open.
Result<std::unique_ptr<Book>> readWaiting(const NewBook &words, const FolderFiles &files, QList<FolderFault> &faults)
{
    const WaitCursor reading;
    return readBookFolder(words.path, keyOf(words), files, faults);
}

} // namespace

BookFolders::BookFolders(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
{
}

void BookFolders::write()
{
    const std::optional<QString> folder = m_prompts.folderToFill();
    if (!folder)
        return;
    const QString question = tr("The whole book would be written to %1 without encryption: notes of every level, own notes, real names behind "
                                "pseudonyms and papers. Whoever can look into the folder can read them.")
                                 .arg(QDir::toNativeSeparators(*folder));
    if (!m_prompts.confirm(question, tr("Write It in the Clear")) || !m_desk.book()->settle())
        return;
    m_desk.book()
        ->book()
        .read([folder = *folder](Connection &connection) { return saveBookFolder(connection, folder); })
        .then(this, [this, folder = *folder](const Result<SavedFolder> &saved) {
            if (!saved)
                return emit failed(saved.error());
            const QString sentence = tr("The whole book, with %n meeting(s), is in %1, in the clear.", nullptr, saved->meetings)
                                         .arg(QDir::toNativeSeparators(folder));
            if (saved->doubts.isEmpty())
                emit done(sentence);
            else
                emit complained(sentence + u' ' + tr("But not all of it is as it was approved: %1").arg(saved->doubts.join(u' ')));
        });
}

void BookFolders::read()
{
    const std::optional<QString> folder = m_prompts.folderToRead();
    if (!folder)
        return;
    const Result<FolderFiles> files = filesOfFolder(*folder);
    if (!files)
        return emit failed(files.error());
    QList<FolderFault> faults;
    const std::optional<Body> body = bodyOfFolder(*files, faults);
    if (!body)
        return emit complained(faultWords(faults));
    std::optional<NewBook> words = m_prompts.newBookOf(*body);
    if (!words || !m_desk.close())
        return;
    Result<std::unique_ptr<Book>> book = readWaiting(*words, *files, faults);
    if (!book && !faults.isEmpty())
        return emit complained(faultWords(faults));
    (void)m_desk.takeNew(std::move(book), *words);
}

} // namespace minutebook

#include "app/desk.h"

#include "app/commandline/savefile.h"
#include "app/reviewwindow.h"
#include "models/presentation/saveelsewhere.h"
#include "models/storage/audittrail.h"
#include "models/storage/bookfile.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>
#include <QSettings>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Nothing that is there is written over in such a moment.
QString freeTextFile(const QString &path)
{
    QString file = path + u".minutes.md"_s;
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = u"%1-%2.minutes.md"_s.arg(path).arg(number);
    return file;
}

Result<std::unique_ptr<Book>> made(const NewBook &words)
{
    const Result<Scheme> scheme = words.own ? Result<Scheme>(*words.own) : shippedScheme(words.scheme);
    if (!scheme)
        return std::unexpected(scheme.error());
    return Book::create(words.path, newBody(words.name, words.abbreviation, *scheme), keyOf(words));
}

/// To be written; where the file cannot be, to be read.
Result<std::unique_ptr<Book>> openEither(const QString &path, const BookKey &key)
{
    Result<std::unique_ptr<Book>> book = Book::open(path, key);
    if (!book && book.error().code == ErrorCode::BookNotWritable)
        return Book::open(path, key, Access::ReadOnly);
    return book;
}

} // namespace

Desk::Desk(Prompts &prompts, QSettings &settings, Clock clock)
    : m_prompts(prompts)
    , m_settings(settings)
    , m_recent(settings)
    , m_clock(std::move(clock))
{
}

Desk::~Desk() = default;

bool Desk::create()
{
    std::optional<NewBook> words = m_prompts.newBook();
    if (!words || !close())
        return false;
    Result<std::unique_ptr<Book>> book = made(*words);
    wipe(words->passphrase);
    if (!book) {
        emit failed(book.error());
        return false;
    }
    take(*std::move(book));
    return true;
}

void Desk::choose()
{
    const std::optional<QString> path = m_prompts.bookToOpen();
    if (path && isReviewPath(*path))
        emit reviewChosen(*path);
    else if (path)
        open(*path);
}

void Desk::open(const QString &path)
{
    const Result<BookFile> file = readBookFile(path);
    settle(path, !file ? std::unexpected(file.error()) : file->plain ? openEither(path, BookKey::plain()) : openWithPassphrase(path));
}

void Desk::openWith(const QString &path, const BookKey &key)
{
    settle(path, openEither(path, key));
}

void Desk::settle(const QString &path, Result<std::unique_ptr<Book>> book)
{
    if (!book && book.error().code == ErrorCode::BookMissing)
        m_recent.remove(path);
    if (!book)
        emit failed(book.error());
    else if (*book && close())
        take(*std::move(book));
}

/// Null if the person gave up.
Result<std::unique_ptr<Book>> Desk::openWithPassphrase(const QString &path)
{
    QString complaint;
    while (std::optional<QString> passphrase = m_prompts.passphrase(path, complaint)) {
        Result<std::unique_ptr<Book>> book = openEither(path, BookKey::passphrase(*passphrase));
        wipe(*passphrase);
        if (book || book.error().code != ErrorCode::BookKeyWrong)
            return book;
        complaint = sentence(book.error());
    }
    return nullptr;
}

void Desk::take(std::unique_ptr<Book> book)
{
    m_recent.add(book->path());
    m_recent.setOpen(book->path());
    m_book = std::make_unique<OpenBook>(std::move(book));
    sign();
    if (!m_book->isReadOnly())
        (void)m_book->book().write([](Transaction &transaction) { return appendAudit(transaction, {AuditEvent::Opened, 0, {}, {}}); });
    m_session = std::make_unique<MeetingSession>(*m_book, m_clock);
    connect(m_book.get(), &OpenBook::failed, this, &Desk::failed);
    connect(m_session.get(), &MeetingSession::failed, this, &Desk::failed);
    emit opened();
}

void Desk::sign()
{
    const QString reader = m_settings.value(u"reader"_s).toString(); // who it is, if somebody has said so
    if (m_book)
        m_book->book().setHand({reader.isEmpty() ? systemUser() : reader, m_clock});
}

bool Desk::close()
{
    if (!m_book)
        return true;
    const QString question = tr("Something that was typed could not be saved and would be lost.");
    while (!m_book->settle()) {
        const Unsaved wanted = m_prompts.closeUnsaved(question);
        if (wanted == Unsaved::Kept)
            return false;
        if (wanted == Unsaved::Lost)
            break;
        saveElsewhere(0);
    }
    letGo();
    return true;
}

void Desk::letGo()
{
    emit closing();
    m_session.reset();
    m_book.reset();
    m_recent.setClosed();
    emit closed();
}

void Desk::saveElsewhere(int line)
{
    const std::optional<QString> path = m_prompts.bookToMake(m_book->book().path());
    if (!path)
        return;
    Result<std::unique_ptr<Book>> copy = minutebook::saveElsewhere(*m_book, *path, line);
    if (!copy)
        return saveAsText(*path, copy.error());
    letGo();
    take(*std::move(copy));
}

/// Where there is no place for a book there may be one for the few lines that would be lost.
void Desk::saveAsText(const QString &path, const Error &why)
{
    emit failed(why);
    const QString text = unsavedText(*m_book);
    const QString file = freeTextFile(path);
    const QString question = tr("%1 What was typed and is not in the book can be written to %2 instead. That file is not encrypted.");
    if (text.isEmpty() || !m_prompts.confirm(question.arg(sentence(why), file), tr("Write Text File")))
        return;
    if (const Result<> written = saveFile({file, bookFiles(m_book->book().path())}, text.toUtf8()); !written)
        emit failed(written.error());
}

BookKey keyOf(const NewBook &words)
{
    return words.plain ? BookKey::plain() : BookKey::passphrase(words.passphrase);
}

} // namespace minutebook

#include "app/desk.h"

#include "app/commandline/savefile.h"
#include "app/keystore.h"
#include "app/reviewwindow.h"
#include "app/unlockaside.h"
#include "models/presentation/saveelsewhere.h"
#include "models/storage/audittrail.h"
#include "models/storage/bookfile.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/recoverycode.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>
#include <QSettings>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto advisedKey = "booksWithoutKey"_L1;
constexpr auto keptKeys = "keptKeys"_L1;

QStringList keptNames(const QSettings &settings)
{
    return settings.value(keptKeys).toStringList();
}

/// Tells nothing about the book: neither where it is nor whose.
QString nameInStore(const QByteArray &salt)
{
    return QString::fromLatin1(salt.toHex());
}

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

/// Begins the file of a book's keys. Nothing if the person did not wait for it.
std::optional<Result<>> layKeysAside(Prompts &prompts, const Book &book, const QString &person, QString passphrase)
{
    KeySlots keys = KeySlots::forBook(book.salt());
    const auto stretched = stretchAside(prompts, Desk::tr("New File of Keys"), keys, std::move(passphrase));
    if (!stretched)
        return std::nullopt;
    if (!*stretched)
        return std::unexpected(stretched->error());
    return inOrder([&] { return keys.add(person, **stretched, book.key()); }, [&] { return layKeys(book.path(), keys, book.key()); });
}

/// A book that nobody could open goes again. Null if the person did not wait for its keys.
Result<std::unique_ptr<Book>> withKeys(Prompts &prompts, std::unique_ptr<Book> book, const QString &person, QString passphrase)
{
    const std::optional<Result<>> laid = layKeysAside(prompts, *book, person, std::move(passphrase));
    if (laid && *laid)
        return book;
    const QString path = book->path();
    book.reset();
    removeBookFiles(path);
    return laid ? Result<std::unique_ptr<Book>>(std::unexpected(laid->error())) : nullptr;
}

/// What is to be said before a passphrase is typed in vain; empty: nothing.
QString missingBeside(const BookFile &file)
{
    const Result<KeySlots> keys = file.keyed ? loadKeySlots(file.path, file.salt) : KeySlots::forBook(file.salt);
    return keys ? QString() : sentence(keys.error());
}

/// To be written; where the file cannot be, to be read.
Result<std::unique_ptr<Book>> openEither(const QString &path, const BookKey &key)
{
    Result<std::unique_ptr<Book>> book = Book::open(path, key);
    if (!book && book.error().code == ErrorCode::BookNotWritable)
        return Book::open(path, key, Access::ReadOnly);
    return book;
}

/// A key that was sealed, or has its checksum, is the book's.
bool isCertain(const Unlocked &unlocked)
{
    return unlocked.by == Unlocked::By::Passphrase && !unlocked.keysFault;
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
    return takeNew(made(*words), *words);
}

bool Desk::takeNew(Result<std::unique_ptr<Book>> book, NewBook &words)
{
    if (book && !words.plain)
        book = withKeys(m_prompts, *std::move(book), person(), std::move(words.passphrase));
    wipe(words.passphrase);
    if (!book)
        emit failed(book.error());
    if (!book || !*book)
        return false;
    m_opener = {};
    take(*std::move(book));
    showRecovery();
    return true;
}

void Desk::showRecovery()
{
    const Book &book = m_book->book();
    if (!book.isKeyed())
        return;
    RecoveryPage page{QFileInfo(book.path()).fileName(), book.body().name, recoveryCode(book.key()), m_clock().date()};
    m_prompts.showRecovery(page);
    wipe(page.code);
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
    m_unlocked.reset();
    const Result<BookFile> file = readBookFile(path);
    Result<std::unique_ptr<Book>> book = file ? openEncrypted(*file) : std::unexpected(file.error());
    const std::optional<Unlocked> unlocked = std::exchange(m_unlocked, {});
    const std::optional<BookKey> plain = file && file->plain ? std::optional(BookKey::plain()) : std::nullopt;
    const bool taken = settle(path, std::move(book), unlocked ? openerOf(*unlocked) : Opener(),
                              unlocked ? std::optional(unlocked->key) : plain);
    if (taken && unlocked)
        followUp(*unlocked);
}

void Desk::openWith(const QString &path, const BookKey &key, const Opener &opener)
{
    settle(path, openEither(path, key), opener, key);
}

bool Desk::settle(const QString &path, Result<std::unique_ptr<Book>> book, const Opener &opener, const std::optional<BookKey> &key)
{
    if (!book)
        tellNotOpened(path, book.error(), key, opener);
    if (!book || !*book || !close())
        return false;
    m_opener = opener;
    take(*std::move(book));
    return true;
}

void Desk::tellNotOpened(const QString &path, const Error &error, const std::optional<BookKey> &key, const Opener &opener)
{
    if (error.code == ErrorCode::BookMissing)
        m_recent.remove(path);
    emit failed(error);
    if (key && (error.code == ErrorCode::BookDamaged || error.code == ErrorCode::BookNotWhole))
        emit damaged(path, *key, opener, error);
}

/// As far as it is; null if the person gave up.
Result<std::unique_ptr<Book>> Desk::openEncrypted(const BookFile &file)
{
    if (file.plain)
        return openEither(file.path, BookKey::plain());
    if (m_keyStore && file.path != m_locked && keptNames(m_settings).contains(nameInStore(file.salt))) {
        const std::optional<Secret> key = m_keyStore->key(nameInStore(file.salt));
        Result<std::unique_ptr<Book>> book = key ? openEither(file.path, BookKey::raw(key->view())) : failure(ErrorCode::BookKeyWrong);
        if (book || (book.error().code != ErrorCode::BookKeyWrong && book.error().code != ErrorCode::KeyLength))
            return book;
    }
    return openWithPassphrase(file.path);
}

/// Null if the person gave up.
Result<std::unique_ptr<Book>> Desk::openWithPassphrase(const QString &path)
{
    const Result<BookFile> file = readBookFile(path);
    QString complaint = file ? missingBeside(*file) : QString();
    while (std::optional<QString> passphrase = m_prompts.passphrase(path, complaint)) {
        const std::optional<Result<Unlocked>> waited = unlockAside(m_prompts, path, *std::move(passphrase));
        if (!waited)
            return nullptr;
        const Result<Unlocked> &unlocked = *waited;
        Result<std::unique_ptr<Book>> book = unlocked ? openEither(path, unlocked->key) : std::unexpected(unlocked.error());
        if (unlocked)
            m_unlocked = *unlocked;
        if (!book && unlocked && isCertain(*unlocked) && book.error().code == ErrorCode::BookKeyWrong)
            return failure(ErrorCode::BookDamaged, {path, tr("its beginning is not as it was written")});
        if (book || (unlocked && book.error().code != ErrorCode::BookKeyWrong))
            return book;
        complaint = sentence(book.error());
    }
    return nullptr;
}

/// What the opening of a book showed that is to be done.
void Desk::followUp(const Unlocked &unlocked)
{
    if (unlocked.by == Unlocked::By::Directly)
        adviseKey();
    else if (unlocked.keysFault && unlocked.by == Unlocked::By::RecoveryCode && !m_book->isReadOnly())
        renewKeys(*unlocked.keysFault);
    else if (unlocked.keysFault)
        emit failed(*unlocked.keysFault);
}

void Desk::renewKeys(const Error &fault)
{
    const PassphraseQuestion question{
        tr("New File of Keys"),
        sentence(fault) + u"\n\n"_s
            + tr("The recovery code has opened it. A passphrase that you give now makes a new file of keys; whoever else opened the book has to be "
                 "added again."),
        tr("Make File of Keys"), person()};
    std::optional<NewPassphrase> given = m_prompts.newPassphrase(question);
    if (!given)
        return emit failed(fault);
    const std::optional<Result<>> laid = layKeysAside(m_prompts, m_book->book(), given->person, std::move(given->passphrase));
    if (!laid)
        return emit failed(fault);
    if (*laid)
        emit advised(tr("%1 opens the book with the new passphrase. Others are added under “Keys and Passphrases…” in the menu Book.")
                         .arg(given->person));
    else
        emit failed(laid->error());
}

/// Once a book: nobody is to be kept from a meeting.
void Desk::adviseKey()
{
    QStringList told = m_settings.value(advisedKey).toStringList();
    if (m_book->isReadOnly() || told.contains(m_book->book().path()))
        return;
    m_settings.setValue(advisedKey, told << m_book->book().path());
    emit advised(
        tr("This book opens by one passphrase directly. “Keys and Passphrases…” in the menu Book gives it a key of its own, a recovery "
           "code, and passphrases for several people."));
}

void Desk::take(std::unique_ptr<Book> book)
{
    m_locked.clear();
    m_recent.add(book->path());
    m_book = std::make_unique<OpenBook>(leased(std::move(book)));
    if (!m_heldElsewhere) // else it is the other window's to say
        m_recent.setOpen(m_book->path());
    sign();
    if (!m_book->isReadOnly())
        (void)m_book->book().write([](Transaction &transaction) { return appendAudit(transaction, {AuditEvent::Opened, 0, {}, {}}); });
    m_session = std::make_unique<MeetingSession>(*m_book, m_clock);
    connect(m_book.get(), &OpenBook::failed, this, &Desk::failed);
    connect(m_session.get(), &MeetingSession::failed, this, &Desk::failed);
    emit opened();
}

/// As it was opened; where another window writes in it, to be read.
std::unique_ptr<Book> Desk::leased(std::unique_ptr<Book> book)
{
    m_heldElsewhere = false;
    if (book->isReadOnly())
        return book;
    m_lease = WriterLease::take(book->path());
    if (m_lease)
        return book;
    Result<std::unique_ptr<Book>> read = Book::open(book->path(), book->key(), Access::ReadOnly);
    m_heldElsewhere = read.has_value();
    return read ? *std::move(read) : std::move(book); // SQLite keeps two writers apart too
}

void Desk::readOn()
{
    openAgain(Access::ReadOnly);
    m_heldElsewhere = m_book != nullptr;
}

void Desk::reopen()
{
    openAgain(Access::ReadWrite);
}

void Desk::openAgain(Access access)
{
    const QString path = m_book->book().path();
    const BookKey key = m_book->book().key();
    if (!close())
        return;
    Result<std::unique_ptr<Book>> book = Book::open(path, key, access);
    if (book)
        take(*std::move(book));
    else
        emit failed(book.error());
}

void Desk::setKeyStore(std::unique_ptr<KeyStore> store)
{
    m_keyStore = std::move(store);
}

bool Desk::hasKeyStore() const
{
    return m_keyStore && m_keyStore->isThere();
}

bool Desk::isKeyKept() const
{
    return keptNames(m_settings).contains(nameInStore(m_book->book().salt()));
}

Result<> Desk::keepKey()
{
    const Book &book = m_book->book();
    const QString name = nameInStore(book.salt());
    if (!m_keyStore)
        return failure(ErrorCode::KeyNotKept, {tr("there is none")});
    const Result<> kept = m_keyStore->keep(name, Secret(book.key().bytes()));
    if (kept && !isKeyKept())
        m_settings.setValue(keptKeys, keptNames(m_settings) << name);
    return kept;
}

void Desk::forgetKey(const QByteArray &salt)
{
    const QString name = nameInStore(salt);
    QStringList names = keptNames(m_settings);
    names.removeAll(name);
    m_settings.setValue(keptKeys, names);
    if (m_keyStore)
        m_keyStore->forget(name);
}

void Desk::sign()
{
    if (m_book)
        m_book->book().setHand(handOfOpener(m_opener));
}

Hand Desk::handOfOpener(const Opener &opener) const
{
    return {handOf(opener, readerOr({}), systemUser()), m_clock};
}

QString Desk::person() const
{
    const QString user = readerOr(systemUser());
    return user.isEmpty() ? tr("Secretary") : user;
}

QString Desk::readerOr(const QString &other) const
{
    const QString reader = m_settings.value(u"reader"_s).toString(); // who it is, if somebody has said so
    return reader.isEmpty() ? other : reader;
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

bool Desk::lock()
{
    if (!m_book || !m_book->settle())
        return false;
    m_locked = m_book->book().path();
    letGo();
    return true;
}

void Desk::letGo()
{
    emit closing();
    if (!m_heldElsewhere)
        m_recent.setClosed(m_book->path());
    m_session.reset();
    m_book.reset();
    m_lease.reset();
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
    return words.plain ? BookKey::plain() : BookKey::random();
}

} // namespace minutebook

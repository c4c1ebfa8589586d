#pragma once

#include "app/recentbooks.h"
#include "models/presentation/meetingsession.h"
#include "models/presentation/openbook.h"
#include "models/storage/unlock.h"
#include "models/storage/writerlease.h"

namespace minutebook {

class KeyStore;
class Prompts;
struct BookFile;
struct NewBook;

/// Which book is open: asks for what opening, making and closing one needs.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(Prompts &prompts, QSettings &settings, Clock clock);
    ~Desk() override;

    [[nodiscard]] OpenBook *book() const { return m_book.get(); }
    /// The clock of its shown meeting; there as long as the book is.
    [[nodiscard]] MeetingSession *session() const { return m_session.get(); }
    [[nodiscard]] RecentBooks &recentBooks() { return m_recent; }

    /// Whether a new book was made, which is open then.
    bool create();
    void choose();
    void open(const QString &path);
    /// With a key that was given beforehand, so that nobody is asked.
    void openWith(const QString &path, const BookKey &key, const Opener &opener = {});
    [[nodiscard]] const Opener &opener() const { return m_opener; }
    /// As who what that person does is recorded.
    [[nodiscard]] Hand handOfOpener(const Opener &opener) const;
    /// A copy of the book with everything that was typed, which is open from then on in place of this one.
    void saveElsewhere(int line);
    /// False if what was typed could not be saved and the person wants to stay.
    bool close();
    /// Closes the book, and forgets its key, for whoever knows what opens it: the desktop's key store is not asked for it then. False if
    /// what was typed could not be saved, so that the book stays open.
    [[nodiscard]] bool lock();
    /// The book that is locked; empty: none is.
    [[nodiscard]] const QString &locked() const { return m_locked; }
    /// What lets this window write in the book; null where it only reads.
    [[nodiscard]] const WriterLease *lease() const { return m_lease.get(); }
    /// The book is only read because another window writes in it.
    [[nodiscard]] bool isHeldElsewhere() const { return m_book && m_heldElsewhere; }
    /// Gives the writing up, and goes on reading. Everything has to be saved.
    void readOn();
    /// Closes the book and opens it again, for writing if nobody else does.
    void reopen();
    /// What is written from now on is recorded as of whoever opened the book or says to be its reader: see handOf.
    void sign();
    /// Goes on with this book; none may be open.
    void take(std::unique_ptr<Book> book);
    /// The same with one that was just made: its first passphrase opens it, which is wiped, and its recovery code is shown. False if it
    /// could not be made, which is told, or the person did not wait for it, so that it is gone again.
    bool takeNew(Result<std::unique_ptr<Book>> book, NewBook &words);
    /// The page with the open book's recovery code; nothing for a book without a key of its own.
    void showRecovery();
    /// The desktop's; without one nothing is said of it.
    void setKeyStore(std::unique_ptr<KeyStore> store);
    [[nodiscard]] bool hasKeyStore() const;
    /// Whether the open book's key was put into it, so that the book opens without a passphrase.
    [[nodiscard]] bool isKeyKept() const;
    /// Error: KeyNotKept.
    [[nodiscard]] Result<> keepKey();
    /// Of the book of this salt.
    void forgetKey(const QByteArray &salt);
    /// Who it is that works with the program.
    [[nodiscard]] QString person() const;

signals:
    /// It is no book, but a draft to be commented on.
    void reviewChosen(const QString &path);
    void opened();
    /// The book is about to go.
    void closing();
    void closed();
    /// The book did not open, though its key is right, if it has one.
    void damaged(const QString &path, const minutebook::BookKey &key, const minutebook::Opener &opener, const minutebook::Error &error);
    /// Something that would be good to do.
    void advised(const QString &sentence);
    void failed(const minutebook::Error &error);

private:
    [[nodiscard]] Result<std::unique_ptr<Book>> openWithPassphrase(const QString &path);
    [[nodiscard]] Result<std::unique_ptr<Book>> openEncrypted(const BookFile &file);
    bool settle(const QString &path, Result<std::unique_ptr<Book>> book, const Opener &opener, const std::optional<BookKey> &key = {});
    void tellNotOpened(const QString &path, const Error &error, const std::optional<BookKey> &key, const Opener &opener);
    void followUp(const Unlocked &unlocked);
    void renewKeys(const Error &fault);
    void adviseKey();
    [[nodiscard]] std::unique_ptr<Book> leased(std::unique_ptr<Book> book);
    void openAgain(Access access);
    [[nodiscard]] QString readerOr(const QString &other) const;
    void letGo();
    void saveAsText(const QString &path, const Error &why);

    Prompts &m_prompts;
    QSettings &m_settings;
    RecentBooks m_recent;
    Clock m_clock;
    std::unique_ptr<KeyStore> m_keyStore;
    std::optional<Unlocked> m_unlocked; ///< how the book was opened, until it is
    Opener m_opener; ///< of the open book
    std::unique_ptr<WriterLease> m_lease; ///< goes after the book, which is written in till its end
    bool m_heldElsewhere = false;
    QString m_locked; ///< path
    std::unique_ptr<OpenBook> m_book;
    std::unique_ptr<MeetingSession> m_session; ///< goes before the book, which it still writes to
};

/// The key that a new book gets: a random one, or none.
[[nodiscard]] BookKey keyOf(const NewBook &words);

} // namespace minutebook

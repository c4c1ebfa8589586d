#include "samples.h"

#include "models/storage/audittrail.h"
#include "models/storage/bookfile.h"
#include "models/storage/enterkeyschange.h"
#include "models/storage/keysfile.h"
#include "models/storage/recoverycode.h"
#include "models/storage/unlock.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr Stretching cheap = KeySlots::leastStretching;
const auto tide = u"the tide is turning"_s;
const auto horse = u"horse lamp"_s;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool underASanitizer = true;
#else
constexpr bool underASanitizer = false;
#endif

/// What the system gives this program, as long as it lives.
class LowerLimit
{
public:
    LowerLimit(__rlimit_resource resource, rlim_t most)
        : m_resource(resource)
    {
        getrlimit(resource, &m_before);
        const rlimit lower{std::min(most, m_before.rlim_max), m_before.rlim_max};
        setrlimit(resource, &lower);
    }
    ~LowerLimit() { setrlimit(m_resource, &m_before); }
    Q_DISABLE_COPY_MOVE(LowerLimit)

private:
    __rlimit_resource m_resource;
    rlimit m_before{};
};

} // namespace

/// The file of a book's keys: where it stands, where it goes along, and how a book opens with it and without.
class KeysFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }
    void standsBesideTheBookForItsOwnerAlone();
    void opensTheBookForEachPerson();
    void opensTheBookByItsRecoveryCode();
    void tellsAMistypedCode();
    void saysWhatIsMissing();
    void saysWhoseItIs();
    void saysWhatIsWrongWithIt();
    void oldBooksOpenAsBefore();
    void changesAtOnceAndLeavesTheBookAlone();
    void losesNobodyWhereTwoAddAtOnce();
    void changesNothingThatWasAltered();
    void isSetAsideForAnother();
    void goesWithACopy();
    void goesWithACopyWhenItsMediumHasGone();
    void isNeverLeftForAnotherBook();
    void isKeptFromOutput();
    void isReadWhereItWaits();
    void saysThatItCannotBeRead();
    void saysThatItCannotBeWritten();
    void saysThatTheMachineHasNotTheMemory();
    void opensNoOtherBook();
    void entersWhoCanOpenIt();
    void tellsWhoseHandItIs_data();
    void tellsWhoseHandItIs();

private:
    std::unique_ptr<Book> keyedBook()
    {
        std::unique_ptr<Book> book = m_shelf->newBook();
        if (!layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, tide, cheap))
            qFatal("no keys");
        return book;
    }
    Result<Unlocked> unlocked(const QString &typed, const QString &name = u"sample.minutebook"_s)
    {
        return unlock(m_shelf->path(name), typed);
    }
    QString keysPath(const QString &name = u"sample.minutebook"_s) { return m_shelf->path(name + u"-keys"_s); }

    std::unique_ptr<Shelf> m_shelf;
};

void KeysFileTest::standsBesideTheBookForItsOwnerAlone()
{
    const auto book = keyedBook();
    QVERIFY(book->isKeyed());
    QCOMPARE(m_shelf->names().filter(u"keys"_s), QStringList{u"sample.minutebook-keys"_s});
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(keysPath()) & others));
    QVERIFY(contents(keysPath()).size() < 400);
}

void KeysFileTest::opensTheBookForEachPerson()
{
    const auto book = keyedBook();
    QVERIFY(changeKeys(book->path(), book->salt(), book->key(), [&](KeySlots &keys) { return keys.add(u"Dee Tide"_s, horse, book->key()); }));
    const Unlocked unlocked = this->unlocked(horse).value();
    QCOMPARE(unlocked.person, u"Dee Tide"_s);
    QCOMPARE(unlocked.by, Unlocked::By::Passphrase);
    QCOMPARE(unlocked.people, (QStringList{u"Ada Quay"_s, u"Dee Tide"_s}));
    QVERIFY(!unlocked.keysFault);
    QVERIFY(Book::open(m_shelf->path(), unlocked.key));
    QCOMPARE(this->unlocked(tide).value().person, u"Ada Quay"_s);
    QCOMPARE(codeOf(this->unlocked(u"horse"_s)), ErrorCode::BookKeyWrong);
    QCOMPARE(codeOf(this->unlocked({})), ErrorCode::PassphraseEmpty);
}

void KeysFileTest::opensTheBookByItsRecoveryCode()
{
    const QString code = recoveryCode(keyedBook()->key());
    const Unlocked beside = unlocked(code).value();
    QCOMPARE(beside.by, Unlocked::By::RecoveryCode);
    QVERIFY(!beside.keysFault);
    QFile::remove(keysPath());
    const Unlocked without = unlocked(code.toLower()).value();
    QCOMPARE(without.keysFault.value().code, ErrorCode::KeysMissing);
    QVERIFY(Book::open(m_shelf->path(), without.key));
    // Another book's code reads well, and opens nothing.
    const Unlocked other = unlocked(recoveryCode(BookKey::random())).value();
    QCOMPARE(codeOf(Book::open(m_shelf->path(), other.key)), ErrorCode::BookKeyWrong);
}

void KeysFileTest::tellsAMistypedCode()
{
    QString code = recoveryCode(keyedBook()->key());
    code[0] = code[0] == u'A' ? u'B' : u'A';
    QCOMPARE(codeOf(unlocked(code)), ErrorCode::RecoveryGroupWrong);
    QFile::remove(keysPath());
    QCOMPARE(codeOf(unlocked(code)), ErrorCode::RecoveryGroupWrong);
    QCOMPARE(codeOf(unlocked(code.chopped(1))), ErrorCode::RecoveryGroupWrong);
}

void KeysFileTest::saysWhatIsMissing()
{
    (void)keyedBook();
    QFile::remove(keysPath());
    const Result<Unlocked> nothing = unlocked(tide);
    QCOMPARE(codeOf(nothing), ErrorCode::KeysMissing);
    QVERIFY(sentence(nothing.error()).contains(keysPath()));
    QVERIFY(sentence(nothing.error()).contains(u"recovery code"_s));
}

void KeysFileTest::saysWhoseItIs()
{
    (void)keyedBook();
    const Shelf other;
    (void)other.newBook();
    QVERIFY(QFile::copy(keysPath(), other.path(u"sample.minutebook-keys"_s)));
    QCOMPARE(codeOf(unlock(other.path(), tide)), ErrorCode::KeysOfAnother);
    // Nor does it open where its binding is forged.
    QByteArray file = contents(keysPath());
    file.replace(34, 16, readBookFile(other.path()).value().salt);
    setContents(other.path(u"sample.minutebook-keys"_s), file);
    QCOMPARE(codeOf(unlock(other.path(), tide)), ErrorCode::BookKeyWrong);
}

void KeysFileTest::saysWhatIsWrongWithIt()
{
    const QString code = recoveryCode(keyedBook()->key());
    const QByteArray file = contents(keysPath());
    for (const QByteArray &broken : {QByteArray(), file.chopped(1), QByteArray(1'000'000, 'x')}) {
        setContents(keysPath(), broken);
        QCOMPARE(codeOf(unlocked(tide)), ErrorCode::KeysDamaged);
        QCOMPARE(unlocked(code).value().keysFault.value().code, ErrorCode::KeysDamaged);
    }
    setContents(keysPath(), file.chopped(1) + char(file.back() ^ 1)); // nobody's slot: the book opens, and it is told
    QCOMPARE(unlocked(tide).value().keysFault.value().code, ErrorCode::KeysAltered);
    QFile::remove(keysPath());
    QVERIFY(QDir().mkdir(keysPath()));
    QCOMPARE(codeOf(unlocked(tide)), ErrorCode::KeysDamaged);
}

void KeysFileTest::oldBooksOpenAsBefore()
{
    m_shelf->newBook(BookKey::passphrase(tide)).reset();
    const Unlocked unlocked = this->unlocked(tide).value();
    QCOMPARE(unlocked.by, Unlocked::By::Directly);
    const auto book = Book::open(m_shelf->path(), unlocked.key).value();
    QVERIFY(!book->isKeyed());
    QVERIFY(!unlocked.keysFault);
}

void KeysFileTest::changesAtOnceAndLeavesTheBookAlone()
{
    keyedBook().reset();
    const QByteArray before = contents(m_shelf->path());
    const Unlocked unlocked = this->unlocked(tide).value();
    const QByteArray salt = readBookFile(m_shelf->path()).value().salt;
    QVERIFY(
        changeKeys(m_shelf->path(), salt, unlocked.key, [&](KeySlots &keys) { return keys.change(unlocked.person, horse, unlocked.key); }));
    QCOMPARE(contents(m_shelf->path()), before);
    QCOMPARE(codeOf(this->unlocked(tide)), ErrorCode::BookKeyWrong);
    QCOMPARE(this->unlocked(horse).value().key.bytes(), unlocked.key.bytes());
}

void KeysFileTest::losesNobodyWhereTwoAddAtOnce()
{
    const auto book = keyedBook();
    const QString path = book->path();
    const auto add = [&path, salt = book->salt(), key = book->key()](const QString &person) {
        return changeKeys(path, salt, key, [&](KeySlots &keys) { return keys.add(person, horse, key); }).has_value();
    };
    QStringList names;
    std::vector<std::unique_ptr<QThread>> windows;
    std::atomic<int> added = 0;
    for (int i = 1; i <= 8; ++i) {
        names << u"Person %1"_s.arg(i);
        windows.emplace_back(QThread::create([&added, &add, name = names.constLast()] { added += add(name) ? 1 : 0; }));
        windows.back()->start();
    }
    for (const std::unique_ptr<QThread> &window : windows)
        QVERIFY(window->wait());
    QCOMPARE(added.load(), 8);
    QStringList people = unlocked(horse).value().people;
    people.sort();
    QCOMPARE(people, QStringList{u"Ada Quay"_s} + names);
    QCOMPARE(m_shelf->names(),
             (QStringList{u"sample.minutebook"_s, u"sample.minutebook-keys"_s, u"sample.minutebook-shm"_s, u"sample.minutebook-wal"_s}));
}

void KeysFileTest::changesNothingThatWasAltered()
{
    const auto book = keyedBook();
    QByteArray file = contents(keysPath());
    file.back() = static_cast<char>(file.back() ^ 1);
    setContents(keysPath(), file);
    const Result<> changed = changeKeys(book->path(), book->salt(), book->key(),
                                        [&](KeySlots &keys) { return keys.add(u"Dee Tide"_s, horse, book->key()); });
    QCOMPARE(codeOf(changed), ErrorCode::KeysAltered);
    QCOMPARE(contents(keysPath()), file);
    const Unlocked byCode = unlocked(recoveryCode(book->key())).value();
    QCOMPARE(byCode.keysFault.value().code, ErrorCode::KeysAltered);
    QVERIFY(QFile::remove(keysPath()));
    const auto remove = [&](KeySlots &keys) { return keys.remove(u"Ada Quay"_s); };
    QCOMPARE(codeOf(changeKeys(book->path(), book->salt(), book->key(), remove)), ErrorCode::KeysMissing);
}

void KeysFileTest::saysThatItCannotBeWritten()
{
    QCOMPARE(codeOf(writeKeysFile(m_shelf->path(u"no such folder/keys"_s), "keys")), ErrorCode::KeysNotWritten);
    QCOMPARE(codeOf(bringKeysAlong(m_shelf->path(), m_shelf->path(u"no copy"_s))), ErrorCode::BookMissing);
}

void KeysFileTest::isSetAsideForAnother()
{
    const auto book = keyedBook();
    const QByteArray first = contents(keysPath());
    QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Dee Tide"_s, horse, cheap));
    QCOMPARE(contents(keysPath() + u"-old"_s), first);
    QCOMPARE(unlocked(horse).value().people, QStringList{u"Dee Tide"_s});
    const QByteArray second = contents(keysPath());
    QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Eve Sand"_s, horse, cheap));
    QCOMPARE(contents(keysPath() + u"-old"_s), first);
    QCOMPARE(contents(keysPath() + u"-old-2"_s), second);
    // What cannot be set aside is not written over.
    QVERIFY(QFile::remove(keysPath()) && QDir().mkdir(keysPath()));
    QCOMPARE(codeOf(layKeys(book->path(), book->salt(), book->key(), u"Eve Sand"_s, horse, cheap)), ErrorCode::KeysNotWritten);
    QVERIFY(QFileInfo(keysPath()).isDir());
}

void KeysFileTest::goesWithACopy()
{
    (void)keyedBook()->copyTo(m_shelf->path(u"copy.minutebook"_s)).value();
    QCOMPARE(contents(keysPath(u"copy.minutebook"_s)), contents(keysPath()));
    const Unlocked unlocked = this->unlocked(tide, u"copy.minutebook"_s).value();
    QVERIFY(Book::open(m_shelf->path(u"copy.minutebook"_s), unlocked.key));
    // One without a file of keys makes none.
    (void)Shelf().newBook(BookKey::passphrase(tide))->copyTo(m_shelf->path(u"old.minutebook"_s)).value();
    QVERIFY(!QFile::exists(keysPath(u"old.minutebook"_s)));
}

void KeysFileTest::goesWithACopyWhenItsMediumHasGone()
{
    keyedBook().reset();
    const auto book = m_shelf->openBook();
    const QByteArray keys = contents(keysPath());
    QVERIFY(QFile::remove(keysPath()));
    QVERIFY(QFile::remove(m_shelf->path()));
    (void)book->copyTo(m_shelf->path(u"copy.minutebook"_s)).value();
    QCOMPARE(contents(keysPath(u"copy.minutebook"_s)), keys);
}

void KeysFileTest::isNeverLeftForAnotherBook()
{
    keyedBook().reset();
    const QByteArray keys = contents(keysPath());
    QVERIFY(QFile::remove(m_shelf->path()));
    const auto created = Book::create(m_shelf->path(), sampleBody(), BookKey::random());
    QCOMPARE(codeOf(created), ErrorCode::BookExists);
    QCOMPARE(created.error().details, QStringList{keysPath()});
    QCOMPARE(contents(keysPath()), keys);
}

void KeysFileTest::isKeptFromOutput()
{
    keyedBook().reset();
    QVERIFY(looksLikeBook(keysPath()));
    QVERIFY(QFile::copy(m_shelf->path(), m_shelf->path(u"letter.txt"_s)));
    QVERIFY(looksLikeBook(m_shelf->path(u"letter.txt"_s)));
    setContents(m_shelf->path(u"letter.txt"_s), "Dear Sir");
    QVERIFY(!looksLikeBook(m_shelf->path(u"letter.txt"_s)));
    QVERIFY(bookFiles(m_shelf->path()).contains(keysPath()));
}

void KeysFileTest::isReadWhereItWaits()
{
    keyedBook().reset();
    QVERIFY(QFile::rename(keysPath(), m_shelf->path(u"sample.minutebook-keys-next"_s)));
    QCOMPARE(unlocked(tide).value().person, u"Ada Quay"_s);
    setContents(keysPath(), "something else");
    QCOMPARE(unlocked(tide).value().person, u"Ada Quay"_s);
    const auto book = m_shelf->openBook(Book::patience, unlocked(tide).value().key);
    (void)book->copyTo(m_shelf->path(u"copy.minutebook"_s)).value();
    QCOMPARE(unlocked(tide, u"copy.minutebook"_s).value().person, u"Ada Quay"_s);
}

/// Where a program has as many files open as it may, for one.
void KeysFileTest::saysThatItCannotBeRead()
{
    const QByteArray salt = keyedBook()->salt();
    const LowerLimit limit(RLIMIT_NOFILE, 0);
    const Result<KeySlots> keys = loadKeySlots(m_shelf->path(), salt);
    QCOMPARE(codeOf(keys), ErrorCode::KeysNotReadable);
    QCOMPARE(keys.error().details.constFirst(), keysPath());
}

void KeysFileTest::saysThatTheMachineHasNotTheMemory()
{
    if (underASanitizer)
        QSKIP("a sanitizer takes more than any limit");
    keyedBook().reset();
    QByteArray file = contents(keysPath());
    file.replace(14, 4, QByteArray("\x00\x10\x00\x00", 4)); // a GiB, the most that a file may ask for
    setContents(keysPath(), file);
    const LowerLimit limit(RLIMIT_AS, rlim_t{900} << 20);
    const Result<Unlocked> nothing = unlocked(tide);
    QCOMPARE(codeOf(nothing), ErrorCode::KeysMemory);
}

void KeysFileTest::opensNoOtherBook()
{
    QCOMPARE(codeOf(unlocked(tide)), ErrorCode::BookMissing);
    m_shelf->newBook(BookKey::plain()).reset();
    QCOMPARE(codeOf(unlocked(tide)), ErrorCode::BookPlain);
}

void KeysFileTest::entersWhoCanOpenIt()
{
    const auto book = keyedBook();
    QVERIFY(enterKeysChange(*book, u"removed"_s, u"Dee Tide"_s));
    const AuditEntry last = auditTrail(book->reader()).value().constLast();
    QCOMPARE(last.event, AuditEvent::KeysChanged);
    QCOMPARE(last.details, (QJsonObject{{u"kind"_s, u"removed"_s}, {u"person"_s, u"Dee Tide"_s}}));
}

void KeysFileTest::tellsWhoseHandItIs_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("hand");
    const QStringList one{u"Ada Quay"_s};
    const QStringList two{u"Ada Quay"_s, u"Dee Tide"_s};
    QTest::newRow("one of several, whatever is said") << two << u"Eve Sand"_s << u"Ada Quay"_s;
    QTest::newRow("whoever somebody alone says to be") << one << u"Eve Sand"_s << u"Eve Sand"_s;
    QTest::newRow("somebody alone") << one << QString() << u"Ada Quay"_s;
    QTest::newRow("nobody whom the keys know") << QStringList() << QString() << u"quay-pc"_s;
}

void KeysFileTest::tellsWhoseHandItIs()
{
    QFETCH(const QStringList, people);
    QFETCH(const QString, said);
    QFETCH(const QString, hand);
    const Unlocked unlocked{sampleKey(), Unlocked::By::Passphrase, people.value(0), people};
    QCOMPARE(handOf(openerOf(unlocked), said, u"quay-pc"_s), hand);
}

QTEST_GUILESS_MAIN(KeysFileTest)
#include "tst_keysfile.moc"

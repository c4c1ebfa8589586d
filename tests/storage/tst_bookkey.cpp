#include "samples.h"

#include "models/storage/bookfile.h"
#include "models/storage/query.h"
#include "models/storage/sealing.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <new>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace minutebook;

class BookKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void isAPassphraseInComposedForm();
    void refusesWhatIsNoKey();
    void plainHasNoBytes();
    void secretsAreCopiedDeep();
    void secretsStayOutOfSwapAndDumps();
    void secretsSayWhereThereIsNoRoomForThem();
    void overwritesBuffers();
    void boxesOpenWholeOrNotAtAll();
    void stretchesNothingWithoutASalt();
    void stretchesLikeSqlCipher();
    void givesRawKeysWithTheSalt();
    void saltsDiffer();
};

void BookKeyTest::isAPassphraseInComposedForm()
{
    const BookKey composed = BookKey::passphrase(u"Hafenamt Zürich"_s);
    const BookKey decomposed = BookKey::passphrase(u"Hafenamt Zu\u0308rich"_s);
    QCOMPARE(composed.kind(), BookKey::Kind::Passphrase);
    QCOMPARE(composed.bytes(), QByteArrayView("Hafenamt Z\xC3\xBCrich"));
    QCOMPARE(decomposed.bytes(), composed.bytes());
    QVERIFY(composed.usable());
}

void BookKeyTest::refusesWhatIsNoKey()
{
    QCOMPARE(codeOf(BookKey::passphrase(QString()).usable()), ErrorCode::PassphraseEmpty);
    QCOMPARE(codeOf(BookKey::raw("too short").usable()), ErrorCode::KeyLength);
    QCOMPARE(BookKey::raw("too short").usable().error().details, QStringList{u"9"_s});
    QVERIFY(sampleKey().usable());
    QVERIFY(BookKey::plain().usable());
}

void BookKeyTest::plainHasNoBytes()
{
    QVERIFY(BookKey::plain().isPlain());
    QVERIFY(BookKey::plain().bytes().isEmpty());
    QVERIFY(!sampleKey().isPlain());
}

void BookKeyTest::secretsAreCopiedDeep()
{
    Secret first("one");
    Secret second = first;
    QVERIFY(first.view().data() != second.view().data());
    second = Secret("two");
    QCOMPARE(first.view(), QByteArrayView("one"));
    first = second;
    first = *&first;
    QCOMPARE(first.view(), QByteArrayView("two"));
    QCOMPARE(second.view(), QByteArrayView("two"));
    QVERIFY(!first.isEmpty());
    QVERIFY(Secret().isEmpty());
}

/// As the kernel says of the memory that they stand in: "lo" is locked, "dd" is left out of dumps.
void BookKeyTest::secretsStayOutOfSwapAndDumps()
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("this system does not say how memory is kept");
    const Secret secret("the tide is turning");
    const auto place = reinterpret_cast<quintptr>(secret.view().data());
    bool within = false;
    QByteArray flags;
    for (QByteArray line = maps.readLine(); !line.isEmpty() && flags.isEmpty(); line = maps.readLine()) {
        const QList<QByteArray> range = line.split(' ').constFirst().split('-');
        if (range.size() == 2)
            within = place >= range[0].toULongLong(nullptr, 16) && place < range[1].toULongLong(nullptr, 16);
        else if (within && line.startsWith("VmFlags:"))
            flags = ' ' + line.simplified() + ' ';
    }
    QVERIFY2(flags.contains(" dd "), flags.constData());
    rlimit most{};
    QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &most), 0);
    if (most.rlim_cur >= 64 * 1024)
        QVERIFY2(flags.contains(" lo "), flags.constData());
}

void BookKeyTest::secretsSayWhereThereIsNoRoomForThem()
{
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, freeLocked(allocateLocked(std::numeric_limits<std::size_t>::max() / 2)));
}

void BookKeyTest::boxesOpenWholeOrNotAtAll()
{
    const Secret key(sampleKey().bytes());
    const QByteArray nonce(sealNonceLength, 'n');
    const QByteArray box = sealBox("the tide", "a book", nonce, key);
    QCOMPARE(openBox(box, "a book", nonce, key), QByteArray("the tide"));
    for (qsizetype length = 0; length < box.size(); ++length)
        QVERIFY(!openBox(QByteArrayView(box).first(length), "a book", nonce, key));
    QVERIFY(!openBox(box, "another book", nonce, key));
}

void BookKeyTest::stretchesNothingWithoutASalt()
{
    constexpr Stretching cheap{1, 1024};
    QVERIFY(stretched("the tide", QByteArray(stretchSaltLength, 's'), cheap));
    QVERIFY(!stretched("the tide", "s", cheap));
}

void BookKeyTest::overwritesBuffers()
{
    QByteArray bytes("secret");
    QString text = u"secret"_s;
    text.detach();
    wipe(bytes);
    wipe(text);
    QVERIFY(bytes.isEmpty());
    QVERIFY(text.isEmpty());
}

void BookKeyTest::stretchesLikeSqlCipher()
{
    // A book made here opens with SQLCipher's own passphrase pragma: any program that speaks SQLCipher 4 can read it.
    const Shelf shelf;
    const BookKey key = BookKey::passphrase(u"a passphrase with 'quotes'"_s);
    shelf.newBook(key).reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(shelf.path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA key = 'a passphrase with ''quotes'''"_s));
        QVERIFY(query.exec(u"SELECT name FROM body"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), sampleBody().name);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void BookKeyTest::givesRawKeysWithTheSalt()
{
    const Cipher cipher = Cipher::derive(sampleKey(), "saltsaltsaltsalt").value();
    QVERIFY(cipher.encrypts());
    QCOMPARE(cipher.keyPragma(),
             u"PRAGMA key = \"x'3031323334353637383961626364656630313233343536373839414243444546"
             "73616c7473616c7473616c7473616c74'\""_s);
    QCOMPARE(cipher.key().bytes(), sampleKey().bytes());
    const Cipher none = Cipher::derive(BookKey::plain(), "saltsaltsaltsalt").value();
    QVERIFY(!none.encrypts() && none.salt().isEmpty());
    QVERIFY(none.key().isPlain());
}

void BookKeyTest::saltsDiffer()
{
    QCOMPARE(newSalt().size(), Cipher::saltBytes);
    QVERIFY(newSalt() != newSalt());
}

QTEST_GUILESS_MAIN(BookKeyTest)
#include "tst_bookkey.moc"

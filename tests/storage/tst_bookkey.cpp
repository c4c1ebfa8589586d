#include "samples.h"

#include "models/storage/bookfile.h"
#include "models/storage/query.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

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
    void overwritesBuffers();
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
    QVERIFY(!Cipher::derive(BookKey::plain(), "saltsaltsaltsalt").value().encrypts());
}

void BookKeyTest::saltsDiffer()
{
    QCOMPARE(newSalt().size(), Cipher::saltBytes);
    QVERIFY(newSalt() != newSalt());
}

QTEST_GUILESS_MAIN(BookKeyTest)
#include "tst_bookkey.moc"

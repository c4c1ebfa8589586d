#include "samples.h"

#include "models/storage/migrations.h"
#include "models/storage/query.h"
#include "models/storage/settings.h"
#include "models/storage/transaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfABook_data();
    void areThoseOfABook();
    void waitAsLongAsAsked();
    void markTheFile();
    void sayWhichOneWasRefused();
    void letReadersReadOnly();
    void makeStrictTables();
    void holdReferences();
};

void SettingsTest::areThoseOfABook_data()
{
    QTest::addColumn<Connection::Use>("use");
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    for (const auto use : {Connection::Use::Read, Connection::Use::Write}) {
        const QString who = use == Connection::Use::Read ? u"reader "_s : u"writer "_s;
        const auto row = [&](const QString &pragma, const QString &value) {
            QTest::newRow(qPrintable(who + pragma)) << use << pragma << value;
        };
        row(u"temp_store"_s, u"2"_s);
        row(u"journal_mode"_s, u"wal"_s);
        row(u"synchronous"_s, u"2"_s);
        row(u"foreign_keys"_s, u"1"_s);
        row(u"trusted_schema"_s, u"0"_s);
        row(u"cell_size_check"_s, u"1"_s);
        row(u"secure_delete"_s, u"1"_s);
        row(u"cache_size"_s, u"-16384"_s);
        row(u"busy_timeout"_s, u"5000"_s);
        row(u"query_only"_s, use == Connection::Use::Read ? u"1"_s : u"0"_s);
    }
}

void SettingsTest::areThoseOfABook()
{
    QFETCH(const Connection::Use, use);
    QFETCH(const QString, pragma);
    QFETCH(const QString, value);
    const Shelf shelf;
    shelf.newBook().reset();
    QCOMPARE(answer(*shelf.connection(use), u"PRAGMA "_s + pragma), value);
}

void SettingsTest::waitAsLongAsAsked()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto book = shelf.openBook(std::chrono::milliseconds(70));
    QCOMPARE(answer(book->reader(), u"PRAGMA busy_timeout"_s), u"70"_s);
}

void SettingsTest::markTheFile()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QCOMPARE(answer(book->reader(), u"PRAGMA application_id"_s), QString::number(0x4D696E42));
    QCOMPARE(answer(book->reader(), u"PRAGMA user_version"_s), QString::number(migrations().back().version));
}

void SettingsTest::sayWhichOneWasRefused()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto connection = shelf.connection();
    const Setting setting{"foreign_keys"_L1, "OFF"_L1, "0"_L1};
    {
        // Within a transaction SQLite leaves this one as it is, and says nothing.
        const Snapshot snapshot(*connection);
        const Result<> made = makeSetting(*connection, setting);
        QVERIFY(!made);
        QCOMPARE(made.error(), (Error{ErrorCode::SettingRefused, {u"foreign_keys"_s, u"1"_s}}));
    }
    QVERIFY(makeSetting(*connection, setting));
    QCOMPARE(codeOf(makeSetting(*connection, {"no such = 1; nor this"_L1, "1"_L1, "1"_L1})), ErrorCode::BookFailed);
}

void SettingsTest::letReadersReadOnly()
{
    const Shelf shelf;
    shelf.newBook().reset();
    const auto reader = shelf.connection();
    QCOMPARE(codeOf(run(*reader, u"UPDATE body SET name = 'Another'"_s)), ErrorCode::BookNotWritable);
    QCOMPARE(codeOf(run(*reader, u"CREATE TABLE extra (id INTEGER)"_s)), ErrorCode::BookNotWritable);
}

void SettingsTest::makeStrictTables()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QCOMPARE(answer(book->reader(), uR"(
        SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0
    )"_s),
             QString());
    const auto write = [](Transaction &transaction) { return run(transaction, u"UPDATE book SET plain = 'perhaps'"_s); };
    QCOMPARE(codeOf(book->writeNow(write)), ErrorCode::BookFailed);
}

void SettingsTest::holdReferences()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const auto write = [](Transaction &transaction) {
        return run(transaction, u"INSERT INTO meeting_key (meeting, position, key) VALUES (99, 0, 'chair')"_s);
    };
    QCOMPARE(codeOf(book->writeNow(write)), ErrorCode::BookFailed);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"

#include "samples.h"

#include "models/storage/bookcheck.h"
#include "models/storage/itemstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr qsizetype pageBytes = 4096;
constexpr int usualMutations = 1000;

int given(const char *name, int usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

/// Every row of every table, as it is read; the words that are found aside, which are made of the rest.
Result<QStringList> allRows(Connection &connection)
{
    const auto tables = rows(connection, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%' ORDER BY name"_s,
                             {}, [](const Row &row) { return row.text(0); });
    if (!tables)
        return std::unexpected(tables.error());
    QStringList all;
    for (const QString &table : *tables) {
        const auto read = rows(connection, u"SELECT * FROM \"%1\" ORDER BY rowid"_s.arg(table), {},
                               [](const Row &row) { return row.all(); });
        if (!read)
            return std::unexpected(read.error());
        for (const QVariantList &row : *read) {
            QString text = table;
            for (const QVariant &value : row)
                text += u'|' + (value.typeId() == QMetaType::QByteArray ? u"bytes"_s : value.toString());
            all.append(text);
        }
    }
    return all;
}

/// Papers give their bytes only where these fit their hash.
Result<QList<QByteArray>> allPapers(Connection &connection)
{
    const auto ids = rows(connection, u"SELECT id FROM paper ORDER BY id"_s, {}, [](const Row &row) { return row.id<PaperId>(0); });
    if (!ids)
        return std::unexpected(ids.error());
    QList<QByteArray> all;
    for (const PaperId id : *ids) {
        const auto contents = paperContents(connection, id);
        if (!contents)
            return std::unexpected(contents.error());
        all.append(*contents);
    }
    return all;
}

struct Content {
    QStringList rows;
    QList<QByteArray> papers;

    bool operator==(const Content &) const = default;
};

Result<Content> contentOf(const QString &path)
{
    const auto book = Book::open(path, sampleKey(), Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const auto read = allRows((*book)->reader());
    const auto papers = allPapers((*book)->reader());
    if (!read || !papers)
        return std::unexpected(read ? papers.error() : read.error());
    return Content{*read, *papers};
}

void changeBytes(QByteArray &bytes, QRandomGenerator &dice)
{
    const int count = 1 + static_cast<int>(dice.bounded(4));
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<qsizetype>(dice.bounded(bytes.size()));
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << dice.bounded(8)));
    }
}

/// Zeros, noise, another page, or an exchange of two.
void changePage(QByteArray &bytes, QRandomGenerator &dice)
{
    const auto page = static_cast<qsizetype>(dice.bounded(bytes.size() / pageBytes)) * pageBytes;
    const auto other = static_cast<qsizetype>(dice.bounded(bytes.size() / pageBytes)) * pageBytes;
    const QByteArray was = bytes.sliced(page, pageBytes);
    switch (dice.bounded(4)) {
    case 0:
        bytes.replace(page, pageBytes, QByteArray(pageBytes, '\0'));
        break;
    case 1:
        for (qsizetype at = page; at < page + pageBytes; ++at)
            bytes[at] = static_cast<char>(dice.bounded(256));
        break;
    case 2:
        bytes.replace(page, pageBytes, bytes.sliced(other, pageBytes));
        break;
    default:
        bytes.replace(page, pageBytes, bytes.sliced(other, pageBytes));
        bytes.replace(other, pageBytes, was);
    }
}

/// At any byte, or between two pages; and now and then something behind it.
void cut(QByteArray &bytes, QRandomGenerator &dice)
{
    const qsizetype unit = dice.bounded(2) == 0 ? 1 : pageBytes;
    bytes.truncate(static_cast<qsizetype>(dice.bounded(bytes.size() / unit)) * unit);
    if (dice.bounded(4) == 0)
        bytes.append(QByteArray(static_cast<qsizetype>(dice.bounded(3 * pageBytes)), 'x'));
}

QString mutate(QByteArray &bytes, QRandomGenerator &dice)
{
    switch (dice.bounded(3)) {
    case 0:
        changeBytes(bytes, dice);
        return u"bytes"_s;
    case 1:
        changePage(bytes, dice);
        return u"a page"_s;
    default:
        cut(bytes, dice);
        return u"a cut"_s;
    }
}

} // namespace

/// Books whose file was changed by something else: nothing that is read of one is other than what was written, and each fault is a sentence.
class MutationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingReadsOtherwise();
    void aLongTextWithoutItsEndIsTold();
    void noTextEndsInNothing();

private:
    Shelf m_shelf;
    QByteArray m_sound;
    Content m_content;
};

void MutationsTest::initTestCase()
{
    auto book = m_shelf.newBook();
    const QString longLine = u"Kelpie Dredging asked for more than the tender of the year before. "_s.repeated(150);
    for (int number = 1; number <= 4; ++number) {
        const QString text = u"# 1. Cranes\n%1\nACTION HWC %2/01 {Pilots}: row.\n# 2. Boats\nThe boats are late."_s;
        const MeetingId id = insertSample(*book,
                                          sampleMeeting(number, text.arg(longLine, QString::number(number)), u"2024-03-0%1"_s.arg(number)));
        const ItemId item = items(book->reader(), id)->constFirst().id;
        QVERIFY(book->writeNow([&](Transaction &transaction) {
            return attachPaper(transaction, item, {u"Plan"_s, {}, {}}, u"plan.pdf"_s,
                               QByteArray(3 * pageBytes, static_cast<char>('a' + number)));
        }));
    }
    book.reset();
    m_sound = contents(m_shelf.path());
    m_content = contentOf(m_shelf.path()).value();
    QVERIFY(m_content.rows.size() > 20);
    QCOMPARE(m_content.papers.size(), 4);
}

void MutationsTest::nothingReadsOtherwise()
{
    const int seed = given("SEED", static_cast<int>(QRandomGenerator::system()->bounded(1'000'000)));
    QRandomGenerator dice(static_cast<quint32>(seed));
    const int mutations = given("MUTATIONS", usualMutations);
    int told = 0;
    for (int i = 0; i < mutations; ++i) {
        QByteArray bytes = m_sound;
        const QString what = mutate(bytes, dice);
        setContents(m_shelf.path(), bytes);
        const Result<Content> content = contentOf(m_shelf.path());
        const QString where = u"SEED=%1, mutation %2: %3"_s.arg(QString::number(seed), QString::number(i), what);
        if (content) {
            QVERIFY2(*content == m_content, qPrintable(where)); // a page that nothing is read of, or bytes behind the last
        } else {
            QVERIFY2(!sentence(content.error()).isEmpty(), qPrintable(where));
            ++told;
        }
    }
    qInfo("SEED=%d: of %d changed books %d were found out, the others read as before", seed, mutations, told);
    QVERIFY(told > mutations / 2);
}

/// SQLCipher gives zeros instead of a page that is not as it was written, and an error only with the next one: of a text whose last page it is,
/// none.
void MutationsTest::aLongTextWithoutItsEndIsTold()
{
    int silent = 0;
    for (qsizetype page = 1; page < m_sound.size() / pageBytes; ++page) {
        QByteArray bytes = m_sound;
        bytes[page * pageBytes + 300] = static_cast<char>(bytes.at(page * pageBytes + 300) ^ 1);
        setContents(m_shelf.path(), bytes);
        const Result<Content> content = contentOf(m_shelf.path());
        QVERIFY2(!content || *content == m_content, qPrintable(u"page %1"_s.arg(page)));
        silent += content ? 1 : 0;
    }
    QVERIFY(silent < m_sound.size() / pageBytes / 2);
}

/// What somebody pasted would be taken for damage.
void MutationsTest::noTextEndsInNothing()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const QString pasted = u"Pilots"_s + QChar(QChar::Null) + u"x"_s + QChar(QChar::Null);
    QVERIFY(book->writeNow([&](Transaction &transaction) {
        return run(transaction, u"INSERT INTO body_name (position, name) VALUES (50, :one), (51, :other)"_s,
                   {{":one"_L1, pasted}, Bind::written(":other"_L1, pasted)});
    }));
    QCOMPARE(answer(book->reader(), u"SELECT group_concat(name) FROM body_name WHERE position >= 50"_s), u"Pilotsx,Pilotsx"_s);
}

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"

#include "models/review/bundlecontent.h"
#include "models/review/bundleseal.h"
#include "models/review/mergebundle.h"
#include "models/review/randomid.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/revisionstore.h"
#include "tests/storage/samples.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr SealLimits cheap{1, 8};

ReviewComment remark(const QString &text)
{
    return {.id = QByteArray(16, 'c'),
            .quote = u"the rail gate"_s,
            .before = u"walked through"_s,
            .after = u"unchallenged on"_s,
            .passage = 1,
            .page = 1,
            .text = text,
            .made = QDateTime({2026, 5, 4}, {9, 0}, QTimeZone::UTC)};
}

ReviewBundle sampleBundle()
{
    ReviewBundle bundle{.id = QByteArray(16, 'i'),
                        .revision = QByteArray(16, 'r'),
                        .reader = u"Ada Quay"_s,
                        .body = u"Security and Resilience Committee (SRC)"_s,
                        .title = u"SRC 16 – Draft Minutes"_s,
                        .levels = {{u"WHITE"_s, u"WHITE"_s, 0x202020, 0xFFFFFF}, {u"GREEN"_s, u"GREEN"_s, 0x00FF00, 0x008000}},
                        .until = {2026, 5, 11},
                        .pdf = "%PDF-1.7 of a draft"_ba,
                        .before = QStringList{u"An earlier heading"_s}};
    bundle.sha256 = QCryptographicHash::hash(bundle.pdf, QCryptographicHash::Sha256);
    bundle.passages = {{{{u"Heading"_s, 0, {72, 72, 40.05, 12}}}}, {{{u"walked"_s, 0, {72, 90, 30, 12}}, {u"on"_s, 1, {72, 72.5, 10, 12}}}}};
    bundle.earlier = {{remark(u"Of the last draft"_s), CommentState::Declined, u"It was said so"_s}};
    bundle.comments = {remark(u"Is this so?"_s)};
    bundle.place = 1;
    return bundle;
}

Result<ReviewBundle> open(const QByteArray &file, const QString &passphrase = u"open sesame"_s)
{
    const Result<Unsealed> opened = unseal(file, passphrase, u"x.minutereview"_s);
    return opened ? readBundle(opened->content, u"x.minutereview"_s) : std::unexpected(opened.error());
}

int mutations()
{
    return qEnvironmentVariableIntValue("MUTATIONS") > 0 ? qEnvironmentVariableIntValue("MUTATIONS") : 1500;
}

void flipBit(char &byte, int bit)
{
    byte = static_cast<char>(static_cast<uchar>(byte) ^ (1U << bit));
}

/// Bytes exchanged, taken out, put in, doubled, cut off; another file's from some place on.
QByteArray mutated(QByteArray bytes, const QByteArray &other, QRandomGenerator &random)
{
    const auto at = [&] { return random.bounded(bytes.size() + 1); };
    for (int times = 1 + random.bounded(4); times > 0 && !bytes.isEmpty(); --times) {
        switch (random.bounded(7)) {
        case 0:
            flipBit(bytes[random.bounded(bytes.size())], random.bounded(8));
            break;
        case 1:
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            break;
        case 2:
            bytes.truncate(at());
            break;
        case 3:
            bytes.insert(at(), static_cast<char>(random.bounded(256)));
            break;
        case 4:
            bytes.remove(at(), random.bounded(9));
            break;
        case 5:
            bytes = bytes.first(at()) + other.sliced(random.bounded(other.size() + 1));
            break;
        default:
            bytes.insert(at(), bytes.mid(at(), random.bounded(64)));
        }
    }
    return bytes;
}

/// As an earlier or a later program may have written it: without something, with something else in its place, with something more.
QByteArray ofAnotherVersion(const QByteArray &content, QRandomGenerator &random)
{
    const QList<QCborValue> values{QCborValue(), 0, -1, 1e300, true, u"later"_s, "later"_ba, QCborArray{1, u"x"_s}, QCborMap{{u"x"_s, 1}}};
    QCborMap map = QCborValue::fromCbor(content).toMap();
    map.insert(u"format"_s, random.bounded(4));
    const QList<QCborValue> keys = map.keys();
    const QCborValue key = keys[random.bounded(keys.size())];
    if (random.bounded(3) == 0)
        map.remove(key);
    else
        map.insert(random.bounded(2) == 0 ? key : QCborValue(u"later"_s), values[random.bounded(values.size())]);
    return map.toCborValue().toCbor();
}

/// What whoever has the passphrase may have made of a content.
QByteArray fuzzed(const QByteArray &content, const QByteArray &other, QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? ofAnotherVersion(content, random) : mutated(content, other, random);
}

Circulation sampleCirculation()
{
    const ReviewBundle bundle = sampleBundle();
    return {.bundle = bundle.id,
            .revision = bundle.revision,
            .reader = bundle.reader,
            .level = u"GREEN"_s,
            .edition = u"Draft Minutes"_s,
            .sha256 = bundle.sha256,
            .sent = QDateTime({2026, 5, 4}, {9, 0}, QTimeZone::UTC),
            .salt = QByteArray(16, 's')};
}

/// All of a book but its comments, and when and how each file came back.
QStringList stateOf(Connection &connection, MeetingId id)
{
    const MeetingSummary summary = meeting(connection, id).value();
    QStringList state{QString::number(summary.number), QString::number(static_cast<int>(summary.status)),
                      QString::number(revisions(connection, id)->size())};
    const QList<StoredItem> all = items(connection, id).value();
    for (const StoredItem &item : all)
        state << item.heading << item.notes;
    const QList<StoredCirculation> sent = circulations(connection, id).value();
    for (const StoredCirculation &each : sent)
        state << each.circulation.reader << each.circulation.level << QString::fromLatin1(each.circulation.bundle.toHex());
    return state;
}

} // namespace

/// The file that a reader gets and sends back.
class BundleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_file = BundleSeal::make(u"open sesame"_s, cheap)->seal(writeBundle(sampleBundle())); }

    void comesBackAsItWas()
    {
        QCOMPARE(open(m_file).value(), sampleBundle());
        ReviewBundle first = sampleBundle();
        first.before.reset();
        first.until = {};
        QCOMPARE(readBundle(writeBundle(first), {}).value(), first);
        const ReviewBundle back = returnedOf(sampleBundle(), QDateTime({2026, 5, 5}, {8, 0}, QTimeZone::UTC));
        QCOMPARE(readBundle(writeBundle(back), {}).value(), back);
    }

    void returnsNothingButComments()
    {
        const QByteArray back = writeBundle(returnedOf(sampleBundle(), QDateTime({2026, 5, 5}, {8, 0}, QTimeZone::UTC)));
        for (const QByteArray &gone : {"%PDF"_ba, "Heading"_ba, "earlier"_ba, "said so"_ba})
            QVERIFY(!back.contains(gone));
        QCOMPARE(back.count("SRC 16"), 1); // what they are on
        QVERIFY(back.contains("Is this so?"));
    }

    void isSealedAnewEachTime()
    {
        const BundleSeal seal = BundleSeal::make(u"open sesame"_s, cheap).value();
        const QByteArray one = seal.seal("content"_ba);
        const QByteArray two = seal.seal("content"_ba);
        QVERIFY(one != two);
        QCOMPARE(saltOf(one), seal.salt());
        QCOMPARE(saltOf(one), saltOf(two));
        QVERIFY(saltOf(one) != saltOf(m_file) && saltOf(one.first(20)).isEmpty());
        for (const QByteArray &file : {one, two})
            QCOMPARE(unseal(file, u"open sesame"_s, {})->content, "content"_ba);
        // A reader's program seals with what it opened with.
        QCOMPARE(unseal(unseal(one, u"open sesame"_s, {})->seal.seal("more"_ba), u"open sesame"_s, {})->content, "more"_ba);
    }

    void holdsNoPlainText()
    {
        for (const QString &text : {u"Ada"_s, u"Quay"_s, u"SRC"_s, u"GREEN"_s, u"PDF"_s, u"Resilience"_s})
            QVERIFY(!m_file.contains(text.toUtf8()));
    }

    void takesAPassphraseAsItIsTyped()
    {
        const QByteArray file = BundleSeal::make(u"caf\u00e9 noir"_s, cheap)->seal("x"_ba);
        QVERIFY(unseal(file, u"  cafe\u0301   noir "_s, {}).has_value());
        QCOMPARE(codeOf(unseal(file, u"Caf\u00e9 noir"_s, {})), ErrorCode::ReviewKeyWrong);
        QCOMPARE(codeOf(BundleSeal::make(u"  "_s, cheap)), ErrorCode::ReviewPassphraseEmpty);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        QByteArray newer = m_file;
        newer[9] = 2;
        QByteArray greedy = m_file;
        greedy[14] = 0x7f;
        QByteArray endless = m_file;
        endless[10] = 0x7f;
        QByteArray careless = m_file;
        careless[13] = 0;
        QByteArray altered = m_file;
        altered[altered.size() - 20] ^= 1;
        QByteArray salted = m_file;
        salted[20] ^= 1;
        QTest::newRow("another file") << "%PDF-1.7"_ba << ErrorCode::ReviewNotBundle;
        QTest::newRow("empty") << QByteArray() << ErrorCode::ReviewNotBundle;
        QTest::newRow("its beginning") << m_file.first(8) << ErrorCode::ReviewCutShort;
        QTest::newRow("its head") << m_file.first(60) << ErrorCode::ReviewCutShort;
        QTest::newRow("without its end") << m_file.chopped(1) << ErrorCode::ReviewCutShort;
        QTest::newRow("newer") << newer << ErrorCode::ReviewNewer;
        QTest::newRow("hundreds of gigabytes") << greedy << ErrorCode::ReviewLimits;
        QTest::newRow("hours") << endless << ErrorCode::ReviewLimits;
        QTest::newRow("no pass at all") << careless << ErrorCode::ReviewLimits;
        QTest::newRow("altered") << altered << ErrorCode::ReviewAltered;
        QTest::newRow("something behind it") << m_file + 'x' << ErrorCode::ReviewAltered;
        QTest::newRow("another salt") << salted << ErrorCode::ReviewKeyWrong;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const ErrorCode, code);
        const Result<ReviewBundle> opened = open(file);
        QCOMPARE(codeOf(opened), code);
        QVERIFY(sentence(opened.error()).contains(u"x.minutereview"_s));
    }

    void knowsAWrongPassphrase() { QCOMPARE(codeOf(open(m_file, u"open sesami"_s)), ErrorCode::ReviewKeyWrong); }

    void requiresWhatABundleHas()
    {
        ReviewBundle other = sampleBundle();
        other.pdf += ' ';
        QCOMPARE(codeOf(readBundle(writeBundle(other), {})), ErrorCode::ReviewUnreadable);
        other = sampleBundle();
        other.comments.first().id = "short"_ba;
        QCOMPARE(codeOf(readBundle(writeBundle(other), {})), ErrorCode::ReviewUnreadable);
        QByteArray newer = writeBundle(sampleBundle());
        newer[newer.indexOf("format") + 6] = 2;
        QCOMPARE(codeOf(readBundle(newer, {})), ErrorCode::ReviewNewer);
        QCOMPARE(codeOf(readBundle({}, {})), ErrorCode::ReviewUnreadable);
    }

    /// Whoever has no passphrase changes the file, whoever has it the content too: each ends in a sentence or in a bundle.
    void survivesMutations()
    {
        QRandomGenerator random(20260504);
        const QByteArray content = writeBundle(sampleBundle());
        const QByteArray back = writeBundle(returnedOf(sampleBundle(), QDateTime({2026, 5, 5}, {8, 0}, QTimeZone::UTC)));
        const QByteArray other = BundleSeal::make(u"open sesame"_s, cheap)->seal(back);
        int read = 0;
        for (int i = 0; i < mutations(); ++i) {
            const QByteArray file = mutated(m_file, other, random);
            if (const Result<ReviewBundle> opened = open(file); opened)
                QVERIFY(file == m_file || file == other);
            else
                QVERIFY(!sentence(opened.error()).isEmpty());
            const Result<ReviewBundle> bundle = readBundle(fuzzed(content, back, random), {});
            read += bundle ? 1 : 0;
            if (bundle)
                QCOMPARE(readBundle(writeBundle(*bundle), {}).value(), *bundle);
            else
                QVERIFY(!sentence(bundle.error()).isEmpty());
        }
        QVERIFY(read > 0 && read < mutations());
    }

    /// What comes back brings comments or a sentence that says why not. Nothing else in the book is ever another.
    void changesNothingInTheBook()
    {
        const Shelf shelf;
        const auto book = shelf.newBook(BookKey::plain());
        const MeetingId id = insertSample(*book, sampleMeeting(16, u"# 1. Gates\nThe rail gate stood open.\n"_s));
        QVERIFY(book->writeNow([&](Transaction &transaction) { return addCirculation(transaction, id, sampleCirculation()); }));
        const QStringList before = stateOf(book->reader(), id);
        const QDateTime now({2026, 5, 5}, {8, 0}, QTimeZone::UTC);
        const QByteArray back = writeBundle(returnedOf(sampleBundle(), now));
        const QByteArray sent = writeBundle(sampleBundle());
        QRandomGenerator random(20260505);
        int merged = 0;
        for (int i = 0; i < mutations(); ++i) {
            const Result<ReviewBundle> bundle = readBundle(fuzzed(back, sent, random), u"x.minutereview"_s);
            const auto take = [&](Transaction &transaction) { return mergeBundle(transaction, *bundle, u"x.minutereview"_s, now); };
            const qsizetype comments = reviewComments(book->reader(), id)->size();
            const Result<Merged> taken = bundle ? book->writeNow(take) : std::unexpected(bundle.error());
            merged += taken ? 1 : 0;
            if (!taken) {
                QVERIFY(!sentence(taken.error()).isEmpty());
                QCOMPARE(reviewComments(book->reader(), id)->size(), comments);
            }
        }
        QVERIFY(merged > 0 && merged < mutations());
        QCOMPARE(stateOf(book->reader(), id), before);
    }

    void makesIdsOfNothing()
    {
        QCOMPARE(randomId().size(), 16);
        QVERIFY(randomId() != randomId());
        const QStringList groups = spokenPassphrase().split(u' ');
        QCOMPARE(groups.size(), 6);
        for (const QString &group : groups)
            QCOMPARE(group.size(), 5);
        QVERIFY(spokenPassphrase() != spokenPassphrase());
    }

private:
    QByteArray m_file;
};

QTEST_GUILESS_MAIN(BundleTest)

#include "tst_bundle.moc"

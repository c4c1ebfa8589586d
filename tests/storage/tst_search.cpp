#include "models/storage/indexmeeting.h"
#include "models/storage/interimstore.h"
#include "models/storage/itemstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"
#include "models/storage/searchstore.h"
#include "models/storage/searchwords.h"
#include "tests/storage/samples.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class SearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void wordsAsTheyAreTyped_data();
    void wordsAsTheyAreTyped();
    void findsWhatIsSaid_data();
    void findsWhatIsSaid();
    void foldsCaseAndAccents();
    void tellsWhereAHitStands();
    void findsPeopleAndPapers();
    void cutsAtTheCeiling_data();
    void cutsAtTheCeiling();
    void aTitleIsCutToo();
    void whatIsWithheldHasNoPart();
    void anUpdateIsOfItsActionsLevel();
    void followsWhatIsTyped();
    void followsItemsAndMeetings();
    void filters();
    void findsWhatIsDecidedBetweenMeetings();
    void whatIsReportedIsFoundOnce();
    void theNewestComeFirst();
    void theBestComeFirst();
    void theBestAreAmongTheNewest();
    void makesOneMeetingReadyAfterTheOther();

private:
    /// Its number.
    int between(const InterimDecision &decision)
    {
        return m_book->writeNow([&](Transaction &transaction) { return addInterim(transaction, decision); }).value_or(0);
    }
    void insert(const QString &text, int number = 8, const QString &date = u"2024-03-05"_s);
    [[nodiscard]] ItemId item(int at, int meeting = 8);
    void save(ItemId id, const QString &notes);
    /// The texts of the hits, a line each.
    [[nodiscard]] QStringList found(const SearchQuery &query, const QString &ceiling = {});
    [[nodiscard]] QStringList found(const QString &words, const QString &ceiling = {}) { return found(SearchQuery{words}, ceiling); }
    [[nodiscard]] SearchAnswer answer(const SearchQuery &query, const QString &ceiling = {});
    /// Makes the next meeting ready; false: none waits.
    bool next()
    {
        return m_book->writeNow([](Transaction &transaction) { return indexNextMeeting(transaction); }).value_or(false);
    }
    [[nodiscard]] int countReady(const QString &words) { return search(m_book->reader(), {words}, {}, 100).value().count; }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

void SearchTest::init()
{
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
}

void SearchTest::cleanup()
{
    m_book.reset();
    m_shelf.reset();
}

void SearchTest::insert(const QString &text, int number, const QString &date)
{
    (void)insertSample(*m_book, sampleMeeting(number, text, date));
}

ItemId SearchTest::item(int at, int meeting)
{
    return items(m_book->reader(), meetingOfNumber(m_book->reader(), meeting).value()).value().at(at).id;
}

void SearchTest::save(ItemId id, const QString &notes)
{
    const QString heading = minutebook::item(m_book->reader(), id).value().heading;
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, id, heading, notes, std::nullopt); }));
}

SearchAnswer SearchTest::answer(const SearchQuery &query, const QString &ceiling)
{
    while (next())
        continue;
    const Scheme &scheme = m_book->body().scheme;
    const auto up = ceiling.isEmpty() ? std::nullopt : std::optional(SearchCeiling{scheme, scheme.rankOf(ceiling).value()});
    const Result<SearchAnswer> found = search(m_book->reader(), query, up, 100);
    if (!found)
        qWarning("%ls", qUtf16Printable(sentence(found.error())));
    return found.value_or(SearchAnswer{{SearchHit{}}, -1});
}

QStringList SearchTest::found(const SearchQuery &query, const QString &ceiling)
{
    QStringList texts;
    for (const SearchHit &hit : answer(query, ceiling).hits)
        texts << hit.text;
    texts.sort();
    return texts;
}

void SearchTest::wordsAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("no word") << u"– * \" ("_s << QString();
    QTest::newRow("a word that is being typed") << u"cra"_s << u"(\"cra\"*)"_s;
    QTest::newRow("a word that is typed") << u"crane "_s << u"(\"crane\")"_s;
    QTest::newRow("several") << u"crane hook "_s << u"(\"crane\" AND \"hook\")"_s;
    QTest::newRow("AND") << u"crane AND hook "_s << u"(\"crane\" AND \"hook\")"_s;
    QTest::newRow("what begins so") << u"cra* hook "_s << u"(\"cra*\"* AND \"hook\")"_s;
    QTest::newRow("a phrase") << u"\"north quay\" "_s << u"(\"north quay\")"_s;
    QTest::newRow("a phrase that is being typed") << u"“north qu"_s << u"(\"north qu\"*)"_s;
    QTest::newRow("or") << u"crane OR hook winch "_s << u"(\"crane\") OR (\"hook\" AND \"winch\")"_s;
    QTest::newRow("not") << u"crane NOT hired NOT old "_s << u"((\"crane\") NOT (\"hired\" OR \"old\"))"_s;
    QTest::newRow("minus") << u"crane -hired "_s << u"((\"crane\") NOT (\"hired\"))"_s;
    QTest::newRow("in small letters they are words") << u"this or not "_s << u"(\"this\" AND \"or\" AND \"not\")"_s;
    QTest::newRow("no syntax") << u"text:crane NEAR(a,b) ^x "_s << u"(\"text:crane\" AND \"NEAR(a,b)\" AND \"^x\")"_s;
    QTest::newRow("brackets") << u"(crane OR hook) AND north "_s << u"(((\"crane\") OR (\"hook\")) AND \"north\")"_s;
    QTest::newRow("not a bracket") << u"crane NOT (hired OR old) "_s << u"((\"crane\") NOT (((\"hired\") OR (\"old\"))))"_s;
    QTest::newRow("minus a bracket") << u"crane -(hired old) "_s << u"((\"crane\") NOT (((\"hired\" AND \"old\"))))"_s;
    QTest::newRow("a bracket that is being typed") << u"crane (hook OR win"_s << u"(\"crane\" AND ((\"hook\") OR (\"win\"*)))"_s;
    QTest::newRow("a bracket too many") << u"crane) hook "_s << u"(\"crane\" AND \"hook\")"_s;
    QTest::newRow("an empty bracket") << u"crane () "_s << u"(\"crane\")"_s;
    QTest::newRow("brackets without an end") << QString(500, u'(') + u"crane "_s << QString(41, u'(') + u"\"crane\""_s + QString(41, u')');
    QTest::newRow("operators alone") << u"OR AND NOT "_s << QString();
}

void SearchTest::wordsAsTheyAreTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expression);
    QCOMPARE(searchExpression(typed).value_or(u"refused"_s), expression);
    insert(u"# 1. Cranes\nfirst"_s);
    QVERIFY(search(m_book->reader(), {typed}, {}, 10).has_value()); // SQLite takes it
}

void SearchTest::findsWhatIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("in a title") << u"cranes "_s << QStringList{u"Cranes at the North Quay"_s};
    QTest::newRow("without marks") << u"yellow "_s << QStringList{u"The yellow hook was inspected."_s};
    QTest::newRow("an action by its number") << u"\"HWC 8/01\" "_s << QStringList{u"HWC 8/01 AL to paint the hook by 2 April"_s};
    QTest::newRow("all words in one line") << u"hook paint "_s << QStringList{u"HWC 8/01 AL to paint the hook by 2 April"_s};
    QTest::newRow("what begins so") << u"insp"_s << QStringList{u"The yellow hook was inspected."_s};
    QTest::newRow("or") << u"inspected OR paint "_s
                        << QStringList{u"HWC 8/01 AL to paint the hook by 2 April"_s, u"The yellow hook was inspected."_s};
    QTest::newRow("not") << u"hook -paint "_s << QStringList{u"The yellow hook was inspected."_s};
    QTest::newRow("a phrase") << u"\"hook was\" "_s << QStringList{u"The yellow hook was inspected."_s};
    QTest::newRow("brackets") << u"(hook OR winch) AND inspected "_s << QStringList{u"The yellow hook was inspected."_s};
    QTest::newRow("brackets without an end") << QString(500, u'(') + u"inspected "_s << QStringList{u"The yellow hook was inspected."_s};
    QTest::newRow("a phrase in French quotes") << u"« hook was »"_s << QStringList{u"The yellow hook was inspected."_s};
    QTest::newRow("not a phrase") << u"\"was hook\" "_s << QStringList();
    QTest::newRow("an own note") << u"suspicious "_s << QStringList{u"looks suspicious"_s};
    QTest::newRow("a closed title") << u"Derricks "_s << QStringList{u"Derricks of Messrs Tarn"_s};
}

void SearchTest::findsWhatIsSaid()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, texts);
    insert(u"# 1. Cranes at the North Quay (RED)\n@title: Derricks of Messrs Tarn\nThe **yellow** hook was inspected.\n"
           "ACTION HWC 8/01: AL to paint the hook by 2 April\n// looks suspicious"_s);
    QCOMPARE(found(words), texts);
}

void SearchTest::foldsCaseAndAccents()
{
    insert(u"# 1. Cranes\nThe Café on the QUAY was visited by Mr Müller."_s);
    for (const QString &word : {u"cafe "_s, u"CAFÉ "_s, u"quay "_s, u"muller "_s, u"MÜLL"_s})
        QCOMPARE(found(word).size(), 1);
}

void SearchTest::tellsWhereAHitStands()
{
    insert(u"# 1. Cranes\nfirst\n\nThe HWC AGREED the **hook** and another hook."_s);
    const SearchAnswer found = answer({u"hook "_s});
    QCOMPARE(found.count, 1);
    const SearchHit &hit = found.hits.first();
    QCOMPARE(hit.number, 8);
    QCOMPARE(hit.date, QDate(2024, 3, 5));
    QCOMPARE(hit.item, item(0));
    QCOMPARE(hit.title, u"Cranes"_s);
    QCOMPARE(hit.line, 2);
    QCOMPARE(hit.kind, SearchKind::Decision);
    QCOMPARE(hit.text, u"The HWC AGREED the hook and another hook."_s);
    QCOMPARE(hit.marks, (QList<SearchMark>{{19, 4}, {36, 4}}));
}

void SearchTest::findsPeopleAndPapers()
{
    insert(u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | Pia Lot (PL) | |\n# 1. Cranes\nfirst"_s);
    QCOMPARE(found(u"pia "_s), QStringList{u"Pia Lot (PL) Pilots"_s});
    QVERIFY(m_book->writeNow([&, id = item(0)](Transaction &transaction) {
        return attachPaper(transaction, id, {u"Load test"_s, {}, {}}, u"winches-2024.pdf"_s, "x");
    }));
    QCOMPARE(found(u"winches "_s), QStringList{u"Load test winches-2024.pdf"_s});
    const PaperId paper = papersOf(m_book->reader(), item(0)).value().constFirst().id;
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return changePaper(transaction, paper, {u"Brake test"_s, {}, u"RED"_s}); }));
    QCOMPARE(found(u"load "_s), QStringList());
    QCOMPARE(found(u"brake "_s).size(), 1);
    QCOMPARE(found(u"brake "_s, u"GREEN"_s), QStringList());
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return removePaper(transaction, paper); }));
    QCOMPARE(found(u"brake "_s), QStringList());
}

void SearchTest::cutsAtTheCeiling_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("lowest"); // of the levels whose readers find "hook"; empty: nobody does
    QTest::newRow("an open line") << u"# 1. Cranes\nhook"_s << u"GREEN"_s;
    QTest::newRow("a line's own level") << u"# 1. Cranes\nhook (RED)"_s << u"RED"_s;
    QTest::newRow("its item's level") << u"# 1. Cranes (AMBER)\nhook"_s << u"AMBER"_s;
    QTest::newRow("cleared") << u"# 1. Cranes (RED)\nhook (cleared)"_s << u"GREEN"_s;
    QTest::newRow("an own note") << u"# 1. Cranes\n// hook"_s << QString();
    QTest::newRow("a closed title") << u"# 1. Cranes (RED)\n@title: The hook of Tarn"_s << u"RED"_s;
    QTest::newRow("an open title") << u"# 1. The hook (RED)\nx"_s << u"GREEN"_s;
}

void SearchTest::cutsAtTheCeiling()
{
    QFETCH(const QString, item);
    QFETCH(const QString, lowest);
    insert(item);
    bool known = false;
    for (const Level &level : m_book->body().scheme.levels) {
        if (level.name == u"WHITE"_s)
            continue;
        known = known || level.name == lowest;
        const SearchAnswer found = answer({u"hook "_s}, level.name);
        QCOMPARE(found.count, known ? 1 : 0);
        QCOMPARE(found.hits.size(), known ? 1 : 0);
    }
    QCOMPARE(answer({u"hook "_s}).count, 1);
}

void SearchTest::aTitleIsCutToo()
{
    insert(u"# 1. Cranes\nhook (WHITE)"_s);
    QCOMPARE(answer({u"hook "_s}, u"GREEN"_s).hits.first().title, u"Cranes"_s);
    QCOMPARE(answer({u"hook "_s}, u"WHITE"_s).hits.first().title, QString());
}

/// Neither in the order nor in the number of hits.
void SearchTest::whatIsWithheldHasNoPart()
{
    insert(u"# 1. Cranes\nThe hook of the hook crane was seen at the north quay by all who came there.\nA winch and a hook."_s);
    const SearchQuery query{.words = u"hook OR winch "_s, .order = SearchOrder::Best};
    const SearchAnswer before = answer(query, u"GREEN"_s);
    QCOMPARE(before.hits.size(), 2);
    QString secrets = u"# 2. Winches (RED)\n"_s;
    for (int i = 0; i < 50; ++i)
        secrets += u"winch %1\n"_s.arg(i);
    insert(secrets, 9);
    QCOMPARE(answer(query, u"GREEN"_s), before);
    QCOMPARE(answer(query).count, 52);
}

void SearchTest::anUpdateIsOfItsActionsLevel()
{
    insert(u"# 1. Cranes\nUPDATE HWC 8/01: the hook is painted"_s, 9, u"2024-04-02"_s);
    QCOMPARE(found(u"hook "_s, u"AMBER"_s), QStringList()); // of an action that nobody knows
    insert(u"# 1. Cranes\nACTION HWC 8/01: AL to paint (AMBER)"_s);
    QCOMPARE(found(u"hook "_s, u"GREEN"_s), QStringList());
    QCOMPARE(found(u"hook "_s, u"AMBER"_s).size(), 1);
    save(item(0), u"ACTION HWC 8/01: AL to paint"_s);
    QCOMPARE(found(u"hook "_s, u"GREEN"_s).size(), 1);
    save(item(0), u"ACTION HWC 8/01: AL to paint (RED)"_s);
    QCOMPARE(found(u"hook "_s, u"AMBER"_s), QStringList());
    save(item(0), u"ACTION HWC 8/01: AL to paint (RED, cleared)"_s);
    QCOMPARE(found(u"hook "_s, u"AMBER"_s), QStringList()); // the action is shown, the update is not
    QCOMPARE(found(u"hook "_s, u"RED"_s).size(), 1);
}

void SearchTest::followsWhatIsTyped()
{
    insert(u"# 1. Cranes\none\ntwo\nthree"_s);
    const auto line = [this](const QString &word) { return answer({word + u' '}).hits.value(0).line; };
    save(item(0), u"one\ntwo\n\nmore\nthree"_s);
    QCOMPARE(line(u"three"_s), 4);
    QCOMPARE(line(u"more"_s), 3);
    save(item(0), u"\none\n\ntwo (RED)\nthree"_s);
    QCOMPARE(found(u"more "_s), QStringList());
    QCOMPARE(line(u"one"_s), 1);
    QCOMPARE(line(u"two"_s), 3);
    QCOMPARE(line(u"three"_s), 4);
    QCOMPARE(found(u"two "_s, u"GREEN"_s), QStringList());
    save(item(0), u"three\none"_s);
    QCOMPARE(line(u"three"_s), 0);
    QCOMPARE(line(u"one"_s), 1);
    QCOMPARE(found(u"two "_s), QStringList());
    QCOMPARE(found(u"three OR one "_s), (QStringList{u"one"_s, u"three"_s}));
}

void SearchTest::followsItemsAndMeetings()
{
    insert(u"# 1. Cranes\nhook\n# 2. Boats\nhook"_s);
    insert(u"# 1. Piers\nhook"_s, 9, u"2024-04-02"_s);
    QCOMPARE(answer({u"hook "_s}).count, 3);
    QVERIFY(m_book->writeNow([&, id = item(1)](Transaction &transaction) { return renameItem(transaction, id, u"2. Nets (RED)"_s); }));
    QCOMPARE(found(u"boats "_s), QStringList());
    QCOMPARE(found(u"nets "_s), QStringList{u"Nets"_s});
    QCOMPARE(answer({u"hook "_s}, u"GREEN"_s).count, 2);
    QVERIFY(m_book->writeNow([&, id = item(1)](Transaction &transaction) { return deleteItem(transaction, id); }));
    QCOMPARE(answer({u"hook "_s}).count, 2);
    const MeetingId meeting = meetingOfNumber(m_book->reader(), 9).value();
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return deleteMeeting(transaction, meeting); }));
    QCOMPARE(answer({u"hook "_s}).count, 1);
    QCOMPARE(found(u"piers "_s), QStringList());
}

void SearchTest::filters()
{
    insert(u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | Pia Lot (PL) | |\n# 1. Cranes\n"
           "The hook is here.\nACTION HWC 8/01: PL to paint the hook\nThe HWC AGREED the hook. (RED)"_s);
    insert(u"# 1. Hooks\nA hook."_s, 9, u"2024-04-02"_s);
    QCOMPARE(answer({u"hook "_s}).count, 4);
    QCOMPARE(found({.words = u"hook "_s, .from = QDate(2024, 3, 6)}), QStringList{u"A hook."_s});
    QCOMPARE(answer({.words = u"hook "_s, .from = QDate(2024, 3, 5), .to = QDate(2024, 3, 5)}).count, 3);
    QCOMPARE(found({.words = u"hook "_s, .kinds = {SearchKind::Action}}), QStringList{u"HWC 8/01 PL to paint the hook"_s});
    QCOMPARE(found({.words = u"hook "_s, .level = u"RED"_s}), QStringList{u"The HWC AGREED the hook."_s});
    QCOMPARE(found({.words = u"hook "_s, .person = u"PL"_s}), QStringList{u"HWC 8/01 PL to paint the hook"_s});
    QCOMPARE(found({.words = u"hook "_s, .person = u"pia lot"_s}), QStringList{u"HWC 8/01 PL to paint the hook"_s});
    QCOMPARE(answer({.words = {}, .person = u"PL"_s}).count, 2); // the table and the action
}

void SearchTest::findsWhatIsDecidedBetweenMeetings()
{
    insert(u"# 1. Cranes\nA hook."_s);
    insert(u"# 1. Piers\nMore of the hook."_s, 9, u"2024-04-02"_s);
    const int open = between({.wording = u"The HWC AGREED the **hook** of the *north* quay. (AMBER)"_s, .putOn = {2024, 3, 20}});
    const int shown = between({.way = InterimWay::ChairsAction,
                               .wording = u"The HWC APPROVED the hook. (GREEN)"_s,
                               .putOn = {2024, 3, 1},
                               .settledOn = {2024, 5, 1},
                               .takenBy = u"Ada Quill"_s,
                               .remark = u"hook by telephone"_s});
    QStringList places;
    for (const SearchHit &hit : answer({u"hook "_s}).hits)
        places << u"%1%2 %3"_s.arg(hit.isBetweenMeetings() ? u"No "_s : QString()).arg(hit.number).arg(hit.date.toString(Qt::ISODate));
    const QString chairs = u"No %1 2024-05-01"_s.arg(shown);
    QCOMPARE(places, (QStringList{chairs, chairs, u"9 2024-04-02"_s, u"No %1 2024-03-20"_s.arg(open), u"8 2024-03-05"_s}));
    QCOMPARE(answer({u"hook "_s}).count, 5);
    QCOMPARE(found(u"north "_s), QStringList{u"The HWC AGREED the hook of the north quay."_s});
    QCOMPARE(answer({u"north "_s}).hits.first().marks, (QList<SearchMark>{{31, 5}}));
    QCOMPARE(found({.words = u"hook "_s, .from = QDate(2024, 4, 3), .kinds = {SearchKind::Decision}}),
             QStringList{u"The HWC APPROVED the hook."_s});
    QCOMPARE(found({.words = {}, .person = u"ada quill"_s}), QStringList{u"The HWC APPROVED the hook."_s});
    QCOMPARE(found({.words = u"hook "_s, .level = u"AMBER"_s}), QStringList{u"The HWC AGREED the hook of the north quay."_s});
    QCOMPARE(answer({.words = u"hook "_s, .order = SearchOrder::Best}).count, 5);
    QCOMPARE(answer({u"hook "_s}, u"GREEN"_s).count, 3);
    QCOMPARE(found(u"telephone OR north "_s, u"GREEN"_s), QStringList());
}

/// There, in the notes.
void SearchTest::whatIsReportedIsFoundOnce()
{
    const int number = between({.wording = u"The HWC AGREED the hook. (GREEN)"_s, .putOn = {2024, 2, 1}, .settledOn = {2024, 2, 20}});
    QVERIFY(answer({u"hook "_s}).hits.first().isBetweenMeetings());
    insert(u"# 1. Cranes\nBy written procedure No %1, put on 1 February 2024 and settled on 20 February 2024, the HWC AGREED the hook."_s.arg(
        number));
    QCOMPARE(answer({u"hook "_s}).count, 1);
    QCOMPARE(answer({u"hook "_s}).hits.first().number, 8);
}

void SearchTest::theNewestComeFirst()
{
    insert(u"# 1. Cranes\nhook two"_s, 8, u"2024-03-05"_s);
    insert(u"# 1. Cranes\nhook one"_s, 7, u"2024-02-05"_s);
    insert(u"# 1. Cranes\nhook three (RED)"_s, 9, u"2024-04-05"_s);
    const auto numbers = [this] {
        QList<int> all;
        for (const SearchHit &hit : answer({u"hook "_s}).hits)
            all << hit.number;
        return all;
    };
    QCOMPARE(numbers(), (QList<int>{9, 8, 7}));
    const MeetingId first = meetingOfNumber(m_book->reader(), 7).value();
    MeetingHeader header = loadMeeting(m_book->reader(), first).value().header;
    header.date = QDate(2024, 5, 5);
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, first, header); }));
    QCOMPARE(numbers(), (QList<int>{7, 9, 8}));
    save(item(0, 7), u"hook one\nhook four"_s);
    QCOMPARE(answer({u"hook "_s}).hits.first().text, u"hook one"_s); // of one meeting as they stand there
}

void SearchTest::theBestComeFirst()
{
    insert(u"# 1. Cranes\nhook\nThe hook was spoken of at great length, and much else besides, by everybody who was in the room."_s, 8);
    insert(u"# 1. Piers\nNothing was said of a hook that anybody would want to read again before the year is out."_s, 9, u"2024-04-02"_s);
    QCOMPARE(answer({.words = u"hook "_s, .order = SearchOrder::Best}).hits.first().text, u"hook"_s);
}

void SearchTest::theBestAreAmongTheNewest()
{
    insert(u"# 1. Cranes\nhook"_s);
    QString newer = u"# 1. Piers\nThe hook, again.\n"_s;
    for (int line = 1; line < mostRankedHits; ++line)
        newer += u"The hook was spoken of at length, and so was %1.\n"_s.arg(line);
    insert(newer, 9, u"2024-04-02"_s);
    const SearchQuery query{.words = u"hook "_s, .order = SearchOrder::Best};
    QCOMPARE(answer(query).hits.first().text, u"The hook, again."_s);
    QCOMPARE(answer(query).count, mostRankedHits + 1);
}

/// Nothing is found of a meeting that waits: its lines may have other levels by now.
void SearchTest::makesOneMeetingReadyAfterTheOther()
{
    insert(u"# 1. Cranes\nhook"_s);
    insert(u"# 1. Piers\nhook"_s, 9, u"2024-04-02"_s);
    QCOMPARE(countReady(u"hook "_s), 0);
    QVERIFY(next()); // the newest
    QCOMPARE(search(m_book->reader(), {u"hook "_s}, {}, 10).value().hits.first().number, 9);
    QVERIFY(next());
    QCOMPARE(countReady(u"hook "_s), 2);
    QVERIFY(!next());
    save(item(0), u"hook (RED)"_s);
    QCOMPARE(countReady(u"hook "_s), 1);
    QVERIFY(next());
    QCOMPARE(countReady(u"hook "_s), 2);
}

QTEST_GUILESS_MAIN(SearchTest)

#include "tst_search.moc"

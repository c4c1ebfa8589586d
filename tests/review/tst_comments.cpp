#include "models/review/anchor.h"
#include "models/review/commentlevels.h"
#include "models/review/mergebundle.h"
#include "models/review/placedcomment.h"
#include "models/review/randomid.h"
#include "models/review/wordchanges.h"
#include "models/review/wordingfault.h"
#include "models/storage/audittrail.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "tests/meetings/records.h"
#include "tests/storage/samples.h"

#include <QTest>
#include <QTimeZone>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

using Found = CommentPlace::Found;

QDateTime now()
{
    return {{2026, 5, 4}, {9, 0}, QTimeZone::UTC};
}

QList<QStringList> passages(const QStringList &texts)
{
    QList<QStringList> lists;
    for (const QString &text : texts)
        lists << text.split(u' ');
    return lists;
}

ReviewComment quoting(const QString &passage, const QString &quote, int number = 0)
{
    const QStringList words = passage.split(u' ');
    const QStringList quoted = quote.split(u' ');
    ReviewComment comment{.id = randomId(), .passage = number, .text = u"?"_s, .made = now()};
    for (qsizetype i = 0; i + quoted.size() <= words.size(); ++i) {
        if (words.mid(i, quoted.size()) == quoted)
            quoteWords(comment, words, {i, quoted.size()});
    }
    return comment;
}

ReviewComment wording(const QString &quote, const QString &words)
{
    return {.id = randomId(), .kind = CommentKind::Wording, .quote = quote, .wording = words, .made = now()};
}

Circulation sent(const QString &reader, const QByteArray &revision = QByteArray(16, 'r'))
{
    return {.bundle = randomId(),
            .revision = revision,
            .reader = reader,
            .level = u"GREEN"_s,
            .edition = u"Draft Minutes"_s,
            .sha256 = QByteArray(32, 'h'),
            .passages = {u"One"_s, u"Two words"_s},
            .sent = now(),
            .until = QDate(2026, 5, 11),
            .passphrase = u"tubar kilon"_s,
            .salt = randomId()};
}

ReviewBundle answerTo(const Circulation &circulation, const QList<ReviewComment> &comments)
{
    return {.kind = ReviewBundle::Kind::Returned,
            .id = circulation.bundle,
            .revision = circulation.revision,
            .reader = circulation.reader,
            .comments = comments,
            .returned = now()};
}

} // namespace

/// Comments: where they stand, what they may do, how they come into the book.
class CommentsTest : public QObject
{
    Q_OBJECT

    template <typename Work>
    auto write(Work work)
    {
        return m_book->write(work).result();
    }

private slots:
    void init()
    {
        m_book.reset();
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook(BookKey::plain());
        m_meeting = insertSample(*m_book, sampleMeeting(7, u"# 1. Gates\nThe gates were open.\n"_s));
    }

    void cleanup() { m_book.reset(); }

    /// Accepted as it was or with changes: as long as the notes read as before, nothing came of it.
    void areUndoneWhereTheNotesReadAsBefore()
    {
        const QString before = u"The rail gate stood open on two of them."_s;
        ReviewComment comment = quoting(before, u"stood open"_s);
        comment.kind = CommentKind::Wording;
        comment.wording = u"was ajar"_s;
        const Dialect dialect = dialectOf(m_book->body(), {}, {});
        QList<StoredComment> all;
        const auto undone = [&](const QString &now, CommentState state) { return isUndone(comment, state, all, passages({now}), dialect); };
        const QString proposed = QString(before).replace(u"stood open"_s, u"was ajar"_s);
        const QString other = QString(before).replace(u"stood open"_s, u"was half open"_s);
        QVERIFY(undone(before, CommentState::Accepted));
        QVERIFY(!undone(proposed, CommentState::Accepted));
        QVERIFY(undone(before, CommentState::AcceptedChanged));
        QVERIFY(!undone(other, CommentState::AcceptedChanged));
        QVERIFY(undone(before, CommentState::Overtaken)); // so are other words that were accepted instead
        QVERIFY(!undone(other, CommentState::Overtaken));
        ReviewComment whole = quoting(before, before);
        whole.kind = CommentKind::Wording;
        const auto wholeUndone = [&](const QString &now) {
            return isUndone(whole, CommentState::AcceptedChanged, all, passages({now}), dialect);
        };
        QVERIFY(wholeUndone(before));
        QVERIFY(!wholeUndone(before + u" Nobody knows since when."_s)); // it was only added to
        QVERIFY(!wholeUndone(u"As was seen: "_s + before));
        ReviewComment shorter = quoting(before, before);
        shorter.kind = CommentKind::Wording;
        shorter.wording = u"The rail gate stood open"_s;
        QVERIFY(isUndone(shorter, CommentState::Accepted, all, passages({before}), dialect)); // its words are a part of what was there
        QVERIFY(!isUndone(shorter, CommentState::Accepted, all, passages({shorter.wording}), dialect));
        // What was accepted instead only adds to the words: both are there.
        ReviewComment longer = quoting(before, u"stood open"_s);
        longer.kind = CommentKind::Wording;
        longer.wording = u"stood open all night"_s;
        StoredComment accepted;
        accepted.comment = longer;
        accepted.state = CommentState::Accepted;
        all << accepted;
        QVERIFY(!undone(QString(before).replace(u"stood open"_s, longer.wording), CommentState::Overtaken));
        QVERIFY(undone(before, CommentState::Overtaken));
        all.clear();
        QVERIFY(!undone(before, CommentState::Declined));
        comment.kind = CommentKind::Remark;
        QVERIFY(!undone(before, CommentState::AcceptedChanged)); // it asked for no words
    }

    void standWhereTheyQuote()
    {
        const QString line = u"The assessors walked through the rail gate unchallenged on two of three nights."_s;
        const ReviewComment comment = quoting(line, u"the rail gate"_s, 1);
        QCOMPARE(comment.before, u"The assessors walked through"_s);
        QCOMPARE(comment.after, u"unchallenged on two of three nights."_s);
        const CommentPlace there{Found::Exactly, 2, {4, 3}};
        QCOMPARE(placeOf(comment, passages({u"A heading"_s, u"Something new"_s, line})), there);
    }

    /// What was accepted beside them has changed the words around them.
    void stayInTheirCompanyThoughItWasEdited()
    {
        const QString line = u"The Committee noted that one set of comments was received."_s;
        const QList<QStringList> now = passages({u"The Committee NOTED that rules had been published."_s,
                                                 u"The Committee NOTED that two one set of comments was received."_s,
                                                 u"The Committee noted the risks and noted that controls held."_s});
        QCOMPARE(placeOf(quoting(line, u"The Committee"_s, 0), now), (CommentPlace{Found::Exactly, 1, {0, 2}}));
        QCOMPARE(placeOf(quoting(line, u"The Committee noted that"_s, 0), now), (CommentPlace{Found::ByLikeness, 1, {0, 4}}));
        const CommentPlace other = placeOf(quoting(line, u"comments was"_s, 0), passages({u"On fees two comments was too much."_s}));
        QCOMPARE(other, (CommentPlace{Found::ByLikeness, 0, {3, 2}})); // the same words, and nothing around them
    }

    void quoteWhatWasSaidAlone()
    {
        const QStringList markings{u"GREEN"_s, u"TLP:AMBER"_s};
        const auto said = [&](const QString &passage, WordRange chosen) {
            const QStringList words = passage.split(u' ');
            const WordRange range = wordsSaid(words, chosen.count == 0 ? WordRange{0, words.size()} : chosen, markings);
            return words.mid(range.begin, range.count).join(u' ');
        };
        QCOMPARE(said(u"• The gate was open. (GREEN)"_s, {}), u"The gate was open."_s);
        QCOMPARE(said(u"a) The gate (TLP:AMBER);"_s, {}), u"The gate"_s);
        QCOMPARE(said(u"The gate (the old one)"_s, {}), u"The gate (the old one)"_s);
        QCOMPARE(said(u"• The gate was open. (GREEN)"_s, {2, 2}), u"gate was"_s);
        QCOMPARE(said(u"•"_s, {}), u"•"_s);
    }

    void standAtTheOneOfTwoThatHasTheirContext()
    {
        const QStringList texts{u"The gate was closed at noon"_s, u"The gate was open at noon"_s};
        QCOMPARE(placeOf(quoting(texts[1], u"The gate was"_s), passages(texts)).passage, 1);
        const QStringList same{u"Noted."_s, u"Something"_s, u"Noted."_s};
        QCOMPARE(placeOf(quoting(u"Noted."_s, u"Noted."_s, 2), passages(same)).passage, 2);
        QCOMPARE(placeOf(quoting(u"Noted."_s, u"Noted."_s, 0), passages(same)).passage, 0);
    }

    void standBetweenWhatWasAroundThem()
    {
        const ReviewComment comment = quoting(u"The Committee asked for a plan by the autumn at the latest"_s, u"a plan"_s);
        const CommentPlace there{Found::ByContext, 0, {4, 3}};
        QCOMPARE(placeOf(comment, passages({u"The Committee asked for dated improvement proposals by the autumn at the latest"_s})), there);
    }

    void standAtWhatReadsMostAlike()
    {
        const ReviewComment comment = quoting(u"The assessors walked through the rail gate"_s,
                                              u"The assessors walked through the rail gate"_s);
        const QList<QStringList> said = passages(
            {u"The harbour master was away"_s, u"Twice the assessors walked right through the rail gate"_s});
        const CommentPlace place = placeOf(comment, said);
        QCOMPARE(place.found, Found::ByLikeness);
        QCOMPARE(place.passage, 1);
    }

    void standNowhereRatherThanAnywhere()
    {
        const ReviewComment comment = quoting(u"The assessors walked through the rail gate"_s, u"walked through the rail gate"_s);
        QCOMPARE(placeOf(comment, passages({u"The gate of the harbour was the subject"_s, u"Nothing"_s})), CommentPlace());
        QCOMPARE(placeOf({}, passages({u"Nothing"_s})), CommentPlace());
    }

    void showWordsThatChange()
    {
        using Kind = WordChange::Kind;
        const QList<WordChange> changes{{Kind::Same, u"two of"_s}, {Kind::Gone, u"three nights."_s}, {Kind::New, u"the three nights"_s}};
        QList<WordChange> found = wordChanges(u"two of three nights."_s, u"two of the three nights"_s);
        QString from;
        QString to;
        for (const WordChange &change : found) {
            from += change.kind == Kind::New ? QString() : change.text + u' ';
            to += change.kind == Kind::Gone ? QString() : change.text + u' ';
        }
        QCOMPARE(from.trimmed(), u"two of three nights."_s);
        QCOMPARE(to.trimmed(), u"two of the three nights"_s);
        QCOMPARE(found.first(), changes.first());
        const QList<TextChange> texts = textChanges({u"One"_s, u"The gate was open"_s, QString(), u"Three"_s},
                                                    {u"One"_s, u"The gate stood wide open"_s, u"Three"_s, u"Four more"_s});
        QCOMPARE(texts, (QList<TextChange>{{1, u"The gate was open"_s, {2, 3}}, {3, QString(), {0, 1}}}));
    }

    void replaceTheirWordsInALine()
    {
        QCOMPARE(reworded(u"- The  gate was *wide open* twice. (AMBER)"_s, u"wide open"_s, u"closed"_s),
                 u"- The  gate was *closed* twice. (AMBER)"_s);
        for (const QString &line : {u"The gate was open."_s, u"a door or a door"_s, u"The outdoor ward"_s})
            QCOMPARE(codeOf(lineWithWording(line, quoted(u"door"_s), u"x"_s, m_dialect)), ErrorCode::CommentQuoteGone);
        QCOMPARE(reworded(u"No gate, no gate."_s, u"no gate"_s, u"x"_s), u"No gate, x."_s);
    }

    void areFoundByTheirCompanyInALine()
    {
        const QString line = u"The gate was open and the gate was shut"_s;
        QCOMPARE(lineWithWording(line, quoting(line, u"gate"_s), u"door"_s, m_dialect).value(),
                 u"The gate was open and the door was shut"_s);
        ReviewComment first = quoted(u"gate was"_s);
        first.before = u"The"_s;
        first.after = u"open and the gate was shut"_s;
        QCOMPARE(lineWithWording(line, first, u"door was"_s, m_dialect).value(), u"The door was open and the gate was shut"_s);
    }

    void stayInWhatIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("task") << u"ACTION BC 12/01: SECAS to write twice by 2024-06-01. (AMBER)"_s << u"write twice"_s
                              << u"ACTION BC 12/01: SECAS to WORDS by 2024-06-01. (AMBER)"_s;
        QTest::newRow("owner") << u"ACTION BC 12/01 {SECAS}: SECAS to write."_s << u"SECAS"_s
                               << u"ACTION BC 12/01 {SECAS}: WORDS to write."_s;
        QTest::newRow("day") << u"ACTION BC 12/01: SECAS to write by 1 June 2024."_s << u"1 June 2024."_s
                             << u"ACTION BC 12/01: SECAS to write by WORDS"_s;
        QTest::newRow("update") << u"UPDATE BC 12/01 CLOSED due 2024-06-01 {SECAS}: SECAS wrote."_s << u"SECAS wrote."_s
                                << u"UPDATE BC 12/01 CLOSED due 2024-06-01 {SECAS}: WORDS"_s;
        QTest::newRow("section") << u"## Gates and fees (RED)"_s << u"Gates and"_s << u"## WORDS fees (RED)"_s;
        QTest::newRow("sign without meaning") << u"Gate \\*A\\* was open."_s << u"*A* was"_s << u"Gate WORDS open."_s;
        QTest::newRow("beyond the basic plane") << u"A gate 🚧 stood."_s << u"🚧 stood."_s << u"A gate WORDS"_s;
        QTest::newRow("verb without meaning") << u"A gate \\NOTED by all"_s << u"gate NOTED"_s << u"A WORDS by all"_s;
        QTest::newRow("in a link") << u"[The gate](https://x.example) is open."_s << u"gate"_s
                                   << u"[The WORDS](https://x.example) is open."_s;
        QTest::newRow("first of a link") << u"[The gate](https://x.example) is open."_s << u"The"_s
                                         << u"[WORDS gate](https://x.example) is open."_s;
        QTest::newRow("all of a link") << u"[The gate](https://x.example) is open."_s << u"The gate"_s
                                       << u"[WORDS](https://x.example) is open."_s;
        QTest::newRow("over a link") << u"See [the gate](https://x.example), it is open."_s << u"See the gate, it"_s << u"WORDS is open."_s;
        QTest::newRow("hyphen at a line's end") << u"A well-known gate"_s << u"well- known"_s << u"A WORDS gate"_s;
    }

    void stayInWhatIsSaid()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, quote);
        QFETCH(const QString, becomes);
        QCOMPARE(reworded(line, quote, u"WORDS"_s), becomes);
    }

    void keepTheLinksAmongTheirWords()
    {
        const QString line = u"See [the gate](https://x.example). (RED)"_s;
        QCOMPARE(reworded(line, u"See the gate."_s, u"Look at the gate now."_s), u"Look at [the gate](https://x.example) now. (RED)"_s);
        QCOMPARE(reworded(line, u"See the gate."_s, u"See [it](https://y.example)."_s), u"See [it](https://y.example). (RED)"_s);
        QCOMPARE(codeOf(lineWithWording(line, quoted(u"See the"_s), u"See a"_s, m_dialect)),
                 ErrorCode::CommentQuoteGone); // it parts the link
    }

    void areToldWhatWouldBeRefused_data()
    {
        QTest::addColumn<QString>("wording");
        QTest::addColumn<QString>("told");
        QTest::newRow("words") << u"It stood wide open (twice)."_s << QString();
        QTest::newRow("a link") << u"It was open, see [the report](https://x.example)."_s << QString();
        QTest::newRow("signs") << u"It was [sic] open (see below)."_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("half a link") << u"It was open, see [the report](https://x.exa"_s << u"Half of one"_s;
        QTest::newRow("the other half") << u"report](https://x.example) says it was open."_s << u"Half of one"_s;
        QTest::newRow("an address") << u"It was open, see [the report](file:///tmp/r)."_s << u"http, https or mailto"_s;
        QTest::newRow("a level") << u"It was open. (AMBER)"_s << u"“Level to discuss”"_s;
        QTest::newRow("doubt") << u"It was open (amber"_s << u"“Level to discuss”"_s;
        QTest::newRow("clearing") << u"It was open. (cleared)"_s << u"“Level to discuss”"_s;
        QTest::newRow("an action") << u"ACTION: SECAS to open it."_s << u"another kind of line"_s;
        QTest::newRow("an own note") << u"// It was open."_s << u"another kind of line"_s;
    }

    void areToldWhatWouldBeRefused()
    {
        QFETCH(const QString, wording);
        QFETCH(const QString, told);
        ReviewComment comment = quoted(u"It was open."_s);
        comment.kind = CommentKind::Wording;
        comment.wording = wording;
        const QList<BundleLevel> levels{{u"GREEN"_s, u"GREEN"_s}, {u"AMBER"_s, u"AMBER"_s}};
        const QString fault = wordingFault(comment, levels);
        QVERIFY2(told.isEmpty() ? fault.isEmpty() : fault.contains(told), qPrintable(fault));
        comment.wording = u"It was open. (TLP:AMBER)"_s;
        QVERIFY(!wordingFault(comment, {{u"AMBER"_s, u"TLP:AMBER"_s}}).isEmpty());
        comment.kind = CommentKind::Remark;
        QVERIFY(wordingFault(comment, levels).isEmpty());
    }

    /// However it reads now: it is what was accepted.
    void ofAnAcceptedWordingStandWhereItWasWritten()
    {
        StoredComment stored;
        stored.edition = u"GREEN"_s;
        stored.comment = quoted(u"It was open."_s);
        stored.state = CommentState::Accepted;
        stored.comment.kind = CommentKind::Wording;
        stored.comment.wording = u"Nobody had **shut** the gate, see [the report](https://x.example)."_s;
        PlacedPassage passage{.words = u"Nobody had shut the gate, see the report."_s.split(u' '), .item = ItemId(4)};
        const auto placed = [&] { return placeComments({stored}, {}, {{u"GREEN"_s, {{}, passage}}}, m_dialect).constFirst(); };
        QCOMPARE(placed().found, CommentPlace::Found::Exactly);
        QCOMPARE(placed().passage.item, ItemId(4));
        QVERIFY(!placed().written);
        stored.state = CommentState::Open; // the answer was taken back, not the words
        QCOMPARE(placed().found, CommentPlace::Found::Exactly);
        QVERIFY(placed().written);
        stored.state = CommentState::Declined;
        QCOMPARE(placed().found, CommentPlace::Found::Nowhere);
    }

    /// Of words that are only added to, or left out, the one reading is a part of the other.
    void areWrittenWhereTheWholeWordingStands()
    {
        StoredComment stored;
        stored.edition = u"GREEN"_s;
        stored.comment = quoting(u"It was open."_s, u"It was open."_s);
        stored.comment.kind = CommentKind::Wording;
        const auto written = [&](const QString &wording, const QString &now) {
            stored.comment.wording = wording;
            const PlacedPassage passage{.words = now.split(u' '), .item = ItemId(4)};
            return placeComments({stored}, {}, {{u"GREEN"_s, {passage}}}, m_dialect).constFirst().written;
        };
        QVERIFY(written(u"It was open. Nobody knew."_s, u"It was open. Nobody knew."_s));
        QVERIFY(!written(u"It was open. Nobody knew."_s, u"It was open."_s));
        QVERIFY(written(u"It was"_s, u"It was"_s));
        QVERIFY(!written(u"It was"_s, u"It was open."_s));
    }

    /// By telephone somebody can speak of a line that is above their edition.
    void areFoundAboveTheirReadersEdition()
    {
        StoredComment stored;
        stored.edition = u"GREEN"_s;
        stored.comment = quoted(u"The boat was late."_s);
        const PlacedPassage open{.words = u"The gate was open."_s.split(u' '), .item = ItemId(3)};
        const PlacedPassage withheld{.words = u"The boat was late."_s.split(u' '), .item = ItemId(4)};
        const auto placed = [&] {
            return placeComments({stored}, {}, {{u"GREEN"_s, {open}}, {u"RED"_s, {open, withheld}}}, m_dialect).constFirst();
        };
        QCOMPARE(placed().found, CommentPlace::Found::Nowhere);
        stored.way = CommentWay::Telephone;
        QCOMPARE(placed().found, CommentPlace::Found::Exactly);
        QCOMPARE(placed().passage.item, ItemId(4));
    }

    void replaceTheirWordsInAHeading()
    {
        QCOMPARE(headingWithWording(u"2. Fees 2024 (RED)"_s, quoted(u"Fees"_s), u"Charges"_s, m_dialect).value(),
                 u"2. Charges 2024 (RED)"_s);
        QCOMPARE(codeOf(headingWithWording(u"2. Fees"_s, quoted(u"2."_s), u"3."_s, m_dialect)), ErrorCode::CommentQuoteGone);
        QCOMPARE(codeOf(headingWithWording(u"2. Fees"_s, quoted(u"Fees"_s), u"Fees (WHITE)"_s, m_dialect)), ErrorCode::CommentLowersLevel);
        QCOMPARE(codeOf(headingWithWording(u"Fees"_s, quoted(u"Fees"_s), u"2. Fees"_s, m_dialect)), ErrorCode::CommentLowersLevel);
    }

    void changeNothingButWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("wording");
        QTest::newRow("number") << u"ACTION BC 12/01: SECAS to write."_s << u"BC 12/01"_s << u"BC 12/02"_s;
        QTest::newRow("number of an update") << u"UPDATE BC 12/01: All is done."_s << u"12/01"_s << u"12/02"_s;
        QTest::newRow("status") << u"UPDATE BC 12/01 CLOSED: All is done."_s << u"CLOSED"_s << u"OPEN"_s;
        QTest::newRow("level") << u"It was open. (RED)"_s << u"open. (RED)"_s << u"open. (GREEN)"_s;
        QTest::newRow("clearing") << u"It was open."_s << u"open."_s << u"open. (cleared)"_s;
        QTest::newRow("doubt") << u"It was open."_s << u"open."_s << u"open (Red"_s;
        QTest::newRow("kind") << u"It was open."_s << u"It was open."_s << u"NOTE 2024-05-15: It was"_s;
        QTest::newRow("own note") << u"It was open."_s << u"It"_s << u"// It"_s;
        QTest::newRow("list") << u"It was open."_s << u"It"_s << u"- It"_s;
    }

    void changeNothingButWords()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, quote);
        QFETCH(const QString, wording);
        QCOMPARE(codeOf(lineWithWording(line, quoted(quote), wording, m_dialect)), ErrorCode::CommentLowersLevel);
    }

    /// A vote has the level of its decision, and that its verb makes it one.
    void leaveOtherLinesWhatTheyAre()
    {
        const QString vote = u"The Board AGREED the plan.\nVOTE: 8 for, 1 against\n"_s;
        const ItemText item{{}, u"1. Gates"_s, vote + u"The Board AGREED the fees of Kelpie. (RED)"_s};
        QCOMPARE(codeOf(itemWithWording(item, 2, quoted(u"AGREED"_s), u"NOTED"_s, m_dialect)), ErrorCode::CommentLowersLevel);
        QCOMPARE(itemWithWording(item, 2, quoted(u"AGREED"_s), u"APPROVED"_s, m_dialect)->notes,
                 vote + u"The Board APPROVED the fees of Kelpie. (RED)"_s);
        QCOMPARE(itemWithWording(item, -1, quoted(u"Gates"_s), u"Locks"_s, m_dialect)->heading, u"1. Locks"_s);
        QCOMPARE(codeOf(itemWithWording(item, 7, quoted(u"Gates"_s), u"Locks"_s, m_dialect)), ErrorCode::CommentQuoteGone);
    }

    void neverLowerALevel()
    {
        const Dialect &dialect = m_dialect;
        const Rank red = dialect.scheme.highest();
        QVERIFY(lowersLevel(wording(u"open."_s, u"open. (GREEN)"_s), dialect, red));
        QVERIFY(lowersLevel(wording(u"open."_s, u"open. (cleared)"_s), dialect, red));
        QVERIFY(!lowersLevel(wording(u"open. (RED)"_s, u"shut. (RED)"_s), dialect, red));
        QVERIFY(!lowersLevel(wording(u"open."_s, u"open. (GREEN)"_s), dialect, Rank{1})); // it is that already
        QVERIFY(lowersLevel(wording(u"open."_s, u"open. (GREEN, cleared WHITE)"_s), dialect, Rank{1}));
        QVERIFY(!lowersLevel(wording(u"open."_s, u"shut."_s), dialect, red));
        QVERIFY(lowersLevel({.id = {}, .kind = CommentKind::Level, .level = u"GREEN"_s}, dialect, red));
        QVERIFY(!lowersLevel({.id = {}, .kind = CommentKind::Level, .level = u"RED"_s}, dialect, Rank{1}));
        QVERIFY(!lowersLevel({.id = {}, .kind = CommentKind::Remark, .text = u"(GREEN)"_s}, dialect, red));
    }

    void collideOverTheSameWords()
    {
        const QString line = u"The gate was open on two nights."_s;
        const ReviewComment one = wording(u"was open"_s, u"stood open"_s);
        QVERIFY(collide(one, wording(u"open on two"_s, u"shut on two"_s), line));
        QVERIFY(!collide(one, wording(u"two nights."_s, u"three nights."_s), line));
        QVERIFY(!collide(one, one, line));
        QVERIFY(!collide(one, quoting(line, u"was open"_s), line));
    }

    void comeInOnce()
    {
        const Circulation circulation = sent(u"Ada Quay"_s);
        send(circulation);
        const ReviewBundle bundle = answerTo(
            circulation, {quoting(u"Two words"_s, u"words"_s), {.id = randomId(), .kind = CommentKind::Accepted, .made = now()}});
        QCOMPARE(merge(bundle)->added, 2);
        const QList<StoredComment> stored = comments();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.first().comment, bundle.comments.first());
        QCOMPARE(stored.first().reader, u"Ada Quay"_s);
        QCOMPARE(merge(bundle)->added, 0);
        QList<AuditEntry> merged = auditTrail(m_book->reader()).value();
        merged.removeIf([](const AuditEntry &entry) { return entry.event != AuditEvent::Merged; });
        QCOMPARE(merged.size(), 1);
        QCOMPARE(merged.first().details, (QJsonObject{{u"reader"_s, u"Ada Quay"_s}, {u"comments"_s, 2}}));
        QCOMPARE(merged.first().level, circulation.level);
        QCOMPARE(comments(), stored);
        const StoredCirculation back = circulations(m_book->reader(), m_meeting)->first();
        QVERIFY(back.circulation.accepted);
        QCOMPARE(back.circulation.returned, now());
        QCOMPARE(back.circulation.passages, circulation.passages);
        QCOMPARE(passphraseFor(m_book->reader(), circulation.salt).value(), u"tubar kilon"_s);
        QCOMPARE(passphraseFor(m_book->reader(), randomId()).value(), QString());
        QVERIFY(!back.circulation.isLate({2027, 1, 1}));
        QVERIFY(circulation.isLate({2026, 5, 12}) && !circulation.isLate({2026, 5, 11}));
    }

    void comeInInWhateverOrder()
    {
        const Circulation first = sent(u"Ada Quay"_s);
        const Circulation second = sent(u"Per Lund"_s);
        send(first);
        send(second);
        ReviewBundle early = answerTo(first, {quoting(u"Two words"_s, u"words"_s)});
        ReviewBundle late = early;
        late.comments.first().text = u"Thought better of"_s;
        late.comments.first().made = now().addSecs(60);
        QCOMPARE(merge(answerTo(second, {quoting(u"Two words"_s, u"Two"_s)}))->added, 1);
        QCOMPARE(merge(late)->added, 1);
        QCOMPARE(merge(early)->added, 0); // what is older does not take the place of what is newer
        QCOMPARE(comments().constLast().comment.text, u"Thought better of"_s);
        QCOMPARE(comments().size(), 2);
    }

    /// The file that was sent, taken in by mistake: nobody has answered yet.
    void areNoneInTheFileThatWasSent()
    {
        const Circulation circulation = sent(u"Ada Quay"_s);
        send(circulation);
        ReviewBundle bundle = answerTo(circulation, {});
        bundle.kind = ReviewBundle::Kind::Sent;
        QCOMPARE(merge(bundle)->added, 0);
        QVERIFY(circulations(m_book->reader(), m_meeting)->first().circulation.returned.isNull());
        bundle.comments = {quoting(u"Two words"_s, u"words"_s)}; // the reader has written into it, and sends it as it is
        QCOMPARE(merge(bundle)->added, 1);
        QVERIFY(circulations(m_book->reader(), m_meeting)->first().circulation.returned.isValid());
    }

    /// What was typed while a file was being made is not in it.
    void areAskedOfTheStateThatWasKept()
    {
        const MeetingRecord cut = record(m_book->reader(), m_meeting).value();
        const auto go = [&] { return write([&](Transaction &t) { return sendOut(t, m_meeting, sent(u"Ada Quay"_s), cut); }); };
        QVERIFY(go());
        QCOMPARE(circulations(m_book->reader(), m_meeting)->first().revision, 1);
        const StoredItem item = items(m_book->reader(), m_meeting)->first();
        QVERIFY(write([&](Transaction &t) { return renameItem(t, item.id, u"1. Locks"_s); }));
        QCOMPARE(codeOf(go()), ErrorCode::ReviewDraftChanged);
        QCOMPARE(circulations(m_book->reader(), m_meeting)->size(), 1);
    }

    /// Who asks in five years reads what went out, and until when an answer was wanted.
    void areAskedForInTheAuditTrail()
    {
        const MeetingRecord cut = record(m_book->reader(), m_meeting).value();
        Circulation out = sent(u"Ada Quay"_s);
        out.until = {2026, 5, 17};
        QVERIFY(write([&](Transaction &t) { return sendOut(t, m_meeting, out, cut); }));
        const QList<AuditEntry> entries = auditTrail(m_book->reader()).value();
        const auto entry = std::ranges::find(entries, AuditEvent::Sent, &AuditEntry::event);
        QVERIFY(entry != entries.end());
        QCOMPARE(entry->details["edition"_L1].toString(), out.level);
        QCOMPARE(entry->details["revision"_L1].toInt(), 1);
        QCOMPARE(entry->details["until"_L1].toString(), u"2026-05-17"_s);
        QCOMPARE(entry->level, out.level);
    }

    void doNotChangeOnceTheyAreSettled()
    {
        const Circulation circulation = sent(u"Ada Quay"_s);
        send(circulation);
        ReviewBundle bundle = answerTo(circulation, {quoting(u"Two words"_s, u"words"_s)});
        QVERIFY(merge(bundle));
        const CommentId id = comments().constFirst().id;
        QVERIFY(write([&](Transaction &t) { return settleComment(t, m_meeting, id, CommentState::Declined, u" said  so "_s); }));
        QCOMPARE(comments().constFirst().reason, u"said so"_s);
        bundle.comments.first().made = now().addSecs(60);
        QCOMPARE(merge(bundle)->added, 0);
        QCOMPARE(comments().constFirst().state, CommentState::Declined);
        QCOMPARE(codeOf(write([&](Transaction &t) { return settleComment(t, m_meeting, CommentId{99}, CommentState::Open); })),
                 ErrorCode::CommentMissing);
    }

    void ofAnotherBookStayOutside()
    {
        send(sent(u"Ada Quay"_s));
        const Circulation foreign = sent(u"Ada Quay"_s);
        QCOMPARE(codeOf(merge(answerTo(foreign, {quoting(u"Two words"_s, u"words"_s)}))), ErrorCode::ReviewOfAnother);
        QVERIFY(comments().isEmpty());
        const Circulation ours = sent(u"Ada Quay"_s);
        send(ours);
        ReviewBundle posing = answerTo(ours, {quoting(u"Two words"_s, u"words"_s)});
        posing.reader = u"Per Lund"_s;
        QCOMPARE(codeOf(merge(posing)), ErrorCode::ReviewOfAnother);
    }

    void ofAnEarlierRoundAreToldSo()
    {
        Circulation old = sent(u"Ada Quay"_s);
        old.kept = u"a kept revision"_s;
        send(old);
        send(sent(u"Per Lund"_s));
        QVERIFY(!merge(answerTo(old, {}))->stale); // of the same round
        Circulation unchanged = sent(u"Cara Strand"_s, QByteArray(16, 't'));
        unchanged.kept = old.kept;
        send(unchanged);
        QVERIFY(!merge(answerTo(old, {}))->stale); // of the same kept revision
        send(sent(u"Ada Quay"_s, QByteArray(16, 's')));
        QVERIFY(merge(answerTo(old, {quoting(u"Two words"_s, u"words"_s)}))->stale);
        QCOMPARE(comments().size(), 1);
    }

    void areCountedInTheNextMinutes()
    {
        Circulation green = sent(u"A"_s);
        Circulation red = sent(u"B"_s);
        red.edition = u"Confidential Draft Minutes"_s;
        QCOMPARE(receivedSentence({{{}, {}, green}}), QString());
        green.returned = red.returned = now();
        Circulation other = red;
        other.reader = u"C"_s;
        QCOMPARE(receivedSentence({{{}, {}, green}, {{}, {}, green}}), u"One set of comments was received for the Draft Minutes."_s);
        QCOMPARE(receivedSentence({{{}, {}, green}, {{}, {}, red}, {{}, {}, other}}),
                 u"One set of comments was received for the Draft Minutes and two sets for the Confidential Draft Minutes."_s);
        QCOMPARE(receivedSentence({{{}, {}, red}, {{}, {}, other}}),
                 u"Two sets of comments were received for the Confidential Draft Minutes."_s);
    }

private:
    static ReviewComment quoted(const QString &quote) { return {.id = randomId(), .quote = quote}; }
    [[nodiscard]] QString reworded(const QString &line, const QString &quote, const QString &wording) const
    {
        return lineWithWording(line, quoted(quote), wording, m_dialect).value_or(u"refused"_s);
    }

    void send(const Circulation &circulation)
    {
        QVERIFY(write([&](Transaction &t) { return addCirculation(t, m_meeting, circulation); }));
    }
    Result<Merged> merge(const ReviewBundle &bundle)
    {
        return write([&](Transaction &t) { return mergeBundle(t, bundle, u"x.minutereview"_s, now()); });
    }
    QList<StoredComment> comments() { return reviewComments(m_book->reader(), m_meeting).value(); }

    const Dialect m_dialect = test::dialect();
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
};

QTEST_GUILESS_MAIN(CommentsTest)

#include "tst_comments.moc"

#include "samples.h"

#include "models/storage/bodystore.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/registerstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

class ItemStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void listsItemsInOrder();
    void savesWhatIsTyped();
    void keepsOddTexts_data();
    void keepsOddTexts();
    void givesANumberOnceTheCursorHasLeft();
    void givesNoNumberToHalfALine();
    void givesNoNumberTwice();
    void keepsTheNumberOfALineThatMoved();
    void givesNumbersThatNoOtherMeetingHas();
    void countsThroughTheBookWhereThePatternSaysSo();
    void partsNotesAtHeadings_data();
    void partsNotesAtHeadings();
    void followsTheCursorIntoANewItem();
    void lowersNoLineByAHeadingAboveIt_data();
    void lowersNoLineByAHeadingAboveIt();
    void linesBelowAHeadingThatIsTypedKeepTheirLevel();
    void leavesTheHeadingUnderTheCursor();
    void numbersLinesOfItemsThatWereParted();
    void numbersALineOnceItsOwnCursorHasLeft();
    void overwritesNobodysChanges();
    void refusesItemsOfFrozenMinutes();
    void refusesItemsThatAreGone();
    void addsItems();
    void renamesItems();
    void movesItems_data();
    void movesItems();
    void numbersItemsAnew();
    void numbersUnannouncedBusinessOn();
    void plannedAgendasStayInOrder();
    void numbersNoItemsThatReadersKnow_data();
    void numbersNoItemsThatReadersKnow();
    void deletesItems();
    void announcesWhatChanged();

private:
    QList<StoredItem> all() { return items(m_book->reader(), m_meeting).value(); }
    ItemId at(int position) { return all().at(position).id; }
    QStringList headings();
    /// Stores a meeting and takes up with it.
    void insert(const QString &text, int number = 8, const QString &status = u"draft"_s);
    /// Saves notes under the heading that they have.
    Result<Saved> save(ItemId id, const QString &notes, std::optional<int> cursor = {}, std::optional<int> basedOn = {});

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
};

void ItemStoreTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
}

QStringList ItemStoreTest::headings()
{
    QStringList headings;
    for (const StoredItem &item : all())
        headings.append(item.heading);
    return headings;
}

void ItemStoreTest::insert(const QString &text, int number, const QString &status)
{
    m_meeting = insertSample(*m_book, sampleMeeting(number, text, u"2024-03-05"_s, status));
}

Result<Saved> ItemStoreTest::save(ItemId id, const QString &notes, std::optional<int> cursor, std::optional<int> basedOn)
{
    const Result<StoredItem> old = item(m_book->reader(), id);
    const QString heading = old ? old->heading : QString();
    return m_book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, id, heading, notes, cursor, basedOn); });
}

void ItemStoreTest::listsItemsInOrder()
{
    insert(u"# 1. One (RED)\nFirst line\n\nthird\n# 2. Two"_s);
    const QList<StoredItem> stored = all();
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored[0], (StoredItem{stored[0].id, m_meeting, 0, u"1. One (RED)"_s, u"First line\n\nthird"_s, 1}));
    QCOMPARE(stored[1], (StoredItem{stored[1].id, m_meeting, 1, u"2. Two"_s, QString(), 1}));
    QCOMPARE(item(m_book->reader(), stored[1].id), stored[1]);
    QVERIFY(items(m_book->reader(), MeetingId{99})->isEmpty());
}

void ItemStoreTest::savesWhatIsTyped()
{
    insert(u"# One\nBefore.\n# Two"_s);
    const ItemId id = at(0);
    const Saved saved = save(id, u"After.\nMore."_s, 1).value();
    QCOMPARE(saved.item, (StoredItem{id, m_meeting, 0, u"One"_s, u"After.\nMore."_s, 2}));
    QVERIFY(saved.written.isEmpty() && saved.further.isEmpty());
    QCOMPARE(saved.cursorItem, id);
    QCOMPARE(saved.cursorLine, 1);
    QCOMPARE(item(m_book->reader(), id), saved.item);
    QCOMPARE(headings(), (QStringList{u"One"_s, u"Two"_s}));
    QCOMPARE(save(id, u"After."_s)->cursorLine, std::nullopt);
}

void ItemStoreTest::keepsOddTexts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank lines at its ends") << u"\n\ntext\n\n"_s << u"\n\ntext\n\n"_s;
    QTest::newRow("spaces") << u"  text  "_s << u"  text  "_s;
    QTest::newRow("quotes and percent signs") << u"'; DROP TABLE item; -- %1 :id ?"_s << u"'; DROP TABLE item; -- %1 :id ?"_s;
    QTest::newRow("another system's line ends") << u"one\r\ntwo"_s << u"one\ntwo"_s;
    QTest::newRow("control characters") << u"a\0b\u202Ec"_s << u"a⟨U+0000⟩b⟨U+202E⟩c"_s;
    QTest::newRow("other scripts") << u"議事録 😀 e\u0301"_s << u"議事録 😀 e\u0301"_s;
    QTest::newRow("an escaped heading") << u"\\# not an item"_s << u"\\# not an item"_s;
    QTest::newRow("a long line") << QString(1'000'000, u'x') << QString(1'000'000, u'x');
}

void ItemStoreTest::keepsOddTexts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, stored);
    insert(u"# One\nBefore."_s);
    QCOMPARE(save(at(0), typed)->item.notes, stored);
    QCOMPARE(all().constFirst().notes, stored);
    QCOMPARE(all().size(), 1);
}

void ItemStoreTest::givesANumberOnceTheCursorHasLeft()
{
    insert(u"# One"_s);
    const ItemId id = at(0);
    const QString typed = u"Text.\nACTION: Pilots to row."_s;
    QVERIFY(save(id, typed, 1)->written.isEmpty());
    QVERIFY(registeredActions(m_book->reader())->isEmpty());
    const Saved saved = save(id, typed + u'\n', 2).value();
    QCOMPARE(saved.written, (QList{WrittenLine{1, u"ACTION HWC 8/01: Pilots to row."_s}}));
    QCOMPARE(saved.item.notes, u"Text.\nACTION HWC 8/01: Pilots to row.\n"_s);
    QCOMPARE(registeredActions(m_book->reader())->first().number, u"HWC 8/01"_s);
    // The editor, which has not yet got the number, saves the line once more: it is the same action.
    QCOMPARE(save(id, typed + u"\nx"_s, 2)->written, (QList{WrittenLine{1, u"ACTION HWC 8/01: Pilots to row."_s}}));
}

/// The rest of a line that another editor still has is on its way: a number for its half would be lost with it.
void ItemStoreTest::givesNoNumberToHalfALine()
{
    insert(u"# One\n# Two"_s);
    QVERIFY(save(at(0), u"ACTION: Harbour Master and Con"_s, 0)->written.isEmpty());
    QVERIFY(save(at(1), u"ACTION: Chair to ring.\n"_s, 1)->written.size() == 1);
    QCOMPARE(all().constFirst().notes, u"ACTION: Harbour Master and Con"_s);
    QCOMPARE(save(at(0), u"ACTION: Harbour Master and Conservancy to lay in forty tonnes of it."_s)->item.notes,
             u"ACTION HWC 8/02: Harbour Master and Conservancy to lay in forty tonnes of it."_s);
}

void ItemStoreTest::givesNoNumberTwice()
{
    insert(u"# One\nACTION: Pilots to row.\n# Two"_s);
    const ItemId second = at(1);
    QCOMPARE(save(second, u"ACTION: Chair to ring."_s)->item.notes, u"ACTION HWC 8/02: Chair to ring."_s);
    QVERIFY(save(second, QString()).has_value());
    QCOMPARE(save(second, u"ACTION: Chair to write quite another letter."_s)->item.notes,
             u"ACTION HWC 8/03: Chair to write quite another letter."_s);
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return deleteItem(transaction, second); }));
    QCOMPARE(save(at(0), u"ACTION: Harbour Office to dredge the channel."_s)->item.notes,
             u"ACTION HWC 8/04: Harbour Office to dredge the channel."_s);
    // A number written by hand counts as given.
    QVERIFY(save(at(0), u"ACTION HWC 8/17: Pilots to row."_s).has_value());
    QVERIFY(save(at(0), QString()).has_value());
    QCOMPARE(save(at(0), u"ACTION: Pilots to sail."_s)->item.notes, u"ACTION HWC 8/18: Pilots to sail."_s);
}

void ItemStoreTest::keepsTheNumberOfALineThatMoved()
{
    insert(u"# One\nACTION: Pilots to row.\n# Two"_s);
    const QString line = all().constFirst().notes;
    QVERIFY(save(at(0), QString()).has_value());
    QVERIFY(save(at(1), line)->written.isEmpty());
    QCOMPARE(all().constLast().notes, u"ACTION HWC 8/01: Pilots to row."_s);
    const QList<RegisteredAction> actions = registeredActions(m_book->reader()).value();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first().place.item, at(1));
}

void ItemStoreTest::givesNumbersThatNoOtherMeetingHas()
{
    // Lines of meeting 9 that were cut from a paper of meeting 8 stand in the book before its own.
    insert(u"# One\nACTION HWC 8/01: Pilots to row.\nACTION HWC 8/02: Pilots to sail."_s, 9);
    insert(u"# One\nACTION: Pilots to steer."_s);
    QCOMPARE(all().constFirst().notes, u"ACTION HWC 8/03: Pilots to steer."_s);
    QCOMPARE(save(at(0), all().constFirst().notes + u"\nACTION: Chair to ring."_s)->written.first().text,
             u"ACTION HWC 8/04: Chair to ring."_s);
}

void ItemStoreTest::countsThroughTheBookWhereThePatternSaysSo()
{
    Body body = sampleBody();
    body.actionPattern = u"{abbreviation}-{nn}"_s;
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveBody(transaction, body); }));
    insert(u"# One\nACTION: Pilots to row.\nACTION: Chair to ring."_s, 8);
    QVERIFY(m_book->writeNow([&, id = at(0)](Transaction &transaction) { return deleteItem(transaction, id); }));
    insert(u"# One\nACTION: Pilots to steer."_s, 9);
    QCOMPARE(all().constFirst().notes, u"ACTION HWC-03: Pilots to steer."_s);
}

void ItemStoreTest::partsNotesAtHeadings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("one") << u"First\n# Two (RED)\nsecond\n\nlines"_s << QStringList{u"First"_s, u"Two (RED)|second\n\nlines"_s};
    QTest::newRow("several") << u"# Two\n# Three\n\ntext\n#\nnameless"_s
                             << QStringList{QString(), u"Two|"_s, u"Three|\ntext"_s, u"|nameless"_s};
    QTest::newRow("none") << u"## A section\n#not one\n \\# nor this"_s << QStringList{u"## A section\n#not one\n \\# nor this"_s};
}

void ItemStoreTest::partsNotesAtHeadings()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, texts);
    insert(u"# One\n# Last"_s);
    const ItemId first = at(0);
    const ItemId last = at(1);
    const Saved saved = save(first, typed).value();
    QCOMPARE(saved.item.id, first);
    QCOMPARE(saved.item.notes, texts.first());
    const QList<StoredItem> stored = all();
    QCOMPARE(stored.size(), texts.size() + 1);
    QCOMPARE(stored.last().id, last);
    for (qsizetype i = 1; i < texts.size(); ++i) {
        QCOMPARE(stored[i].heading + u'|' + stored[i].notes, texts[i]);
        QCOMPARE(stored[i].id, saved.further[i - 1]);
        QCOMPARE(stored[i].position, i);
    }
    QCOMPARE(saved.further.size(), texts.size() - 1);
}

void ItemStoreTest::followsTheCursorIntoANewItem()
{
    insert(u"# One"_s);
    // "# Two" and the return key: the cursor stands on the empty line below.
    const Saved below = save(at(0), u"text\n# Two\n"_s, 2).value();
    QCOMPARE(below.further, QList{at(1)});
    QCOMPARE(below.cursorItem, at(1));
    QCOMPARE(below.cursorLine, 0);
    const Saved between = save(at(1), u"a\nb\n# Three\nc\nd\n# Four"_s, 4).value();
    QCOMPARE(between.cursorItem, at(2));
    QCOMPARE(between.cursorLine, 1);
    const Saved above = save(at(0), u"text\n# New"_s, 0).value();
    QCOMPARE(above.cursorItem, at(0));
    QCOMPARE(above.cursorLine, 0);
    QCOMPARE(headings(), (QStringList{u"One"_s, u"New"_s, u"Two"_s, u"Three"_s, u"Four"_s}));
}

/// Only what is typed behind a heading has the level that the heading gives it.
void ItemStoreTest::lowersNoLineByAHeadingAboveIt_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("heading");
    const QString red = u"Boats (RED)"_s;
    QTest::newRow("above other lines") << red << u"one\n# Ropes\ntwo"_s << u"Ropes (RED)"_s;
    QTest::newRow("behind all") << red << u"one\ntwo\n# Ropes\nthree"_s << u"Ropes"_s;
    QTest::newRow("with a level of its own") << red << u"one\n# Ropes (AMBER)\ntwo"_s << u"Ropes (AMBER)"_s;
    QTest::newRow("with something like a level") << red << u"one\n# Ropes (Amber)\ntwo"_s << u"Ropes (Amber)"_s;
    QTest::newRow("of the default level") << u"Boats"_s << u"one\n# Ropes\ntwo"_s << u"Ropes"_s;
    QTest::newRow("with an open title") << u"Boats (RED, cleared)"_s << u"one\n# Ropes\ntwo"_s << u"Ropes (RED)"_s;
}

void ItemStoreTest::lowersNoLineByAHeadingAboveIt()
{
    QFETCH(const QString, item);
    QFETCH(const QString, typed);
    insert(u"# "_s + item + u"\none\ntwo"_s);
    const Result<Saved> saved = save(at(0), typed);
    QVERIFY(saved);
    QTEST(all().constLast().heading, "heading");
}

/// An edition that is written in that moment withholds them.
void ItemStoreTest::linesBelowAHeadingThatIsTypedKeepTheirLevel()
{
    insert(u"# Boats (RED)\none\ntwo"_s);
    QVERIFY(save(at(0), u"one\n# Ropes\ntwo"_s, 1));
    QCOMPARE(all().size(), 1);
    const MeetingRecord now = record(m_book->reader(), m_meeting).value();
    QCOMPARE(now.meeting.items.size(), 2);
    QCOMPARE(now.meeting.items[1].rank, Rank{3});
    QCOMPARE(now.meeting.items[1].lines.constFirst().standing.rank, Rank{3});
}

void ItemStoreTest::leavesTheHeadingUnderTheCursor()
{
    insert(u"# One\n# Last"_s);
    const QString typed = u"ACTION: Pilots to row.\n# Tw\nACTION: Chair to ring."_s;
    const Saved saved = save(at(0), typed, 1).value();
    QVERIFY(saved.further.isEmpty());
    QCOMPARE(saved.cursorItem, at(0));
    QCOMPARE(saved.cursorLine, 1);
    QCOMPARE(saved.item.notes, u"ACTION HWC 8/01: Pilots to row.\n# Tw\nACTION HWC 8/02: Chair to ring."_s);
    QCOMPARE(all().size(), 2);
    // The registers know where in the notes each line stands, and the minutes have the item already.
    QCOMPARE(registeredActions(m_book->reader())->last().place.line, 2);
    QCOMPARE(loadMeeting(m_book->reader(), m_meeting)->items.size(), 3);
    QCOMPARE(save(at(0), saved.item.notes, 0)->further.size(), 1);
    QCOMPARE(registeredActions(m_book->reader())->last().place.line, 0);
}

void ItemStoreTest::numbersLinesOfItemsThatWereParted()
{
    insert(u"# One"_s);
    const Saved saved = save(at(0), u"ACTION: Pilots to row.\n# Two\ntext\nACTION: Chair to ring."_s).value();
    QCOMPARE(saved.written,
             (QList{WrittenLine{0, u"ACTION HWC 8/01: Pilots to row."_s}, WrittenLine{3, u"ACTION HWC 8/02: Chair to ring."_s}}));
    QCOMPARE(all().constLast().notes, u"text\nACTION HWC 8/02: Chair to ring."_s);
}

void ItemStoreTest::numbersALineOnceItsOwnCursorHasLeft()
{
    insert(u"# One\n# Two"_s);
    QVERIFY(save(at(0), u"ACTION: Pilots to row."_s, 0)->written.isEmpty());
    QVERIFY(save(at(1), u"text"_s, 0)->written.isEmpty());
    QCOMPARE(all().constFirst().notes, u"ACTION: Pilots to row."_s);
    QCOMPARE(save(at(0), u"ACTION: Pilots to row."_s)->written, (QList{WrittenLine{0, u"ACTION HWC 8/01: Pilots to row."_s}}));
    QCOMPARE(all().constFirst().revision, 3);
}

void ItemStoreTest::overwritesNobodysChanges()
{
    insert(u"# One\nBefore."_s);
    const ItemId id = at(0);
    QCOMPARE(save(id, u"Mine."_s, {}, 1)->item.revision, 2);
    const Result<Saved> late = save(id, u"Theirs."_s, {}, 1);
    QCOMPARE(codeOf(late), ErrorCode::NotesChangedElsewhere);
    QCOMPARE(late.error().details, QStringList{u"One"_s});
    QCOMPARE(all().constFirst().notes, u"Mine."_s);
    QVERIFY(save(id, u"Both."_s, {}, 2).has_value());
}

void ItemStoreTest::refusesItemsOfFrozenMinutes()
{
    insert(u"# One\nACTION: Pilots to row."_s, 8, u"final"_s);
    const ItemId id = at(0);
    const auto code = [&](auto work) { return codeOf(m_book->writeNow(work)); };
    QCOMPARE(codeOf(save(id, u"x"_s)), ErrorCode::MeetingFrozen);
    QCOMPARE(code([&](Transaction &transaction) { return addItem(transaction, m_meeting, 0, u"New"_s); }), ErrorCode::MeetingFrozen);
    QCOMPARE(code([&](Transaction &transaction) { return renameItem(transaction, id, u"New"_s); }), ErrorCode::MeetingFrozen);
    QCOMPARE(code([&](Transaction &transaction) { return moveItem(transaction, id, 0); }), ErrorCode::MeetingFrozen);
    QCOMPARE(code([&](Transaction &transaction) { return deleteItem(transaction, id); }), ErrorCode::MeetingFrozen);
    QCOMPARE(all().constFirst().notes, u"ACTION HWC 8/01: Pilots to row."_s);
}

void ItemStoreTest::refusesItemsThatAreGone()
{
    insert(u"# One"_s);
    const ItemId id = at(0);
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return deleteItem(transaction, id); }));
    const auto code = [&](auto work) { return codeOf(m_book->writeNow(work)); };
    QCOMPARE(codeOf(save(id, u"x"_s)), ErrorCode::ItemMissing);
    QCOMPARE(code([&](Transaction &transaction) { return renameItem(transaction, id, u"New"_s); }), ErrorCode::ItemMissing);
    QCOMPARE(code([&](Transaction &transaction) { return moveItem(transaction, id, 0); }), ErrorCode::ItemMissing);
    QCOMPARE(code([&](Transaction &transaction) { return deleteItem(transaction, id); }), ErrorCode::ItemMissing);
    QCOMPARE(code([&](Transaction &transaction) { return addItem(transaction, MeetingId{99}, 0, u"New"_s); }), ErrorCode::MeetingMissing);
    // Its id is not given to another.
    const auto added = m_book->writeNow([&](Transaction &transaction) { return addItem(transaction, m_meeting, 0, u"New"_s); });
    QVERIFY(added.value() != id);
}

void ItemStoreTest::addsItems()
{
    insert(u"# One\n# Two"_s);
    const auto add = [&](int position, const QString &heading, const QString &notes) {
        return m_book->writeNow([&](Transaction &transaction) { return addItem(transaction, m_meeting, position, heading, notes); }).value();
    };
    const ItemId first = add(-5, u"First"_s, {});
    const ItemId middle = add(2, u"Mid\ndle\u0001"_s, u"ACTION: Pilots to row.\n# Further"_s);
    const ItemId last = add(99, u"Last"_s, {});
    QCOMPARE(headings(), (QStringList{u"First"_s, u"One"_s, u"Mid dle⟨U+0001⟩"_s, u"Further"_s, u"Two"_s, u"Last"_s}));
    QCOMPARE(at(0), first);
    QCOMPARE(at(2), middle);
    QCOMPARE(at(5), last);
    QCOMPARE(all().at(2).notes, u"ACTION HWC 8/01: Pilots to row."_s);
}

void ItemStoreTest::renamesItems()
{
    insert(u"# One (GREEN)\nThe committee AGREED."_s);
    const ItemId id = at(0);
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return renameItem(transaction, id, u" 2. One and all (RED) "_s); }));
    QCOMPARE(headings(), QStringList{u"2. One and all (RED)"_s});
    QCOMPARE(registeredDecisions(m_book->reader())->first().place.level, u"RED"_s);
}

void ItemStoreTest::movesItems_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << u"BCAD"_s;
    QTest::newRow("up") << 3 << 1 << u"ADBC"_s;
    QTest::newRow("nowhere") << 1 << 1 << u"ABCD"_s;
    QTest::newRow("past the end") << 1 << 9 << u"ACDB"_s;
    QTest::newRow("before the beginning") << 2 << -1 << u"CABD"_s;
}

void ItemStoreTest::movesItems()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QString, order);
    insert(u"# A\n# B\n# C\n# D"_s);
    const QList<StoredItem> before = all();
    QVERIFY(m_book->writeNow([&, id = at(from)](Transaction &transaction) { return moveItem(transaction, id, to); }));
    QCOMPARE(headings().join(QString()), order);
    for (const StoredItem &moved : all()) {
        const auto same = std::ranges::find(before, moved.heading, &StoredItem::heading);
        QCOMPARE(moved.id, same->id);
        QCOMPARE(moved.revision, same->revision);
        QCOMPARE(moved.position, order.indexOf(moved.heading));
    }
}

void ItemStoreTest::numbersItemsAnew()
{
    insert(u"# Welcome\n# 7. One (RED)\nACTION: Pilots to row.\n# 7. (Red) Two\n# Any other business\n# 2. Three"_s);
    const QString notes = all().at(1).notes;
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return renumberItems(transaction, m_meeting); }));
    QCOMPARE(headings(), (QStringList{u"1. Welcome"_s, u"2. One (RED)"_s, u"3. (Red) Two"_s, u"4. Any other business"_s, u"5. Three"_s}));
    QCOMPARE(all().at(1).notes, notes);
    const QList<StoredItem> before = all();
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return renumberItems(transaction, m_meeting); })); // nothing to do
    QCOMPARE(all(), before);
    insert(u"# Welcome\n# Cranes"_s, 9); // a committee that numbers none
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return renumberItems(transaction, m_meeting); }));
    QCOMPARE(headings(), (QStringList{u"Welcome"_s, u"Cranes"_s}));
}

/// Where those beside them have numbers, and never one that another item has.
void ItemStoreTest::numbersUnannouncedBusinessOn()
{
    insert(u"# Welcome\n# 1. One\n# 5. Five\n# Any other business"_s);
    QVERIFY(save(at(1), u"First\n# Storm (RED)\nblew\n# 2. Given\n# Fog"_s).has_value());
    QCOMPARE(
        headings(),
        (QStringList{u"Welcome"_s, u"1. One"_s, u"6. Storm (RED)"_s, u"2. Given"_s, u"7. Fog"_s, u"5. Five"_s, u"Any other business"_s}));
    QVERIFY(save(at(6), u"x\n# Last"_s).has_value());
    QCOMPARE(headings().constLast(), u"Last"_s); // beside one without a number
    QVERIFY(save(at(5), u"x\n# Hail"_s).has_value());
    QCOMPARE(headings().at(6), u"8. Hail"_s);
}

/// While nobody has called a number, and where the secretary has not numbered otherwise.
void ItemStoreTest::plannedAgendasStayInOrder()
{
    insert(u"# Welcome\n# 2. One\n# 3. Two (RED)\n# 4. Three\n# Close"_s, 8, u"planned"_s);
    QVERIFY(m_book->writeNow([this](Transaction &transaction) { return addItem(transaction, m_meeting, 2, u"3. New"_s); }));
    QCOMPARE(headings(), (QStringList{u"Welcome"_s, u"2. One"_s, u"3. New"_s, u"4. Two (RED)"_s, u"5. Three"_s, u"Close"_s}));
    QVERIFY(m_book->writeNow([&, id = at(4)](Transaction &transaction) { return moveItem(transaction, id, 1); }));
    QCOMPARE(headings(), (QStringList{u"Welcome"_s, u"2. Three"_s, u"3. One"_s, u"4. New"_s, u"5. Two (RED)"_s, u"Close"_s}));
    QVERIFY(m_book->writeNow([&, id = at(1)](Transaction &transaction) { return deleteItem(transaction, id); }));
    QCOMPARE(headings(), (QStringList{u"Welcome"_s, u"2. One"_s, u"3. New"_s, u"4. Two (RED)"_s, u"Close"_s}));
    QVERIFY(save(at(1), u"First\n# Storm\n# Fog"_s).has_value());
    QCOMPARE(headings(), (QStringList{u"Welcome"_s, u"2. One"_s, u"3. Storm"_s, u"4. Fog"_s, u"5. New"_s, u"6. Two (RED)"_s, u"Close"_s}));

    insert(u"# 1. One\n# 5. Five\n# 6. Six"_s, 9, u"planned"_s); // of the secretary's own making
    QVERIFY(m_book->writeNow([&, id = at(2)](Transaction &transaction) { return moveItem(transaction, id, 0); }));
    QCOMPARE(headings(), (QStringList{u"6. Six"_s, u"1. One"_s, u"5. Five"_s}));
}

void ItemStoreTest::numbersNoItemsThatReadersKnow_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    QTest::newRow("planned") << u"planned"_s << std::optional<ErrorCode>();
    QTest::newRow("draft") << u"draft"_s << std::optional<ErrorCode>();
    QTest::newRow("in review") << u"in-review"_s << std::optional(ErrorCode::ItemsCirculated);
    QTest::newRow("approved") << u"approved"_s << std::optional(ErrorCode::MeetingFrozen);
}

void ItemStoreTest::numbersNoItemsThatReadersKnow()
{
    QFETCH(const QString, status);
    QFETCH(const std::optional<ErrorCode>, error);
    insert(u"# 2. One"_s, 8, status);
    const Result<> done = m_book->writeNow([&](Transaction &transaction) { return renumberItems(transaction, m_meeting); });
    QCOMPARE(codeOf(done), error);
    QCOMPARE(headings(), QStringList{error ? u"2. One"_s : u"1. One"_s});
}

void ItemStoreTest::deletesItems()
{
    insert(u"# A\n# B\nThe committee AGREED.\nACTION: Pilots to row.\nUPDATE HWC 7/01: rowed.\n# C"_s);
    QVERIFY(m_book->writeNow([&, id = at(1)](Transaction &transaction) { return deleteItem(transaction, id); }));
    QCOMPARE(headings(), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(all().constLast().position, 1);
    QVERIFY(registeredActions(m_book->reader())->isEmpty());
    QVERIFY(registeredUpdates(m_book->reader())->isEmpty());
    QVERIFY(registeredDecisions(m_book->reader())->isEmpty());
    QCOMPARE(answer(m_book->reader(), u"SELECT count(*) FROM line_owner"_s), u"0"_s);
}

void ItemStoreTest::announcesWhatChanged()
{
    insert(u"# One\n# Two\n# Three"_s);
    QSignalSpy committed(m_book.get(), &Book::committed);
    QVERIFY(committed.wait());
    committed.clear();
    const auto next = [&] { return committed.wait() ? committed.takeFirst().constFirst().value<Changes>() : Changes(); };

    QVERIFY(save(at(0), u"text\n# New"_s).has_value());
    Changes changes = next();
    QCOMPARE(changes.meetings.updated, QList{m_meeting});
    QCOMPARE(changes.items.updated, QList{at(0)});
    QCOMPARE(changes.items.inserted, QList{at(1)});

    QVERIFY(save(at(0), u"text"_s).has_value()); // nothing new
    const ItemId gone = at(3);
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return deleteItem(transaction, gone); }));
    changes = next();
    QCOMPARE(changes.items.removed, QList{gone});
    QVERIFY(changes.items.updated.isEmpty());

    QVERIFY(m_book->writeNow([&, id = at(0)](Transaction &transaction) { return moveItem(transaction, id, 2); }));
    changes = next();
    QCOMPARE(changes.meetings.updated, QList{m_meeting});
    QVERIFY(changes.items.isEmpty()); // their order belongs to the meeting
    QVERIFY(committed.isEmpty());
}

QTEST_GUILESS_MAIN(ItemStoreTest)
#include "tst_itemstore.moc"

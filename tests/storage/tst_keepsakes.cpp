#include "samples.h"

#include "models/storage/inorder.h"
#include "models/storage/itemstore.h"
#include "models/storage/lastplace.h"
#include "models/storage/learntwords.h"
#include "models/storage/meetingclock.h"
#include "models/storage/meetingstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"
#include "models/storage/removeditem.h"
#include "models/storage/savedfilters.h"
#include "models/storage/waiverstore.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What the book keeps for the convenience of who types in it.
class KeepsakesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhereTheWindowStood()
    {
        const Shelf shelf;
        std::unique_ptr<Book> book = shelf.newBook();
        QCOMPARE(lastPlace(book->reader()).value(), std::nullopt);
        const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes\none"_s));
        const ItemId item = items(book->reader(), meeting)->constFirst().id;
        for (const BookPlace &place : {BookPlace{meeting, item, 3}, BookPlace{meeting, {}, 0}, BookPlace{meeting, item, 5}}) {
            QVERIFY(book->writeNow([&](Transaction &transaction) { return saveLastPlace(transaction, place); }));
            QCOMPARE(lastPlace(book->reader()).value(), place);
        }
        QVERIFY(book->writeNow([&](Transaction &transaction) { return deleteItem(transaction, item); }));
        QCOMPARE(lastPlace(book->reader()).value(), (BookPlace{meeting, {}, 5}));
    }

    /// Whatever refers to an item goes with it, so that it has to come back with it, unless it is read from its text.
    void bringsAnItemBackWithAllThatBelongsToIt()
    {
        const Shelf shelf;
        const std::unique_ptr<Book> book = shelf.newBook();
        const QStringList fromText{u"action"_s, u"action_update"_s, u"decision"_s, u"line_owner"_s};
        const QStringList kept{u"level_seen"_s, u"notes_edit"_s, u"notes_split"_s, u"paper"_s, u"waiver"_s};
        const auto gone = rows(book->reader(), uR"(
            SELECT DISTINCT t.name FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
            WHERE t.type = 'table' AND f."table" = 'item' AND f.on_delete = 'CASCADE' ORDER BY t.name
        )"_s,
                               {}, [](const Row &row) { return row.text(0); });
        QStringList known = fromText + kept + QStringList{u"search_row"_s};
        known.sort();
        QCOMPARE(gone.value(), known);

        const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes\none\n# 2. Boats"_s));
        const StoredItem cranes = items(book->reader(), meeting)->constFirst();
        QVERIFY(book->writeNow([&](Transaction &t) {
            return inOrder(
                [&] {
                    return saveNotes(t, cranes.id, cranes.heading, u"one\nACTION: HO to row\n"_s, {}) ? Result<>()
                                                                                                      : failure(ErrorCode::BookFailed);
                },
                [&] {
                    return attachPaper(t, cranes.id, {u"Tests"_s, {}, {}}, u"t.pdf"_s, "%PDF"_ba) ? Result<>()
                                                                                                  : failure(ErrorCode::BookFailed);
                },
                [&] { return waive(t, meeting, {cranes.id, u"due-missing 1"_s, u"Yearly."_s}); },
                [&] { return addSpent(t, cranes.id, 90); });
        }));
        const auto state = [&] {
            QStringList all;
            for (const auto &table : kept + fromText + QStringList{u"item"_s}) {
                const auto read = rows(book->reader(), u"SELECT * FROM "_s + table, {}, [](const Row &row) { return row.all(); });
                for (const QVariantList &row : read.value()) {
                    all << table;
                    for (const QVariant &value : row)
                        all << value.toString();
                }
            }
            return all;
        };
        const QStringList before = state();
        const Result<RemovedItem> removed = book->writeNow([&](Transaction &t) { return removeItem(t, cranes.id); });
        QVERIFY(removed);
        QCOMPARE(items(book->reader(), meeting)->size(), 1);
        QVERIFY(book->writeNow([&](Transaction &t) { return bringItemBack(t, *removed); }));
        QCOMPARE(state(), before);
        QCOMPARE(codeOf(book->writeNow([&](Transaction &t) { return removeItem(t, ItemId{99}); })), ErrorCode::ItemMissing);
        QVERIFY(book->writeNow([&](Transaction &t) { return setStatus(t, meeting, MeetingStatus::Approved); }));
        QCOMPARE(codeOf(book->writeNow([&](Transaction &t) { return removeItem(t, cranes.id); })), ErrorCode::MeetingFrozen);
    }

    /// Of the item, of the meeting itself, one over the other; until the minutes are approved.
    void knowsWhatMayStand()
    {
        const Shelf shelf;
        const std::unique_ptr<Book> book = shelf.newBook();
        const MeetingId meeting = insertSample(*book, sampleMeeting(8, u"# 1. Cranes\none\n# 2. Boats"_s));
        const ItemId item = items(book->reader(), meeting)->constFirst().id;
        const auto let = [&](const Waiver &waiver) {
            return book->writeNow([&](Transaction &transaction) { return waive(transaction, meeting, waiver); });
        };
        const auto takeBack = [&](ItemId from, const QString &finding) {
            return book->writeNow([&](Transaction &transaction) { return takeWaiverBack(transaction, meeting, from, finding); });
        };
        QVERIFY(let({item, u"due-missing 1"_s, u"They never say."_s}));
        QVERIFY(let({{}, u"place-missing 2"_s, u"By telephone"_s}));
        QVERIFY(let({item, u"due-missing 1"_s, u" It is  yearly.\n"_s}));
        QCOMPARE(codeOf(let({item, u"due-missing 3"_s, u"  "_s})), ErrorCode::ReasonMissing);
        QCOMPARE(waivers(book->reader(), meeting).value(),
                 (QList<Waiver>{{{}, u"place-missing 2"_s, u"By telephone"_s}, {item, u"due-missing 1"_s, u"It is yearly."_s}}));
        QVERIFY(takeBack({}, u"place-missing 2"_s));
        QVERIFY(takeBack({}, u"due-missing 1"_s)); // another's
        QCOMPARE(waivers(book->reader(), meeting)->size(), 1);
        QVERIFY(book->writeNow([&](Transaction &transaction) { return setStatus(transaction, meeting, MeetingStatus::Approved); }));
        QCOMPARE(codeOf(takeBack(item, u"due-missing 1"_s)), ErrorCode::MeetingFrozen);
        QCOMPARE(codeOf(let({item, u"due-missing 4"_s, u"So"_s})), ErrorCode::MeetingFrozen);
        QCOMPARE(waivers(book->reader(), meeting)->size(), 1);
    }

    void keepsFilters()
    {
        const Shelf shelf;
        const std::unique_ptr<Book> book = shelf.newBook();
        const auto keep = [&](FilteredRegister of, const SavedFilter &saved) {
            QVERIFY(book->writeNow([&](Transaction &transaction) { return keepFilter(transaction, of, saved); }));
        };
        using enum FilteredRegister;
        const SavedFilter late{
            .name = u"Late"_s,
            .filter = {.owner = u"Pilots"_s, .state = ActionState::Overdue, .meeting = 7, .level = u"RED"_s, .words = u"a b"_s},
            .byOwner = true};
        const SavedFilter votes{.name = u"Late"_s, .filter = {.verbs = {u"AGREED"_s}, .decides = false}};
        keep(Actions, {.name = u"Late"_s, .filter = {}});
        keep(Actions, {.name = u"Any"_s, .filter = {}});
        keep(Actions, late);
        keep(Decisions, votes);
        QCOMPARE(savedFilters(book->reader(), Actions).value(), (QList<SavedFilter>{{.name = u"Any"_s, .filter = {}}, late}));
        QCOMPARE(savedFilters(book->reader(), Decisions).value(), QList<SavedFilter>{votes});
        QVERIFY(book->writeNow([](Transaction &transaction) { return forgetFilter(transaction, Actions, u"Late"_s); }));
        QCOMPARE(savedFilters(book->reader(), Actions)->size(), 1);
        QCOMPARE(savedFilters(book->reader(), Decisions)->size(), 1);
    }

    void learnsWords()
    {
        const Shelf shelf;
        const std::unique_ptr<Book> book = shelf.newBook();
        for (const QString &word : {u"wayleave"_s, u"Tarnmouth"_s, u"wayleave"_s})
            QVERIFY(book->writeNow([&](Transaction &transaction) { return learnWord(transaction, word); }));
        QCOMPARE(learntWords(book->reader()).value(), (QStringList{u"Tarnmouth"_s, u"wayleave"_s}));
        QVERIFY(book->writeNow([&](Transaction &transaction) { return forgetWord(transaction, u"wayleave"_s); }));
        QCOMPARE(learntWords(book->reader()).value(), QStringList{u"Tarnmouth"_s});
    }
};

QTEST_GUILESS_MAIN(KeepsakesTest)
#include "tst_keepsakes.moc"

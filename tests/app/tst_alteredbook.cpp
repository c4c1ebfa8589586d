#include "commandtest.h"
#include "models/storage/approval.h"
#include "models/storage/book.h"
#include "models/storage/bookfile.h"
#include "models/storage/cipher.h"
#include "models/storage/correctionstore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Somebody has written into the file of a book by other means: each command that tells of it says so.
class AlteredBookTest : public CommandTest
{
    Q_OBJECT

private slots:
    void itsAuditTrailIsListedWithAWarning();
    void itsNotesAreWrittenWithAWarning();
    void itsRevisionsAreListedWithAWarning();
    void aComparisonTellsWhatItRestsOn_data();
    void aComparisonTellsWhatItRestsOn();
    void approvalsThatWereTakenBackAreTold();
    void nothingIsIssuedOfApprovedMinutesThatSaySomethingElse();
    void noReasonIsPrintedThatNobodyGave();
    void aCorrectionIsNoDraftForThoseWhoDoNotSeeIt();
    void aFolderOfItIsWrittenWithAWarning();

private:
    void makeApproved()
    {
        makeBook();
        save(u"again.md"_s, QString(meetingText).replace(u"status: draft"_s, u"status: approved"_s));
        QCOMPARE(run({u"import"_s, u"b"_s, u"again.md"_s, u"--replace"_s}).status, 0);
    }
    void alter(const QString &sql)
    {
        const BookFile file = readBookFile(path(u"b"_s)).value();
        const auto connection =
            Connection::open({file.path, Connection::Use::Write}, Cipher::derive(BookKey::plain(), file.salt).value()).value();
        const auto triggers = rows(*connection, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s, {},
                                   [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
        for (const auto &[name, statement] : *triggers)
            QVERIFY(minutebook::run(*connection, u"DROP TRIGGER "_s + name));
        QVERIFY(minutebook::run(*connection, sql));
        for (const auto &[name, statement] : *triggers)
            QVERIFY(minutebook::run(*connection, statement)); // a book without them is told at once
    }
};

void AlteredBookTest::itsAuditTrailIsListedWithAWarning()
{
    makeApproved();
    const QStringList audit{u"audit"_s, u"b"_s};
    QCOMPARE(run(audit).status, 0);
    alter(u"UPDATE audit SET who = 'Somebody' WHERE number = 2"_s);
    const Run list = run(audit);
    QCOMPARE(list.status, 1);
    QVERIFY2(list.err.contains(u"Entry 2 of the audit trail is not as it was made."_s), qPrintable(list.err));
    QVERIFY(list.out.contains(u"Somebody"_s)); // as it is now
    QCOMPARE(run(audit + QStringList{u"-o"_s, u"trail.csv"_s}).status, 1);
    QCOMPARE(run(audit + QStringList{u"-o"_s, u"trail.html"_s}).status, 1);
    QVERIFY(contents(u"trail.html"_s).contains("This audit trail is not whole"));
}

void AlteredBookTest::noReasonIsPrintedThatNobodyGave()
{
    makeApproved();
    const auto correct = [](Transaction &transaction) {
        const MeetingId id = meetingOfNumber(transaction, 12).value();
        const StoredItem first = items(transaction, id)->constFirst();
        return inOrder([&] { return beginCorrection(transaction, id, u"A name was wrong."_s); },
                       [&]() -> Result<> {
                           const auto saved = saveNotes(transaction, first.id, first.heading, first.notes + u"\nIt was Ada."_s, {});
                           return saved ? Result<>() : std::unexpected(saved.error());
                       },
                       [&]() -> Result<> {
                           const auto kept = finishCorrection(transaction, id);
                           return kept ? Result<>() : std::unexpected(kept.error());
                       });
    };
    QVERIFY(Book::open(path(u"b"_s), BookKey::plain()).value()->writeNow(correct));
    const QStringList asText{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"g.txt"_s, u"--replace"_s};
    QCOMPARE(run(asText).status, 0);
    QVERIFY(contents(u"g.txt"_s).contains("A name was wrong."));
    alter(u"UPDATE revision SET reason = 'Nothing was wrong.' WHERE kind = 'correction'"_s);
    const Run forged = run(asText);
    QCOMPARE(forged.status, 1);
    QVERIFY2(forged.err.contains(u"Revision 2 of meeting 12 is not as it was kept"_s), qPrintable(forged.err));
}

/// Or their readers would know that something they do not see is being corrected.
void AlteredBookTest::aCorrectionIsNoDraftForThoseWhoDoNotSeeIt()
{
    makeApproved();
    const auto textOf = [this](const QString &edition) {
        const QStringList arguments{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, edition};
        const Run issued = run(arguments + QStringList{u"-o"_s, edition + u".txt"_s, u"--replace"_s});
        return issued.status == 0 ? QString::fromUtf8(contents(edition + u".txt"_s)) : issued.err;
    };
    const auto type = [](int at, const QString &line) {
        return [=](Transaction &transaction) -> Result<> {
            const MeetingId id = meetingOfNumber(transaction, 12).value();
            const StoredItem item = items(transaction, id)->at(at);
            const auto saved = saveNotes(transaction, item.id, item.heading, item.notes + u'\n' + line, {});
            return saved ? Result<>() : std::unexpected(saved.error());
        };
    };
    const auto book = Book::open(path(u"b"_s), BookKey::plain()).value();
    QVERIFY(book->writeNow([](Transaction &t) { return setStatus(t, meetingOfNumber(t, 12).value(), MeetingStatus::Final); }));
    const QString green = textOf(u"GREEN"_s);
    QVERIFY2(green.contains(u"Approved Minutes"_s) || !green.contains(u"Draft"_s), qPrintable(green));
    QVERIFY(book->writeNow([](Transaction &t) { return beginCorrection(t, meetingOfNumber(t, 12).value(), u"A name was wrong. (RED)"_s); }));
    QVERIFY(book->writeNow(type(1, u"It was Ada."_s)));
    QCOMPARE(textOf(u"GREEN"_s), green);
    const QString red = textOf(u"RED"_s);
    QVERIFY2(red.contains(u"DRAFT"_s) && red.contains(u"It was Ada."_s), qPrintable(red));
    QVERIFY(book->writeNow(type(0, u"And it was Ben."_s)));
    QVERIFY(textOf(u"GREEN"_s).contains(u"DRAFT"_s));
}

void AlteredBookTest::itsNotesAreWrittenWithAWarning()
{
    makeApproved();
    const QStringList write{u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s};
    QCOMPARE(run(write).status, 0);
    alter(u"UPDATE item SET notes = 'Nothing was said.'"_s);
    const Run written = run(write);
    QCOMPARE(written.status, 1);
    QVERIFY2(written.err.contains(u"the notes of meeting 12 are not those of its revision 1, which was approved"_s),
             qPrintable(written.err));
    QVERIFY(written.out.contains(u"Nothing was said."_s)); // as they are now
}

void AlteredBookTest::itsRevisionsAreListedWithAWarning()
{
    makeApproved();
    const QStringList revisions{u"revisions"_s, u"b"_s, u"--meeting"_s, u"12"_s};
    QCOMPARE(run(revisions).status, 0);
    alter(u"UPDATE revision SET reason = 'x' WHERE number = 1"_s);
    for (const QStringList &form : {QStringList(), QStringList{u"--format"_s, u"json"_s}}) {
        const Run list = run(revisions + form);
        QCOMPARE(list.status, 1);
        QVERIFY2(list.err.contains(u"Revision 1 of meeting 12 is not as it was kept."_s), qPrintable(list.err));
        QVERIFY(list.out.contains(u"approved"_s));
    }
}

void AlteredBookTest::aComparisonTellsWhatItRestsOn_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QString>("words");
    const QString changed = u"Revision 1 of meeting 12 is not as it was kept."_s;
    const QString text = u"UPDATE revision SET content = x'000000' WHERE number = %1"_s;
    QTest::newRow("the one before") << u"UPDATE revision SET reason = 'x' WHERE number = 1"_s << QStringList{u"2"_s, u"now"_s} << changed;
    QTest::newRow("one of both") << u"UPDATE revision SET hash = 'x' WHERE number = 1"_s << QStringList{u"now"_s, u"1"_s} << changed;
    QTest::newRow("its text") << text.arg(2) << QStringList{u"1"_s, u"2"_s}
                              << u"The text of revision 2 of meeting 12 cannot be read: it is not as it was kept."_s;
    QTest::newRow("the text before") << text.arg(1) << QStringList{u"2"_s, u"now"_s}
                                     << u"The text of revision 1 of meeting 12 is not as it was kept."_s;
    QTest::newRow("a later one") << u"UPDATE revision SET reason = 'x' WHERE number = 2"_s << QStringList{u"1"_s, u"now"_s} << QString();
    QTest::newRow("none") << QString() << QStringList{u"1"_s, u"2"_s} << QString();
}

/// What the list of revisions ends with an error for.
void AlteredBookTest::aComparisonTellsWhatItRestsOn()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, states);
    QFETCH(const QString, words);
    makeBook();
    for (const QString &status : {u"in-review"_s, u"approved"_s}) {
        save(u"again.md"_s, QString(meetingText).replace(u"status: draft"_s, u"status: "_s + status));
        QCOMPARE(run({u"import"_s, u"b"_s, u"again.md"_s, u"--replace"_s}).status, 0);
    }
    if (!sql.isEmpty())
        alter(sql);
    const Run compared = run(QStringList{u"compare"_s, u"b"_s} + states + QStringList{u"--meeting"_s, u"12"_s});
    QCOMPARE(compared.status, words.isEmpty() ? 0 : 1);
    QVERIFY2(words.isEmpty() ? compared.err.isEmpty() : compared.err.contains(words), qPrintable(compared.err));
    QCOMPARE(compared.out.isEmpty(), words.contains(u"cannot be read"_s));
}

/// In the window, as by another program: the revision says what it did, the list what became of it.
void AlteredBookTest::approvalsThatWereTakenBackAreTold()
{
    makeBook();
    auto book = Book::open(path(u"b"_s), BookKey::plain()).value();
    book->setHand({u"Ada Quay"_s, [] { return QDateTime({2026, 5, 4}, {9, 0}, QTimeZone::UTC); }});
    QVERIFY(book->writeNow([](Transaction &transaction) {
        const MeetingId id = meetingOfNumber(transaction, 12).value();
        return inOrder([&] { return setStatus(transaction, id, MeetingStatus::Approved); },
                       [&] { return takeApprovalBack(transaction, id); });
    }));
    book.reset();
    const QStringList revisions{u"revisions"_s, u"b"_s, u"--meeting"_s, u"12"_s};
    const Run list = run(revisions);
    QCOMPARE(list.status, 0);
    QVERIFY2(list.out.simplified().contains(u"taken back"_s) && list.out.contains(u"2026-05-04"_s), qPrintable(list.out));
    const QJsonArray json = QJsonDocument::fromJson(run(revisions + QStringList{u"--format"_s, u"json"_s}).out.toUtf8()).array();
    QCOMPARE(json.at(0)["kind"_L1].toString(), u"approved"_s);
    QCOMPARE(json.at(0)["taken-back"_L1].toObject(), (QJsonObject{{u"at"_s, u"2026-05-04T09:00:00Z"_s}, {u"by"_s, u"Ada Quay"_s}}));
}

void AlteredBookTest::nothingIsIssuedOfApprovedMinutesThatSaySomethingElse()
{
    makeApproved();
    const QStringList issue{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"--replace"_s, u"-o"_s};
    QCOMPARE(run(issue + QStringList{u"m.txt"_s}).status, 0);
    alter(u"UPDATE item SET notes = replace(notes, 'second', 'third')"_s);
    const Run refused = run(issue + QStringList{u"n.txt"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"the notes of meeting 12 are not those of its revision 1"_s), qPrintable(refused.err));
    QVERIFY(contents(u"n.txt"_s).isEmpty());
    const Run volume = run(
        {u"export"_s, u"b"_s, u"--kind"_s, u"volume"_s, u"--year"_s, u"2024"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"v.pdf"_s});
    QVERIFY2(volume.status == 1 && volume.err.contains(u"meeting 12"_s), qPrintable(volume.err));
    const Run checked = run({u"check"_s, u"b"_s});
    QCOMPARE(checked.status, 1);
    QVERIFY2(checked.err.contains(u"The notes of meeting 12 are not those of its revision 1"_s), qPrintable(checked.err));
    const Run compared = run({u"compare"_s, u"b"_s, u"1"_s, u"now"_s, u"--meeting"_s, u"12"_s}); // which is how one finds out
    QCOMPARE(compared.status, 0);
    QVERIFY2(compared.out.contains(u"{+third+}"_s), qPrintable(compared.out));
}

/// All of it, as that may be how it is saved.
void AlteredBookTest::aFolderOfItIsWrittenWithAWarning()
{
    makeApproved();
    alter(u"UPDATE item SET notes = replace(notes, 'second', 'third')"_s);
    const Run written = run({u"export-folder"_s, u"b"_s, u"f"_s});
    QCOMPARE(written.status, 1);
    QVERIFY2(written.err.contains(u"The notes of meeting 12 are not those of its revision 1, which was approved."_s),
             qPrintable(written.err));
    QVERIFY2(written.out.contains(u"1 meeting"_s), qPrintable(written.out));
    QVERIFY(contents(u"f/meetings/12.minutes.md"_s).contains("third"));
}

QTEST_GUILESS_MAIN(AlteredBookTest)
#include "tst_alteredbook.moc"

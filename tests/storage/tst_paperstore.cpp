#include "samples.h"

#include "models/storage/audittrail.h"
#include "models/storage/itemstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class PaperStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_book.reset();
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
        m_meeting = insertSample(*m_book, sampleMeeting(8, u"# 1. Cranes\none\n# 2. Boats (RED)\ntwo"_s));
        m_item = itemAt(0);
    }

    void keepsAFile()
    {
        const QByteArray contents("%PDF-1.7\0\r\n\xff", 12);
        const PaperId id = attach({u"Crane  plan"_s, u"2"_s, u"AMBER"_s}, u"/elsewhere/crane\u202e plan.pdf"_s, contents).value();
        QCOMPARE(papers().size(), 1);
        const Paper paper = papers().constFirst().paper;
        QCOMPARE(papers().constFirst().item, m_item);
        QCOMPARE(paper.title, u"Crane plan"_s);
        QCOMPARE(paper.version, u"2"_s);
        QCOMPARE(paper.level, u"AMBER"_s);
        QCOMPARE(paper.fileName, u"crane plan.pdf"_s);
        QCOMPARE(paper.size, 12);
        QCOMPARE(paper.sha256, QString::fromLatin1(QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(paperContents(m_book->reader(), id).value(), contents);
    }

    void anEmptyFileIsOneToo()
    {
        const PaperId id = attach({}, u"notes.tar.gz"_s, {}).value();
        QCOMPARE(papers().constFirst().paper, (Paper{u"notes.tar"_s, {}, {}, u"notes.tar.gz"_s, papers().constFirst().paper.sha256, 0}));
        QCOMPARE(paperContents(m_book->reader(), id).value(), QByteArray());
    }

    void tellsOfAChange()
    {
        const QSignalSpy told(m_book.get(), &Book::committed);
        (void)attach({u"A"_s, {}, {}}, u"a.txt"_s, "a");
        QTRY_VERIFY(!told.isEmpty() && told.constLast().constFirst().value<Changes>().meetings.updated == QList{m_meeting});
    }

    void changesWhatIsSaidOfIt()
    {
        const PaperId id = attach({u"A"_s, {}, {}}, u"a.txt"_s, "a").value();
        QVERIFY(change(id, {u" Plan of\nthe cranes "_s, u"3"_s, u"RED"_s}));
        QCOMPARE(papers().constFirst().paper.title, u"Plan of the cranes"_s);
        QCOMPARE(papers().constFirst().paper.version, u"3"_s);
        QCOMPARE(papers().constFirst().paper.level, u"RED"_s);
        QVERIFY(change(id, {u"Plan"_s, {}, {}}));
        QCOMPARE(papers().constFirst().paper.level, QString());
        QCOMPARE(codeOf(change(id, {u"  "_s, {}, {}})), ErrorCode::PaperUntitled);
        QCOMPARE(codeOf(change(id, {u"Plan"_s, {}, u"PURPLE"_s})), ErrorCode::LevelUnknown);
        QCOMPARE(codeOf(change(PaperId{99}, {u"Plan"_s, {}, {}})), ErrorCode::PaperMissing);
        QCOMPARE(papers().constFirst().paper.title, u"Plan"_s);
    }

    void ordersAndRemoves()
    {
        QList<PaperId> ids;
        for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
            ids.append(attach({title, {}, {}}, u"x.txt"_s, "x").value());
        const auto moved = [&](PaperId id, int position) {
            return m_book->writeNow([&](Transaction &transaction) { return movePaper(transaction, id, position); });
        };
        QVERIFY(moved(ids[2], 0));
        QCOMPARE(titles(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        QVERIFY(moved(ids[2], 9));
        QCOMPARE(titles(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QVERIFY(moved(ids[0], -1));
        QCOMPARE(titles(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QVERIFY(remove(ids[0]));
        QCOMPARE(titles(), (QStringList{u"B"_s, u"C"_s}));
        QVERIFY(attach({u"D"_s, {}, {}}, u"x.txt"_s, "x"));
        QCOMPARE(titles(), (QStringList{u"B"_s, u"C"_s, u"D"_s}));
        QCOMPARE(codeOf(remove(ids[0])), ErrorCode::PaperMissing);
        QCOMPARE(codeOf(paperContents(m_book->reader(), ids[0])), ErrorCode::PaperMissing);
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(codeOf(attach({u"A"_s, {}, u"PURPLE"_s}, u"a"_s, "a")), ErrorCode::LevelUnknown);
        const auto elsewhere = m_book->writeNow(
            [](Transaction &transaction) { return attachPaper(transaction, ItemId{99}, {}, u"a"_s, "a"); });
        QCOMPARE(codeOf(elsewhere), ErrorCode::ItemMissing);
        const Result<PaperId> large = attach({}, u"film.mkv"_s, QByteArray(100'000'001, 'x'));
        QCOMPARE(codeOf(large), ErrorCode::PaperTooLarge);
        QVERIFY(sentence(large.error()).contains(u"film.mkv has 100 MB"_s));
        QVERIFY(papers().isEmpty());
    }

    void leavesFrozenMeetingsAlone()
    {
        const PaperId id = attach({u"A"_s, {}, {}}, u"a.txt"_s, "a").value();
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, m_meeting, MeetingStatus::Approved); }));
        QCOMPARE(codeOf(attach({u"B"_s, {}, {}}, u"b.txt"_s, "b")), ErrorCode::MeetingFrozen);
        QCOMPARE(codeOf(change(id, {u"B"_s, {}, {}})), ErrorCode::MeetingFrozen);
        QCOMPARE(codeOf(remove(id)), ErrorCode::MeetingFrozen);
        QCOMPARE(paperContents(m_book->reader(), id).value(), "a");
    }

    void goWithTheirItem()
    {
        const PaperId id = attach({u"A"_s, {}, {}}, u"a.txt"_s, "a").value();
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return moveItem(transaction, m_item, 1); }));
        QCOMPARE(titles(), QStringList{u"A"_s});
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return deleteItem(transaction, m_item); }));
        QCOMPARE(codeOf(paperContents(m_book->reader(), id)), ErrorCode::PaperMissing);
    }

    void standInTheRecordByItem()
    {
        const ItemId second = itemAt(1);
        QVERIFY(
            m_book->writeNow([&](Transaction &transaction) { return attachPaper(transaction, second, {u"B"_s, {}, {}}, u"b.txt"_s, "b"); }));
        QCOMPARE(record(m_book->reader(), m_meeting)->papers.size(), 2);
        (void)attach({u"A"_s, {}, {}}, u"a.txt"_s, "a");
        const QList<QList<Paper>> all = record(m_book->reader(), m_meeting)->papers;
        QCOMPARE(all.at(0).size(), 1);
        QCOMPARE(all.at(0).first().title, u"A"_s);
        QCOMPARE(all.at(1).first().title, u"B"_s);
    }

    /// A meeting file has no papers in it, but the items that it has keep theirs.
    void outliveAReplacement()
    {
        (void)attach({u"A"_s, {}, {}}, u"a.txt"_s, "a");
        QVERIFY(replace(u"# 0. Opening\n# 4. Cranes (AMBER)\nother"_s));
        QCOMPARE(titles(), QStringList{u"A"_s});
        QCOMPARE(minutebook::item(m_book->reader(), m_item)->heading, u"4. Cranes (AMBER)"_s);
        QCOMPARE(record(m_book->reader(), m_meeting)->papers.at(1).size(), 1);
        const Result<MeetingId> lost = replace(u"# 4. Derricks\nother"_s);
        QCOMPARE(codeOf(lost), ErrorCode::PapersWouldGo);
        QCOMPARE(lost.error().details, QStringList{u"4. Cranes (AMBER)"_s});
        QCOMPARE(titles(), QStringList{u"A"_s});
    }

    /// Of two items with one heading each keeps its own.
    void outliveAReplacementOfTwins()
    {
        QVERIFY(replace(u"# Visitors\none\n# Visitors\ntwo"_s));
        for (const int at : {0, 1}) {
            const PaperWords words{QString::number(at), {}, {}};
            QVERIFY(m_book->writeNow([&, item = itemAt(at)](Transaction &t) { return attachPaper(t, item, words, u"a"_s, "a"); }));
        }
        QVERIFY(replace(u"# Visitors\nx\n# Visitors\ny"_s));
        const QList<QList<Paper>> all = record(m_book->reader(), m_meeting)->papers;
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).first().title, u"0"_s);
        QCOMPARE(all.at(1).first().title, u"1"_s);
    }

    void areHeldToTheirHash()
    {
        const PaperId id = attach({u"Plan"_s, {}, {}}, u"a.txt"_s, "a").value();
        (void)attach({u"Other"_s, {}, {}}, u"b.txt"_s, "b");
        QVERIFY(damagedPapers(m_book->reader())->isEmpty());
        QVERIFY(run(*m_shelf->connection(Connection::Use::Write), u"UPDATE paper SET contents = x'62' WHERE title = 'Plan'"_s));
        const Error damaged{ErrorCode::PaperDamaged, {u"Plan"_s}};
        QCOMPARE(damagedPapers(m_book->reader()).value(), QList{damaged});
        QCOMPARE(paperContents(m_book->reader(), id).error(), damaged);
    }

    void whatIsOpenedToMoreReadersIsEntered()
    {
        const PaperId id = attach({u"Prices"_s, {}, u"RED"_s}, u"p.txt"_s, "nine").value();
        QVERIFY(change(id, {u"Prices"_s, u"2"_s, u"RED"_s}));
        QCOMPARE(levelChanges(), QList<QJsonObject>());
        QVERIFY(change(id, {u"Prices"_s, u"2"_s, u"AMBER"_s}));
        const QJsonObject lowered{{u"item"_s, 1}, {u"paper"_s, 1}, {u"from"_s, u"RED"_s}, {u"to"_s, u"AMBER"_s}};
        QCOMPARE(levelChanges(), QList<QJsonObject>{lowered});
        QVERIFY(change(id, {u"Prices"_s, u"2"_s, u"RED"_s})); // nobody but the secretary has seen it
        QCOMPARE(levelChanges().size(), 1);
    }

private:
    QList<QJsonObject> levelChanges()
    {
        QList<QJsonObject> changes;
        const QList<AuditEntry> trail = auditTrail(m_book->reader()).value(); // a loop does not keep what it comes out of
        for (const AuditEntry &entry : trail) {
            if (entry.event == AuditEvent::LevelChanged)
                changes.append(entry.details);
        }
        return changes;
    }
    ItemId itemAt(int at) { return items(m_book->reader(), m_meeting)->at(at).id; }
    QList<StoredPaper> papers() { return papersOf(m_book->reader(), m_item).value(); }
    QStringList titles()
    {
        QStringList titles;
        for (const StoredPaper &paper : papers())
            titles << paper.paper.title;
        return titles;
    }
    Result<PaperId> attach(const PaperWords &words, const QString &file, const QByteArray &contents)
    {
        return m_book->writeNow([&](Transaction &transaction) { return attachPaper(transaction, m_item, words, file, contents); });
    }
    Result<> change(PaperId id, const PaperWords &words)
    {
        return m_book->writeNow([&](Transaction &transaction) { return changePaper(transaction, id, words); });
    }
    Result<> remove(PaperId id)
    {
        return m_book->writeNow([&](Transaction &transaction) { return removePaper(transaction, id); });
    }
    Result<MeetingId> replace(const QString &text)
    {
        return m_book->writeNow([&](Transaction &transaction) { return replaceMeeting(transaction, sampleMeeting(8, text)); });
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
    ItemId m_item;
};

QTEST_GUILESS_MAIN(PaperStoreTest)
#include "tst_paperstore.moc"

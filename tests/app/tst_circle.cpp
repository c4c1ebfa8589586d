#include "reviewfixture.h"

#include "models/storage/audittrail.h"
#include "models/storage/bookcheck.h"
#include "models/storage/revisionstore.h"
#include "widgets/audit/auditpage.h"
#include "widgets/messagebar.h"
#include "widgets/review/readerview.h"

#include <QListView>
#include <QPdfDocument>
#include <QTreeWidget>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr Rank green{1};
constexpr Rank red{3};

const auto notes = u"# 1. Gates\nThe gates were looked at on three nights.\nThe rail gate stood open on two of them.\n"
                   "ACTION: Pilots to write to the rail company by 2026-06-01.\n"
                   "# 2. Fees (RED)\nThe fees of Kelpie Dredging were found to be wrong.\nThe fees were looked at. (cleared)\n"_s;
const auto gate = u"The rail gate stood open on two of them."_s;
const auto task = u"HWC 7/01 Pilots to write to the rail company by 2026-06-01. Pilots 1 June 2026"_s;

QList<SendWish::To> readers()
{
    return {{u"Ada Quay"_s, red}, {u"Per Lund"_s, green}, {u"Cara Strand"_s, green}};
}

QString foreseen(const QString &name)
{
    return QString::fromUtf8(contents(QString::fromUtf8(TEST_DATA_DIR) + u"/circle."_s + name));
}

/// The words of all pages, whatever their lines.
QString textOf(const QString &path)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text.simplified();
}

/// Hashes and tokens are others in each run.
QString withoutChance(QString text)
{
    static const QRegularExpression chance(u"\\b([0-9a-f]{64}|[0-9a-f]{32})\\b"_s);
    return text.replace(chance, u"…"_s);
}

} // namespace

/// A draft goes round three readers of two editions twice, is approved at the next meeting and issued: through the windows of all.
class CircleTest final : public ReviewFixture
{
    Q_OBJECT

private slots:
    void theWholeCircle()
    {
        open(notes);
        using Step = void (CircleTest::*)();
        for (const Step step : {&CircleTest::theFirstRoundComesBack, &CircleTest::theSecretaryAnswers,
                                &CircleTest::theSecondRoundIsAccepted, &CircleTest::theNextMeetingApproves,
                                &CircleTest::theMinutesAreIssued, &CircleTest::theChainIsWhole, &CircleTest::theAuditTrailTellsIt}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void theFirstRoundComesBack()
    {
        QCOMPARE(send(readers()), 3);
        read(u"Ada Quay"_s, [](ReviewWindow &reader) {
            chooseWords(reader, gate, {3, 20});
            propose(reader, u"was ajar on two of them."_s);
            chooseWords(reader, task, {4, 1});
            propose(reader, u"write twice"_s);
        });
        read(u"Per Lund"_s, [](ReviewWindow &reader) {
            chooseWords(reader, u"1. Gates"_s, {1, 1});
            propose(reader, u"Gates and locks"_s);
            chooseWords(reader, gate, {3, 20});
            propose(reader, u"was shut on all."_s);
        });
        read(u"Cara Strand"_s, [](ReviewWindow &reader) {
            choosePassage(reader, gate);
            remark(reader, u"Which two?"_s);
        });
        takeIn({u"Cara Strand"_s, u"Per Lund"_s, u"Ada Quay"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 5, longestWait);
    }

    void theSecretaryAnswers()
    {
        chooseComment(u"was ajar on two of them."_s);
        QVERIFY(said(u"was ajar on two of them."_s).contains(u"Collides with what Per Lund proposes"_s));
        QTest::keyClick(page().list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 3, longestWait);
        for (const QString &wording : {u"write twice"_s, u"Gates and locks"_s}) {
            const int open = model().openCount();
            chooseComment(wording);
            QTest::keyClick(page().list(), Qt::Key_A);
            QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), open - 1, longestWait);
        }
        chooseComment(u"Which two?"_s);
        m_script.reasons << u"The first two."_s;
        QTest::keyClick(page().list(), Qt::Key_D);
        QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 0, longestWait);
    }

    void theSecondRoundIsAccepted()
    {
        m_now = m_now.addDays(3);
        QCOMPARE(send(readers()), 3);
        for (const SendWish::To &to : readers()) {
            read(to.reader, [](ReviewWindow &reader) {
                QCOMPARE(reader.view()->pages()->changeCount(), 3);
                QVERIFY(
                    reader.view()->model().index(0).data(Qt::AccessibleTextRole).toString().contains(u"You said this of an earlier draft."_s));
                QTest::keyClick(reader.view()->pages(), Qt::Key_Return, Qt::ControlModifier);
            });
        }
        takeIn({u"Ada Quay"_s, u"Per Lund"_s, u"Cara Strand"_s});
        QTRY_COMPARE_WITH_TIMEOUT(model().comments().size(), 8, longestWait);
        QCOMPARE(page().progress()->topLevelItemCount(), 6);
        for (int row = 0; row < 6; ++row)
            QCOMPARE(page().progress()->topLevelItem(row)->text(2), row < 3 ? u"1"_s : u"2"_s);
        for (int row = 3; row < 6; ++row)
            QCOMPARE(page().progress()->topLevelItem(row)->text(5), u"13 May, accepted"_s);
        QCOMPARE(page().summary(), u"All comments are dealt with"_s);
    }

    void theNextMeetingApproves()
    {
        m_now = m_now.addDays(20);
        m_reviewed = book()->meeting()->id;
        trigger(ActionId::ShowReview);
        showMeeting(insertSample(book()->book(), sampleMeeting(8, u"# 1. Minutes\nThe minutes were read.\n"_s, u"2026-06-02"_s)));
        editor()->moveCursor(QTextCursor::End);
        trigger(ActionId::ReportReview);
        editor()->moveCursor(QTextCursor::End);
        type(u"\nThe HWC APPROVED the Minutes and the Confidential Minutes of HWC 7 as modified.\n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window().messages()->text().contains(u"approve the minutes of meeting 7"_s), longestWait);
        trigger(ActionId::ApproveMinuted);
        QTRY_VERIFY_WITH_TIMEOUT(window().messages()->text().contains(u"The minutes of meeting 7 are approved"_s), longestWait);
        QCOMPARE(storedNotes(0), foreseen(u"approval.txt"_s));
    }

    void theMinutesAreIssued()
    {
        showMeeting(m_reviewed);
        for (const auto &[name, ceiling] : {std::pair(u"green"_s, green), std::pair(u"confidential"_s, red)}) {
            const ExportWish wish{.issue = {.edition = Edition{ceiling}}, .path = m_shelf->path(name + u".pdf"_s), .readers = {}};
            window().messages()->clear();
            m_script.exports << wish;
            trigger(ActionId::ExportPdf);
            QTRY_VERIFY_WITH_TIMEOUT(!window().messages()->text().isEmpty(), longestWait);
            QVERIFY(m_script.proofs.last().certificates.first().isProof());
            QCOMPARE(textOf(wish.path), foreseen(name + u".txt"_s).simplified());
        }
    }

    void theChainIsWhole()
    {
        QString lines;
        QString before;
        const QList<Revision> kept = revisions(book()->book().reader(), m_reviewed).value();
        for (const Revision &revision : kept) {
            QCOMPARE(revision.before, before);
            before = revision.hash;
            const QStringList words{QString::number(revision.number), nameOfRevision(revision.kind), revision.at.toString(Qt::ISODate),
                                    revision.reason};
            lines += words.join(u' ').simplified() + u'\n';
        }
        QCOMPARE(lines, foreseen(u"revisions.txt"_s));
        QCOMPARE(verifyRevisions(book()->book().reader()).value(), QStringList());
        QVERIFY(checkBook(book()->book().reader()).isSound());
    }

    QString auditLines()
    {
        QString lines;
        const QList<AuditEntry> entries = auditTrail(book()->book().reader()).value();
        for (const AuditEntry &entry : entries) {
            const QStringList words{QString::number(entry.number), nameOfEvent(entry.event), QString::number(entry.meeting), entry.level,
                                    withoutChance(detailsText(entry.details))};
            lines += words.join(u' ').simplified() + u'\n';
        }
        return lines;
    }

    void theAuditTrailTellsIt()
    {
        const QString all = foreseen(u"audit.txt"_s);
        QTRY_COMPARE_WITH_TIMEOUT(auditLines().size(), all.size(), longestWait); // a file is there a moment before the book tells of it
        QCOMPARE(auditLines(), all);
        QCOMPARE(verifyAudit(book()->book().reader()).value(), QString());
        trigger(ActionId::ShowAudit);
        QTRY_VERIFY2_WITH_TIMEOUT(window().auditPage()->summary().contains(u"chain is whole"_s),
                                  qPrintable(window().auditPage()->summary()), longestWait);
    }

    MeetingId m_reviewed;
};

QTEST_MAIN(CircleTest)

#include "tst_circle.moc"

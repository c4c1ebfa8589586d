#include "models/minutes/compose.h"
#include "models/minutes/composeagenda.h"
#include "models/minutes/composeattendance.h"
#include "models/minutes/composeextract.h"
#include "models/minutes/composeregister.h"
#include "models/notation/parse.h"
#include "models/print/typeset.h"
#include "models/print/typesetvolume.h"
#include "models/print/writepdf.h"
#include "tests/meetings/registers.h"
#include "tests/print/checkarchive.h"
#include "tests/print/checkua.h"
#include "tests/print/documents.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Every edition of real meetings is what its XMP packet says: PDF/UA-1 and PDF/A-2a, as far as a machine can tell.
class TestConformance : public QObject
{
    Q_OBJECT

private slots:
    void editionsHaveNoFindings_data();
    void editionsHaveNoFindings();
    void volumesHaveNoFindings();
    void extractsHaveNoFindings();
    void meetingsOfAnyLengthHaveNoFindings_data();
    void meetingsOfAnyLengthHaveNoFindings();
    void uglyNotesHaveNoFindings();
};

namespace {

void addFiles(const QDir &folder, const QString &name, const QString &abbreviation)
{
    for (const QString &file : folder.entryList({u"*.minutes.md"_s}, QDir::Files, QDir::Name)) {
        for (const char *scheme : {"SEC", "TLP"})
            QTest::addRow("%s %s", qPrintable(file), scheme) << folder.filePath(file) << name << abbreviation << QString::fromLatin1(scheme);
    }
}

QString sentencesOf(const Result<Pages> &pages)
{
    const QByteArray pdf = writePdf(pages.value()).value();
    QStringList sentences;
    for (const test::Finding &finding : test::checkUa(pdf) + test::checkArchive(pdf))
        sentences.append(finding.number + u' ' + finding.place + u": "_s + finding.sentence);
    return sentences.join(u'\n');
}

Body bareBody(const QString &name, const QString &abbreviation, const QString &scheme)
{
    return newBody(name, abbreviation, shippedScheme(scheme).value());
}

/// With all that a body can put on its pages.
Body dressedBody(const QString &name, const QString &abbreviation, const QString &scheme)
{
    Body body = bareBody(name, abbreviation, scheme);
    body.pageSize = PageSize::Letter;
    body.logo = test::logo();
    body.footer = u"Pilot House, North Quay · Ελλάδα"_s;
    return body;
}

MeetingRecord recordOf(const QByteArray &file, const Body &body, MeetingStatus status)
{
    MeetingRecord record{body, body.scheme.defaultRank, parse(file, body).meeting, {}};
    record.meeting.header.status = status;
    return record;
}

QString findingsIn(const MeetingRecord &record, Edition edition)
{
    return sentencesOf(typeset(compose(record, edition)));
}

const QString head = u"---\nbody: Quay Committee\nabbreviation: QC\nmeeting: 7\ndate: 2026-03-04\nnext-meeting: 2026-04-01\n---\n\n"_s;

QByteArray meetingOf(int items)
{
    QString text = head;
    for (int i = 1; i <= items; ++i) {
        text += u"# %1. Berth %1 (%2)\n@minutes: 5\nThe Committee heard of berth %1. (cleared)\n- It was dredged to %1 metres.\n"
                "ACTION QC 7/%1 {Harbour Master}: Harbour Master to look at it by 2026-04-01.\nVOTE: 3 for, 1 against\n"
                "The Committee AGREED the plan.\n\n"_s.arg(QString::number(i), i % 3 ? u"GREEN"_s : u"RED"_s);
    }
    return text.toUtf8();
}

} // namespace

void TestConformance::editionsHaveNoFindings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("abbreviation");
    QTest::addColumn<QString>("scheme");
    addFiles(QDir(QStringLiteral(SOURCE_DIR "/resources/sample")), u"Security and Resilience Committee"_s, u"SRC"_s);
    // Where it is to be had.
    addFiles(QDir(QStringLiteral(REFERENCE_DIR)), u"Security Sub-Committee"_s, u"SSC"_s);
}

void TestConformance::editionsHaveNoFindings()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QFETCH(QString, abbreviation);
    QFETCH(QString, scheme);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const MeetingRecord bare = recordOf(text, bareBody(name, abbreviation, scheme), MeetingStatus::Final);
    const MeetingRecord dressed = recordOf(text, dressedBody(name, abbreviation, scheme), MeetingStatus::Draft);
    for (const Edition edition : {Edition{bare.body.scheme.defaultRank}, topEdition(bare.body.scheme)}) {
        QCOMPARE(findingsIn(bare, edition), QString());
        QCOMPARE(findingsIn(dressed, edition), QString());
        QCOMPARE(sentencesOf(typeset(composeAgenda(dressed, edition))), QString());
        QCOMPARE(sentencesOf(typeset(composeAttendance(dressed, edition))), QString());
        for (const RegisterKind kind : {RegisterKind::Actions, RegisterKind::Decisions})
            QCOMPARE(sentencesOf(typeset(composeRegister(kind, test::registersOf(dressed), edition))), QString());
    }
}

void TestConformance::volumesHaveNoFindings()
{
    const Body body = dressedBody(u"Quay Committee"_s, u"QC"_s, u"SEC"_s);
    QList<MeetingRecord> records{recordOf(meetingOf(3), body, MeetingStatus::Final), recordOf(meetingOf(40), body, MeetingStatus::Final)};
    records[1].meeting.header.date = QDate(2026, 4, 1);
    for (const QString &ceiling : {u"GREEN"_s, u"confidential"_s}) {
        const Result<Volume> volume = composeVolume(records, ceiling);
        QVERIFY(volume.has_value());
        QCOMPARE(sentencesOf(typesetVolume(*volume)), QString());
    }
}

void TestConformance::extractsHaveNoFindings()
{
    const Body body = dressedBody(u"Quay Committee"_s, u"QC"_s, u"SEC"_s);
    const MeetingRecord record = recordOf(meetingOf(1), body, MeetingStatus::Final);
    const QList<NoteLine> &lines = record.meeting.items[0].lines;
    const auto decision = std::ranges::find_if(lines, [](const NoteLine &line) { return line.outcome.has_value(); });
    QVERIFY(decision != lines.cend());
    for (int ceiling = 1; ceiling < 4; ++ceiling) {
        const std::optional<MinutesDocument> extract = composeExtract(record, Edition{Rank{ceiling}}, 0, decision - lines.cbegin());
        QVERIFY(extract);
        QCOMPARE(sentencesOf(typeset(*extract)), QString());
    }
}

void TestConformance::meetingsOfAnyLengthHaveNoFindings_data()
{
    QTest::addColumn<int>("items");
    for (const int items : {0, 1, 7, 60, 500})
        QTest::addRow("%d items", items) << items;
}

void TestConformance::meetingsOfAnyLengthHaveNoFindings()
{
    QFETCH(int, items);
    const Body body = dressedBody(u"Quay Committee"_s, u"QC"_s, u"SEC"_s);
    QCOMPARE(findingsIn(recordOf(meetingOf(items), body, MeetingStatus::Draft), Edition{body.scheme.defaultRank}), QString());
}

/// What somebody may paste: scripts and directions, controls, marks upon marks, words without end, three hundred lines, tables' marks.
void TestConformance::uglyNotesHaveNoFindings()
{
    QString text = head
        + u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | משה כהן (מכ) | |\n"
          "| Llywydd | Siân Ŵyn-Llŷr (SW) | part |\n| 主席 | 王小明 | video |\n\n# 1. Αντίγραφα, 委员会 and שלום (RED)\n"_s;
    for (const QString &line :
         {u"\u202eright to left\u202c, \u0007 bell, a\u0301\u0302\u0303, ﬁ, \ufeff, 😀 𝕏 👩\u200d👩\u200d👧 (cleared)"_s,
          u"الأمن لا محالة mixed with English and ישיבת הוועדה, then 委员会 and Ελλάδα."_s,
          u"a\u00a0b\tc\u2028d\u00ade – 'quoted' “so” §\u00a03"_s,
          u"<<>>()\\/%#[]{} | a | b | ** __ `x` [a](b) [t](https://example.org/?q=%D7%A9)"_s, u"- ישיבת הוועדה התקיימה"_s,
          u"a) समिति की बैठक में निर्णय"_s, u"ACTION QC 7/9 {主席}: 主席 to ☎ ∑ ≤ by 2026-04-01."_s, u"UPDATE QC 6/1 CLOSED: ✓"_s,
          QString(2000, u'x'), u"## Πρώτο – 第一"_s, u"INTEREST: SW cwmni’r harbwr"_s, u"NOTE 2026-03-05: ดูหน้า"_s})
        text += line + u'\n';
    for (int i = 0; i < 300; ++i)
        text += u"Line %1 of many, with Łódź and Ŵyn.\n"_s.arg(i);
    for (const Body &body : {bareBody(u"Quay Committee"_s, u"QC"_s, u"SEC"_s), dressedBody(u"Quay Committee"_s, u"QC"_s, u"TLP"_s)})
        QCOMPARE(findingsIn(recordOf(text.toUtf8(), body, MeetingStatus::Draft), topEdition(body.scheme)), QString());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestConformance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conformance.moc"

#include "models/print/proof/provenothingwithheld.h"
#include "tests/editions/provedrecords.h"
#include "tests/meetings/generatedmeeting.h"

#include <QDir>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Every edition that the program makes passes the search, and says what was searched.
class TestProof : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsProved_data();
    void theSampleIsProved();
    void theReferenceIsProved();
    void generatedMeetingsAreProved();
    void aHigherEditionIsNone_data();
    void aHigherEditionIsNone();
    void theCertificateSaysWhatWasDone();
};

namespace {

/// Why it is not proved; empty if it is.
QString objection(const MeetingRecord &record, Edition edition, DocumentKind kind = DocumentKind::Minutes)
{
    const QByteArray pdf = pdfOf(record, edition, kind);
    const Result<Certificate> certificate = proveNothingWithheld(pdf, record, edition, u"minutes.pdf"_s);
    if (!certificate)
        return sentence(certificate.error());
    return certificate->isProof() ? QString() : leakText(certificate->leaks.constFirst());
}

} // namespace

void TestProof::theSampleIsProved_data()
{
    QTest::addColumn<int>("meeting");
    QTest::addColumn<int>("ceiling");
    for (const int meeting : {14, 15, 16}) {
        for (int ceiling = 0; ceiling < 4; ++ceiling)
            QTest::addRow("meeting %d, level %d", meeting, ceiling) << meeting << ceiling;
    }
}

void TestProof::theSampleIsProved()
{
    QFETCH(const int, meeting);
    QFETCH(const int, ceiling);
    const MeetingRecord record = sample(meeting);
    QCOMPARE(objection(record, Edition{Rank{ceiling}}), QString());
    QCOMPARE(objection(record, Edition{Rank{ceiling}}, DocumentKind::Agenda), QString());
}

void TestProof::theReferenceIsProved()
{
    const QDir references(QStringLiteral(REFERENCE_DIR));
    if (!references.exists(u"ssc-82.minutes.md"_s))
        QSKIP("The reference minutes are not beside this checkout.");
    const Body body = newBody(u"Security Sub-Committee"_s, u"SSC"_s, shippedScheme(u"SEC"_s).value());
    const MeetingRecord record = recordOf(fileAt(references.filePath(u"ssc-82.minutes.md"_s)), body,
                                          fileAt(references.filePath(u"ssc-81.minutes.md"_s)));
    for (int ceiling = 0; ceiling < 4; ++ceiling)
        QCOMPARE(objection(record, Edition{Rank{ceiling}}), QString());
}

void TestProof::generatedMeetingsAreProved()
{
    QVERIFY(rc::check("no edition of a generated meeting is objected to", [](const test::GeneratedMeeting &meeting) {
        const Edition edition{Rank{test::below(4)}};
        const MeetingRecord record = meeting.record();
        for (const DocumentKind kind : {DocumentKind::Minutes, DocumentKind::Agenda}) {
            if (const QString why = objection(record, edition, kind); !why.isEmpty())
                RC_FAIL(why.toStdString());
        }
    }));
}

void TestProof::aHigherEditionIsNone_data()
{
    QTest::addColumn<int>("made");
    QTest::addColumn<int>("asked");
    QTest::addRow("GREEN for WHITE") << 1 << 0;
    QTest::addRow("AMBER for GREEN") << 2 << 1;
    QTest::addRow("RED for GREEN") << 3 << 1;
    QTest::addRow("RED for AMBER") << 3 << 2;
}

/// Whole editions as leaks: each withheld line that is printed is told, with the page.
void TestProof::aHigherEditionIsNone()
{
    QFETCH(const int, made);
    QFETCH(const int, asked);
    const MeetingRecord record = sample(14);
    const auto certificate = proveNothingWithheld(pdfOf(record, Edition{Rank{made}}), record, Edition{Rank{asked}}, u"minutes.pdf"_s);
    QVERIFY(certificate.has_value());
    QVERIFY(!certificate->isProof());
    for (const Leak &leak : certificate->leaks)
        QVERIFY2(leak.place.page > 0 || leak.place.part == FilePart::Bookmark, qPrintable(leakText(leak)));
}

void TestProof::theCertificateSaysWhatWasDone()
{
    const MeetingRecord record = sample(14);
    const QByteArray pdf = pdfOf(record, Edition{Rank{1}});
    const auto certificate = proveNothingWithheld(pdf, record, Edition{Rank{1}}, u"minutes.pdf"_s);
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->meeting, u"SRC 14"_s);
    QCOMPARE(certificate->ceiling, u"GREEN"_s);
    QCOMPARE(certificate->sha256.size(), 64);
    QVERIFY(certificate->needles > 300);
    QVERIFY(certificate->leftOut > 0);
    for (const FilePart part :
         {FilePart::Page, FilePart::Bookmark, FilePart::Metadata, FilePart::Link, FilePart::FontName, FilePart::Stream})
        QVERIFY(certificate->searched.value(part) > 0);
    QVERIFY(certificateText(*certificate).contains(QString::fromLatin1(certificate->sha256)));
    QVERIFY(certificateJson(*certificate).contains("\"proved\": true"));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=20");
    QGuiApplication application(argc, argv);
    TestProof test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_proof.moc"

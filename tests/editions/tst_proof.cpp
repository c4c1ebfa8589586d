#include "models/print/issue.h"
#include "models/print/preparepassword.h"
#include "models/print/provefile.h"
#include "tests/editions/changedpdf.h"
#include "tests/editions/provedrecords.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/records.h"

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
    void linesThatMeetAreNoLeak();
    void aHigherEditionIsNone_data();
    void aHigherEditionIsNone();
    void theCertificateSaysWhatWasDone();
    void everyFormatIsSearched_data();
    void everyFormatIsSearched();
    void encryptedFilesAreSearched();
    void copiesAreProved();
    void whatIsNoTextProvesNothing();
    void pagesSayTheirLevelToo();
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

/// Below the default level initials stand for nobody: "seconded by BO. BO took no part" reads like "seconded by Bo (BO)", who is withheld.
void TestProof::linesThatMeetAreNoLeak()
{
    const QString notes = u"VOTE: 3 for, 1 against\nMOVED: AL, seconded BO\nRECUSED: BO\n"_s;
    const QString file =
        test::fileWith(u"# 1. Gates (WHITE)\n"_s + notes + u"# 2. Fees\n"_s + notes).replace(u"Ben Okoro (BO)"_s, u"Bo (BO)"_s);
    QCOMPARE(objection(test::record(file), Edition{Rank{0}}), QString());
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

void TestProof::everyFormatIsSearched_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : allFormats())
        QTest::addRow("%s", qPrintable(suffixOf(format))) << format;
}

void TestProof::everyFormatIsSearched()
{
    QFETCH(Format, format);
    const MeetingRecord record = sample(14);
    for (const DocumentKind kind : {DocumentKind::Minutes, DocumentKind::Agenda}) {
        for (int ceiling = 0; ceiling < 4; ++ceiling) {
            const auto issued = issueFile(record, {.kind = kind, .edition = Edition{Rank{ceiling}}, .format = format}, u"minutes"_s);
            QVERIFY(issued.has_value());
            QVERIFY2(issued->certificate.isProof(), qPrintable(certificateText(issued->certificate)));
        }
    }
    const auto red = issueFile(record, {.edition = Edition{Rank{3}}, .format = format}, u"minutes"_s);
    const auto leaks = proveNothingWithheld({red->bytes, u"minutes"_s, format}, secretsOf(record, Edition{Rank{1}}));
    QVERIFY(leaks.has_value());
    QVERIFY(!leaks->isProof());
    QCOMPARE(leaks->sha256.size(), 64);
}

/// By the passphrase in whatever form; without it nothing is proved.
void TestProof::encryptedFilesAreSearched()
{
    const MeetingRecord record = sample(14);
    const QString passphrase = u"caf\u0065\u0301 by the quay"_s;
    const Issue issue{.edition = Edition{Rank{3}}, .passphrase = passphrase};
    const auto issued = issueFile(record, issue, u"red.pdf"_s);
    QVERIFY2(issued.has_value(), issued ? "" : qPrintable(sentence(issued.error())));
    QVERIFY(issued->certificate.isProof());
    QVERIFY(issued->certificate.searched.value(FilePart::Page) > 1);
    for (const QByteArray &password : {passphrase.toUtf8(), preparePassword(passphrase).value()}) {
        const auto leaks = proveNothingWithheld(issued->bytes, record, Edition{Rank{1}}, u"red.pdf"_s, password);
        QVERIFY2(leaks.has_value(), leaks ? "" : qPrintable(sentence(leaks.error())));
        QVERIFY(leaks->leaks.size() > 5);
    }
    for (const QByteArray &password : {QByteArray(), "another"_ba}) {
        const auto none = proveNothingWithheld(issued->bytes, record, Edition{Rank{1}}, u"red.pdf"_s, password);
        QCOMPARE(none.error().code, ErrorCode::ProofPasswordWrong);
    }
    QCOMPARE(issueFile(record, {.edition = Edition{Rank{3}}, .passphrase = u"\u0007"_s}, u"red.pdf"_s).error().code,
             ErrorCode::PdfPasswordInvalid);
}

/// A reader who may be named is; where nobody may be, the copy gives the name away.
void TestProof::copiesAreProved()
{
    const MeetingRecord record = sample(14);
    const QString reader = record.meeting.people.first().people.first().name;
    for (int ceiling = 1; ceiling < 4; ++ceiling) {
        const Issue issue{.edition = Edition{Rank{ceiling}}, .copy = Copy{1, 3, reader}};
        const auto issued = issueFile(record, issue, u"copy 1 %1.pdf"_s.arg(reader));
        QVERIFY(issued.has_value());
        QVERIFY2(issued->certificate.isProof(), qPrintable(certificateText(issued->certificate)));
    }
    const auto white = issueFile(record, {.edition = Edition{Rank{0}}, .copy = Copy{1, 3, reader}}, u"copy 1.pdf"_s);
    QVERIFY(white.has_value());
    QVERIFY(!white->certificate.isProof());
}

void TestProof::whatIsNoTextProvesNothing()
{
    const MeetingRecord record = sample(14);
    const auto none = proveNothingWithheld({"GREEN\n\xff\xfe\x01"_ba, u"a.txt"_s, Format::PlainText}, secretsOf(record, Edition{Rank{1}}));
    QCOMPARE(none.error().code, ErrorCode::ProofTextUnread);
}

/// A file that was made elsewhere says it by the marking of its pages alone.
void TestProof::pagesSayTheirLevelToo()
{
    const auto bare = [](const QByteArray &pdf) {
        return test::changed(pdf, [](QPDF &file) {
            file.getTrailer().removeKey("/Info");
            file.getRoot().removeKey("/Metadata");
        });
    };
    const auto proved = [](const QByteArray &pdf, const MeetingRecord &record) {
        const Result<Certificate> certificate = proveFile({pdf, u"minutes.pdf"_s}, proofSubjectOf(record, Edition{Rank{1}}));
        return certificate ? QString() : sentence(certificate.error());
    };
    const MeetingRecord open = test::record(test::fileWith(u"# 1. Opening\nThe tide is high. (GREEN)\n"_s));
    QCOMPARE(proved(bare(pdfOf(open, Edition{Rank{1}})), open), QString());
    const QString refused = proved(bare(pdfOf(open, Edition{Rank{3}})), open);
    QVERIFY2(refused.contains(u"minutes.pdf is marked RED"_s), qPrintable(refused));
    // One page's head does not speak for the others.
    const MeetingRecord longer = sample(14);
    const QByteArray pages = test::changed(bare(pdfOf(longer, Edition{Rank{1}})),
                                           [](QPDF &file) { test::show(file, {{u"RED"_s, 50, 835}}); });
    QCOMPARE(proved(pages, longer), QString());
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

#include "models/minutes/registertable.h"
#include "models/print/packzip.h"
#include "models/print/proof/provenothingwithheld.h"
#include "models/print/proof/readcalendarfile.h"
#include "models/print/proof/readplainfile.h"
#include "models/print/registerfile.h"
#include "models/print/writecalendar.h"
#include "models/print/writeregister.h"
#include "tests/editions/greenfile.h"
#include "tests/editions/provedrecords.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/records.h"
#include "tests/meetings/registers.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Files of every format: every edition that the program makes passes the search, says nothing by its bytes, and a leak in one is found.
class TestFileProof : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsProved();
    void generatedMeetingsAreProved();
    void generatedRegistersAreProved();
    void registersOfTheSampleAreProved();
    void filesAreIdentical();
    void registerFilesAreIdentical();
    void wordsOfTheStyleSheetAreNoLeaks_data();
    void wordsOfTheStyleSheetAreNoLeaks();
    void leaksInPagesAreFound_data();
    void leaksInPagesAreFound();
    void leaksInPackagesAreFound_data();
    void leaksInPackagesAreFound();
    void leaksInTextsAreFound_data();
    void leaksInTextsAreFound();
    void leaksInRegistersAreFound_data();
    void leaksInRegistersAreFound();
    void whereOpenTextsMeetIsNoLeak_data();
    void whereOpenTextsMeetIsNoLeak();
    void whereRowsMeetIsNoLeak();
    void wholeEditionsAreFound_data();
    void wholeEditionsAreFound();
    void whatIsNotReadProvesNothing_data();
    void whatIsNotReadProvesNothing();
};

namespace {

constexpr std::array lightFormats{Format::Html, Format::Odt, Format::Markdown, Format::PlainText};
constexpr std::array registerKinds{RegisterKind::Actions, RegisterKind::Decisions};

/// Why an edition is not proved; empty if it is.
QString objection(const MeetingRecord &record, Edition edition, DocumentKind kind, Format format)
{
    const QByteArray file = writeDocument(composeKind(kind, record, edition), format).value_or(QByteArray());
    const Result<Certificate> certificate = certify(file, format, secretsOf(record, edition), nameOf(format));
    return certificate ? QString() : nameOfKind(kind) + u' ' + suffixOf(format) + ": "_L1 + sentence(certificate.error());
}

QString objection(const RegisterRecord &record, Edition edition, RegisterKind kind, const QString &format)
{
    const Result<IssuedFile> file = writeRegister(kind, record, edition, {}, format, "register."_L1 + format);
    return file ? QString() : nameOfRegister(kind) + u' ' + format + ": "_L1 + sentence(file.error());
}

QStringList lightRegisterFormats(RegisterKind kind)
{
    QStringList formats = registerFormats(kind);
    formats.removeOne(u"pdf"_s);
    return formats;
}

RegisterRecord sampleRegisters()
{
    return registersOf(sample(14));
}

} // namespace

void TestFileProof::theSampleIsProved()
{
    for (const int meeting : {14, 16}) {
        const MeetingRecord record = sample(meeting);
        for (int ceiling = 0; ceiling < 4; ++ceiling) {
            for (const DocumentKind kind : allKinds()) {
                for (const Format format : lightFormats)
                    QCOMPARE(objection(record, Edition{Rank{ceiling}}, kind, format), QString());
            }
            QCOMPARE(objection(record, Edition{Rank{ceiling}}, DocumentKind::Attendance, Format::Pdf), QString());
        }
    }
}

void TestFileProof::generatedMeetingsAreProved()
{
    QVERIFY(rc::check("no file of a generated meeting is objected to", [](const GeneratedMeeting &meeting) {
        const Edition edition{Rank{below(4)}};
        const MeetingRecord record = meeting.record();
        const DocumentKind kind = oneOf(allKinds());
        for (const Format format : lightFormats) {
            if (const QString why = objection(record, edition, kind, format); !why.isEmpty())
                RC_FAIL(why.toStdString());
        }
    }));
}

void TestFileProof::generatedRegistersAreProved()
{
    QVERIFY(rc::check("no register of a generated meeting is objected to", [](const GeneratedMeeting &meeting) {
        const Edition edition{Rank{below(4)}};
        const RegisterRecord record = registersOf(meeting.record());
        const RegisterKind kind = oneOf(registerKinds);
        for (const QString &format : lightRegisterFormats(kind)) {
            if (const QString why = objection(record, edition, kind, format); !why.isEmpty())
                RC_FAIL(why.toStdString());
        }
    }));
}

void TestFileProof::registersOfTheSampleAreProved()
{
    for (int ceiling = 0; ceiling < 4; ++ceiling) {
        for (const RegisterKind kind : registerKinds) {
            for (const QString &format : registerFormats(kind))
                QCOMPARE(objection(sampleRegisters(), Edition{Rank{ceiling}}, kind, format), QString());
        }
    }
}

void TestFileProof::filesAreIdentical()
{
    QVERIFY(rc::check("what is withheld changes no byte of any format", [](const GeneratedMeeting &meeting) {
        const Edition edition{Rank{below(3)}};
        const GeneratedMeeting other = withOtherSecrets(meeting, edition.ceiling);
        for (const Format format : lightFormats) {
            const auto file = [&](const GeneratedMeeting &of) {
                return writeDocument(composeKind(DocumentKind::Minutes, of.record(), edition), format).value_or(QByteArray());
            };
            const QByteArray one = file(meeting);
            RC_ASSERT(!one.isEmpty());
            RC_ASSERT((one == file(other)));
        }
    }));
}

void TestFileProof::registerFilesAreIdentical()
{
    QVERIFY(rc::check("what is withheld changes no byte of a register", [](const GeneratedMeeting &meeting) {
        const Edition edition{Rank{below(3)}};
        const RegisterRecord one = registersOf(meeting.record());
        const RegisterRecord two = registersOf(withOtherSecrets(meeting, edition.ceiling).record());
        const RegisterKind kind = oneOf(registerKinds);
        for (const QString &format : lightRegisterFormats(kind)) {
            const QByteArray file = writeRegister(kind, one, edition, {}, format, {}).value_or(IssuedFile()).bytes;
            RC_ASSERT(!file.isEmpty());
            RC_ASSERT((file == writeRegister(kind, two, edition, {}, format, {}).value_or(IssuedFile()).bytes));
        }
    }));
}

void TestFileProof::wordsOfTheStyleSheetAreNoLeaks_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"large",
                             "large-numerals",
                             "hidden",
                             "table",
                             "list",
                             "note",
                             "label",
                             "right",
                             "media",
                             "data",
                             "system",
                             "content",
                             "line",
                             "numbers",
                             "100",
                             "105",
                             "screen and max-width",
                             "page",
                             "margin",
                             "print-color-adjust",
                             "overflow: hidden"})
        QTest::addRow("%s", word) << QString::fromLatin1(word);
}

void TestFileProof::wordsOfTheStyleSheetAreNoLeaks()
{
    QFETCH(const QString, word);
    const MeetingRecord record = test::record(fileWith(u"# 1. Opening\nThe tide is high.\n- "_s + word + " (RED)\n"_L1));
    for (const DocumentKind kind : allKinds())
        QCOMPARE(objection(record, green, kind, Format::Html), QString());
    // In the text it is one, and in a rule of somebody else's.
    const QByteArray page = writeDocument(composeKind(DocumentKind::Minutes, record, green), Format::Html).value();
    for (const QByteArray &place : {QByteArray("<main>"), QByteArray("<style>")}) {
        const QByteArray leaky = instead(page, place, place + "/* " + word.toUtf8() + " */");
        QVERIFY(!certify(leaky, Format::Html, secretsOf(record, green), u"minutes.html"_s).has_value());
    }
}

void TestFileProof::leaksInPagesAreFound_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const QByteArray text = secret.toUtf8();
    QTest::addRow("a paragraph") << QByteArray("<main>") << QByteArray("<main><p>") + text + "</p>";
    QTest::addRow("letters in elements of their own")
        << QByteArray("<main>") << QByteArray("<main><p>The assess<em>ors walk</em>ed through the <b>rail</b> gate unchallenged</p>");
    QTest::addRow("hidden") << QByteArray("<main>") << QByteArray("<main><p hidden=\"\">") + text + "</p>";
    QTest::addRow("over two cells") << QByteArray(
        "<main>") << QByteArray("<main><table><tr><td>The assessors walked through</td><td>the rail gate unchallenged</td></tr></table>");
    QTest::addRow("a comment") << QByteArray("<main>") << QByteArray("<main><!-- ") + text + " -->";
    QTest::addRow("a title") << QByteArray("<main>") << QByteArray("<main title=\"") + text + "\">";
    QTest::addRow("any attribute") << QByteArray("<main>") << QByteArray("<main data-x=\"") + text + "\">";
    QTest::addRow("metadata") << QByteArray("</head>") << QByteArray("<meta name=\"description\" content=\"") + text + "\"/></head>";
    QTest::addRow("the page's title") << QByteArray("<title>") << QByteArray("<title>") + text;
    QTest::addRow("the style sheet") << QByteArray("</style>") << QByteArray(".a { content: '") + text + "' }</style>";
    QTest::addRow("entities") << QByteArray("<main>") << QByteArray("<main><p>&#84;he assessors wal&#107;ed through the rail gate</p>");
    QTest::addRow("a link") << QByteArray("<main>") << QByteArray("<main><a href=\"https://example.org/") + text + "\">x</a>";
    QTest::addRow("a script") << QByteArray("<main>") << QByteArray("<script>") + text + "</script><main>";
    QTest::addRow("behind the end") << QByteArray("</html>") << QByteArray("</html><!--") + text + "-->";
}

void TestFileProof::leaksInPagesAreFound()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const QByteArray page = greenFile(Format::Html);
    QVERIFY(!found(page, Format::Html));
    QVERIFY(page.contains(from));
    QVERIFY(found(instead(page, from, to), Format::Html));
}

void TestFileProof::leaksInPackagesAreFound_data()
{
    QTest::addColumn<Change>("change");
    const QByteArray text = secret.toUtf8();
    QTest::addRow("a paragraph") << replaced(u"content.xml"_s, "</office:text>", "<text:p>" + text + "</text:p></office:text>");
    QTest::addRow("spans") << replaced(
        u"content.xml"_s, "</office:text>",
        "<text:p>The assess<text:span>ors</text:span> walked<text:s/>through the<text:tab/>rail gate</text:p></office:text>");
    QTest::addRow("a tracked change") << replaced(
        u"content.xml"_s, "</office:text>",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>" + text
            + "</text:p></text:deletion></text:changed-region></text:tracked-changes></office:text>");
    QTest::addRow("an annotation") << replaced(u"content.xml"_s, "</office:text>",
                                               "<office:annotation><text:p>" + text + "</text:p></office:annotation></office:text>");
    QTest::addRow("a comment") << replaced(u"content.xml"_s, "<office:text>", "<!-- " + text + " --><office:text>");
    QTest::addRow("the header") << replaced(u"styles.xml"_s, "<style:header>", "<style:header><text:p>" + text + "</text:p>");
    QTest::addRow("metadata") << replaced(u"meta.xml"_s, "</office:meta>", "<dc:description>" + text + "</dc:description></office:meta>");
    QTest::addRow("an attribute") << replaced(u"content.xml"_s, "table:name=\"Table1\"", "table:name=\"" + text + "\"");
    QTest::addRow("a part's name") << Change([](QList<PackedFile> &files) { files.append({secret + ".xml"_L1, "<x/>"}); });
    QTest::addRow("a further part") << Change([](QList<PackedFile> &files) { files.append({u"x.xml"_s, "<x>" + secret.toUtf8() + "</x>"}); });
    QTest::addRow("a part that is no XML") << Change([](QList<PackedFile> &files) { files.append({u"x.txt"_s, secret.toUtf8(), false}); });
}

void TestFileProof::leaksInPackagesAreFound()
{
    QFETCH(const Change, change);
    QVERIFY(!found(greenFile(Format::Odt), Format::Odt));
    const QByteArray changed = changedOdt(change);
    QVERIFY(changed != changedOdt([](QList<PackedFile> &) { }));
    QVERIFY(found(changed, Format::Odt));
    QVERIFY(found(changedOdt([](QList<PackedFile> &) { }) + secret.toUtf8(), Format::Odt)); // behind the package's end
}

void TestFileProof::leaksInTextsAreFound_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("text");
    QTest::addRow("a line") << Format::PlainText << secret;
    QTest::addRow("wrapped") << Format::PlainText << u"x\nThe assessors walked\n   through the rail gate\n unchallenged"_s;
    QTest::addRow("a column")
        << Format::PlainText
        << u"ID  Action         Owner\n--  -------------  -----\n1   The assessors  Chair\n    walked         and\n    through the    others\n    rail gate"_s;
    QTest::addRow("emphasis") << Format::Markdown << u"The *assessors* walked **through** the rail gate"_s;
    QTest::addRow("escaped") << Format::Markdown << u"The assessors walked \\through the rail \\gate"_s;
    QTest::addRow("a comment") << Format::Markdown << u"<!-- "_s + secret + u" -->"_s;
    QTest::addRow("a link") << Format::Markdown << u"[x](https://example.org/the-assessors-walked-through-the-rail-gate)"_s;
}

void TestFileProof::leaksInTextsAreFound()
{
    QFETCH(const Format, format);
    QFETCH(const QString, text);
    QVERIFY(!found(greenFile(format), format));
    QVERIFY(found(greenFile(format) + '\n' + text.toUtf8() + '\n', format));
}

void TestFileProof::leaksInRegistersAreFound_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("where");
    QTest::addRow("a cell of CSV") << u"csv"_s << 0;
    QTest::addRow("a list of CSV") << u"csv"_s << 1;
    QTest::addRow("a key of CSV") << u"csv"_s << 2;
    QTest::addRow("a value of JSON") << u"json"_s << 0;
    QTest::addRow("a list of JSON") << u"json"_s << 1;
    QTest::addRow("a key of JSON") << u"json"_s << 2;
    QTest::addRow("a summary of a calendar") << u"ics"_s << 0;
    QTest::addRow("a description of a calendar") << u"ics"_s << 1;
}

void TestFileProof::leaksInRegistersAreFound()
{
    QFETCH(const QString, format);
    QFETCH(const int, where);
    const RegisterRecord record = sampleRegisters();
    const Secrets secrets = secretsOf(record, green);
    const auto line = std::ranges::find(secrets.withheld, WithheldKind::Action, &WithheldText::kind);
    QVERIFY(line != secrets.withheld.cend());
    const auto longest = std::ranges::max_element(secrets.withheld, {}, [](const WithheldText &text) { return text.text.size(); });
    RegisterTable table = registerTable(RegisterKind::Actions, record, green);
    const auto isProved = [&] {
        if (format == "ics"_L1)
            return certify(readCalendarFile(writeCalendar(table)), {}, secrets, u"actions"_s).has_value();
        const bool csv = format == "csv"_L1;
        const QByteArray file = csv ? writeCsv(table) : writeJson(table);
        return certify(csv ? readPlainFile(file) : readJsonFile(file), file, secrets, u"actions"_s).has_value();
    };
    QVERIFY(isProved());
    if (where == 2)
        table.keys.last() = longest->text;
    else
        table.rows.last()[where == 0 ? 1 : 2] = where == 0 ? RegisterValue(longest->text)
                                                           : RegisterValue(QStringList{u"AL"_s, longest->text});
    QVERIFY(!isProved());
}

/// Whatever lies between two readings of visible texts tells nothing, and everything else does.
void TestFileProof::whereOpenTextsMeetIsNoLeak_data()
{
    QTest::addColumn<QString>("withheld");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("proved");
    const QString kiosk = u"Settled on 27 November 2026, the Committee APPROVED the purchase of the kiosk."_s;
    const QString meets = u"It was held on 12 October 2026.\nThe Committee APPROVED the minutes."_s;
    QTest::newRow("two that meet") << kiosk << meets << true;
    QTest::newRow("with a short one between") << u"They were here in October 2026 GREEN The Committee, all of them."_s
                                              << u"It was held on 12 October 2026.\nGREEN\nThe Committee APPROVED the minutes."_s << true;
    const auto backwards = [](QString text) {
        std::ranges::reverse(text);
        return text;
    };
    QTest::newRow("read backwards") << kiosk << backwards(meets) << true;
    QTest::newRow("the withheld one, read backwards") << kiosk << backwards(kiosk) << false;
    QTest::newRow("each word backwards") << kiosk << u"It was held on 21 rebotcO 6202.\nehT eettimmoC DEVORPPA eht setunim."_s << true;
    QTest::newRow("the withheld one, each word backwards")
        << kiosk << u"no 72 rebmevoN 6202, eht eettimmoC DEVORPPA eht esahcrup"_s << false;
    QTest::newRow("the withheld one") << kiosk << meets + u'\n' + kiosk << false;
    QTest::newRow("a part of it") << kiosk << meets + u"\nthe Committee APPROVED the purchase"_s << false;
    QTest::newRow("its end alone is open") << kiosk << u"November 2026, the Committee APPROVED"_s << false;
    QTest::newRow("its beginning alone is open")
        << u"Nobody saw it. It was held quietly by night."_s << u"It was held on 12 October 2026. Nobody saw it. It was held"_s << false;
    QTest::newRow("all of it") << u"2026. The Committee APPROVED the"_s << meets << false;
    QTest::newRow("all of one, a part of another") << u"2026. The Committee APPROVED the|"_s + kiosk << meets << false;
}

void TestFileProof::whereOpenTextsMeetIsNoLeak()
{
    QFETCH(const QString, withheld);
    QFETCH(const QString, file);
    QFETCH(const bool, proved);
    Secrets secrets{.subject = u"HWC 14"_s, .ceiling = u"GREEN"_s, .withheld = {}, .open = {}};
    for (const QString &text : withheld.split(u'|'))
        secrets.withheld.prepend({WithheldKind::Line, 0, 0, text});
    secrets.open = {u"It was held on 12 October 2026."_s, u"The Committee APPROVED the minutes."_s, u"GREEN"_s};
    const QByteArray bytes = file.toUtf8();
    QCOMPARE(certify(readPlainFile(bytes), bytes, secrets, u"a.txt"_s).has_value(), proved);
    for (WithheldText &text : secrets.withheld)
        text.kind = WithheldKind::Party;
    QVERIFY(!certify(readPlainFile(bytes), bytes, secrets, u"a.txt"_s)); // a real name is looked for wherever it stands
}

/// "…, the Committee APPROVED" is what the program itself writes of decisions between meetings.
void TestFileProof::whereRowsMeetIsNoLeak()
{
    RegisterRecord registers = sampleRegisters();
    const RegisterSource open{14, {2026, 10, 14}, 1, Rank{1}, {}};
    const RegisterSource secret{14, {2026, 10, 14}, 1, Rank{3}, {}};
    registers.decisions = {{open, u"AGREED"_s, true, u"The Committee AGREED to meet on 12 October 2026."_s},
                           {open, u"APPROVED"_s, true, u"The Committee APPROVED the minutes of the last meeting."_s},
                           {secret, u"APPROVED"_s, true,
                            u"By written procedure, settled on 27 October 2026, the Committee APPROVED the purchase of a kiosk."_s}};
    for (const QString &format : registerFormats(RegisterKind::Decisions)) {
        const QString objected = objection(registers, green, RegisterKind::Decisions, format);
        QVERIFY2(objected.isEmpty(), qPrintable(objected));
    }
}

void TestFileProof::wholeEditionsAreFound_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : lightFormats)
        QTest::addRow("%s", qPrintable(suffixOf(format))) << format;
}

void TestFileProof::wholeEditionsAreFound()
{
    QFETCH(const Format, format);
    const MeetingRecord record = sample(14);
    const QByteArray red = writeDocument(composeKind(DocumentKind::Minutes, record, topEdition(record.body.scheme)), format).value();
    QVERIFY(found(red, format));
}

void TestFileProof::whatIsNotReadProvesNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Format>("format");
    QTest::addColumn<ErrorCode>("error");
    QTest::addRow("no page") << QByteArray("<p>one<br>two") << Format::Html << ErrorCode::ProofTextUnread;
    QTest::addRow("no package") << QByteArray("PK") << Format::Odt << ErrorCode::ProofTextUnread;
    QTest::addRow("a picture in a package") << changedOdt([](QList<PackedFile> &files) { files.append({u"Pictures/a.png"_s, "PNG"}); })
                                            << Format::Odt << ErrorCode::ProofImageUnread;
    QTest::addRow("something in a package") << changedOdt([](QList<PackedFile> &files) { files.append({u"Object 1"_s, "OLE"}); })
                                            << Format::Odt << ErrorCode::ProofAttachmentUnread;
    QTest::addRow("a picture in a page") << inPage("<header>", "<header><img class=\"logo\" src=\"data:image/png;base64,UE5H\"/>")
                                         << Format::Html << ErrorCode::ProofImageUnread;
    QTest::addRow("a picture that is written as none is")
        << inPage("<header>", "<header><img class=\"logo\" src=\"data:image/png;base64,U E5H\"/>") << Format::Html
        << ErrorCode::ProofImageUnread;
    QTest::addRow("a picture with more than its bytes")
        << inPage("<header>", "<header><img class=\"logo\" src=\"data:image/png;base64,UE5=\"/>") << Format::Html
        << ErrorCode::ProofImageUnread;
    QTest::addRow("a broken part") << changedOdt(replaced(u"meta.xml"_s, "</office:meta>", "")) << Format::Odt << ErrorCode::ProofTextUnread;
    QTest::addRow("a part that is not listed") << greenFile(Format::Odt) + "PK\x03\x04" << Format::Odt << ErrorCode::ProofLeftoversUnread;
    QTest::addRow("no UTF-8") << QByteArray("caf\xe9") << Format::PlainText << ErrorCode::ProofTextUnread;
}

void TestFileProof::whatIsNotReadProvesNothing()
{
    QFETCH(const QByteArray, file);
    QFETCH(const Format, format);
    QFETCH(const ErrorCode, error);
    const Result<Certificate> certificate = certify(file, format, secretsOf(sample(14), green), nameOf(format));
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().code, error);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=60");
    QGuiApplication application(argc, argv);
    TestFileProof test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fileproof.moc"

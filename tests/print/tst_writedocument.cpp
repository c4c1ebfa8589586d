#include "models/print/editionoffile.h"
#include "models/print/format.h"
#include "models/print/htmlstyle.h"
#include "models/print/writehtml.h"
#include "models/print/writeodt.h"
#include "models/print/writeregister.h"
#include "tests/print/documents.h"
#include "tests/print/generateddocument.h"

#include <KZip>

#include <QBuffer>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Minutes as a web page and as an OpenDocument text.
class TestWriteDocument : public QObject
{
    Q_OBJECT

private slots:
    void formatsAreNamed();
    void pagesAreWellFormedAndHoldEveryWord();
    void pagesLoadAndRunNothing();
    void pagesAreMarkedAtHeadAndFoot();
    void whatBelongsTogetherIsNotParted();
    void pagesArePrintedWithTheirMarking();
    void headingsAreSections();
    void listsAreNestedAsTyped_data();
    void listsAreNestedAsTyped();
    void tablesNameTheirCells();
    void onlyLiveLinksLead();
    void uglyTextIsText();
    void packagesBeginWithTheirType();
    void packagesSayNothingOfTheMachine();
    void textsAreWellFormedAndHoldEveryWord();
    void textsUseStylesThatAreThere();
    void listsStartWhereTheyWereTyped();
    void everyPageIsMarkedAndNumbered();
    void registersAreCommaSeparated();
    void registersWithoutEntriesSayTheirMarking();
    void headingsOfColumnsAreCellsToo();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void registersAreJson();
};

namespace {

using XmlCheck = std::function<void(const QXmlStreamReader &)>;

/// Reads XML to its end; the error's text if there is one.
QString readXml(const QByteArray &bytes, const XmlCheck &atStart = {}, QString *text = nullptr)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && atStart)
            atStart(xml);
        if (text && xml.isStartElement() && xml.name() == u"s")
            *text += u' ';
        if (text && xml.isCharacters())
            *text += xml.text();
    }
    return xml.hasError() ? xml.errorString() : QString();
}

QString withoutSpaces(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return QString(text).replace(QChar::Nbsp, u' ').remove(space);
}

QString wordsOf(const Runs &runs)
{
    QString words;
    for (const Run &run : runs)
        words += run.text;
    return withoutSpaces(words);
}

QStringList textsOf(const MinutesDocument &document)
{
    QStringList texts{document.heading, document.edition};
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            texts += table->columns;
            for (const TableRow &row : table->rows) {
                for (const Runs &cell : row.cells)
                    texts << wordsOf(cell);
            }
        }
        std::visit(
            [&](const auto &content) {
                if constexpr (requires { content.runs; })
                    texts << wordsOf(content.runs);
            },
            block);
    }
    return texts;
}

/// The first text of the document that does not stand behind the one before it; empty: they all do.
QString firstMissing(const MinutesDocument &document, const QString &text)
{
    const QString all = withoutSpaces(text);
    qsizetype from = 0;
    for (const QString &part : textsOf(document)) {
        const QString wanted = withoutSpaces(part);
        const qsizetype at = all.indexOf(wanted, from);
        if (at < 0)
            return part;
        from = at + wanted.size();
    }
    return {};
}

QByteArray html(const QList<Block> &blocks)
{
    return writeHtml(test::minutes(blocks));
}

/// The elements of a page's `main`, one a line with its value, deeper ones further in.
QString outline(const QByteArray &page, const QStringList &wanted)
{
    QXmlStreamReader xml(page);
    QString lines;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!wanted.contains(xml.name()))
            continue;
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            const QString kind = xml.attributes().value("class"_L1).toString();
            const QString value = xml.attributes().value("value"_L1).toString();
            lines += QString(depth++, u' ') + QStringList({xml.name().toString(), kind, value}).join(u' ').simplified() + u'\n';
        }
    }
    return lines;
}

struct Package {
    QMap<QString, QByteArray> files;
};

void unpack(const KArchiveDirectory &folder, const QString &path, Package &package)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry->isDirectory())
            unpack(static_cast<const KArchiveDirectory &>(*entry), path + name + u'/', package);
        else
            package.files.insert(path + name, static_cast<const KArchiveFile &>(*entry).data());
    }
}

Package unpacked(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    Package package;
    if (zip.open(QIODevice::ReadOnly))
        unpack(*zip.directory(), {}, package);
    return package;
}

Package odt(const MinutesDocument &document)
{
    return unpacked(writeOdt(document).value_or(QByteArray()));
}

RegisterTable quayActions(const QString &text = u"Light the quay."_s)
{
    return {.name = u"actions"_s,
            .body = u"Quay Committee"_s,
            .abbreviation = u"QC"_s,
            .marking = u"GREEN"_s,
            .date = QDate(2026, 3, 4),
            .complete = false,
            .keys = {u"number"_s, u"action"_s, u"owners"_s, u"due"_s, u"item"_s},
            .rows = {{u"QC 7/01"_s, text, QStringList{u"HM"_s, u"Pilots"_s}, QDate(2026, 4, 1), 3},
                     {u"QC 7/02"_s, u"Say \"stop\", loudly"_s, QStringList{}, {}, {}}}};
}

} // namespace

void TestWriteDocument::formatsAreNamed()
{
    for (const Format format : allFormats()) {
        QCOMPARE(formatNamed(suffixOf(format)), format);
        QVERIFY(!formatTitle(format).isEmpty());
        QVERIFY(!writeDocument(test::minutes({test::paragraph(u"Berths."_s)}), format)->isEmpty());
    }
    QVERIFY(!formatNamed(u"doc"_s));
}

void TestWriteDocument::pagesAreWellFormedAndHoldEveryWord()
{
    QVERIFY(rc::check("web pages are well-formed and hold every word", [](const test::GeneratedDocument &generated) {
        QString text;
        const QString error = readXml(writeHtml(generated.document), {}, &text);
        RC_LOG(error.toStdString());
        RC_ASSERT(error.isEmpty());
        RC_ASSERT(firstMissing(generated.document, text).isEmpty());
    }));
    QString text;
    QCOMPARE(readXml(writeHtml(test::specimen()), {}, &text), QString());
    QCOMPARE(firstMissing(test::specimen(), text), QString());
}

void TestWriteDocument::pagesLoadAndRunNothing()
{
    const QByteArray page = writeHtml(test::specimen());
    QString policy;
    const QStringList allowed{u"html"_s, u"head"_s, u"meta"_s,   u"title"_s, u"style"_s,   u"body"_s,  u"header"_s, u"main"_s, u"footer"_s,
                              u"p"_s,    u"h1"_s,   u"h2"_s,     u"h3"_s,    u"section"_s, u"ul"_s,    u"ol"_s,     u"li"_s,   u"a"_s,
                              u"span"_s, u"em"_s,   u"strong"_s, u"table"_s, u"thead"_s,   u"tbody"_s, u"tr"_s,     u"th"_s,   u"td"_s};
    QStringList strange;
    QCOMPARE(readXml(page,
                     [&](const QXmlStreamReader &xml) {
                         if (!allowed.contains(xml.name()))
                             strange << xml.name().toString();
                         for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                             if (attribute.name().startsWith("on"_L1) || attribute.name() == "src"_L1 || attribute.name() == "style"_L1)
                                 strange << attribute.name().toString();
                         }
                         if (xml.attributes().value("http-equiv"_L1) == "Content-Security-Policy"_L1)
                             policy = xml.attributes().value("content"_L1).toString();
                     }),
             QString());
    QCOMPARE(strange, QStringList());
    const QByteArray style = page.sliced(page.indexOf("<style>") + 7, page.indexOf("</style>") - page.indexOf("<style>") - 7);
    QVERIFY(!style.contains('&') && !style.contains("url(") && !style.contains("@import"));
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QCOMPARE(policy, u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(QString::fromLatin1(hash)));
}

void TestWriteDocument::pagesAreMarkedAtHeadAndFoot()
{
    for (const MinutesDocument &document :
         {test::minutes({test::paragraph(u"Berths."_s)}), test::labelledMinutes({test::paragraph(u"Berths."_s)})}) {
        const QString page = QString::fromUtf8(writeHtml(document));
        const QString mark = u"ink0\">%1</strong></p>"_s.arg(document.marking.text);
        QVERIFY(page.indexOf(mark) > 0);
        QVERIFY(page.indexOf(mark) < page.indexOf("<h1>"_L1));
        QVERIFY(page.lastIndexOf(mark) > page.indexOf("Berths."_L1));
        QVERIFY(page.contains(u"content: '%1'"_s.arg(document.marking.text == "GREEN"_L1 ? u"GREEN"_s : u"TLP:AMBER\\2b STRICT"_s)));
    }
}

void TestWriteDocument::whatBelongsTogetherIsNotParted()
{
    const QByteArray page = html({ParagraphBlock{.runs = {test::plainRun(u"Ann Pryce (AP) will write by 9 "_s), test::boldRun(u"August"_s),
                                                          test::plainRun(u" 2026, or on 2026-08-10 at the latest."_s)}}});
    QVERIFY2(
        page.contains("Ann Pryce\u00a0(AP) will write by 9\u00a0<strong>August</strong>\u00a02026, or on <time>2026-08-10</time> at the"),
        page.constData());
    QVERIFY(page.contains("time { white-space: nowrap; }"));
    QVERIFY(!page.sliced(page.indexOf("<title>")).first(60).contains("\u00a0"));
}

void TestWriteDocument::pagesArePrintedWithTheirMarking()
{
    MinutesDocument document = test::minutes({test::paragraph(u"Berths."_s)});
    document.draft = u"DRAFT"_s;
    const QByteArray page = writeHtml(document);
    QVERIFY(page.contains("@top-left { content: 'DRAFT';"));
    QVERIFY(page.contains("@top-right { content: 'GREEN';"));
    QVERIFY(page.contains("@bottom-right { content: 'GREEN';"));
    const qsizetype begin = page.indexOf("<style>") + 7;
    const QString style = QString::fromUtf8(page.sliced(begin, page.indexOf("</style>") - begin));
    QCOMPARE(withoutHtmlStyle(style).simplified(), u"DRAFT GREEN QC_7_0403 GREEN"_s);
}

void TestWriteDocument::headingsAreSections()
{
    const QByteArray page = html({test::paragraph(u"Before."_s), test::heading(u"1. Berths"_s), test::heading(u"Closures"_s, 2),
                                  test::paragraph(u"Shut."_s), test::heading(u"2. Tugs"_s)});
    QCOMPARE(outline(page, {u"main"_s, u"section"_s, u"h1"_s, u"h2"_s, u"h3"_s}),
             u"h1\nmain\n section\n  h2\n  section\n   h3\n section\n  h2\n"_s);
    QVERIFY(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\" xml:lang=\"en-GB\">"));
    QVERIFY(page.contains("<title>QC 7 – Final Minutes</title>"));
}

void TestWriteDocument::listsAreNestedAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addRow("bullets") << u"-|-|  -|-"_s << u"ul\n li\n li\n  ul\n   li\n li\n"_s;
    QTest::addRow("letters from c") << u"c)|d)"_s << u"ol letters\n li 3\n li 4\n"_s;
    QTest::addRow("numbers with a gap") << u"1)|3)"_s << u"ol numbers\n li 1\n li 3\n"_s;
    QTest::addRow("i behind h") << u"h)|i)"_s << u"ol letters\n li 8\n li 9\n"_s;
    QTest::addRow("numerals") << u"i)|ii)|iv)"_s << u"ol numerals\n li 1\n li 2\n li 4\n"_s;
    QTest::addRow("numerals inside letters") << u"a)|  i)|  ii)|b)"_s << u"ol letters\n li 1\n  ol numerals\n   li 1\n   li 2\n li 2\n"_s;
    QTest::addRow("another kind of list") << u"-|1)"_s << u"ul\n li\nol numbers\n li 1\n"_s;
    QTest::addRow("capitals") << u"A)|B)"_s << u"ol capitals\n li 1\n li 2\n"_s;
    QTest::addRow("deep at once") << u"-|      -|  -"_s << u"ul\n li\n  ul\n   li\n   li\n"_s;
    QTest::addRow("beginning deep") << u"    -|-"_s << u"ul\n li\n li\n"_s;
}

void TestWriteDocument::listsAreNestedAsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QList<Block> blocks{test::heading(u"Lists"_s)};
    for (const QString &line : typed.split(u'|')) {
        const int depth = static_cast<int>(line.indexOf(line.trimmed()) / 2);
        blocks << test::item(line.trimmed(), u"tides"_s, depth);
    }
    // The facts are the first list of a page.
    QCOMPARE(outline(html(blocks), {u"ul"_s, u"ol"_s, u"li"_s}).section(u'\n', 4), expected);
}

void TestWriteDocument::tablesNameTheirCells()
{
    const QByteArray page = html(
        {test::actions({test::row({u"QC 7/01"_s, u"Light the quay."_s, u"HM"_s}), test::row({u"It was lit."_s}, true)})});
    QVERIFY(page.contains("<th scope=\"col\">Action ID</th>"));
    QVERIFY(page.contains("<th scope=\"row\">QC\u00a07/01</th><td>Light the quay.</td><td>HM</td>"));
    QVERIFY(page.contains("<td colspan=\"3\">It was lit.</td>"));
}

void TestWriteDocument::onlyLiveLinksLead()
{
    const Runs runs{test::linkRun(u"a"_s, u"https://example.org/?a=1&b=2"_s), test::linkRun(u"b"_s, u"javascript:alert(1)"_s),
                    test::linkRun(u"c"_s, u"mailto:hm@example.org"_s), test::linkRun(u"d"_s, u"file:///etc/passwd"_s)};
    const MinutesDocument document = test::minutes({ParagraphBlock{ParagraphStyle::Body, runs}});
    QStringList targets;
    const XmlCheck takeTargets = [&](const QXmlStreamReader &xml) {
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == "href"_L1)
                targets << attribute.value().toString();
        }
    };
    const QStringList live{u"https://example.org/?a=1&b=2"_s, u"mailto:hm@example.org"_s};
    QCOMPARE(readXml(writeHtml(document), takeTargets), QString());
    QCOMPARE(targets, live);
    targets.clear();
    QCOMPARE(readXml(odt(document).files.value(u"content.xml"_s), takeTargets), QString());
    QCOMPARE(targets, live);
}

void TestWriteDocument::uglyTextIsText()
{
    const QString ugly = u"<script>alert('x')</script> & \"]]>\" -- --> </style> \u0001 \u202e \ufffe   three"_s;
    MinutesDocument document = test::minutes({test::paragraph(ugly), test::heading(ugly)});
    document.reference = ugly;
    document.title = ugly;
    document.marking.text = u"</style><b>'"_s;
    QString text;
    QCOMPARE(readXml(
                 writeHtml(document), [](const QXmlStreamReader &xml) { QVERIFY(xml.name() != "script"_L1 && xml.name() != "b"_L1); }, &text),
             QString());
    QVERIFY(text.contains("<script>alert('x')</script> & \"]]>\""_L1));
    QCOMPARE(writeHtml(document).count("</style>"), 1);
    text.clear();
    QCOMPARE(readXml(odt(document).files.value(u"content.xml"_s), {}, &text), QString());
    QVERIFY(text.contains("<script>alert('x')</script> & \"]]>\""_L1));
}

void TestWriteDocument::packagesBeginWithTheirType()
{
    const QByteArray bytes = writeOdt(test::specimen()).value();
    QVERIFY(bytes.startsWith("PK\x03\x04"));
    QCOMPARE(bytes.sliced(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    QCOMPARE(bytes.sliced(8, 2), QByteArray(2, '\0')); // stored as it is
    QCOMPARE(bytes.sliced(28, 2), QByteArray(2, '\0')); // no extra field
    QCOMPARE(QStringList(odt(test::specimen()).files.keys()),
             QStringList({u"META-INF/manifest.xml"_s, u"content.xml"_s, u"meta.xml"_s, u"mimetype"_s, u"styles.xml"_s}));
}

void TestWriteDocument::packagesSayNothingOfTheMachine()
{
    const QByteArray bytes = writeOdt(test::specimen()).value();
    QTest::qWait(2100); // ZIP tells time in steps of two seconds
    QCOMPARE(writeOdt(test::specimen()).value(), bytes);
    const QByteArray meta = odt(test::specimen()).files.value(u"meta.xml"_s);
    QCOMPARE(meta.count("2026-03-04T00:00:00"), 2);
    QVERIFY(meta.contains("<dc:title>QC 7 – Final Minutes</dc:title>"));
    QVERIFY(meta.contains("<dc:creator>Quay Committee (QC)</dc:creator>"));
    QCOMPARE(meta.count("20"), meta.count("2026-03-04")); // there is no other date
}

void TestWriteDocument::textsAreWellFormedAndHoldEveryWord()
{
    QVERIFY(rc::check("OpenDocument texts are well-formed and hold every word", [](const test::GeneratedDocument &generated) {
        const Package package = odt(generated.document);
        QString text;
        RC_ASSERT(readXml(package.files.value(u"content.xml"_s), {}, &text).isEmpty());
        RC_ASSERT(readXml(package.files.value(u"styles.xml"_s)).isEmpty());
        RC_ASSERT(firstMissing(generated.document, text).isEmpty());
    }));
}

void TestWriteDocument::textsUseStylesThatAreThere()
{
    MinutesDocument document = test::specimen();
    document.blocks << ParagraphBlock{ParagraphStyle::Body, {Run{.text = u"Bore da"_s, .language = u"cy"_s}}};
    const Package package = odt(document);
    QSet<QString> there;
    QSet<QString> used;
    const XmlCheck take = [&](const QXmlStreamReader &xml) {
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QStringView name = attribute.name();
            if (name == "name"_L1 && attribute.prefix() == "style"_L1)
                there << attribute.value().toString();
            else if (name.endsWith("style-name"_L1) || name == "page-layout-name"_L1 || name == "font-name"_L1)
                used << attribute.value().toString();
        }
    };
    for (const QString &file : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
        QCOMPARE(readXml(package.files.value(file), take), QString());
    QCOMPARE(used - there, QSet<QString>());
    for (const QString &style : {u"Title"_s, u"Subtitle"_s, u"Heading_20_1"_s, u"Heading_20_2"_s, u"Text_20_body"_s, u"List"_s,
                                 u"Table_20_Heading"_s, u"Table_20_Contents"_s, u"Marking"_s, u"Footer"_s, u"Language_20_cy"_s})
        QVERIFY2(used.contains(style), qPrintable(style));
}

void TestWriteDocument::listsStartWhereTheyWereTyped()
{
    const QByteArray content = odt(test::minutes(
                                       {test::item(u"c)"_s, u"tides"_s), test::item(u"d)"_s, u"tugs"_s), test::item(u"f)"_s, u"pilots"_s)}))
                                   .files.value(u"content.xml"_s);
    QCOMPARE(content.count("<text:list text:style-name=\"List_20_a\">"), 1);
    QCOMPARE(content.count("text:start-value"), 2);
    QVERIFY(content.contains("<text:list-item text:start-value=\"3\">"));
    QVERIFY(content.contains("<text:list-item text:start-value=\"6\">"));
}

void TestWriteDocument::everyPageIsMarkedAndNumbered()
{
    const QByteArray styles = odt(test::labelledMinutes({})).files.value(u"styles.xml"_s);
    const QByteArray header = styles.sliced(styles.indexOf("<style:header>"));
    QCOMPARE(header.count("TLP:AMBER+STRICT"), 2);
    QVERIFY(header.contains("<text:page-number text:select-page=\"current\"/>"));
    QVERIFY(header.contains("<text:page-count/>"));
    QVERIFY(header.contains("QC_7_0403"));
}

void TestWriteDocument::registersAreCommaSeparated()
{
    QVERIFY(writeCsv(quayActions()).startsWith("\xef\xbb\xbf"));
    QCOMPARE(QString::fromUtf8(writeCsv(quayActions())),
             u"number,action,owners,due,item,marking\r\n"
             "QC 7/01,Light the quay.,\"HM; Pilots\",2026-04-01,3,GREEN\r\n"
             "QC 7/02,\"Say \"\"stop\"\", loudly\",,,,GREEN\r\n"_s);
}

void TestWriteDocument::registersWithoutEntriesSayTheirMarking()
{
    RegisterTable table = quayActions();
    table.rows.clear();
    QCOMPARE(QString::fromUtf8(writeCsv(table)), u"number,action,owners,due,item,marking\r\n,,,,,GREEN\r\n"_s);
    QVERIFY(writeJson(table).contains("\"marking\": \"GREEN\""));
    for (const QByteArray &file : {writeCsv(table), writeJson(table)})
        QCOMPARE(editionOfFile(file, shippedScheme(u"SEC"_s).value()), (HeldEdition{Rank{1}, {}, u"actions"_s}));
}

void TestWriteDocument::headingsOfColumnsAreCellsToo()
{
    RegisterTable table = quayActions();
    table.rows.clear();
    table.keys = {u"Planned, min"_s, u"=1+1"_s};
    QCOMPARE(QString::fromUtf8(writeCsv(table)), u"\"Planned, min\",'=1+1,marking\r\n,,GREEN\r\n"_s);
}

void TestWriteDocument::formulasAreDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("=") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("+") << u"+44 20"_s << u"'+44 20"_s;
    QTest::newRow("-") << u"-2"_s << u"'-2"_s;
    QTest::newRow("@") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("behind a space") << u" =1"_s << u"' =1"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("quoted too") << u"=HYPERLINK(\"x\",1)"_s << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
    QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
}

void TestWriteDocument::formulasAreDefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(QString::fromUtf8(writeCsv(quayActions(text))).section(u"QC 7/01,"_s, 1).section(u",\"HM;"_s, 0, 0), cell);
}

void TestWriteDocument::registersAreJson()
{
    QCOMPARE(QString::fromUtf8(writeJson(quayActions())), uR"({
    "abbreviation": "QC",
    "body": "Quay Committee",
    "complete": false,
    "date": "2026-03-04",
    "entries": [
        {
            "action": "Light the quay.",
            "due": "2026-04-01",
            "item": 3,
            "number": "QC 7/01",
            "owners": [
                "HM",
                "Pilots"
            ]
        },
        {
            "action": "Say \"stop\", loudly",
            "due": null,
            "item": null,
            "number": "QC 7/02",
            "owners": [
            ]
        }
    ],
    "marking": "GREEN",
    "register": "actions"
}
)"_s);
}

QTEST_MAIN(TestWriteDocument)
#include "tst_writedocument.moc"

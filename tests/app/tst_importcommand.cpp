#include "commandtest.h"
#include "models/print/packzip.h"
#include "models/storage/book.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto schemas = "http://schemas.openxmlformats.org/"_L1;

QString styled(const QString &style, const QString &words)
{
    return u"<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr><w:r><w:t>%2</w:t></w:r></w:p>"_s.arg(style, words);
}

QString wordPart(const QString &root, const QString &contents)
{
    return u"<w:%1 xmlns:w=\"%2wordprocessingml/2006/main\" xmlns:r=\"%2officeDocument/2006/relationships\" "
           "xmlns:v=\"urn:schemas-microsoft-com:vml\">%3</w:%1>"_s.arg(root, schemas, contents);
}

QString related(const QString &id, const QString &kind, const QString &target)
{
    return u"<Relationship Id=\"%1\" Type=\"%2officeDocument/2006/relationships/%3\" Target=\"%4\"/>"_s.arg(id, schemas, kind, target);
}

QString relations(const QString &all)
{
    return u"<Relationships xmlns=\"%1package/2006/relationships\">%2</Relationships>"_s.arg(schemas, all);
}

/// What a word processor writes, with words outside the text.
QByteArray wordDocument()
{
    const QString box = u"<w:p><w:r><w:pict><v:shape style=\"width:200pt;height:50pt\"><v:textbox><w:txbxContent>%1</w:txbxContent>"
                        "</v:textbox></v:shape></w:pict></w:r></w:p>"_s.arg(styled(u"Normal"_s, u"A box of amber."_s));
    const QString deleted = u"<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText> and the hook</w:delText></w:r></w:del></w:p>"_s;
    const QString text = styled(u"Title"_s, u"HWC 9, 2 April 2019"_s) + styled(u"Subtitle"_s, u"Of the quay"_s)
        + styled(u"Author"_s, u"Ada Quay"_s) + styled(u"Heading1"_s, u"1. Cranes"_s)
        + styled(u"Normal"_s, u"The committee AGREED the crane."_s).replace("</w:p>"_L1, deleted) + box
        + u"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rHead\"/></w:sectPr>"_s;
    QString styles;
    for (const auto &[id, name] :
         {std::pair(u"Normal"_s, u"Normal"_s), std::pair(u"Title"_s, u"Title"_s), std::pair(u"Subtitle"_s, u"Subtitle"_s),
          std::pair(u"Author"_s, u"Author"_s), std::pair(u"Heading1"_s, u"heading 1"_s)})
        styles += u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/></w:style>"_s.arg(id, name);
    QString types = u"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"_s;
    for (const auto &[part, kind] :
         {std::pair(u"document"_s, u"document.main"_s), std::pair(u"styles"_s, u"styles"_s), std::pair(u"header1"_s, u"header"_s)})
        types += u"<Override PartName=\"/word/%1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                 "wordprocessingml.%2+xml\"/>"_s.arg(part, kind);
    const QList<std::pair<QString, QString>> parts{
        {u"[Content_Types].xml"_s, u"<Types xmlns=\"%1package/2006/content-types\">%2</Types>"_s.arg(schemas, types)},
        {u"_rels/.rels"_s, relations(related(u"r1"_s, u"officeDocument"_s, u"word/document.xml"_s))},
        {u"word/_rels/document.xml.rels"_s,
         relations(related(u"rHead"_s, u"header"_s, u"header1.xml"_s) + related(u"rStyles"_s, u"styles"_s, u"styles.xml"_s))},
        {u"word/document.xml"_s, wordPart(u"document"_s, u"<w:body>%1</w:body>"_s.arg(text))},
        {u"word/styles.xml"_s, wordPart(u"styles"_s, styles)},
        {u"word/header1.xml"_s, wordPart(u"hdr"_s, styled(u"Normal"_s, u"Harbour &amp; Works: RED"_s))}};
    QList<PackedFile> files;
    for (const auto &[name, contents] : parts)
        files.append({.name = name, .contents = contents.toUtf8()});
    return packZip(files).value_or(QByteArray());
}

} // namespace

/// Meetings go into the book, and come out of it as notation.
class ImportCommandTest : public CommandTest
{
    Q_OBJECT

private slots:
    void importsMeetings();
    void importsAFolder();
    void lintsWhatIsStored();
    void lintCountsTheLinesThatAreWritten();
    void lintKnowsTheCommittee();
    void lintKnowsWhatIsEnded();
    void refusesAFileWithErrors();
    void saysHowGraveEachRemarkIs();
    void saysNoMoreThanAPersonReads();
    void tellsNumbersThatWereGivenBefore();
    void elidesWhatIsTooLongToRead();
    void importsEachFileByItself();
    void refusesAMeetingThatIsThere();
    void writesAMeetingAsNotation();
    void importsTheReferenceMeetings();
    void writesAFolderAndReadsIt();
    void namesWhatIsWrongInAFolder();
    void readsNothingOutsideAFolder();
    void bringsInOldMinutes();
    void tellsThatAPlannedMeetingApprovesNothing();
    void bringsInItsOwnEditions();
    void asksForWhatOldMinutesDoNotSay();
    void saysWhatItCannotRead();
    void bringsInDocuments();
    void leavesNothingOfAWordDocumentOut_data();
    void leavesNothingOfAWordDocumentOut();
    void saysWhatIsMissingForDocuments();
};

void ImportCommandTest::importsMeetings()
{
    makeBook();
    const QString next = QString(meetingText).replace(u"meeting: 12"_s, u"meeting: 13"_s).replace(u"HWC 12/01"_s, u"HWC 13/01"_s);
    const QString last = QString(next).replace(u"13"_s, u"14"_s);
    const Run imported = run({u"import"_s, u"b"_s, save(u"13.md"_s, next), save(u"14.md"_s, last)});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.out, u"13.md: meeting 13\n14.md: meeting 14\n"_s);
}

/// In the order of the numbers in their names; what is refused keeps nothing else out.
void ImportCommandTest::importsAFolder()
{
    makeBook();
    QVERIFY(QDir(path(u"."_s)).mkdir(u"old"_s));
    const auto saveOld = [this](int number, const QString &text) {
        save(u"old/%1.minutes.md"_s.arg(number),
             QString(text).replace(u"meeting: 12"_s, u"meeting: %1"_s.arg(number)).replace(u"HWC 12/01"_s, u"HWC %1/01"_s.arg(number)));
    };
    saveOld(10, QString(meetingText));
    saveOld(9, QString(meetingText));
    saveOld(11, QString(meetingText).remove(u"date: 2024-03-05\n"_s));
    save(u"old/readme.md"_s, u"no meeting"_s);
    const Run imported = run({u"import"_s, u"b"_s, u"old"_s});
    QCOMPARE(imported.status, 1);
    QCOMPARE(imported.out, u"old/9.minutes.md: meeting 9\nold/10.minutes.md: meeting 10\nold: 2 meetings taken, 1 file refused\n"_s);
    QVERIFY(imported.err.contains(u"old/11.minutes.md"_s));
    QVERIFY(QDir(path(u"."_s)).mkdir(u"empty"_s));
    const Run empty = run({u"import"_s, u"b"_s, u"empty"_s});
    QCOMPARE(empty.status, 1);
    QVERIFY(empty.err.contains(u"empty has no file that ends in .minutes.md."_s));
}

/// By the lines of what `write` writes; what is waived is counted.
void ImportCommandTest::lintsWhatIsStored()
{
    makeBook();
    const QString text = meetingText + u"ACTION: Harbour Office to go\nIt was agreed to wait.\n"_s;
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)}).status, 0);
    const Run linted = run({u"lint"_s, u"b"_s, u"--meeting"_s, u"12"_s});
    QCOMPARE(linted.status, 0);
    const QStringList lines = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--own-notes"_s}).out.split(u'\n');
    const auto at = static_cast<int>(lines.indexOf(u"It was agreed to wait."_s)) + 1;
    QVERIFY2(linted.out.contains(u"HWC 12:%1:8: note: An outcome is written in capitals"_s.arg(at)), qPrintable(linted.out));
    QVERIFY2(linted.out.contains(u"HWC 12:%1:1: note: This action has no date"_s.arg(at - 1)), qPrintable(linted.out));
    QVERIFY(linted.out.trimmed().section(u'\n', -1).startsWith(u"HWC 12: "_s));
    QCOMPARE(run({u"lint"_s, u"b"_s, u"--meeting"_s, u"99"_s}).status, 1);
    QCOMPARE(run({u"lint"_s, u"b"_s}).status, 2);
}

/// The window keeps empty lines where somebody has typed them: at the beginning and the end of an item too.
void ImportCommandTest::lintCountsTheLinesThatAreWritten()
{
    makeBook();
    {
        const auto book = Book::open(path(u"b"_s), BookKey::plain());
        QVERIFY(book);
        const Result<QList<StoredItem>> stored = items((*book)->reader(), meetingOfNumber((*book)->reader(), 12).value());
        for (const StoredItem &item : stored.value()) {
            QVERIFY((*book)->writeNow([&](Transaction &transaction) {
                return saveNotes(transaction, item.id, item.heading, u"\n\n"_s + item.notes + u"\nIt was agreed to wait (Red).\n\n\n"_s, {});
            }));
        }
    }
    const QStringList lines = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--own-notes"_s}).out.split(u'\n');
    const Run linted = run({u"lint"_s, u"b"_s, u"--meeting"_s, u"12"_s});
    QCOMPARE(linted.status, 0);
    int found = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] != u"It was agreed to wait (Red)."_s)
            continue;
        ++found;
        const QString place = u"HWC 12:%1:"_s.arg(i + 1);
        QVERIFY2(linted.out.contains(place + u"8: note: An outcome is written in capitals"_s), qPrintable(linted.out));
        QVERIFY2(linted.out.contains(place + u"23: warning: "_s), qPrintable(linted.out));
    }
    QCOMPARE(found, 3);
}

/// Whoever has a seat can own an action without being there.
void ImportCommandTest::lintKnowsTheCommittee()
{
    save(u"seats.csv"_s,
         u"Category,Name,Initials,Votes,Alternates,Clearance,Representing\nNetwork,Bob Brown,BB,yes,Hal Hunt,RED,\n,Hal Hunt,HH,no,,,\n,Pia Post,PP,no,,,Divers\n"_s);
    QCOMPARE(run({u"create"_s, u"b"_s, u"--plain"_s, u"--body"_s, u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s, u"--seats"_s,
                  u"seats.csv"_s})
                 .status,
             0);
    const QString text = meetingText
        + u"ACTION: Bob Brown to row by 9 April\nACTION: BB and Network to go by 9 April\nACTION {Hal Hunt; PP; Divers; Zed Zoo}: sail by 9 April\n"_s;
    const Run imported = run({u"import"_s, u"b"_s, save(u"12.md"_s, text)});
    QCOMPARE(imported.status, 0);
    const QString linted = run({u"lint"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out;
    for (const QString &told : {imported.err, linted}) {
        QCOMPARE(told.count(u"is known neither to the meeting"_s), 1);
        QVERIFY2(told.contains(u"\"Zed Zoo\" is known neither"_s), qPrintable(told));
    }
}

/// By what earlier meetings say; what this one says twice it knows.
void ImportCommandTest::lintKnowsWhatIsEnded()
{
    makeBook();
    const auto import = [this](int number, const QString &date, const QString &notes) {
        const QString text = QString(meetingText)
                                 .replace(u"meeting: 12"_s, u"meeting: %1"_s.arg(number))
                                 .replace(u"2024-03-05"_s, date)
                                 .section(u"# 3."_s, 0, 0);
        return run({u"import"_s, u"b"_s, save(u"m.md"_s, text + u"# 3. Actions\nNOTED\n"_s + notes)}).status;
    };
    QCOMPARE(import(13, u"2024-04-05"_s, u"UPDATE HWC 12/01 CLOSED: she wrote.\n"_s), 0);
    QCOMPARE(import(14, u"2024-05-05"_s, u"UPDATE HWC 12/01 CLOSED: she wrote again.\n"_s), 0);
    QCOMPARE(import(15, u"2024-06-05"_s, u"UPDATE HWC 12/01 OPEN: it was lost.\nUPDATE HWC 12/01 CLOSED: it was found.\n"_s), 0);
    const auto lint = [this](int number) { return run({u"lint"_s, u"b"_s, u"--meeting"_s, QString::number(number)}).out; };
    const QString told = u": note: The action HWC 12/01 is ended already, at meeting 13."_s;
    QVERIFY(!lint(13).contains(u"is ended already"_s));
    QVERIFY2(lint(14).contains(told), qPrintable(lint(14)));
    QVERIFY(!lint(15).contains(u"is ended already"_s));
}

void ImportCommandTest::refusesAFileWithErrors()
{
    makeBook();
    const QString undated =
        QString(meetingText).remove(u"date: 2024-03-05\n"_s).replace(u"12\n"_s, u"13\n"_s).replace(u"HWC 12/01"_s, u"HWC 13/01"_s);
    const Run refused = run({u"import"_s, u"b"_s, save(u"13.md"_s, undated)});
    QCOMPARE(refused.status, 1);
    const QStringList lines = refused.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains(QRegularExpression(u"^13\\.md:\\d+:\\d+: error: .*date"_s)), qPrintable(lines.first()));
    QVERIFY(lines.last().contains(u"13.md has errors"_s));
    QVERIFY(lines.last().contains(u"\"error:\""_s));
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"13"_s}).status, 1);
}

void ImportCommandTest::saysHowGraveEachRemarkIs()
{
    makeBook();
    const QString text = meetingText + u"MOVED: AQ\n"_s;
    QVERIFY(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)}).err.startsWith(u"12.md:28:1: warning: "_s));
}

/// Whose they were the book does not know any more: a person does.
void ImportCommandTest::tellsNumbersThatWereGivenBefore()
{
    makeBook();
    const auto replace = [this](const QString &text) { return run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)}); };
    const QString second = u"ACTION HWC 12/02 {Ada Quay}: Ada Quay to write again by 2024-04-02.\n"_s;
    const QString told = u"numbers had gone beyond HWC 12/02"_s;
    QVERIFY(!replace(meetingText + second).err.contains(told)); // nobody has had it
    QVERIFY(!replace(meetingText + second).err.contains(told)); // it is there
    QCOMPARE(replace(meetingText).status, 0);
    const Run reused = replace(meetingText + QString(second).replace(u"write again"_s, u"sail"_s));
    QCOMPARE(reused.status, 0); // it may be the same
    QVERIFY2(reused.err.contains(told) && reused.err.startsWith(u"12.md:28:1: warning: "_s), qPrintable(reused.err));
}

void ImportCommandTest::saysNoMoreThanAPersonReads()
{
    makeBook();
    // An error stands behind more warnings than are shown, and is shown all the same; the other line with the number is one too.
    const QString warnings = u"MOVED: AQ\n"_s.repeated(150);
    const QString number = u"ACTION HWC 12/01 {Ada Quay}: Ada Quay to write again by 2024-04-02.\n"_s;
    const Run refused = run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, meetingText + warnings + number)});
    QCOMPARE(refused.status, 1);
    const QStringList lines = refused.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 102);
    QCOMPARE(lines.filter(u": error: "_s).size(), 2);
    QVERIFY(lines[99].startsWith(u"12.md:178:"_s));
    QCOMPARE(lines[100], u"12.md: … and 52 more"_s);
}

void ImportCommandTest::elidesWhatIsTooLongToRead()
{
    makeBook();
    const QString row = u"| Pilots | Eve Ebb (EE) | "_s + QString(100000, u'x') + u" |\n"_s;
    const QString text = QString(meetingText).replace(u"| Pilots | Dee Tide (DT) | |\n"_s, row);
    const Run told = run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)});
    QVERIFY2(told.err.contains(u"xxx…\" is no attendance"_s), qPrintable(told.err.left(500)));
    QVERIFY(told.err.size() < 1000);
}

void ImportCommandTest::importsEachFileByItself()
{
    makeBook();
    const QString good = QString(meetingText).replace(u"meeting: 12"_s, u"meeting: 14"_s).replace(u"HWC 12/01"_s, u"HWC 14/01"_s);
    const QString foreign = QString(meetingText)
                                .replace(u"Harbour Works"_s, u"Bridges"_s)
                                .replace(u"meeting: 12"_s, u"meeting: 13"_s)
                                .replace(u"HWC 12/01"_s, u"HWC 13/01"_s);
    const Run imported = run({u"import"_s, u"b"_s, save(u"13.md"_s, foreign), u"none.md"_s, save(u"14.md"_s, good)});
    QCOMPARE(imported.status, 1);
    QVERIFY(imported.err.contains(u"Bridges Committee (HWC)"_s));
    QVERIFY(imported.err.contains(u"none.md cannot be read"_s));
    QCOMPARE(imported.err.count(u'\n'), 2);
    QCOMPARE(imported.out, u"14.md: meeting 14\n"_s);
}

void ImportCommandTest::refusesAMeetingThatIsThere()
{
    makeBook();
    const QString other = QString(meetingText).replace(u"The Chair (AQ) opened the meeting."_s, u"The gulls were loud."_s);
    save(u"other.md"_s, other);
    const Run refused = run({u"import"_s, u"b"_s, u"other.md"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"--replace"_s));
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out.contains(u"opened the meeting"_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, u"other.md"_s}).status, 0);
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out.contains(u"gulls"_s));

    const QString approved = QString(other).replace(u"status: draft"_s, u"status: approved"_s);
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"approved.md"_s, approved)}).status, 0);
    const Run frozen = run({u"import"_s, u"b"_s, u"--replace"_s, u"12.minutes.md"_s});
    QCOMPARE(frozen.status, 1);
    QVERIFY(frozen.err.contains(u"are approved"_s));
}

void ImportCommandTest::writesAMeetingAsNotation()
{
    makeBook();
    const Run open = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s});
    QCOMPARE(open.status, 0);
    QVERIFY(!open.out.contains(u"coffee"_s));
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"out.md"_s, u"--own-notes"_s}).out, QString());
    const QString written = QString::fromUtf8(contents(u"out.md"_s));
    QVERIFY(written.contains(u"// The coffee was cold."_s));
    QCOMPARE(QString(written).remove(u"// The coffee was cold.\n"_s), open.out);
    // What was written comes back as the same.
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, u"out.md"_s}).status, 0);
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out, open.out);
    const Run none = run({u"write"_s, u"b"_s, u"--meeting"_s, u"99"_s});
    QCOMPARE(none.status, 1);
    QVERIFY(none.err.contains(u"no meeting 99"_s));
}

void ImportCommandTest::importsTheReferenceMeetings()
{
    const QString folder = QString::fromUtf8(REFERENCE_DIR);
    if (!QFile::exists(folder + u"/ssc-82.minutes.md"_s))
        QSKIP("the reference meetings are not beside this checkout");
    QCOMPARE(run({u"create"_s, u"s"_s, u"--body"_s, u"Security Sub-Committee"_s, u"--abbreviation"_s, u"SSC"_s, u"--plain"_s}).status, 0);
    const Run imported = run({u"import"_s, u"s"_s, folder + u"/ssc-81.minutes.md"_s, folder + u"/ssc-82.minutes.md"_s});
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.status, 0);
    const QStringList toText{u"export"_s, u"s"_s, u"--meeting"_s, u"82"_s, u"--format"_s, u"txt"_s, u"--edition"_s};
    QCOMPARE(run(toText + QStringList{u"GREEN"_s, u"-o"_s, u"green"_s}).status, 0);
    QCOMPARE(run(toText + QStringList{u"confidential"_s, u"-o"_s, u"all"_s}).status, 0);
    for (int i = 1; i <= 18; ++i) {
        const QByteArray finding = u"sensitive%1"_s.arg(i, 2, 10, QChar(u'0')).toUtf8();
        QVERIFY(!contents(u"green"_s).contains(finding));
        QVERIFY2(contents(u"all"_s).contains(finding), finding.constData());
    }
}

namespace {

constexpr auto oldPage = R"(<h1>Harbour Works Committee, meeting 9</h1><p>5 March 2019, 10:00 - 12:00</p>
<table><tr><th>Organisation</th><th>Name</th></tr><tr><td>Pilots</td><td>Dee Tide (DT)</td></tr></table>
<h2>1. Opening</h2><p>The chair opened the meeting.</p><h2>2. Cranes (RED)</h2><p>The committee AGREED the crane.</p>
<p>Action: Dee Tide to buy the crane by 1 April 2019.</p>)"_L1;

constexpr auto brought = "9.html: meeting 9 of 2019-03-05, a draft with 2 items, 1 person and 1 action; "_L1;

} // namespace

void ImportCommandTest::writesAFolderAndReadsIt()
{
    makeBook();
    const Run written = run({u"export-folder"_s, u"b"_s, u"f"_s});
    QCOMPARE(written.err, QString());
    QCOMPARE(written.status, 0);
    QVERIFY2(written.out.startsWith(u"f: 1 meeting, "_s) && written.out.contains(u"in the clear"_s), qPrintable(written.out));
    QCOMPARE(QFile::permissions(path(u"f/body.json"_s)) & (owner | others), owner);
    QCOMPARE(QFile::permissions(path(u"f/meetings"_s)) & others, QFileDevice::Permissions());
    QVERIFY(contents(u"f/meetings/12.minutes.md"_s).contains("// The coffee was cold."));
    const Run refused = run({u"export-folder"_s, u"b"_s, u"f"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"f is not an empty folder"_s), qPrintable(refused.err));
    QCOMPARE(run({u"import-folder"_s, u"c"_s, u"f"_s, u"--plain"_s}).out, u"c: 1 meeting\n"_s);
    QVERIFY(QDir(path(u"."_s)).mkdir(u"g"_s));
    QCOMPARE(run({u"export-folder"_s, u"c"_s, u"g"_s}).status, 0);
    QCOMPARE(runShell(u"diff -r f g"_s).out, QString());
    QCOMPARE(run({u"import-folder"_s, u"c"_s, u"f"_s, u"--plain"_s}).status, 1); // never over one
    const QStringList text{u"export"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"--format"_s, u"txt"_s};
    QCOMPARE(run(text + QStringList{u"b"_s, u"-o"_s, u"b.txt"_s}).status, 0);
    QCOMPARE(run(text + QStringList{u"c"_s, u"-o"_s, u"c.txt"_s}).status, 0);
    QCOMPARE(contents(u"c.txt"_s), contents(u"b.txt"_s));
}

void ImportCommandTest::namesWhatIsWrongInAFolder()
{
    makeBook();
    QCOMPARE(run({u"export-folder"_s, u"b"_s, u"f"_s}).status, 0);
    save(u"f/times.csv"_s, u"meeting,item,seconds\n12,1,some\n13,1,60\n"_s);
    const Run refused = run({u"import-folder"_s, u"c"_s, u"f"_s, u"--plain"_s});
    QCOMPARE(refused.status, 1);
    const QStringList lines = refused.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"f/times.csv:2: “some”"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"f/times.csv:3: There is no meeting 13"_s), qPrintable(lines[1]));
    QVERIFY(lines[2].startsWith(u"f has faults"_s));
    QVERIFY(!QFile::exists(path(u"c"_s)));
    QCOMPARE(run({u"import-folder"_s, u"c"_s, u"nowhere"_s, u"--plain"_s}).status, 1);
}

/// A link leads out of the folder, and a pipe would be waited for.
void ImportCommandTest::readsNothingOutsideAFolder()
{
    makeBook();
    QCOMPARE(run({u"export-folder"_s, u"b"_s, u"f"_s}).status, 0);
    QVERIFY(QFile::rename(path(u"f/meetings/12.minutes.md"_s), path(u"outside"_s)));
    QVERIFY(QFile::link(path(u"outside"_s), path(u"f/meetings/12.minutes.md"_s)));
    QVERIFY(QFile::link(path(u"."_s), path(u"f/papers"_s)));
    QCOMPARE(runShell(u"mkfifo f/pipe.csv f/meetings/13.minutes.md"_s).status, 0);
    const Run linked = run({u"import-folder"_s, u"c"_s, u"f"_s, u"--plain"_s});
    QCOMPARE(linked.status, 1);
    QVERIFY2(linked.err.contains(u"f has faults"_s) && linked.err.contains(u"12"_s), qPrintable(linked.err));
    QVERIFY(!QFile::exists(path(u"c"_s)));
    QVERIFY(QFile::remove(path(u"f/meetings/12.minutes.md"_s)));
    QVERIFY(QFile::rename(path(u"outside"_s), path(u"f/meetings/12.minutes.md"_s)));
    QCOMPARE(run({u"import-folder"_s, u"c"_s, u"f"_s, u"--plain"_s}).out, u"c: 1 meeting\n"_s);
}

void ImportCommandTest::bringsInOldMinutes()
{
    makeBook();
    const Run in = run({u"import"_s, u"b"_s, save(u"9.html"_s, QString(oldPage))});
    QCOMPARE(in.err, QString());
    QVERIFY2(in.out.startsWith(brought), qPrintable(in.out));
    const QString written = run({u"write"_s, u"b"_s, u"--meeting"_s, u"9"_s}).out;
    QVERIFY(written.contains(u"status: draft"_s));
    QVERIFY2(written.contains(u"ACTION HWC 9/01: Dee Tide to buy the crane by 1 April 2019."_s), qPrintable(written));
    QCOMPARE(run({u"import"_s, u"b"_s, u"9.html"_s}).status, 1); // it is there
    save(u"12.txt"_s, QString(meetingText).replace(u"meeting: 12"_s, u"meeting: 13"_s).replace(u"12/01"_s, u"13/01"_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"12.txt"_s}).out, u"12.txt: meeting 13\n"_s); // a meeting file, whatever its name
}

/// The line comes in as it is.
void ImportCommandTest::tellsThatAPlannedMeetingApprovesNothing()
{
    makeBook();
    const QString text = u"---\nbody: Harbour Works Committee\nabbreviation: HWC\nmeeting: 13\ndate: 2024-04-02\nstatus: planned\n---\n"
                         "# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 12.\n"_s;
    const Run in = run({u"import"_s, u"b"_s, save(u"13.minutes.md"_s, text)});
    QCOMPARE(in.status, 0);
    QVERIFY2(in.err.contains(u"13.minutes.md: Meeting 13 is still planned, so nothing is approved by what its notes say of the minutes of "
                             "meeting 12."_s),
             qPrintable(in.err));
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"13"_s}).out.contains(u"The HWC APPROVED the Minutes of HWC 12."_s));
    QVERIFY(!run({u"import"_s, u"b"_s, u"--replace"_s, save(u"13.minutes.md"_s, QString(text).replace(u"planned"_s, u"draft"_s))})
                 .err.contains(u"still planned"_s));
}

/// Whatever they were written as, the same draft comes of them.
void ImportCommandTest::bringsInItsOwnEditions()
{
    makeBook();
    QString drafts;
    for (const QString &name : {u"e.html"_s, u"e.md"_s, u"e.txt"_s}) {
        QCOMPARE(run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"confidential"_s, u"-o"_s, name}).status, 0);
        const QString book = name + u".book"_s;
        QCOMPARE(runShell(u"cp b %1 && $0 import %1 --replace %2"_s.arg(book, name)).status, 0);
        QString draft = run({u"write"_s, book, u"--meeting"_s, u"12"_s}).out;
        QVERIFY2(draft.contains(u"status: draft"_s) && draft.contains(u"# Attendees"_s), qPrintable(draft));
        const QString items = draft.split(u"# 1."_s).last().remove(u"HWC_12_0503\n"_s); // which a web page repeats at its foot
        QVERIFY2(items.contains(u"ACTION HWC 12/01 due 2024-04-01 {Ada Quay}"_s), qPrintable(items));
        if (drafts.isEmpty())
            drafts = items;
        QCOMPARE(items, drafts);
    }
}

void ImportCommandTest::asksForWhatOldMinutesDoNotSay()
{
    makeBook();
    save(u"old.txt"_s, u"Only words.\n"_s);
    const Run asked = run({u"import"_s, u"b"_s, u"old.txt"_s});
    QCOMPARE(asked.status, 1);
    QVERIFY2(asked.err.contains(u"--meeting N --date"_s), qPrintable(asked.err));
    const QStringList told{u"--meeting"_s, u"8"_s, u"--date"_s, u"2018-01-02"_s};
    QVERIFY(run(QStringList{u"import"_s, u"b"_s, u"old.txt"_s} + told).out.startsWith(u"old.txt: meeting 8 of 2018-01-02"_s));
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"8"_s}).out.contains(u"Only words."_s));
    QCOMPARE(run(QStringList{u"import"_s, u"b"_s, u"12.minutes.md"_s} + told).status, 2);
    QCOMPARE(run({u"import"_s, u"b"_s, u"old.txt"_s, u"--date"_s, u"soon"_s}).status, 2);
}

void ImportCommandTest::saysWhatItCannotRead()
{
    makeBook();
    for (const QString &text : {u"%PDF-1.7\nx"_s, u"{\\rtf1 x}"_s}) {
        const Run refused = run({u"import"_s, u"b"_s, save(u"old.doc"_s, text)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"neither a meeting file nor DOCX, ODT, HTML or text"_s), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(u"save it as HTML or plain text and import that"_s), qPrintable(refused.err));
    }
}

void ImportCommandTest::bringsInDocuments()
{
    if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
        QSKIP("pandoc is not installed, and it makes the documents of this test");
    makeBook();
    save(u"9.html"_s, QString(oldPage));
    const bool office = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    for (const QString &name : office ? QStringList{u"9.docx"_s, u"9.odt"_s} : QStringList{u"9.docx"_s}) {
        QCOMPARE(runShell("pandoc 9.html -o "_L1 + name).status, 0);
        const Run in = run({u"import"_s, u"b"_s, u"--replace"_s, name});
        QCOMPARE(in.err, QString());
        QVERIFY2(in.out.startsWith(QString(brought).replace(u"9.html"_s, name)), qPrintable(in.out));
        QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"9"_s}).out.contains(u"# 2. Cranes (RED)\nThe committee AGREED the crane.\n"_s));
    }
    save(u"8.html"_s,
         u"<h1>HWC 8, 5 March 2019</h1><h2>Present</h2><table><tr><th>Role</th><th>Name</th><th>Attendance</th></tr>"
         "<tr><th>Chair</th><td>Ada Quay (AQ)</td><td>part</td></tr></table><h2>1. Cranes</h2><p>They met.</p>"_s);
    QCOMPARE(runShell(u"pandoc 8.html -o 8.odt"_s).status, 0); // without the heading of its row
    if (office) {
        QCOMPARE(run({u"import"_s, u"b"_s, u"8.odt"_s}).status, 0);
        const QString written = run({u"write"_s, u"b"_s, u"--meeting"_s, u"8"_s}).out;
        QVERIFY2(written.contains(u" | Ada Quay (AQ) | part |\n"_s), qPrintable(written));
    }
    save(u"broken.docx"_s, u"no document"_s);
    const Run broken = run({u"import"_s, u"b"_s, u"broken.docx"_s});
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.err.contains(u"broken.docx could not be read as a document"_s), qPrintable(broken.err));
}

/// A marking often stands there. `by`: the program that reads it.
void ImportCommandTest::leavesNothingOfAWordDocumentOut_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("LibreOffice") << u"soffice"_s;
    QTest::newRow("pandoc") << u"pandoc"_s;
}

void ImportCommandTest::leavesNothingOfAWordDocumentOut()
{
    QFETCH(const QString, by);
    const QString program = QStandardPaths::findExecutable(by);
    if (program.isEmpty())
        QSKIP("what is to read the document is not installed");
    makeBook();
    QFile document(path(u"9.docx"_s));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(wordDocument());
    document.close();
    QVERIFY(QDir(path(u"."_s)).mkdir(u"pandoc"_s));
    QVERIFY(QFile::link(program, path(u"pandoc/"_s + by)));
    const Run in = runShell((by == "pandoc"_L1 ? u"PATH=pandoc "_s : QString()) + u"$0 import b 9.docx"_s);
    QCOMPARE(in.err, QString());
    const QString written = run({u"write"_s, u"b"_s, u"--meeting"_s, u"9"_s}).out;
    for (const QString &words : {u"Harbour & Works: RED"_s, u"Of the quay"_s, u"Ada Quay"_s, u"A box of amber."_s})
        QVERIFY2(written.contains(words), qPrintable(words + u'\n' + written));
    QVERIFY2(written.contains(u"# 1. Cranes (RED)\nThe committee AGREED the crane.\n"_s), qPrintable(written));
}

void ImportCommandTest::saysWhatIsMissingForDocuments()
{
    makeBook();
    save(u"9.docx"_s, u"PK"_s);
    const Run without = runShell(u"PATH=/nowhere $0 import b 9.docx"_s);
    QCOMPARE(without.status, 1);
    QVERIFY2(without.err.contains(u"can be read only with pandoc or LibreOffice, which is not installed"_s), qPrintable(without.err));
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_importcommand.moc"

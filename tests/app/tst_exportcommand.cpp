#include "commandtest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Editions leave the program, each searched before it is there; and any file can be.
class ExportCommandTest : public CommandTest
{
    Q_OBJECT

private slots:
    void exportsEditions_data();
    void exportsEditions();
    void exportsAgendas();
    void exportsAttendance();
    void bindsAVolume();
    void listsActions();
    void listsDecisions();
    void provesWhatItExports();
    void findsALeak();
    void provesNothingOfAnotherFile();
    void provesRegisters();
    void provesNothingOfWhatIsNoPdf();
    void writesNoFileWithALeak();
    void exportsTheSameBytesEachTime();
    void leavesAnOldFileWhenItFails();
    void keepsWhatIsWithheldToTheOwner();
    void searchesTextsToo();
    void encryptsWithAPassphrase();
    void numbersCopies();
    void writesOverNoOtherEdition_data();
    void writesOverNoOtherEdition();
    void writesOverNoOtherMeeting();
    void writesOverAnotherDayOfItsMeeting();
    void writesOverItsOwnEdition();
    void writesOverNoOtherKind();
    void asksBeforeItReplacesAnythingElse();
    void certificatesReplaceNoEdition();
    void registersReplaceNoOtherEdition_data();
    void registersReplaceNoOtherEdition();
    void nothingElseReplacesAnEdition();
    void copiesReplaceNoOtherCopy();
};

void ExportCommandTest::exportsEditions_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("whole");
    QTest::newRow("green") << u"GREEN"_s << u"Draft Minutes"_s << false;
    QTest::newRow("amber") << u"AMBER"_s << u"Draft Minutes"_s << false;
    QTest::newRow("confidential") << u"confidential"_s << u"Confidential Draft Minutes"_s << true;
}

void ExportCommandTest::exportsEditions()
{
    QFETCH(const QString, edition);
    QFETCH(const QString, title);
    QFETCH(const bool, whole);
    makeBook();
    const auto exported = [&](const QString &name, const QStringList &more = {}) {
        const Run ended = run(QStringList{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, edition, u"-o"_s, name} + more);
        return ended.status == 0 && ended.err.isEmpty() ? contents(name) : QByteArray::number(ended.status) + ' ' + ended.err.toUtf8();
    };
    const QByteArray pdf = exported(u"a.pdf"_s);
    QVERIFY2(pdf.startsWith("%PDF-1.7"), pdf.first(std::min<qsizetype>(pdf.size(), 400)).constData());
    QCOMPARE(exported(u"pages"_s, {u"--format"_s, u"pdf"_s}), contents(u"a.pdf"_s));
    QVERIFY(exported(u"a.odt"_s).startsWith("PK"));
    for (const QString &name : {u"a.md"_s, u"A.TXT"_s, u"a.html"_s}) {
        const QString text = QString::fromUtf8(exported(name));
        QVERIFY(text.contains(title));
        QVERIFY(text.contains(u"Harbour Works Committee"_s));
        QVERIFY(text.contains(u"Ada Quay to write to the bidders"_s) || text.simplified().contains(u"Ada Quay to write"_s));
        QCOMPARE(text.contains(u"Kelpie"_s), whole);
        QVERIFY(!text.contains(u"coffee"_s));
    }
}

void ExportCommandTest::exportsAgendas()
{
    makeBook();
    const auto exported = [&](const QString &edition, const QString &name) {
        const Run ended = run(
            {u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--kind"_s, u"agenda"_s, u"--edition"_s, edition, u"-o"_s, name});
        return ended.status == 0 && ended.err.isEmpty() ? contents(name) : QByteArray();
    };
    QVERIFY(exported(u"GREEN"_s, u"a.pdf"_s).startsWith("%PDF-1.7"));
    QCOMPARE(exported(u"GREEN"_s, u"b.pdf"_s), contents(u"a.pdf"_s));
    const QString green = QString::fromUtf8(exported(u"GREEN"_s, u"a.txt"_s));
    QVERIFY(green.contains(u"Agenda\n======"_s));
    QVERIFY(green.contains(u"Dredging of the north basin (RED)"_s));
    QVERIFY(!green.contains(u"tender"_s)); // of the notes nothing
    QVERIFY(exported(u"confidential"_s, u"c.md"_s).contains("## Confidential Agenda"));
    QVERIFY(QFile::permissions(path(u"a.pdf"_s)) & QFileDevice::ReadOther);
    QVERIFY(!(QFile::permissions(path(u"c.md"_s)) & QFileDevice::ReadOther));
}

void ExportCommandTest::exportsAttendance()
{
    makeBook();
    const QStringList attendance{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--kind"_s, u"attendance"_s, u"--edition"_s, u"GREEN"_s};
    QCOMPARE(run(attendance + QStringList{u"-o"_s, u"a.txt"_s}).status, 0);
    const QString text = QString::fromUtf8(contents(u"a.txt"_s));
    QVERIFY(text.contains(u"Attendance Record\n================="_s));
    QVERIFY(text.contains(u"Ada Quay (AQ)"_s));
    QVERIFY(!text.contains(u"tender"_s));
}

/// Approved minutes alone, each as the edition shows it, with their pages numbered through.
void ExportCommandTest::bindsAVolume()
{
    makeBook();
    const QStringList volume{u"export"_s, u"b"_s, u"--kind"_s, u"volume"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"v.pdf"_s};
    const Run none = run(volume);
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains(u"none of these meetings has been approved"_s), qPrintable(none.err));
    const auto approved = [](int number, const QString &date) {
        return QString(meetingText)
            .replace(u"meeting: 12"_s, u"meeting: %1"_s.arg(number))
            .replace(u"HWC 12/01"_s, u"HWC %1/01"_s.arg(number))
            .replace(u"2024-03-05"_s, date)
            .replace(u"status: draft"_s, u"status: approved"_s);
    };
    QCOMPARE(
        run({u"import"_s, u"b"_s, save(u"10.md"_s, approved(10, u"2023-12-05"_s)), save(u"11.md"_s, approved(11, u"2024-02-06"_s))}).status,
        0);
    QCOMPARE(run(volume).err, QString());
    const QByteArray bound = contents(u"v.pdf"_s);
    QVERIFY(bound.startsWith("%PDF-1.7"));
    QCOMPARE(run(volume).status, 0);
    QCOMPARE(contents(u"v.pdf"_s), bound);
    const QStringList prove{u"prove"_s, u"v.pdf"_s, u"b"_s, u"--edition"_s, u"GREEN"_s};
    QCOMPARE(run(prove + QStringList{u"--all"_s}).err, QString());
    for (const QString &year : {u"2023"_s, u"2024"_s}) { // what the other one withholds was not looked for
        const Run ofOne = run(prove + QStringList{u"--year"_s, year});
        QCOMPARE(ofOne.status, 1);
        QVERIFY2(ofOne.err.contains(u"v.pdf is called \"HWC – Minutes, 2023–2024\", which is none of the volumes of HWC of "_s + year),
                 qPrintable(ofOne.err));
    }
    QCOMPARE(run(prove).status, 2);
    QCOMPARE(run(prove + QStringList{u"--all"_s, u"--meeting"_s, u"10"_s}).status, 2);
    QVERIFY(run(prove + QStringList{u"--meeting"_s, u"10"_s}).err.contains(u"none of HWC 10"_s));
    QCOMPARE(run(volume + QStringList{u"--year"_s, u"2023"_s}).status, 0);
    QVERIFY(contents(u"v.pdf"_s).size() < bound.size());
    QCOMPARE(run(prove + QStringList{u"--year"_s, u"2023"_s}).err, QString());
    QCOMPARE(run(prove + QStringList{u"--all"_s}).err, QString());
    QVERIFY(run(prove + QStringList{u"--year"_s, u"2024"_s}).err.contains(u"\"HWC – Minutes, 2023\", which is none of"_s));
    QCOMPARE(run(volume + QStringList{u"--year"_s, u"1999"_s}).status, 1);
    QCOMPARE(run(volume + QStringList{u"--meeting"_s, u"10"_s}).status, 2);
    QCOMPARE(run(volume + QStringList{u"--format"_s, u"md"_s}).status, 2);
    QCOMPARE(run(volume.first(volume.size() - 1) + QStringList{u"v.html"_s}).status, 2);
}

void ExportCommandTest::listsActions()
{
    makeBook();
    const Run table = run({u"actions"_s, u"b"_s});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.startsWith(u"GREEN\n"_s));
    QVERIFY2(table.out.contains(u"HWC 12/01  Ada Quay to write to the bidders by"_s), qPrintable(table.out));
    const Run csv = run({u"actions"_s, u"b"_s, u"--format"_s, u"csv"_s, u"--owner"_s, u"ada quay"_s, u"--status"_s, u"open,on-target"_s});
    QVERIFY(csv.out.contains(
        u"\r\nHWC 12/01,Ada Quay to write to the bidders by 2024-04-01.,Ada Quay,2024-04-01,open,12,2024-03-05,3,GREEN,,,,GREEN\r\n"_s));
    QVERIFY(!run({u"actions"_s, u"b"_s, u"--format"_s, u"csv"_s, u"--status"_s, u"closed"_s}).out.contains(u"HWC 12/01"_s));
    QCOMPARE(run({u"actions"_s, u"b"_s, u"-o"_s, u"log.pdf"_s}).out, QString());
    QVERIFY(contents(u"log.pdf"_s).startsWith("%PDF-1.7"));
    QVERIFY(QFile::permissions(path(u"log.pdf"_s)) & QFileDevice::ReadOther);
}

void ExportCommandTest::listsDecisions()
{
    makeBook();
    const auto decisions = [&](const QStringList &more) {
        return run(QStringList{u"decisions"_s, u"b"_s, u"--format"_s, u"json"_s} + more);
    };
    QVERIFY(decisions({}).out.contains(u"\"decision\": \"The committee AGREED the second tender.\""_s));
    QVERIFY(decisions({}).out.contains(u"\"level\": null"_s)); // shown by clearing alone
    QVERIFY(decisions({u"--ceiling"_s, u"confidential"_s}).out.contains(u"\"level\": \"RED\""_s));
    QVERIFY(!decisions({u"--verb"_s, u"noted"_s}).out.contains(u"tender"_s));
    const Run none = decisions({u"--verb"_s, u"dreamt"_s});
    QVERIFY2(none.status == 0 && none.err.contains(u"these verbs: AGREED, "_s), qPrintable(none.err));
    QVERIFY(run({u"actions"_s, u"b"_s, u"--owner"_s, u"Nobody"_s}).err.contains(u"as the notes name them"_s));
    QVERIFY(!decisions({u"--ceiling"_s, u"WHITE"_s}).out.contains(u"tender"_s));
    QCOMPARE(decisions({u"--ceiling"_s, u"PINK"_s}).status, 1);
    QCOMPARE(decisions({u"--ceiling"_s, u"confidential"_s, u"-o"_s, u"all.json"_s}).status, 0);
    QVERIFY(!(QFile::permissions(path(u"all.json"_s)) & others));
}

void ExportCommandTest::provesWhatItExports()
{
    makeBook();
    const QStringList meeting{u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s};
    QCOMPARE(run(QStringList{u"export"_s, u"b"_s} + meeting + QStringList{u"-o"_s, u"a.pdf"_s, u"--certificate"_s, u"a.json"_s}).status, 0);
    const QByteArray hash = QCryptographicHash::hash(contents(u"a.pdf"_s), QCryptographicHash::Sha256).toHex();
    QVERIFY(contents(u"a.json"_s).contains("\"sha256\": \"" + hash + '"'));
    QVERIFY(!(QFile::permissions(path(u"a.json"_s)) & others));

    const QStringList prove = QStringList{u"prove"_s, u"a.pdf"_s, u"b"_s} + meeting;
    const Run proved = run(prove);
    QCOMPARE(proved.status, 0);
    QCOMPARE(proved.err, QString());
    QVERIFY(proved.out.startsWith("a.pdf holds nothing that the GREEN edition of HWC 12 withholds."_L1));
    QCOMPARE(run(prove + QStringList{u"--format"_s, u"json"_s, u"-o"_s, u"c.json"_s}).out, QString());
    QCOMPARE(contents(u"c.json"_s), contents(u"a.json"_s));
    QCOMPARE(run(prove + QStringList{u"-o"_s, u"a.pdf"_s}).status, 1);
}

void ExportCommandTest::findsALeak()
{
    makeBook();
    const auto in = [](const QString &edition) { return QStringList{u"--meeting"_s, u"12"_s, u"--edition"_s, edition}; };
    QCOMPARE(run(QStringList{u"export"_s, u"b"_s} + in(u"confidential"_s) + QStringList{u"-o"_s, u"a.pdf"_s}).status, 0);
    const Run found = run(QStringList{u"prove"_s, u"a.pdf"_s, u"b"_s} + in(u"GREEN"_s));
    QCOMPARE(found.status, 3);
    QVERIFY(found.out.startsWith("a.pdf holds what the GREEN edition of HWC 12 withholds."_L1));
    QVERIFY2(found.err.startsWith("pages, page 1, "_L1) && found.err.contains("withheld line, item 2 of the agenda, line 2: "_L1),
             qPrintable(found.err));
    QVERIFY(found.err.contains("Kelpie Dredging Limited asked for more than its tender."_L1));
}

/// What a file says of itself may contradict what it is searched for.
void ExportCommandTest::provesNothingOfAnotherFile()
{
    makeBook();
    const auto to = [](const QString &file, const QString &level) {
        return QStringList{u"export"_s,     u"b"_s,         u"--meeting"_s, u"12"_s, u"--kind"_s,
                           u"attendance"_s, u"--edition"_s, level,          u"-o"_s, file};
    };
    QCOMPARE(run(to(u"red.pdf"_s, u"confidential"_s)).status, 0);
    QCOMPARE(run(to(u"green.pdf"_s, u"GREEN"_s)).status, 0);
    const auto prove = [&](const QString &file) {
        return run({u"prove"_s, file, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s});
    };
    QCOMPARE(prove(u"green.pdf"_s).status, 0);
    const Run refused = prove(u"red.pdf"_s);
    QVERIFY2(refused.status == 1 && refused.err.contains(u"is marked RED"_s), qPrintable(refused.err));
    QCOMPARE(refused.out, QString());
}

/// In every format that they leave in; what is none, or goes higher, is not taken for one.
void ExportCommandTest::provesRegisters()
{
    makeBook();
    const auto prove = [&](const QString &file, const QStringList &of) {
        return run(QStringList{u"prove"_s, file, u"b"_s, u"--edition"_s, u"GREEN"_s} + of);
    };
    const QStringList registers{u"--register"_s};
    for (const QString &suffix : {u"pdf"_s, u"html"_s, u"odt"_s, u"md"_s, u"txt"_s, u"csv"_s, u"json"_s, u"ics"_s}) {
        const QStringList kinds = suffix == "ics"_L1 ? QStringList{u"actions"_s} : QStringList{u"actions"_s, u"decisions"_s};
        for (const QString &kind : kinds) {
            const QString open = kind + u'.' + suffix;
            QCOMPARE(run({kind, u"b"_s, u"-o"_s, open}).err, QString());
            const Run proved = prove(open, registers);
            QCOMPARE(proved.err, QString());
            QVERIFY2(proved.out.startsWith(open + " holds nothing that the GREEN edition of HWC withholds."_L1), qPrintable(proved.out));
            const Run other = prove(open, {u"--meeting"_s, u"12"_s});
            QVERIFY2(other.status == 1 && other.err.contains(u"none of HWC 12"_s), qPrintable(open + other.err));
        }
        const QString red = u"red."_s + suffix;
        QCOMPARE(run({kinds.last(), u"b"_s, u"--ceiling"_s, u"confidential"_s, u"-o"_s, red}).status, 0);
        const Run refused = prove(red, registers);
        QVERIFY2(refused.status == 1 && refused.err.contains(u"is marked RED"_s), qPrintable(red + refused.err));
    }
    QCOMPARE(run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"m.txt"_s}).status, 0);
    QVERIFY(prove(u"m.txt"_s, registers).err.contains(u"none of the registers of HWC"_s));
    QCOMPARE(prove(u"m.txt"_s, registers + QStringList{u"--meeting"_s, u"12"_s}).status, 2);
    // What only the notes withhold has no place in a register either.
    const QString added = QString::fromUtf8(contents(u"decisions.csv"_s)) + u"Kelpie Dredging Limited asked for more than its tender.\n"_s;
    const Run foreign = prove(save(u"added.csv"_s, added), registers);
    QVERIFY2(foreign.status == 3 && foreign.err.contains(u"Kelpie Dredging Limited"_s), qPrintable(foreign.err));
    // The cleared decision is withheld from those of the lowest level.
    const Run leaks = run({u"prove"_s, u"decisions.csv"_s, u"b"_s, u"--register"_s, u"--edition"_s, u"WHITE"_s});
    QVERIFY(leaks.out.contains(u"decisions.csv is marked GREEN, which is above the edition"_s));
    QVERIFY2(leaks.status == 3 && leaks.err.contains(u"agreed the second tender"_s, Qt::CaseInsensitive), qPrintable(leaks.err));
}

void ExportCommandTest::provesNothingOfWhatIsNoPdf()
{
    makeBook();
    for (const QString &file : {u"b"_s, u"missing.pdf"_s}) {
        const Run refused = run({u"prove"_s, file, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.err.count(u'\n'), 1);
    }
}

/// The one leak that a file of the program's own can have: its name.
void ExportCommandTest::writesNoFileWithALeak()
{
    makeBook();
    const QString name = u"Kelpie Dredging Limited asked for.pdf"_s;
    const Run refused = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, name});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("name of the file"_L1), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path(name)));
}

void ExportCommandTest::exportsTheSameBytesEachTime()
{
    makeBook();
    const QStringList toPdf{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s};
    QCOMPARE(run(toPdf + QStringList{u"one.pdf"_s}).status, 0);
    QCOMPARE(run(toPdf + QStringList{u"two.pdf"_s}).status, 0);
    QCOMPARE(contents(u"one.pdf"_s), contents(u"two.pdf"_s));
}

void ExportCommandTest::leavesAnOldFileWhenItFails()
{
    makeBook();
    save(u"old.pdf"_s, u"an old one"_s);
    const Run pink = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"PINK"_s, u"-o"_s, u"old.pdf"_s});
    QCOMPARE(pink.status, 1);
    QVERIFY(pink.err.contains(u"\"PINK\""_s));
    QCOMPARE(contents(u"old.pdf"_s), "an old one"_ba);
    const Run nowhere = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"none/a.pdf"_s});
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.err.contains(u"none/a.pdf cannot be written"_s));
}

void ExportCommandTest::keepsWhatIsWithheldToTheOwner()
{
    makeBook();
    const auto readers = [&](const QString &name) { return QFileInfo(path(name)).permissions() & ~owner; };
    for (const QString &edition : {u"WHITE"_s, u"GREEN"_s, u"AMBER"_s, u"confidential"_s}) {
        const bool open = edition == "WHITE"_L1 || edition == "GREEN"_L1;
        const QStringList exporting{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, edition, u"-o"_s};
        QCOMPARE(run(exporting + QStringList{edition + u".txt"_s}).status, 0);
        QCOMPARE(readers(edition + u".txt"_s), open ? others : QFileDevice::Permissions());
    }
    // A file that others could read does not lend its rights to what takes its place.
    save(u"12.md"_s, u"An old one."_s);
    QCOMPARE(readers(u"12.md"_s), others);
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"12.md"_s, u"--replace"_s}).status, 0);
    QCOMPARE(readers(u"12.md"_s), QFileDevice::Permissions());
}

void ExportCommandTest::searchesTextsToo()
{
    makeBook();
    for (const QString &suffix : {u"md"_s, u"txt"_s}) {
        const QStringList to{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"--format"_s, suffix, u"-o"_s};
        QCOMPARE(run(to + QStringList{u"a."_s + suffix, u"--certificate"_s, suffix + u".json"_s}).status, 0);
        const QByteArray hash = QCryptographicHash::hash(contents(u"a."_s + suffix), QCryptographicHash::Sha256).toHex();
        QVERIFY(contents(suffix + u".json"_s).contains("\"sha256\": \"" + hash + '"'));
        const QString name = u"Kelpie Dredging Limited asked for."_s + suffix;
        QCOMPARE(run(to + QStringList{name}).status, 3);
        QVERIFY(!QFile::exists(path(name)));
        const QStringList prove{u"prove"_s, u"a."_s + suffix, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s};
        QCOMPARE(run(prove + QStringList{u"GREEN"_s}).status, 0);
        QCOMPARE(run(prove + QStringList{u"WHITE"_s}).status, 3);
    }
}

void ExportCommandTest::encryptsWithAPassphrase()
{
    makeBook();
    save(u"pass"_s, u"horse lamp river\n"_s);
    const QStringList red{u"--meeting"_s, u"12"_s, u"--edition"_s, u"confidential"_s};
    const QStringList to = QStringList{u"export"_s, u"b"_s} + red + QStringList{u"--password-file"_s, u"pass"_s, u"-o"_s, u"a.pdf"_s};
    const Run made = run(to);
    QCOMPARE(made.err, QString());
    QCOMPARE(made.status, 0);
    QVERIFY(contents(u"a.pdf"_s).startsWith("%PDF-1.7"));
    QVERIFY(contents(u"a.pdf"_s).contains("/Encrypt"));
    const QStringList prove = QStringList{u"prove"_s, u"a.pdf"_s, u"b"_s} + red;
    QCOMPARE(run(prove).status, 1);
    QCOMPARE(run(prove + QStringList{u"--password-file"_s, u"pass"_s}).status, 0);
    // Written again, it is known by the passphrase; without, nobody knows what it is.
    QCOMPARE(run(to).status, 0);
    save(u"pass"_s, u"another"_s);
    QVERIFY(run(to).err.contains(u"--replace"_s));
    // One that opens without is never written over it, and the passphrase is kept too.
    const QByteArray before = contents(u"a.pdf"_s);
    const QStringList open = QStringList{u"export"_s, u"b"_s} + red + QStringList{u"--replace"_s, u"-o"_s};
    QVERIFY(run(open + QStringList{u"a.pdf"_s}).err.contains(u"opens by a passphrase only"_s));
    QVERIFY(run(open + QStringList{u"pass"_s, u"--format"_s, u"pdf"_s, u"--password-file"_s, u"pass"_s}).err.contains(u"not written over"_s));
    QCOMPARE(contents(u"a.pdf"_s), before);
    // No passphrase is not none.
    save(u"pass"_s, u"\n"_s);
    const Run refused = run(to);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"passphrase"_s), qPrintable(refused.err));
}

void ExportCommandTest::numbersCopies()
{
    makeBook();
    const QStringList to{u"export"_s, u"b"_s,   u"--meeting"_s, u"12"_s,       u"--edition"_s, u"confidential"_s,
                         u"--copy"_s, u"2/3"_s, u"--reader"_s,  u"Dee Tide"_s, u"-o"_s};
    QCOMPARE(run(to + QStringList{u"a.txt"_s}).status, 0);
    QVERIFY(contents(u"a.txt"_s).contains("Copy 2 of 3 \xC2\xB7 Dee Tide"));
    QCOMPARE(run(to + QStringList{u"a.pdf"_s}).status, 0);
    QCOMPARE(run(to + QStringList{u"b.pdf"_s}).status, 0);
    QCOMPARE(contents(u"a.pdf"_s), contents(u"b.pdf"_s));
    // Whom a copy is for can give somebody away too.
    const Run refused = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"--copy"_s, u"1"_s, u"--reader"_s,
                             u"Kelpie Dredging Limited asked for"_s, u"-o"_s, u"c.pdf"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY(!QFile::exists(path(u"c.pdf"_s)));
}

void ExportCommandTest::writesOverNoOtherEdition_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a.pdf"_s, u"a.md"_s, u"a.txt"_s}) {
        QTest::addRow("RED over GREEN: %s", qPrintable(name)) << u"GREEN"_s << u"RED"_s << name;
        QTest::addRow("GREEN over RED: %s", qPrintable(name)) << u"RED"_s << u"GREEN"_s << name;
    }
}

void ExportCommandTest::writesOverNoOtherEdition()
{
    QFETCH(const QString, there);
    QFETCH(const QString, wanted);
    QFETCH(const QString, name);
    makeBook();
    const auto to = [&](const QString &edition) {
        return QStringList{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, edition, u"-o"_s, name};
    };
    QCOMPARE(run(to(there)).status, 0);
    const QByteArray before = contents(name);
    for (const QStringList &more : {QStringList(), QStringList{u"--replace"_s}, QStringList{u"--kind"_s, u"agenda"_s}}) {
        const Run refused = run(to(wanted) + more);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.startsWith(u"%1 holds minutes up to %2"_s.arg(name, there)), qPrintable(refused.err));
        QCOMPARE(refused.err.count(u'\n'), 1);
        QCOMPARE(contents(name), before);
    }
}

void ExportCommandTest::writesOverNoOtherMeeting()
{
    makeBook();
    const QString next = QString::fromUtf8(contents(u"12.minutes.md"_s)).replace(u"meeting: 12"_s, u"meeting: 13"_s);
    QCOMPARE(run({u"import"_s, u"b"_s, save(u"13.minutes.md"_s, next)}).status, 0);
    const QStringList green{u"export"_s, u"b"_s, u"--edition"_s, u"GREEN"_s, u"--replace"_s};
    for (const QString &name : {u"a.pdf"_s, u"a.html"_s, u"a.odt"_s, u"a.md"_s, u"a.txt"_s}) {
        const bool titled = !name.endsWith("md"_L1) && !name.endsWith("txt"_L1);
        const QStringList to{u"-o"_s, name, u"--meeting"_s};
        QCOMPARE(run(green + to + QStringList{u"12"_s}).status, 0);
        const QByteArray before = contents(name);
        const Run refused = run(green + to + QStringList{u"13"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.startsWith(name + (titled ? u" holds HWC 12 – "_s : u" holds HWC_12_0503, 5 March 2024"_s)),
                 qPrintable(refused.err));
        QCOMPARE(contents(name), before);
        QCOMPARE(run(green + to + QStringList{u"12"_s}).status, 0);
    }
}

/// A text says its day, which may become another.
void ExportCommandTest::writesOverAnotherDayOfItsMeeting()
{
    makeBook();
    const QStringList to{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"a.md"_s};
    QCOMPARE(run(to).status, 0);
    QVERIFY(contents(u"a.md"_s).contains("HWC\\_12\\_0503, 5 March 2024") || contents(u"a.md"_s).contains("HWC_12_0503, 5 March 2024"));
    const QString moved = QString::fromUtf8(contents(u"12.minutes.md"_s)).replace(u"2024-03-05"_s, u"2024-03-07"_s);
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.minutes.md"_s, moved)}).err, QString());
    QCOMPARE(run(to).err, QString());
    QVERIFY(contents(u"a.md"_s).contains("7 March 2024"));
}

void ExportCommandTest::writesOverItsOwnEdition()
{
    makeBook();
    const QStringList to{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"RED"_s, u"-o"_s, u"a.pdf"_s};
    QCOMPARE(run(to).status, 0);
    QCOMPARE(run(to).status, 0);
    save(u"b.pdf"_s, {}); // an empty file is somebody's place for it
    QCOMPARE(run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"RED"_s, u"-o"_s, u"b.pdf"_s}).status, 0);
}

/// Nor what is no minutes over minutes, in any format.
void ExportCommandTest::writesOverNoOtherKind()
{
    makeBook();
    const QStringList green{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"--replace"_s};
    for (const QString &name : {u"a.pdf"_s, u"a.html"_s, u"a.odt"_s, u"a.md"_s, u"a.txt"_s}) {
        const QStringList to{u"-o"_s, name};
        QCOMPARE(run(green + to).status, 0);
        const QByteArray before = contents(name);
        for (const QString &kind : {u"agenda"_s, u"attendance"_s}) {
            const Run refused = run(green + QStringList{u"--kind"_s, kind} + to);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.startsWith(name + u" holds minutes up to GREEN"_s), qPrintable(refused.err));
        }
        QCOMPARE(run(QStringList{u"actions"_s, u"b"_s, u"--ceiling"_s, u"GREEN"_s, u"--replace"_s} + to).status, 1);
        QCOMPARE(contents(name), before);
        QCOMPARE(run(green + to).status, 0);
    }
    QCOMPARE(run(green + QStringList{u"--kind"_s, u"attendance"_s, u"-o"_s, u"b.pdf"_s}).status, 0);
    QVERIFY(run(green + QStringList{u"-o"_s, u"b.pdf"_s}).err.startsWith(u"b.pdf holds an attendance record up to GREEN"_s));
}

void ExportCommandTest::asksBeforeItReplacesAnythingElse()
{
    makeBook();
    const QStringList to{u"export"_s,    u"b"_s,     u"--meeting"_s, u"12"_s,
                         u"--edition"_s, u"GREEN"_s, u"-o"_s,        save(u"a.pdf"_s, u"a letter"_s)};
    const Run refused = run(to);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"--replace"_s), qPrintable(refused.err));
    QCOMPARE(contents(u"a.pdf"_s), "a letter"_ba);
    QCOMPARE(run(to + QStringList{u"--replace"_s}).status, 0);
    QVERIFY(contents(u"a.pdf"_s).startsWith("%PDF"));
}

void ExportCommandTest::certificatesReplaceNoEdition()
{
    makeBook();
    const QStringList to{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s};
    QCOMPARE(run(to + QStringList{u"a.pdf"_s}).status, 0);
    const QByteArray before = contents(u"a.pdf"_s);
    QCOMPARE(run(to + QStringList{u"b.pdf"_s, u"--certificate"_s, u"a.pdf"_s}).status, 1);
    QCOMPARE(contents(u"a.pdf"_s), before);
    for (int i = 0; i < 2; ++i) // its own goes
        QCOMPARE(run(to + QStringList{u"c.pdf"_s, u"--certificate"_s, u"c.json"_s}).status, 0);
}

void ExportCommandTest::registersReplaceNoOtherEdition_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &suffix : {u"pdf"_s, u"html"_s, u"odt"_s, u"md"_s, u"txt"_s, u"csv"_s, u"json"_s})
        QTest::addRow("%s", qPrintable(suffix)) << u"a."_s + suffix;
}

void ExportCommandTest::registersReplaceNoOtherEdition()
{
    QFETCH(const QString, name);
    makeBook();
    const auto actions = [&](const QString &ceiling) { return QStringList{u"actions"_s, u"b"_s, u"--ceiling"_s, ceiling, u"-o"_s, name}; };
    QCOMPARE(run(actions(u"GREEN"_s)).status, 0);
    QCOMPARE(run(actions(u"GREEN"_s)).err, QString());
    const QByteArray before = contents(name);
    const Run refused = run(actions(u"confidential"_s) + QStringList{u"--replace"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.startsWith(name + u" holds an "_s) && refused.err.contains(u" up to GREEN"_s), qPrintable(refused.err));
    QCOMPARE(contents(name), before);
    save(name, u"a note"_s);
    QCOMPARE(run(actions(u"GREEN"_s)).status, 1);
    QCOMPARE(contents(name), "a note"_ba);
    QCOMPARE(run(actions(u"GREEN"_s) + QStringList{u"--replace"_s}).status, 0);
    QVERIFY(run({u"decisions"_s, u"b"_s, u"--ceiling"_s, u"confidential"_s, u"-o"_s, name}).err.contains(u"up to GREEN"_s));
}

void ExportCommandTest::nothingElseReplacesAnEdition()
{
    makeBook();
    const QStringList in{u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s};
    QCOMPARE(run(QStringList{u"export"_s, u"b"_s} + in + QStringList{u"-o"_s, u"a.md"_s}).status, 0);
    const QByteArray before = contents(u"a.md"_s);
    const QStringList to{u"-o"_s, u"a.md"_s, u"--replace"_s};
    for (const QStringList &command : {QStringList{u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}, QStringList{u"scheme"_s, u"b"_s},
                                       QStringList{u"prove"_s, u"a.md"_s, u"b"_s} + in}) {
        QCOMPARE(run(command + to).status, 1);
        QCOMPARE(contents(u"a.md"_s), before);
    }
    // Each takes the place of its own kind, and of a stranger's file if that is said.
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"12.minutes.md"_s}).status, 0);
    for (const QString &name : {u"w"_s, u"s"_s, u"p"_s}) {
        const QStringList command = name == "w"_L1 ? QStringList{u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}
            : name == "s"_L1                       ? QStringList{u"scheme"_s, u"b"_s}
                                                   : QStringList{u"prove"_s, u"a.md"_s, u"b"_s} + in;
        const QStringList output{u"-o"_s, save(name, u"a letter"_s)};
        QVERIFY(run(command + output).err.contains(u"--replace"_s));
        QCOMPARE(contents(name), "a letter"_ba);
        QCOMPARE(run(command + output + QStringList{u"--replace"_s}).status, 0);
        QCOMPARE(run(command + output).status, 0);
    }
}

void ExportCommandTest::copiesReplaceNoOtherCopy()
{
    makeBook();
    for (const QString &name : {u"a.pdf"_s, u"a.html"_s, u"a.odt"_s, u"a.md"_s, u"a.txt"_s}) {
        const QStringList to{u"export"_s,       u"b"_s,  u"--meeting"_s, u"12"_s,       u"--edition"_s,
                             u"confidential"_s, u"-o"_s, name,           u"--replace"_s};
        const auto copy = [](const QString &number, const QString &reader) {
            return QStringList{u"--copy"_s, number, u"--reader"_s, reader};
        };
        QCOMPARE(run(to + copy(u"1/2"_s, u"Ada Quay"_s)).status, 0);
        QCOMPARE(run(to + copy(u"1/2"_s, u"Ada Quay"_s)).err, QString());
        const QByteArray before = contents(name);
        for (const QStringList &other : {copy(u"2/2"_s, u"Dee Tide"_s), copy(u"1/2"_s, u"Dee Tide"_s), QStringList()}) {
            const Run refused = run(to + other);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"RED (Copy 1 of 2 · Ada Quay)"_s), qPrintable(name + refused.err));
            QCOMPARE(contents(name), before);
        }
    }
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "tst_exportcommand.moc"

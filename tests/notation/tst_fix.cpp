#include "models/notation/fix.h"
#include "models/notation/inline.h"
#include "models/notation/lint.h"
#include "models/notation/parse.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestFix : public QObject
{
    Q_OBJECT

private slots:
    void mends_data();
    void mends();
    void whatIsMendedIsNotRemarkedAgain_data();
    void whatIsMendedIsNotRemarkedAgain();
    void offersAllLevels();
    void namesWhatItDoes();
    void writesPseudonyms();
    void keepsMarksWhole_data();
    void keepsMarksWhole();
    void leavesAddressesToAPerson();

private:
    /// Of the last line of an item's notes.
    [[nodiscard]] QList<Fix> fixes(const QString &notes) const;
    [[nodiscard]] QList<Diagnostic> remarks(const Item &item) const;
    Dialect m_dialect = test::dialect();
};

QList<Diagnostic> TestFix::remarks(const Item &item) const
{
    Item resolved = item;
    QList<Diagnostic> all = resolve(resolved, m_dialect, [](const QString &) { return Action(); }) + lint(resolved, m_dialect);
    const int last = static_cast<int>(item.lines.size()) + 1;
    all.removeIf([last](const Diagnostic &diagnostic) { return diagnostic.line != last; });
    return all;
}

QList<Fix> TestFix::fixes(const QString &notes) const
{
    const Item item = parseItem(u"1. Cranes (RED)"_s, notes, m_dialect).constFirst();
    QList<Fix> found;
    for (const Diagnostic &diagnostic : remarks(item))
        found += fixesOf(diagnostic, item.lines.last(), m_dialect);
    return found;
}

void TestFix::mends_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("mended");
    const auto row = [](const QString &notes, const QString &mended) { QTest::newRow(qPrintable(notes)) << notes << mended; };
    row(u"They rust (Amber)."_s, u"They rust (AMBER)."_s);
    row(u"They rust (GREEN, cleared RED)."_s, u"They rust (RED)."_s);
    row(u"They rust (GRЕEN)"_s, u"They rust (GREEN)"_s);
    row(u"They rust (REDD, cleared)"_s, u"They rust (RED)"_s);
    row(u"They rust (see RED annex)"_s, u"They rust (see RED annex) (RED)"_s);
    row(u"They rust [amber"_s, u"They rust (AMBER)"_s);
    row(u"It was agreed to paint. (GREEN)"_s, u"It was AGREED to paint. (GREEN)"_s);
    row(u"NOTED\na) one\nc) two"_s, u"b) two"_s);
    row(u"NOTED on Friday 16 May 2024"_s, u"NOTED on Thursday 16 May 2024"_s);
    row(u"ACTION: Lovel to look by 4 June"_s, u"ACTION: AL to look by 4 June"_s);
    row(u"ACTION: Ben and CD to look by 4 June"_s, u"ACTION: BO and CD to look by 4 June"_s);
    row(u"ACTION {AK; CD}: look by 4 June"_s, u"ACTION {AL; CD}: look by 4 June"_s);
    row(u"ACTION: ask Cara Dunne by 4 June"_s, u"ACTION {CD}: ask Cara Dunne by 4 June"_s);
    row(u"JOINED 10:45: AK"_s, u"JOINED 10:45: AL"_s);
    row(u"UPDATE BC 11/01 DONE: painted"_s, u"UPDATE BC 11/01 CLOSED: painted"_s);
    row(u"UPDATE the book: it is old"_s, u"\\UPDATE the book: it is old"_s);
    row(u"LEFT BO"_s, u"LEFT: BO"_s);
    row(u"- UPDATE BC 11/01 CLOSED it is done (RED)"_s, u"- UPDATE BC 11/01 CLOSED: it is done (RED)"_s);
    row(u"UPDATE BC11/01 CLOSED: painted"_s, u"UPDATE BC 11/01 CLOSED: painted"_s);
    row(u"- UPDATE 11/1 {AL}: painted"_s, u"- UPDATE BC 11/01 {AL}: painted"_s);
    row(u"ACTION: AL to look by 4 June (stub)"_s, u"ACTION: AL to look by 4 June"_s);
    row(u"## Rails (stub)"_s, u"## Rails"_s);
    row(u"NOTED\n              - deep"_s, u"            - deep"_s);
}

void TestFix::mends()
{
    QFETCH(QString, notes);
    QFETCH(QString, mended);
    const QList<Fix> found = fixes(notes);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().text, mended);
}

void TestFix::whatIsMendedIsNotRemarkedAgain_data()
{
    mends_data();
}

void TestFix::whatIsMendedIsNotRemarkedAgain()
{
    QFETCH(QString, notes);
    QFETCH(QString, mended);
    const QString before = notes.left(notes.lastIndexOf(u'\n') + 1);
    const auto codes = [this](const QString &text) {
        QList<DiagnosticCode> codes;
        for (const Diagnostic &diagnostic : remarks(parseItem(u"1. Cranes"_s, text, m_dialect).constFirst()))
            codes << diagnostic.code;
        return codes;
    };
    const QList<DiagnosticCode> first = codes(notes);
    QVERIFY(!first.isEmpty());
    QVERIFY(!codes(before + mended).contains(first.first()));
}

void TestFix::offersAllLevels()
{
    QStringList texts;
    for (const Fix &fix : fixes(u"They rust (green)"_s))
        texts << fix.text;
    QCOMPARE(texts, QStringList({u"They rust (GREEN)"_s, u"They rust (RED)"_s, u"They rust (AMBER)"_s, u"They rust (WHITE)"_s}));
}

void TestFix::namesWhatItDoes()
{
    QCOMPARE(fixes(u"They rust (Amber)."_s).constFirst().title, u"Mark the line (AMBER)"_s);
    QCOMPARE(fixes(u"ACTION: Lovel to look by 4 June"_s).constFirst().title, u"Owner: Ada Lovell (AL)"_s);
    QCOMPARE(fixes(u"It was agreed to paint."_s).constFirst().title, u"Write “AGREED”"_s);
}

void TestFix::writesPseudonyms()
{
    Body body = test::body();
    body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s}, {u"Other User"_s, u"O"_s, u"Acorn Power Ltd"_s}};
    const Dialect dialect = dialectOf(body, {}, {});
    Item item = parseItem(u"1. Cranes"_s, u"They saw acorn power’s cage."_s, dialect).constFirst();
    const QList<Diagnostic> remarks = resolve(item, dialect, {});
    QCOMPARE(remarks.size(), 1);
    QStringList texts;
    for (const Fix &fix : fixesOf(remarks.first(), item.lines.constFirst(), dialect))
        texts << fix.text;
    QCOMPARE(texts, (QStringList{u"They saw Other User ‘O’’s cage."_s, u"They saw Small Supplier ‘CD’’s cage."_s}));
    QVERIFY(sentence(remarks.first()).contains(u"Other User ‘O’"_s));
}

void TestFix::keepsMarksWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");
    const auto row = [](const QString &text, const QString &mended) { QTest::newRow(qPrintable(text)) << text << mended; };
    row(u"**Acorn** Power Ltd came."_s, u"**Small Supplier ‘CD’** came."_s);
    row(u"**So Acorn** *Power* came."_s, u"**So *Small Supplier ‘CD’*** came."_s);
    row(u"Acorn *Power* Ltd came."_s, u"Small Supplier ‘CD’ came."_s);
    row(u"Acorn **Power came**."_s, u"**Small Supplier ‘CD’ came**."_s);
    row(u"**Acorn Power** came."_s, u"**Small Supplier ‘CD’** came."_s);
    row(u"*Acorn **Power** Ltd* came."_s, u"*Small Supplier ‘CD’* came."_s);
    row(u"Acorn [Power](https://a.example) came."_s, u"[Small Supplier ‘CD’](https://a.example) came."_s);
    row(u"[Acorn Power](https://a.example) came."_s, u"[Small Supplier ‘CD’](https://a.example) came."_s);
    row(u"Acorn \\* Power came."_s, u"Small Supplier ‘CD’ came."_s);
}

void TestFix::keepsMarksWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, mended);
    Body body = test::body();
    body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s}};
    const Dialect dialect = dialectOf(body, {}, {});
    Item item = parseItem(u"1. Cranes"_s, text, dialect).constFirst();
    const QList<Diagnostic> remarks = resolve(item, dialect, {});
    QCOMPARE(remarks.size(), 1);
    const QList<Fix> offered = fixesOf(remarks.first(), item.lines.constFirst(), dialect);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().text, mended);
    QVERIFY(!plainText(offered.first().text, dialect).contains(u'*'));
    QVERIFY(!offered.first().title.contains(u'*') && !offered.first().title.contains(u'['));
}

/// Words put into an address lead nowhere.
void TestFix::leavesAddressesToAPerson()
{
    Body body = test::body();
    body.parties = {{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s}};
    const Dialect dialect = dialectOf(body, {}, {});
    for (const QString &text :
         {u"They saw [it](https://acorn-power-ltd.example/a(b)) there."_s, u"[x](y) [it](mailto:a@acorn-power.example)"_s}) {
        Item item = parseItem(u"1. Cranes"_s, text, dialect).constFirst();
        QList<Diagnostic> remarks = resolve(item, dialect, {});
        remarks.removeIf([](const Diagnostic &remark) { return remark.code == DiagnosticCode::AddressDropped; });
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().code, DiagnosticCode::RealNameInAddress);
        QVERIFY(sentence(remarks.first()).contains(u"Take the link out"_s));
        QVERIFY(sentence(remarks.first()).contains(u"Small Supplier ‘CD’"_s));
        QCOMPARE(fixesOf(remarks.first(), item.lines.constFirst(), dialect), QList<Fix>());
    }
    Item open = parseItem(u"1. Cranes"_s, u"[it](https://a.example) is of Acorn Power"_s, dialect).constFirst();
    QCOMPARE(resolve(open, dialect, {}).first().code, DiagnosticCode::RealNameOpen);
    Item secret = parseItem(u"1. Cranes (RED)"_s, u"[it](https://acorn-power.example)"_s, dialect).constFirst();
    QCOMPARE(resolve(secret, dialect, {}), QList<Diagnostic>());
}

QTEST_GUILESS_MAIN(TestFix)
#include "tst_fix.moc"

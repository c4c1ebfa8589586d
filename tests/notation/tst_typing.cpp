#include "models/notation/labels.h"
#include "models/notation/lexline.h"
#include "models/notation/typing.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString text;
    qsizetype cursor;
};

Place placeOf(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    return {text.remove(cursor, 1), cursor};
}

/// "none" where the key does what it always does.
QString shown(const std::optional<Typed> &typed)
{
    return typed ? QString(typed->text).insert(typed->cursor, u'|') : u"none"_s;
}

} // namespace

/// What keys make of lines, the cursor written as `|`.
class TestTyping : public QObject
{
    Q_OBJECT

private slots:
    void enter_data();
    void enter();
    void backspace_data();
    void backspace();
    void nesting_data();
    void nesting();
    void labels_data();
    void labels();

private:
    Dialect m_dialect = test::dialect();
};

void TestTyping::enter_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString &line, const QString &typed) { QTest::newRow(qPrintable(line)) << line << typed; };
    row(u"- a|"_s, u"- a\n- |"_s);
    row(u"a) one|"_s, u"a) one\nb) |"_s);
    row(u"9) nine|"_s, u"9) nine\n10) |"_s);
    row(u"ii) two|"_s, u"ii) two\niii) |"_s);
    row(u"    B) deep|"_s, u"    B) deep\n    C) |"_s);
    row(u"- one| two"_s, u"- one\n- |two"_s);
    row(u"-   one|"_s, u"-   one\n- |"_s);
    row(u"- |"_s, u"|"_s);
    row(u"  c) |"_s, u"|"_s);
    row(u"|- a"_s, u"none"_s);
    row(u"-| a"_s, u"none"_s);
    row(u"text|"_s, u"none"_s);
    row(u"te|xt"_s, u"none"_s);
    row(u"|"_s, u"none"_s);
    // a tag stays with its words
    row(u"text| (RED)"_s, u"text (RED)\n|"_s);
    row(u"text |(RED)."_s, u"text (RED).\n|"_s);
    row(u"text| (cleared)"_s, u"text (cleared)\n|"_s);
    row(u"- a| (RED)"_s, u"- a (RED)\n- |"_s);
    row(u"text (RED)|"_s, u"none"_s);
    row(u"|text (RED)"_s, u"none"_s);
    // and both halves keep its level, the first without its clearing
    row(u"one| two (RED)"_s, u"one (RED)\n|two (RED)"_s);
    row(u"one| two (RED, cleared)"_s, u"one (RED)\n|two (RED, cleared)"_s);
    row(u"- one |two (AMBER)"_s, u"- one (AMBER)\n- |two (AMBER)"_s);
    row(u"one| two (cleared)"_s, u"none"_s);
    row(u"zz) last|"_s, u"none"_s);
}

void TestTyping::enter()
{
    QFETCH(QString, line);
    QFETCH(QString, typed);
    const Place place = placeOf(line);
    QCOMPARE(shown(typeEnter(lexLine(place.text, m_dialect), place.cursor, {}, m_dialect)), typed);
}

void TestTyping::backspace_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString &line, const QString &typed) { QTest::newRow(qPrintable(line)) << line << typed; };
    row(u"- |"_s, u"|"_s);
    row(u"  b) |"_s, u"|"_s);
    row(u"- |text (RED)"_s, u"|text (RED)"_s);
    row(u"- t|ext"_s, u"none"_s);
    row(u"-| "_s, u"none"_s);
    row(u"|text"_s, u"none"_s);
    row(u"|"_s, u"none"_s);
}

void TestTyping::backspace()
{
    QFETCH(QString, line);
    QFETCH(QString, typed);
    const Place place = placeOf(line);
    QCOMPARE(shown(typeBackspace(lexLine(place.text, m_dialect), place.cursor)), typed);
}

void TestTyping::nesting_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("deeper");
    QTest::addColumn<QString>("higher");
    const auto row = [](const QString &line, const QString &deeper, const QString &higher) {
        QTest::newRow(qPrintable(line)) << line << deeper << higher;
    };
    row(u"- a"_s, u"  - a"_s, u"- a"_s);
    row(u"  b) a"_s, u"    b) a"_s, u"b) a"_s);
    row(u"   - odd"_s, u"    - odd"_s, u"- odd"_s);
    row(u"\t- tab"_s, u"    - tab"_s, u"- tab"_s);
    row(u"            - six"_s, u"            - six"_s, u"          - six"_s);
    row(u"text"_s, u"text"_s, u"text"_s);
}

void TestTyping::nesting()
{
    QFETCH(QString, line);
    QFETCH(QString, deeper);
    QFETCH(QString, higher);
    QCOMPARE(nested(lexLine(line, m_dialect), 1), deeper);
    QCOMPARE(nested(lexLine(line, m_dialect), -1), higher);
}

void TestTyping::labels_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("next");
    const auto row = [](const QString &before, const QString &label, const QString &next) {
        QTest::newRow(qPrintable(before + u' ' + label)) << before << label << next;
    };
    row({}, u"-"_s, u"-"_s);
    row({}, u"1)"_s, u"2)"_s);
    row({}, u"9999)"_s, {});
    row({}, u"z)"_s, u"aa)"_s);
    row({}, u"az)"_s, u"ba)"_s);
    row({}, u"zz)"_s, {});
    row({}, u"i)"_s, u"ii)"_s);
    row(u"h)"_s, u"i)"_s, u"j)"_s);
    row(u"iv)"_s, u"v)"_s, u"vi)"_s);
    row(u"u)"_s, u"v)"_s, u"w)"_s);
    row(u"w)"_s, u"x)"_s, u"y)"_s);
    row(u"IX)"_s, u"X)"_s, u"XI)"_s);
    row(u"vii)"_s, u"viii)"_s, u"ix)"_s);
    row({}, u"A)"_s, u"B)"_s);
}

void TestTyping::labels()
{
    QFETCH(QString, before);
    QFETCH(QString, label);
    QFETCH(QString, next);
    QCOMPARE(nextLabel(label, before), next);
    if (next.isEmpty())
        return;
    QCOMPARE(lexLine(next + u" text"_s, m_dialect).label, next); // it is read as a label
}

QTEST_GUILESS_MAIN(TestTyping)
#include "tst_typing.moc"

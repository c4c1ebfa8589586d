#include "models/domain/body.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestScheme : public QObject
{
    Q_OBJECT

private slots:
    void shipsTwo();
    void roundTrips();
    void namesTheAgendaOfOlderSchemes();
    void readsOnScreenAndPaper();
    void followsTlp2();
    void looksLevelsUp();
    void unknownLevelCountsAsHighest();
    void refusesWhatIsIncomplete_data();
    void refusesWhatIsIncomplete();
    void refusesOtherIds();
};

namespace {

Scheme shipped(const QString &id)
{
    return shippedScheme(id).value();
}

} // namespace

void TestScheme::shipsTwo()
{
    QStringList names;
    for (const Level &level : shipped(u"SEC"_s).levels)
        names << level.name;
    QCOMPARE(names, QStringList({u"WHITE"_s, u"GREEN"_s, u"AMBER"_s, u"RED"_s}));
    QCOMPARE(shipped(u"SEC"_s).level(shipped(u"SEC"_s).defaultRank).name, u"GREEN"_s);

    names.clear();
    for (const Level &level : shipped(u"TLP"_s).levels)
        names << level.name;
    QCOMPARE(names, QStringList({u"CLEAR"_s, u"GREEN"_s, u"AMBER"_s, u"AMBER+STRICT"_s, u"RED"_s}));
}

void TestScheme::roundTrips()
{
    for (const QString &id : {u"SEC"_s, u"TLP"_s})
        QCOMPARE(readScheme(writeScheme(shipped(id))).value(), shipped(id));
}

/// Those of books from before there were agendas.
void TestScheme::namesTheAgendaOfOlderSchemes()
{
    QByteArray json = writeScheme(shipped(u"SEC"_s));
    json.replace("\"agenda\":\"Agenda\",", "").replace("\"agenda\":\"Confidential Agenda\",", "");
    QVERIFY(!json.contains("\"agenda\""));
    QCOMPARE(readScheme(json).value(), shipped(u"SEC"_s));
}

void TestScheme::readsOnScreenAndPaper()
{
    const Colour paper{0xffffff};
    const Colour lightTheme{0xfcfcfc};
    const Colour darkTheme{0x232629};
    for (const QString &id : {u"SEC"_s, u"TLP"_s}) {
        for (const Level &level : shipped(id).levels) {
            QVERIFY(contrast(level.line.text, level.line.box.value_or(paper)) >= 4.5);
            QVERIFY(contrast(level.label.text, level.label.box.value_or(paper)) >= 4.5);
            QVERIFY2(contrast(level.light, lightTheme) >= 4.5, qPrintable(level.name));
            QVERIFY2(contrast(level.dark, darkTheme) >= 4.5, qPrintable(level.name));
        }
    }
}

void TestScheme::followsTlp2()
{
    const Scheme tlp = shipped(u"TLP"_s);
    QVERIFY(tlp.labelPoints >= 12);
    QCOMPARE(tlp.place, MarkingPlace::HeaderAndFooter);
    const QList<quint32> colours{0xffffff, 0x33ff00, 0xffc000, 0xffc000, 0xff2b2b};
    for (int i = 0; i < colours.size(); ++i) {
        QCOMPARE(tlp.levels[i].label, (Ink{Colour{colours[i]}, Colour{0x000000}}));
        QCOMPARE(tlp.levels[i].marking, "TLP:"_L1 + tlp.levels[i].name);
    }
}

void TestScheme::looksLevelsUp()
{
    const Scheme tlp = shipped(u"TLP"_s);
    QCOMPARE(tlp.rankOf(u"TLP:RED"), Rank{4});
    QCOMPARE(tlp.rankOf(u"AMBER+STRICT"), Rank{3});
    QCOMPARE(tlp.rankOf(u"red"), std::nullopt);
    QCOMPARE(shipped(u"SEC"_s).rankOf(u"TLP:RED"), std::nullopt);
}

void TestScheme::unknownLevelCountsAsHighest()
{
    QCOMPARE(shipped(u"SEC"_s).rankOrHighest(u"PURPLE"), Rank{3});
    QCOMPARE(shipped(u"SEC"_s).rankOrHighest(u"WHITE"), Rank{0});
}

void TestScheme::refusesWhatIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::addRow("not JSON") << "\"levels\""_ba << "levels"_ba << ErrorCode::SchemeNotJson;
    QTest::addRow("no stub") << "\"stub\":"_ba << "\"stab\":"_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("no levels") << "\"levels\":"_ba << "\"livels\":"_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("two of a name") << "\"name\":\"AMBER\""_ba << "\"name\":\"GREEN\""_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("small letters") << "\"name\":\"AMBER\""_ba << "\"name\":\"amber\""_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("foreign default") << "\"default\":\"GREEN\""_ba << "\"default\":\"BLUE\""_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("pale ink") << "#17692c"_ba << "#77ff77"_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("no colour") << "#17692c"_ba << "green"_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("no place") << "head-of-first-page"_ba << "somewhere"_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("tiny label") << "\"label-points\":10"_ba << "\"label-points\":2"_ba << ErrorCode::SchemeInvalid;
    QTest::addRow("no editions") << "\"top-editions\":"_ba << "\"others\":"_ba << ErrorCode::SchemeInvalid;
}

void TestScheme::refusesWhatIsIncomplete()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorCode, code);
    QByteArray json = writeScheme(shipped(u"SEC"_s));
    QVERIFY(json.contains(from));
    const Result<Scheme> read = readScheme(json.replace(from, to));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!sentence(read.error()).isEmpty());
    QVERIFY(!sentence(read.error()).contains(u"%1"));
}

void TestScheme::refusesOtherIds()
{
    QCOMPARE(shippedScheme(u"../secret"_s).error().code, ErrorCode::SchemeUnknown);
    QCOMPARE(shippedScheme(u"sec"_s).error().code, ErrorCode::SchemeUnknown);
}

QTEST_APPLESS_MAIN(TestScheme)
#include "tst_scheme.moc"

#include "models/minutes/documentkind.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/kindoftitle.h"
#include "models/minutes/suggestedname.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestEdition : public QObject
{
    Q_OBJECT

private slots:
    void isTitledByStatus_data();
    void isTitledByStatus();
    void namesTheAgenda();
    void kindsHaveNames();
    void kindsAreKnownByTheirTitles();
    void isNamed();
    void refusesUnknownNames();
    void filesAreNamedByWhatIsOpen_data();
    void filesAreNamedByWhatIsOpen();
    void namesFitFileSystems_data();
    void namesFitFileSystems();
};

void TestEdition::isTitledByStatus_data()
{
    QTest::addColumn<MeetingStatus>("status");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("top");
    QTest::addRow("planned") << MeetingStatus::Planned << u"Draft Minutes"_s << u"Confidential Draft Minutes"_s;
    QTest::addRow("draft") << MeetingStatus::Draft << u"Draft Minutes"_s << u"Confidential Draft Minutes"_s;
    QTest::addRow("in review") << MeetingStatus::InReview << u"Draft Minutes"_s << u"Confidential Draft Minutes"_s;
    QTest::addRow("approved") << MeetingStatus::Approved << u"Approved Minutes"_s << u"Confidential Minutes"_s;
    QTest::addRow("final") << MeetingStatus::Final << u"Final Minutes"_s << u"Confidential Minutes"_s;
}

void TestEdition::isTitledByStatus()
{
    QFETCH(MeetingStatus, status);
    QFETCH(QString, open);
    QFETCH(QString, top);
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    QCOMPARE(editionTitle(scheme, Edition{Rank{1}}, status), open);
    QCOMPARE(editionTitle(scheme, topEdition(scheme), status), top);
}

void TestEdition::namesTheAgenda()
{
    const Scheme scheme = shippedScheme(u"TLP"_s).value();
    QCOMPARE(agendaTitle(scheme, Edition{Rank{1}}), u"Agenda"_s);
    QCOMPARE(agendaTitle(scheme, topEdition(scheme)), u"Confidential Agenda"_s);
}

void TestEdition::kindsHaveNames()
{
    QStringList names;
    for (const DocumentKind kind : allKinds()) {
        names << nameOfKind(kind);
        QCOMPARE(kindNamed(names.last()), std::optional(kind));
    }
    QCOMPARE(names, (QStringList{u"minutes"_s, u"agenda"_s, u"attendance"_s}));
    QVERIFY(!kindNamed(u"letter"_s));
}

void TestEdition::kindsAreKnownByTheirTitles()
{
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    const Edition green{Rank{1}};
    for (const DocumentKind kind : allKinds())
        QCOMPARE(kindOfTitle(u"SSC 82 – "_s + documentTitle(kind, scheme, green, MeetingStatus::Draft), scheme, green), nameOfKind(kind));
    QCOMPARE(kindOfTitle(u"SSC 82 – "_s + extractTitle(scheme, green), scheme, green), u"extract"_s);
    QCOMPARE(kindOfTitle(u"SSC 82 – A Letter", scheme, green), QString());
}

void TestEdition::isNamed()
{
    const Scheme scheme = shippedScheme(u"TLP"_s).value();
    QCOMPARE(editionNamed(scheme, u"AMBER+STRICT"_s).value(), Edition{Rank{3}});
    QCOMPARE(editionNamed(scheme, u"TLP:GREEN"_s).value(), Edition{Rank{1}});
    QCOMPARE(editionNamed(scheme, u"green"_s).value(), Edition{Rank{1}});
    QCOMPARE(editionNamed(scheme, u"tlp:Red"_s).value(), Edition{Rank{4}});
    QCOMPARE(editionNamed(scheme, u"confidential"_s).value(), topEdition(scheme));
}

void TestEdition::refusesUnknownNames()
{
    const Result<Edition> edition = editionNamed(shippedScheme(u"SEC"_s).value(), u"blue"_s);
    QCOMPARE(edition.error(), (Error{ErrorCode::LevelUnknown, {u"blue"_s, u"WHITE, GREEN, AMBER, RED"_s}}));
}

void TestEdition::filesAreNamedByWhatIsOpen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<int>("copy");
    QTest::addColumn<QString>("name");
    QTest::newRow("minutes") << QString() << 1 << 0 << u"SSC 82 GREEN"_s;
    QTest::newRow("agenda") << u"Agenda"_s << 3 << 0 << u"SSC 82 Agenda RED"_s;
    QTest::newRow("a copy") << QString() << 3 << 3 << u"SSC 82 RED copy 3 Ada Quay"_s;
    QTest::newRow("where people have no names") << QString() << 0 << 3 << u"SSC 82 WHITE copy 3"_s;
}

void TestEdition::filesAreNamedByWhatIsOpen()
{
    QFETCH(QString, kind);
    QFETCH(int, ceiling);
    QFETCH(int, copy);
    NamedFile file{u"SSC"_s, 82, kind, Edition{Rank{ceiling}}};
    if (copy > 0)
        file.copy = Copy{copy, 5, u"Ada Quay"_s};
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    QTEST(suggestedName(file, scheme, scheme.defaultRank), "name");
}

void TestEdition::namesFitFileSystems_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("name");
    QTest::newRow("paths") << u"../a/b\\c"_s << u"S 1 GREEN copy 1 .. a b c"_s;
    QTest::newRow("signs") << u"A: <B> | \"C\" * ?"_s << u"S 1 GREEN copy 1 A B C"_s;
    QTest::newRow("controls and what turns text round") << u"A\n\u202eB"_s << u"S 1 GREEN copy 1 A B"_s;
    QTest::newRow("an end that Windows drops") << u"A. B."_s << u"S 1 GREEN copy 1 A. B"_s;
    QTest::newRow("Greek") << u"Ά. Λόφος"_s << u"S 1 GREEN copy 1 Ά. Λόφος"_s;
    QTest::newRow("long") << u"x"_s.repeated(300) << u"S 1 GREEN copy 1 "_s + u"x"_s.repeated(103);
}

void TestEdition::namesFitFileSystems()
{
    QFETCH(QString, reader);
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    QTEST(suggestedName({u"S"_s, 1, {}, Edition{Rank{1}}, Copy{1, 1, reader}}, scheme, scheme.defaultRank), "name");
    QCOMPARE(suggestedName({u".-S/"_s, 1, {}, Edition{Rank{1}}}, scheme, scheme.defaultRank), u"S 1 GREEN"_s);
}

QTEST_APPLESS_MAIN(TestEdition)
#include "tst_edition.moc"

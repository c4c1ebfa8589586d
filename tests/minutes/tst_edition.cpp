#include "models/minutes/edition.h"

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
    void isNamed();
    void refusesUnknownNames();
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

QTEST_APPLESS_MAIN(TestEdition)
#include "tst_edition.moc"

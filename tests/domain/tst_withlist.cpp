#include "models/domain/withlist.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestWithList : public QObject
{
    Q_OBJECT

private slots:
    void addsAndChangesInPlace();
    void takesThePlaceOfAll();
    void eachVacantSeatIsOne();
    void whoComesTakesAVacantSeat();
    void declaredInterestsStay();

private:
    const Seating m_now{{{u"Pia Lot"_s, u"PL"_s, u"Pilots Ltd"_s, u"RED"_s}, {u"Ada Quay"_s, u"AQ"_s, {}, {}}},
                        {{u"Pilots"_s, true, u"Pia Lot"_s, {u"Ada Quay"_s}, {}, {}}},
                        {1, 0, 1, false, {}}};
    const Seating m_list{{{u"pia  lot"_s, u"PLo"_s, {}, {}}, {u"Bo Dock"_s, u"BD"_s, {}, u"GREEN"_s}},
                         {{u"pilots"_s, false, u"pia  lot"_s, {}, {}, {}}, {u"Docks"_s, true, u"Bo Dock"_s, {}, {}, {}}},
                         {}};
};

void TestWithList::addsAndChangesInPlace()
{
    const Seating seating = withList(m_now, m_list, TakeIn::Add);
    QCOMPARE(seating.people,
             (QList<KnownPerson>{{u"pia  lot"_s, u"PLo"_s, u"Pilots Ltd"_s, u"RED"_s},
                                 {u"Ada Quay"_s, u"AQ"_s, {}, {}},
                                 {u"Bo Dock"_s, u"BD"_s, {}, u"GREEN"_s}}));
    QCOMPARE(seating.seats, m_list.seats);
    QCOMPARE(seating.quorum, m_now.quorum);
}

void TestWithList::takesThePlaceOfAll()
{
    const Seating seating = withList(m_now, m_list, TakeIn::Replace);
    QCOMPARE(seating.people, m_list.people);
    QCOMPARE(seating.seats, m_list.seats);
    QCOMPARE(seating.quorum, m_now.quorum);
}

void TestWithList::eachVacantSeatIsOne()
{
    const Seat vacant{u"Pilots"_s, true, {}, {}, {}, {}};
    const Seat filled{u"Pilots"_s, true, u"Pia Lot"_s, {u"Ada Quay"_s}, {}, {}};
    Seating seating = withList(m_now, {{}, {vacant, vacant}, {}}, TakeIn::Add);
    QCOMPARE(seating.seats, (QList<Seat>{filled, vacant, vacant}));
    QCOMPARE(withList(seating, {{}, {vacant, vacant}, {}}, TakeIn::Add).seats, seating.seats); // the same list once more
}

void TestWithList::whoComesTakesAVacantSeat()
{
    const Seat vacant{u"Docks"_s, true, {}, {}, {}, {}};
    const Seat ended{u"Docks"_s, true, {}, {}, {}, QDate(2020, 1, 1)};
    const Seat filled{u"Docks"_s, false, u"Bo Dock"_s, {}, QDate(2024, 1, 1), {}};
    Seating now = m_now;
    now.seats = {ended, vacant};
    QCOMPARE(withList(now, {{}, {filled}, {}}, TakeIn::Add).seats, (QList<Seat>{ended, filled}));
    QCOMPARE(withList(now, {{}, {vacant, filled}, {}}, TakeIn::Add).seats, (QList<Seat>{ended, vacant, filled})); // one stays so
}

void TestWithList::declaredInterestsStay()
{
    Seating now = m_now;
    now.people[0].contact = u"pia@example.org"_s;
    now.people[0].interests = {{u"Sails."_s, {}, {}}};
    for (const TakeIn how : {TakeIn::Add, TakeIn::Replace})
        QCOMPARE(withList(now, m_list, how).people[0].interests, now.people[0].interests);
    QCOMPARE(withList(now, m_list, TakeIn::Add).people[0].contact, u"pia@example.org"_s);
}

QTEST_GUILESS_MAIN(TestWithList)
#include "tst_withlist.moc"

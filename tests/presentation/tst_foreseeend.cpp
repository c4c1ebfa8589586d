#include "models/presentation/foreseeend.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// "15/20" took 15 minutes of 20 planned, "15/" had no plan; the item with a star is talked about.
QList<TimedItem> itemsOf(const QString &text, ItemId &current)
{
    QList<TimedItem> items;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.chopped(word.endsWith(u'*') ? 1 : 0).split(u'/');
        const ItemId id{items.size() + 1};
        items.append({id, parts[1].isEmpty() ? std::nullopt : std::optional(parts[1].toInt()), qRound(parts[0].toDouble() * 60)});
        if (word.endsWith(u'*'))
            current = id;
    }
    return items;
}

} // namespace

class ForeseeEndTest : public QObject
{
    Q_OBJECT

private slots:
    void foresees_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("end"); // at 10:40 now
        QTest::newRow("before the first") << u"0/20 0/30"_s << u"11:30"_s;
        QTest::newRow("in the first") << u"5/20* 0/30"_s << u"11:25"_s;
        QTest::newRow("as long as planned") << u"20/20* 0/30"_s << u"11:10"_s;
        QTest::newRow("longer than planned") << u"35/20* 0/30"_s << u"11:10"_s;
        QTest::newRow("done sooner: nothing of it is left") << u"5/20 3/30*"_s << u"11:07"_s;
        QTest::newRow("back in an earlier one to mend it") << u"20/20* 5/15 0/10"_s << u"11:00"_s;
        QTest::newRow("back in an earlier one that is not finished") << u"10/20* 5/5 0/10"_s << u"11:00"_s;
        QTest::newRow("a look into a later one") << u"10/20* 0/30 0.5/10"_s << u"11:29:30"_s;
        QTest::newRow("passed over") << u"0/20 0/30*"_s << u"11:10"_s;
        QTest::newRow("without plans in between") << u"7/ 3/* 0/10 0/"_s << u"10:50"_s;
        QTest::newRow("in the last") << u"20/20 10/15*"_s << u"10:45"_s;
        QTest::newRow("beyond the last's plan") << u"20/20 20/15*"_s << u"10:40"_s;
        QTest::newRow("no plan is left") << u"20/20 20/* 0/"_s << QString();
        QTest::newRow("nothing is planned") << u"5/* 0/"_s << QString();
        QTest::newRow("no items") << QString() << QString();
        QTest::newRow("no item is shown") << u"20/20 2/10 0/10"_s << u"10:58"_s;
    }

    void foresees()
    {
        QFETCH(const QString, items);
        QFETCH(const QString, end);
        const QDateTime now({2024, 3, 5}, {10, 40}, QTimeZone::UTC);
        ItemId current;
        const QList<TimedItem> timed = itemsOf(items, current);
        const QDateTime foreseen = foreseeEnd(now, timed, current);
        QCOMPARE(foreseen.isValid(), !end.isEmpty());
        QCOMPARE(foreseen.time(), QTime::fromString(end, Qt::ISODate));
    }

    void readsPlans()
    {
        const auto planOf = [](const QString &value) {
            Item item;
            NoteLine line;
            line.kind = LineKind::Data;
            line.words = DataWords{u"minutes"_s, value};
            item.lines = {line};
            return plannedMinutes(item);
        };
        QCOMPARE(planOf(u"15"_s), std::optional(15));
        for (const QString &value : {u"soon"_s, u"0"_s, u"-5"_s, u"15 min"_s, QString()})
            QCOMPARE(planOf(value), std::nullopt);
        QCOMPARE(plannedMinutes({}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ForeseeEndTest)
#include "tst_foreseeend.moc"

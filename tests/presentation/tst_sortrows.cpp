#include "models/presentation/sortrows.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class SortRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void sortsAsAReaderDoes_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        QTest::newRow("none") << QStringList() << QString() << QString();
        QTest::newRow("numbers") << QStringList{u"10/1"_s, u"9/2"_s, u"9/10"_s} << u"1 2 0"_s << u"0 2 1"_s;
        QTest::newRow("the same in other letters stays as it is")
            << QStringList{u"Pilots"_s, u"crew"_s, u"pilots"_s, u"Pilots"_s} << u"1 0 2 3"_s << u"0 2 3 1"_s;
        QTest::newRow("empty ones are last, whichever way")
            << QStringList{QString(), u"b"_s, u""_s, u"a"_s, u"b"_s} << u"3 1 4 0 2"_s << u"1 4 3 0 2"_s;
        QTest::newRow("few of many") << QStringList{u"b"_s, u"a"_s, u"B"_s, u"b"_s, u"a"_s, QString(), u"a"_s, u"b"_s}
                                     << u"1 4 6 0 2 3 7 5"_s << u"0 2 3 7 1 4 6 5"_s;
        QTest::newRow("all empty") << QStringList{QString(), QString()} << u"0 1"_s << u"0 1"_s;
    }

    void sortsAsAReaderDoes()
    {
        QFETCH(const QStringList, texts);
        QTEST(order(texts, Qt::AscendingOrder), "ascending");
        QTEST(order(texts, Qt::DescendingOrder), "descending");
    }

private:
    static QString order(const QStringList &texts, Qt::SortOrder order)
    {
        QStringList rows;
        for (const qsizetype row : inOrderOf(texts, order))
            rows << QString::number(row);
        return rows.join(u' ');
    }
};

QTEST_MAIN(SortRowsTest)
#include "tst_sortrows.moc"

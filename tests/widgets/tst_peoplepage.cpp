#include "models/presentation/committeehistory.h"
#include "models/storage/meetingstore.h"
#include "tests/storage/samples.h"
#include "widgets/emptystate.h"
#include "widgets/panes/treepane.h"
#include "widgets/people/peoplepage.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class PeoplePageTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Of a committee that is not set up its meetings alone know people, and a long book is read in two parts.
    void nobodyIsSaidToBeUnknownWhileTheMeetingsAreRead()
    {
        const Shelf shelf;
        const std::unique_ptr<Book> book = shelf.newBook();
        QVERIFY(book->writeNow([](Transaction &transaction) -> Result<> {
            for (int number = 1; number <= 320; ++number) {
                if (const auto added = insertMeeting(transaction, sampleMeeting(number, u"# 1. Cranes\nx"_s)); !added)
                    return std::unexpected(added.error());
            }
            return {};
        }));
        CommitteeHistory history(*book, [] { return QDateTime(QDate(2024, 5, 10), QTime(9, 0)); });
        PeoplePage page;
        page.show(&history);
        QStringList told;
        connect(&history, &CommitteeHistory::read, this, [&] { told << page.people()->emptyState()->text(); });
        history.setWatched(true);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.first(), u"The meetings are being read."_s);
        QCOMPARE(told.last(), page.people()->emptySentence());
    }
};

QTEST_MAIN(PeoplePageTest)
#include "tst_peoplepage.moc"

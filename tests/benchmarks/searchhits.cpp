// searchhits FOLDER: how long the first hits of a question take in FOLDER/bench.minutebook, which has the committee's meetings.
#include "benchbook.h"
#include "committee.h"
#include "figure.h"
#include "models/storage/meetingstore.h"
#include "models/storage/searchstore.h"

#include <QCoreApplication>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int hits = 20;
constexpr int times = 200;

void measure(Connection &connection, const QString &name, SearchOrder order, const std::function<QString(int)> &words)
{
    QList<double> samples;
    for (int i = 0; i < times; ++i) {
        const SearchQuery query{.words = words(i), .order = order};
        samples << bench::timed([&] {
            if (bench::need(search(connection, query, {}, hits)).hits.isEmpty())
                qFatal("nothing found of %ls", qUtf16Printable(query.words));
        });
    }
    bench::tell(name, u"ms"_s, samples);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::unique_ptr<Book> book = bench::openBookIn(QDir(QCoreApplication::arguments().value(1)));
    Connection &reader = book->reader();
    const int meetings = bench::need(meetingCount(reader));
    for (const auto &[order, how] : {std::pair(SearchOrder::Newest, u"newest first"_s), std::pair(SearchOrder::Best, u"best first"_s)}) {
        measure(reader, u"a rare word, %1"_s.arg(how), order, [=](int i) { return bench::Committee::rareWord(1 + i * 47 % meetings); });
        measure(reader, u"a common word, %1"_s.arg(how), order, [](int) { return bench::Committee::commonWord(); });
        measure(reader, u"two letters, %1"_s.arg(how), order, [](int) { return bench::Committee::prefix() + u'*'; });
        measure(reader, u"a phrase, %1"_s.arg(how), order, [](int) { return u'"' + bench::Committee::phrase() + u'"'; });
    }
    return 0;
}

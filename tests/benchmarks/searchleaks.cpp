// searchleaks FOLDER: how long the search of a volume takes for what it withholds, with as many texts more as make 5,000.
#include "benchbook.h"
#include "committee.h"
#include "figure.h"
#include "models/print/issuevolume.h"

#include <QGuiApplication>
#include <QHashSeed>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype needles = 5000;
constexpr int rounds = 9;
const auto name = u"volume.pdf"_s;

/// None of them stands in any file.
void fillUp(Secrets &secrets)
{
    for (int i = 0; secrets.withheld.size() < needles; ++i) {
        const QString word = bench::Committee::rareWord(i);
        secrets.withheld.append({.text = u"Nobody may hear of the %1 that lies by the %1 quay."_s.arg(word)});
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::unique_ptr<Book> book = bench::openBookIn(QDir(QCoreApplication::arguments().value(1)));
    const QList<MeetingRecord> records = bench::recordsOf(*book);
    const IssuedFile file = bench::need(issueVolume(records, u"GREEN"_s, name));
    Secrets secrets = secretsOf(records, u"GREEN"_s);
    fillUp(secrets);
    QList<double> samples;
    qsizetype looked = 0;
    for (int round = 0; round < rounds; ++round) {
        samples << bench::timed([&] {
            const Certificate certificate = bench::need(proveNothingWithheld(file.bytes, secrets, name));
            if (!certificate.isProof())
                qFatal("something withheld is in the file");
            looked = certificate.needles;
        });
    }
    bench::tell(u"the search for %1 texts, %2 runs of words"_s.arg(secrets.withheld.size()).arg(looked), u"ms"_s, samples);
    return 0;
}

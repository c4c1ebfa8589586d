// readnotation: how fast meeting files are read, and what a changed line costs in notes of several lengths.
#include "committee.h"
#include "figure.h"
#include "longmeeting.h"
#include "models/notation/parse.h"
#include "models/presentation/notesreader.h"
#include "tests/storage/samples.h"

#include <QCoreApplication>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 1000;
constexpr int rounds = 9;
constexpr int changes = 200;

void measureParse()
{
    bench::Committee committee;
    const Body body = sampleBody();
    QList<QByteArray> texts;
    qsizetype bytes = 0;
    for (int number = 1; number <= files; ++number) {
        texts << committee.meetingFile(number, files);
        bytes += texts.last().size();
    }
    qsizetype lines = 0;
    QList<double> speeds;
    for (int round = 0; round < rounds; ++round) {
        const double ms = bench::timed([&] {
            for (const QByteArray &text : std::as_const(texts))
                lines += parse(text, body).meeting.items.size();
        });
        speeds << static_cast<double>(bytes) / 1000 / ms;
    }
    if (lines != qsizetype(rounds) * files * 6)
        qFatal("the meetings have other items");
    bench::tell(u"parse"_s, u"MB/s"_s, speeds);
}

void measureChange(int lines)
{
    QStringList notes = bench::longMeeting(1, lines).split(u'\n').sliced(30);
    NotesReader reader(dialectOf(sampleBody(), {}, {}), {});
    (void)reader.read(u"Berths"_s, notes.join(u'\n'));
    QList<double> samples;
    for (int i = 0; i < changes; ++i) {
        notes[notes.size() / 2] += u'x';
        const QString text = notes.join(u'\n');
        samples << bench::timed([&] { (void)reader.read(u"Berths"_s, text); });
    }
    bench::tell(u"a changed line of %1"_s.arg(lines), u"ms"_s, samples);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    measureParse();
    for (const int lines : {300, 1000, 3000, 10'000})
        measureChange(lines);
    return 0;
}

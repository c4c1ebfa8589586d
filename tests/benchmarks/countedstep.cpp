// countedstep STEP FILE: does one step of a meeting file's way to its pages twice, the second time in a function that callgrind counts.
#include "models/minutes/compose.h"
#include "models/notation/parse.h"
#include "models/print/typeset.h"
#include "tests/meetings/records.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>

using namespace minutebook;
using namespace Qt::StringLiterals;

extern "C" [[gnu::noinline]] void countedStep(const std::function<void()> &step)
{
    step();
    asm volatile(""); // or the call would be the function's end, and not counted
}

namespace {

Body bodyOf(const QByteArray &file)
{
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    const MeetingHeader header = parse(file, newBody({}, {}, scheme)).meeting.header;
    return newBody(header.body, header.abbreviation, scheme);
}

std::function<void()> stepNamed(const QString &name, const QByteArray &file)
{
    const Body body = bodyOf(file);
    if (name == "parse"_L1)
        return [=] { (void)parse(file, body); };
    const MeetingRecord record = test::record(QString::fromUtf8(file), {}, body);
    const Edition green = editionNamed(body.scheme, u"GREEN"_s).value();
    if (name == "compose"_L1)
        return [=] { (void)compose(record, green); };
    if (name == "typeset"_L1)
        return [document = compose(record, green)] { (void)typeset(document).value(); };
    qFatal("the steps are parse, compose and typeset");
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    QFile file(QCoreApplication::arguments().value(2));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("usage: countedstep STEP FILE");
    const std::function<void()> step = stepNamed(QCoreApplication::arguments()[1], file.readAll());
    step(); // what is read and made once is not what is counted
    countedStep(step);
    return 0;
}

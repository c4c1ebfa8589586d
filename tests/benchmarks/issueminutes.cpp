// issueminutes FOLDER [meeting|volume]: prints the GREEN edition of the last meeting of FOLDER/bench.minutebook, or of all its meetings,
// into FOLDER/minutes.pdf, tagged, finished and searched for what it withholds.
#include "benchbook.h"
#include "models/print/issuevolume.h"
#include "models/print/readyprinting.h"
#include "tests/storage/samples.h"

#include <QGuiApplication>
#include <QHashSeed>

using namespace minutebook;
using namespace Qt::StringLiterals;
using bench::need;

namespace {

const auto green = u"GREEN"_s;
const auto name = u"minutes.pdf"_s;

IssuedFile issueLast(Book &book)
{
    const MeetingRecord last = bench::lastRecord(book);
    return need(issueFile(last, {.edition = need(editionNamed(last.body.scheme, green))}, name));
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    readFontList();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // as a command of the program does
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: issueminutes FOLDER [meeting|volume]");
    [[maybe_unused]] const std::future<void> ready = readyPrinting();
    const QDir folder(arguments[1]);
    const std::unique_ptr<Book> book = bench::openBookIn(folder);
    const bool volume = arguments.value(2) == "volume"_L1;
    const IssuedFile file = volume ? need(issueVolume(bench::recordsOf(*book), green, name)) : issueLast(*book);
    if (!file.certificate.isProof())
        qFatal("something withheld is in the file");
    setContents(folder.filePath(name), file.bytes);
    return 0;
}

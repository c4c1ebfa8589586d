// issueminutes FOLDER FILE...: makes FOLDER/bench.minutebook, under a raw key, of meeting files, and FOLDER/minutes.ms, the plain text of
// the last one's GREEN edition as a groff document.
// issueminutes FOLDER: prints that edition into FOLDER/minutes.pdf, tagged, finished and searched for what it withholds.
#include "models/minutes/compose.h"
#include "models/notation/parse.h"
#include "models/print/issue.h"
#include "models/print/readyprinting.h"
#include "models/print/writetext.h"
#include "models/storage/registerstore.h"
#include "tests/storage/samples.h"

#include <QDir>
#include <QGuiApplication>
#include <QHashSeed>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(sentence(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QString bookIn(const QDir &folder)
{
    return folder.filePath(u"bench.minutebook"_s);
}

MeetingRecord lastRecord(Book &book)
{
    const QList<MeetingSummary> all = need(meetings(book.reader()));
    const auto last = std::ranges::max_element(all, {}, &MeetingSummary::number);
    return need(record(book.reader(), last->id));
}

Edition greenOf(const MeetingRecord &record)
{
    return need(editionNamed(record.body.scheme, u"GREEN"_s));
}

/// One line of text is one paragraph; what groff would take for its own is escaped.
QByteArray groffSource(const QString &text)
{
    QByteArray source;
    for (const QString &line : text.split(u'\n')) {
        QString escaped = line.simplified();
        escaped.replace(u'\\', "\\e"_L1);
        if (!escaped.isEmpty())
            source += ".LP\n\\&" + escaped.toUtf8() + '\n';
    }
    return source;
}

/// The one that a file names.
Body bodyOf(const QString &file)
{
    const Scheme scheme = need(shippedScheme(u"SEC"_s));
    const MeetingHeader header = parse(contents(file), newBody({}, {}, scheme)).meeting.header;
    return newBody(header.body, header.abbreviation, scheme);
}

void prepare(const QDir &folder, const QStringList &files)
{
    const std::unique_ptr<Book> book = need(Book::create(bookIn(folder), bodyOf(files.first()), sampleKey()));
    for (const QString &file : files) {
        const Meeting meeting = parse(contents(file), book->body(), findAction(book->reader(), book->body().scheme)).meeting;
        (void)need(book->writeNow([&](Transaction &transaction) { return insertMeeting(transaction, meeting); }));
    }
    const MeetingRecord last = lastRecord(*book);
    setContents(folder.filePath(u"minutes.ms"_s), groffSource(writePlainText(compose(last, greenOf(last)))));
}

void issue(const QDir &folder)
{
    [[maybe_unused]] const std::future<void> ready = readyPrinting();
    const std::unique_ptr<Book> book = need(Book::open(bookIn(folder), sampleKey(), Access::ReadOnly));
    const MeetingRecord last = lastRecord(*book);
    const IssuedFile file = need(issueFile(last, {.edition = greenOf(last)}, u"minutes.pdf"_s));
    if (!file.certificate.isProof())
        qFatal("something withheld is in the file");
    setContents(folder.filePath(u"minutes.pdf"_s), file.bytes);
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
        qFatal("usage: issueminutes FOLDER [FILE...]");
    const QDir folder(arguments[1]);
    if (arguments.size() > 2)
        prepare(folder, arguments.sliced(2));
    else
        issue(folder);
    return 0;
}

// makebook FOLDER committee MEETINGS   makes FOLDER/bench.minutebook of that many meetings of the sample committee.
// makebook FOLDER files MEETINGS       the same as meeting files, and no book.
// makebook FOLDER meetings FILE...     makes the book of meeting files, and FOLDER/minutes.txt and FOLDER/minutes.ms for peers: the plain
//                                      text of the last one's GREEN edition.
// makebook FOLDER copies MEETINGS FILE the same of that many copies of a file, each with a number and date of its own, with the text of all.
#include "benchbook.h"
#include "committee.h"
#include "models/minutes/volume.h"
#include "models/notation/parse.h"
#include "models/print/writetext.h"
#include "tests/storage/samples.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// The one that a file names.
Body bodyOf(const QByteArray &file)
{
    const Scheme scheme = bench::need(shippedScheme(u"SEC"_s));
    const MeetingHeader header = parse(file, newBody({}, {}, scheme)).meeting.header;
    return newBody(header.body, header.abbreviation, scheme);
}

void setKey(QString &file, const QString &key, const QString &value)
{
    file.replace(QRegularExpression(u"^%1:.*$"_s.arg(key), QRegularExpression::MultilineOption), key + ": "_L1 + value);
}

/// The meeting under another number, which its own actions have too.
QByteArray copyOf(const QByteArray &file, const MeetingHeader &header, int number)
{
    const QString of = header.abbreviation + u' ';
    QString text = QString::fromUtf8(file);
    text.replace(of + QString::number(header.number) + u'/', of + QString::number(number) + u'/');
    setKey(text, u"meeting"_s, QString::number(number));
    setKey(text, u"reference"_s, of + QString::number(number));
    setKey(text, u"date"_s, header.date.addDays(7 * number).toString(Qt::ISODate));
    return text.toUtf8();
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

void writeForPeers(const QDir &folder, const QList<MeetingRecord> &records)
{
    QString text;
    for (const MinutesDocument &minutes : bench::need(composeVolume(records, u"GREEN"_s)).minutes)
        text += writePlainText(minutes);
    setContents(folder.filePath(u"minutes.txt"_s), text.toUtf8());
    setContents(folder.filePath(u"minutes.ms"_s), groffSource(text));
}

void makeCommittee(const QDir &folder, int count)
{
    bench::Committee committee;
    const std::unique_ptr<Book> book = bench::newBookIn(folder, sampleBody());
    bench::fill(*book, count, [&](int number) { return committee.meetingFile(number, count); });
    bench::index(*book);
}

void makeFiles(const QDir &folder, int count)
{
    bench::Committee committee;
    for (int number = 1; number <= count; ++number)
        setContents(folder.filePath(u"hwc-%1.minutes.md"_s.arg(number, 5, 10, QLatin1Char('0'))), committee.meetingFile(number, count));
}

void makeMeetings(const QDir &folder, const QStringList &paths)
{
    const std::unique_ptr<Book> book = bench::newBookIn(folder, bodyOf(contents(paths.first())));
    bench::fill(*book, static_cast<int>(paths.size()), [&](int number) { return contents(paths[number - 1]); });
    writeForPeers(folder, {bench::lastRecord(*book)});
}

void makeCopies(const QDir &folder, int count, const QString &path)
{
    const QByteArray file = contents(path);
    const Body body = bodyOf(file);
    const MeetingHeader header = parse(file, body).meeting.header;
    const std::unique_ptr<Book> book = bench::newBookIn(folder, body);
    bench::fill(*book, count, [&](int number) { return copyOf(file, header, number); });
    writeForPeers(folder, bench::recordsOf(*book));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(2);
    const QDir folder(arguments.value(1));
    const int count = arguments.value(3).toInt();
    if (count > 0 && what == "committee"_L1)
        makeCommittee(folder, count);
    else if (count > 0 && what == "files"_L1)
        makeFiles(folder, count);
    else if (count > 0 && what == "copies"_L1 && arguments.size() == 5)
        makeCopies(folder, count, arguments[4]);
    else if (what == "meetings"_L1 && arguments.size() > 3)
        makeMeetings(folder, arguments.sliced(3));
    else
        qFatal("usage: makebook FOLDER committee|files MEETINGS, FOLDER meetings FILE... or FOLDER copies MEETINGS FILE");
    return 0;
}

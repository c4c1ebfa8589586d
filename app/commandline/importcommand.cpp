#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/meetingfiles.h"
#include "app/commandline/olddocument.h"
#include "app/commandline/openbook.h"
#include "app/commandline/plannedapproval.h"
#include "app/commandline/readfile.h"
#include "app/commandline/tellremark.h"
#include "app/commandline/texts.h"
#include "models/notation/bringin/bringin.h"
#include "models/notation/parse.h"
#include "models/storage/registerstore.h"
#include "models/storage/reusednumbers.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 100; ///< remarks on a file

/// As many as a person reads: of too many the gravest, in the order of their lines.
QList<Diagnostic> gravest(QList<Diagnostic> diagnostics)
{
    if (diagnostics.size() <= mostTold)
        return diagnostics;
    std::ranges::stable_sort(diagnostics, std::ranges::greater(), &Diagnostic::gravity);
    diagnostics.resize(mostTold);
    std::ranges::stable_sort(diagnostics, std::ranges::less(), &Diagnostic::line);
    return diagnostics;
}

void tell(const QList<Diagnostic> &diagnostics, const QString &path)
{
    for (const Diagnostic &diagnostic : gravest(diagnostics))
        complain(remarkLine(path, diagnostic));
    if (const qsizetype more = diagnostics.size() - mostTold; more > 0)
        complain(path + ": "_L1 + Texts::tr("… and %n more", nullptr, static_cast<int>(more)));
}

Result<MeetingId> store(Book &book, const Meeting &meeting, bool replace)
{
    return book.writeNow(
        [&](Transaction &transaction) { return replace ? replaceMeeting(transaction, meeting) : insertMeeting(transaction, meeting); });
}

/// What is told of numbers that may have been another action's, on the lines of the file that have them.
QList<Diagnostic> reusedIn(const QByteArray &bytes, const QStringList &numbers)
{
    QList<Diagnostic> remarks;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QString &number : numbers) {
        const auto has = [words = "ACTION "_ba + number.toUtf8()](const QByteArray &line) { return line.contains(words); };
        const auto line = std::ranges::find_if(lines, has);
        const auto place = line == lines.cend() ? 1 : static_cast<int>(line - lines.cbegin()) + 1;
        remarks.append({DiagnosticCode::ActionNumberReused, Gravity::Warning, place, 1, 0, {number}});
    }
    return remarks;
}

/// A meeting that is to be replaced is read with the levels that it was held with.
Parsed parsedFor(Book &book, const QByteArray &bytes, bool replace)
{
    Parsed parsed = parse(bytes, book.body(), findAction(book.reader(), book.body().scheme));
    const Result<MeetingId> old = meetingOfNumber(book.reader(), parsed.meeting.header.number);
    const Result<Body> body = replace && old ? bodyOf(book.reader(), *old) : book.body();
    if (!body || body->scheme == book.body().scheme)
        return parsed;
    return parse(bytes, *body, findAction(book.reader(), body->scheme));
}

/// By what such files begin with: PDF, RTF, and the two families of office documents.
bool isOtherDocument(const QByteArray &bytes)
{
    constexpr std::array<QByteArrayView, 4> beginnings{"%PDF-", "{\\rtf", "\xd0\xcf\x11\xe0", "PK\x03\x04"};
    return std::ranges::any_of(beginnings, [&bytes](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

Result<> importFile(Book &book, const QString &path, bool replace)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (isOtherDocument(*bytes))
        return failure(ErrorCode::ConversionFailed, {path, Texts::tr("it is neither a meeting file nor DOCX, ODT, HTML or text")});
    const Parsed parsed = parsedFor(book, *bytes, replace);
    tell(parsed.diagnostics, path);
    if (parsed.hasErrors())
        return failure(ErrorCode::FileHasErrors, {path});
    const Result<QStringList> reused = replace ? reusedNumbers(book.reader(), parsed.meeting) : QStringList();
    if (!reused)
        return std::unexpected(reused.error());
    tell(reusedIn(*bytes, *reused), path);
    if (const Result<MeetingId> stored = store(book, parsed.meeting, replace); !stored)
        return std::unexpected(stored.error());
    if (const QString early = plannedApproval(parsed.meeting, book.body()); !early.isEmpty())
        complain(path + ": "_L1 + early);
    say(Texts::tr("%1: meeting %2").arg(path).arg(parsed.meeting.header.number));
    return {};
}

/// What somebody said of old minutes because the document does not: their number and date.
struct OldWords {
    MeetingHeader known;
    bool replace = false;
};

Result<> importOld(Book &book, const QString &path, const OldWords &words)
{
    const Result<QList<OldBlock>> blocks = readOldDocument(path);
    if (!blocks)
        return std::unexpected(blocks.error());
    const BroughtIn in = bringIn(*blocks, book.body(), words.known);
    if (in.header.number == 0 || !in.header.date.isValid())
        return failure(ErrorCode::DocumentSaysNotWhich, {path});
    const Parsed parsed = parsedFor(book, in.file().toUtf8(), words.replace);
    if (parsed.hasErrors()) {
        tell(parsed.diagnostics, Texts::tr("%1 as notation").arg(path));
        return failure(ErrorCode::FileHasErrors, {path});
    }
    if (const Result<MeetingId> stored = store(book, parsed.meeting, words.replace); !stored)
        return std::unexpected(stored.error());
    say(Texts::tr("%1: meeting %2 of %3, a draft with %4, %5 and %6; %7. Look through what was made of it.")
            .arg(path, QString::number(in.header.number), in.header.date.toString(Qt::ISODate), Texts::tr("%n item(s)", nullptr, in.items),
                 Texts::tr("%n person(s)", nullptr, in.people), Texts::tr("%n action(s)", nullptr, in.actions),
                 Texts::tr("%n remark(s)", nullptr, static_cast<int>(parsed.diagnostics.size()))));
    return {};
}

/// How many files were refused. Each is a transaction of its own: one that is refused keeps none of the others out.
int importFiles(Book &book, const QStringList &paths, const OldWords &words)
{
    int refused = 0;
    for (const QString &path : paths) {
        const Result<> imported = isOldDocument(path) ? importOld(book, path, words) : importFile(book, path, words.replace);
        if (!imported) {
            const QString why = sentence(imported.error());
            complain(why.contains(path) ? why : path + ": "_L1 + why);
            ++refused;
        }
    }
    return refused;
}

/// How many files were refused; one, if the folder has none.
int importFolder(Book &book, const QString &folder, const OldWords &words)
{
    const QStringList files = meetingFilesIn(folder);
    if (files.isEmpty()) {
        complain(Texts::tr("%1 has no file that ends in .minutes.md.").arg(folder));
        return 1;
    }
    const int refused = importFiles(book, files, words);
    say(u"%1: %2, %3"_s.arg(folder, Texts::tr("%n meeting(s) taken", nullptr, static_cast<int>(files.size()) - refused),
                            Texts::tr("%n file(s) refused", nullptr, refused)));
    return refused;
}

/// What is wrong with them; empty: nothing.
QString readOldWords(const QCommandLineParser &parser, OldWords &words)
{
    words.replace = parser.isSet(u"replace"_s);
    words.known.number = parser.value(meetingOption()).toInt();
    words.known.date = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
    if (parser.isSet(u"date"_s) && !words.known.date.isValid())
        return Texts::tr("\"%1\" is no date. Write it as 2024-03-05.").arg(parser.value(u"date"_s));
    const bool told = parser.isSet(u"date"_s) || parser.isSet(meetingOption());
    const QStringList files = parser.positionalArguments().sliced(1);
    if (told && (files.size() != 1 || !isOldDocument(files.constFirst())))
        return Texts::tr("--meeting and --date are told of one old document; a meeting file says them itself.");
    return {};
}

ExitStatus import(const QCommandLineParser &parser)
{
    OldWords words;
    if (const QString wrong = readOldWords(parser, words); !wrong.isEmpty())
        return misused(wrong);
    const auto book = openNamedBook(parser, Access::ReadWrite);
    if (!book)
        return failed(book.error());
    int refused = 0;
    for (const QString &path : parser.positionalArguments().sliced(1))
        refused += QFileInfo(path).isDir() ? importFolder(**book, path, words) : importFiles(**book, {path}, words);
    return refused == 0 ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

Command importCommand()
{
    return {
        .name = "import"_L1,
        .summary = Texts::tr(
            "Takes meeting files into the book, each whole or not at all. Of a folder it takes all that end in .minutes.md. Old minutes "
            "(.docx, .odt, .html, .md, .txt) come in as a draft to look through."),
        .arguments = {u"BOOK"_s, u"FILE..."_s},
        .options = {{u"meeting"_s, Texts::tr("The number of old minutes that do not say it, or say another."), u"N"_s},
                    {u"date"_s, Texts::tr("Their date, as 2024-03-05."), u"DATE"_s},
                    {u"replace"_s, Texts::tr("Takes the place of a meeting that is in the book already, but not of an approved one.")},
                    keyFileOption()},
        .required = {},
        .run = &import,
    };
}

} // namespace minutebook

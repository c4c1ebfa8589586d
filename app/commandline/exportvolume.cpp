#include "app/commandline/exportvolume.h"

#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/saveissued.h"
#include "app/commandline/texts.h"
#include "models/print/issuevolume.h"
#include "models/storage/revisionstore.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

std::optional<int> yearOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"year"_s) ? std::optional(parser.value(u"year"_s).toInt()) : std::nullopt;
}

namespace {

template <typename Keeps>
Result<QList<MeetingRecord>> recordsWhere(Connection &reader, Keeps keeps)
{
    const Result<QList<MeetingSummary>> all = meetings(reader);
    if (!all)
        return std::unexpected(all.error());
    QList<MeetingRecord> records;
    for (const MeetingSummary &meeting : *all) {
        if (!keeps(meeting))
            continue;
        const Result<MeetingRecord> one = recordToIssue(reader, meeting.id);
        if (!one)
            return std::unexpected(one.error());
        records.append(*one);
    }
    return records;
}

Result<> writeVolume(const QCommandLineParser &parser)
{
    const auto book = openToIssue(parser);
    if (!book)
        return std::unexpected(book.error());
    const Result<QList<MeetingRecord>> records = boundRecords((*book)->reader(), yearOf(parser));
    if (!records)
        return std::unexpected(records.error());
    const QString ceiling = parser.value(u"edition"_s);
    const Scheme &scheme = records->last().body.scheme;
    const Result<Edition> edition = editionNamed(scheme, ceiling);
    if (!edition)
        return std::unexpected(edition.error());
    const Destination to = destination(parser, readersOf(scheme, edition->ceiling));
    if (const Result<> may = mayWriteTo(to); !may)
        return may;
    if (const Result<> may = mayReplace(to.path, scheme, {edition->ceiling, {}, u"volume"_s}, replacingOf(parser)); !may)
        return may;
    const Result<IssuedFile> file = issueVolume(*records, ceiling, QFileInfo(to.path).fileName());
    const Result<> saved = file ? saveIssued(to, *file) : std::unexpected(file.error());
    return saved ? keepIssue(**book, issuedOfBook(u"volume"_s, scheme.level(edition->ceiling), to.path, *file)) : saved;
}

} // namespace

Result<QList<MeetingRecord>> boundRecords(Connection &reader, std::optional<int> year)
{
    Result<QList<MeetingRecord>> records = recordsWhere(
        reader, [year](const MeetingSummary &meeting) { return meeting.isFrozen() && (!year || meeting.date.year() == *year); });
    return records && records->isEmpty() ? failure(ErrorCode::VolumeEmpty) : records;
}

Result<QList<MeetingRecord>> everyRecord(Connection &reader)
{
    return recordsWhere(reader, [](const MeetingSummary &) { return true; });
}

ExitStatus exportVolume(const QCommandLineParser &parser)
{
    for (const QString &option : {u"meeting"_s, u"copy"_s, u"reader"_s, u"password-file"_s, u"certificate"_s}) {
        if (parser.isSet(option))
            return misused(Texts::tr("A volume takes no --%1. Leave it out.").arg(option));
    }
    const bool named = parser.isSet(u"format"_s);
    if (named && parser.value(u"format"_s) != "pdf"_L1)
        return misused(Texts::tr("A volume is a PDF. Give --format pdf, or leave it out."));
    if (!named && formatNamed(QFileInfo(parser.value(u"output"_s)).suffix().toLower()).value_or(Format::Pdf) != Format::Pdf)
        return misused(Texts::tr("A volume is a PDF. Let the name \"%1\" end in .pdf.").arg(parser.value(u"output"_s)));
    const Result<> written = writeVolume(parser);
    return written ? ExitStatus::Done : failed(written.error());
}

} // namespace minutebook

#include "app/commandline/exportvolume.h"

#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/saveissued.h"
#include "app/commandline/texts.h"
#include "models/print/typesetvolume.h"
#include "models/print/writepdf.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

/// Those that the options name; drafts are no part of a volume.
Result<QList<MeetingRecord>> boundRecords(Book &book, const QString &year)
{
    const Result<QList<MeetingSummary>> all = meetings(book.reader());
    if (!all)
        return std::unexpected(all.error());
    QList<MeetingRecord> records;
    for (const MeetingSummary &meeting : *all) {
        if (!meeting.isFrozen() || (!year.isEmpty() && QString::number(meeting.date.year()) != year))
            continue;
        const Result<MeetingRecord> one = record(book.reader(), meeting.id);
        if (!one)
            return std::unexpected(one.error());
        records.append(*one);
    }
    if (records.isEmpty())
        return failure(ErrorCode::VolumeEmpty);
    return records;
}

namespace {

Result<> writeVolume(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<QList<MeetingRecord>> records = boundRecords(**book, parser.value(u"year"_s));
    if (!records)
        return std::unexpected(records.error());
    const QString ceiling = parser.value(u"edition"_s);
    const Result<Volume> volume = composeVolume(*records, ceiling);
    if (!volume)
        return std::unexpected(volume.error());
    const Scheme &scheme = records->first().body.scheme;
    const Rank rank = editionNamed(scheme, ceiling)->ceiling;
    const Destination to = outputOf(parser, u"output"_s, readersOf(scheme, rank));
    const Replacing replacing = parser.isSet(u"replace"_s) ? Replacing::Anything : Replacing::OwnEdition;
    if (const Result<> may = mayReplace(to.path, scheme, rank, replacing); !may)
        return may;
    const Result<Pages> pages = typesetVolume(*volume);
    if (!pages)
        return std::unexpected(pages.error());
    const Result<QByteArray> pdf = writePdf(*pages);
    if (!pdf)
        return std::unexpected(pdf.error());
    const Result<Certificate> certificate = certify(*pdf, Format::Pdf, secretsOf(*records, ceiling), QFileInfo(to.path).fileName());
    return certificate ? saveIssued(to, {*pdf, *certificate}) : std::unexpected(certificate.error());
}

} // namespace

ExitStatus exportVolume(const QCommandLineParser &parser)
{
    for (const QString &option : {u"meeting"_s, u"copy"_s, u"reader"_s, u"password-file"_s, u"certificate"_s}) {
        if (parser.isSet(option))
            return misused(Texts::tr("A volume takes no --%1. Leave it out.").arg(option));
    }
    if (parser.isSet(u"format"_s) && parser.value(u"format"_s) != "pdf"_L1)
        return misused(Texts::tr("A volume is a PDF. Give --format pdf, or leave it out."));
    const Result<> written = writeVolume(parser);
    if (written)
        return ExitStatus::Done;
    const ExitStatus status = failed(written.error());
    return written.error().code == ErrorCode::LeakFound ? ExitStatus::LeakFound : status;
}

} // namespace minutebook

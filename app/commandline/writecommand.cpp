#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"
#include "models/notation/ownnotes.h"
#include "models/notation/write.h"
#include "models/storage/revisionstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<> saveNotation(const QByteArray &bytes, const Scheme &scheme, const QCommandLineParser &parser)
{
    const Destination to = destination(parser, Readers::Owner);
    if (const Result<> may = mayWriteTo(to); !may)
        return may;
    const Result<> may = mayReplaceByOther(to.path, scheme, notationKind(), replacingOf(parser));
    return may ? saveFile(to, bytes) : may;
}

ExitStatus put(const QString &text, const Scheme &scheme, const QCommandLineParser &parser)
{
    const QByteArray bytes = text.toUtf8();
    const Result<> done = parser.isSet(u"output"_s) ? saveNotation(bytes, scheme, parser) : print(bytes);
    return done ? ExitStatus::Done : failed(done.error());
}

ExitStatus writeMeeting(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return failed(book.error());
    const Result<MeetingId> id = namedMeeting(parser, **book);
    if (!id)
        return failed(id.error());
    const Result<Meeting> meeting = loadMeeting((*book)->reader(), *id);
    if (!meeting)
        return failed(meeting.error());
    const Result<> same = requireAsApproved((*book)->reader(), *id);
    const Body &body = (*book)->body();
    const bool whole = parser.isSet(u"own-notes"_s);
    const Meeting told = whole ? *meeting : withoutOwnNotes(*meeting, dialectOf(body, meeting->header, meeting->people));
    const ExitStatus done = put(write(told), body.scheme, parser);
    return done == ExitStatus::Done && !same ? failed(same.error()) : done;
}

} // namespace

Command writeCommand()
{
    return {
        .name = "write"_L1,
        .summary = Texts::tr("Writes a meeting as minute notation, with everything that its notes say."),
        .arguments = {u"BOOK"_s},
        .options = {meetingOption(),
                    outputOption(Texts::tr("Writes to FILE, which only its owner can read then (0600), instead of standard output.")),
                    {u"own-notes"_s, Texts::tr("Writes the secretary's own notes (// ...) too.")},
                    replaceOption(),
                    keyFileOption()},
        .required = {u"meeting"_s},
        .run = &writeMeeting,
    };
}

} // namespace minutebook

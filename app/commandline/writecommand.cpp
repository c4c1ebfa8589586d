#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"
#include "models/notation/write.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

ExitStatus put(const QString &text, const QCommandLineParser &parser)
{
    const QByteArray bytes = text.toUtf8();
    const Result<> done = parser.isSet(u"output"_s) ? saveFile(destination(parser, Readers::Owner), bytes) : print(bytes);
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
    return put(write(*meeting, parser.isSet(u"own-notes"_s) ? OwnNotes::Included : OwnNotes::Left), parser);
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
                    keyFileOption()},
        .required = {u"meeting"_s},
        .run = &writeMeeting,
    };
}

} // namespace minutebook

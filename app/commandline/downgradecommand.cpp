#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/provedowngrade.h"
#include "app/commandline/texts.h"
#include "models/storage/itemstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "the item itself", "line 4": with its level, never with what it says.
QString placesOf(const QList<LoggedPart> &parts, const Scheme &scheme)
{
    QStringList places;
    for (const LoggedPart &part : parts) {
        const int line = part.source.line.line;
        const QString place = part.kind == PartKind::Paper ? u"--paper %1"_s.arg(part.place)
            : line < 0                                     ? Texts::tr("--line 0: the item itself")
                                                           : u"--line %1"_s.arg(line + 1);
        places << u"%1 (%2)"_s.arg(place, scheme.level(part.source.rank).name);
    }
    return places.join("; "_L1);
}

/// What is withheld of the named item, in the order of its lines; nothing if there is no such item.
Result<QList<LoggedPart>> partsOfNamed(const QCommandLineParser &parser, Book &book)
{
    const Result<MeetingId> meeting = namedMeeting(parser, book);
    const Result<WithheldRecord> record = meeting ? withheldRecord(book.reader(), QDate::currentDate()) : std::unexpected(meeting.error());
    if (!record)
        return std::unexpected(record.error());
    const Result<StoredItem> item = itemOfNumber(book.reader(), *meeting, parser.value(u"item"_s).toInt());
    QList<LoggedPart> parts = record->parts;
    parts.removeIf([&](const LoggedPart &part) {
        return !item || part.source.line.meeting != *meeting || part.source.line.item != item->id || part.isGone() || !part.withheld;
    });
    std::ranges::stable_sort(parts, {}, [](const LoggedPart &part) { return part.source.line.line; });
    return parts;
}

/// Empty: one is chosen.
QString choosePart(const QCommandLineParser &parser, const Scheme &scheme, QList<LoggedPart> &parts)
{
    const QString item = parser.value(u"item"_s);
    if (parts.isEmpty())
        return Texts::tr("Nothing is withheld of item %1 of meeting %2. List what is: minutebook withheld BOOK --meeting %2.")
            .arg(item, parser.value(u"meeting"_s));
    const QString places = placesOf(parts, scheme);
    const int line = parser.value(u"line"_s).toInt() - 1;
    const int paper = parser.value(u"paper"_s).toInt();
    if (parser.isSet(u"paper"_s))
        parts.removeIf([paper](const LoggedPart &part) { return part.kind != PartKind::Paper || part.place != paper; });
    else if (parser.isSet(u"line"_s))
        parts.removeIf([line](const LoggedPart &part) { return part.kind == PartKind::Paper || part.source.line.line != line; });
    const bool named = parser.isSet(u"line"_s) || parser.isSet(u"paper"_s);
    if (parts.size() == 1 || (named && !parts.isEmpty()))
        return {};
    return Texts::tr("Of item %1 several parts are withheld, or none begins there. Give one of these: %2.").arg(item, places);
}

Result<int> lower(const QCommandLineParser &parser, Book &book, const LoggedPart &part)
{
    const DowngradeOrder order{referenceTo(part), parser.value(u"to"_s), parser.value(u"reason"_s), parser.isSet(u"words-seen"_s)};
    return book.writeNow([&](Transaction &transaction) { return provedDowngrade(transaction, order); });
}

ExitStatus runDowngrade(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadWrite);
    if (!book)
        return failed(book.error());
    Result<QList<LoggedPart>> parts = partsOfNamed(parser, **book);
    if (!parts)
        return failed(parts.error());
    if (const QString wrong = choosePart(parser, (*book)->body().scheme, *parts); !wrong.isEmpty()) {
        complain(wrong);
        return ExitStatus::Failed;
    }
    const Result<int> revision = lower(parser, **book, parts->constFirst());
    if (!revision && revision.error().code == ErrorCode::DowngradeReasonShares)
        complain(Texts::tr("Nothing was done. With --words-seen the reason is printed as it is."));
    if (!revision)
        return failed(revision.error());
    const QString level = parser.value(u"to"_s);
    const QString number = parser.value(u"meeting"_s);
    say(*revision > 0 ? Texts::tr("It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.")
                            .arg(level, QString::number(*revision), number)
                      : Texts::tr("It is %1 now, in the draft minutes of meeting %2.").arg(level, number));
    return ExitStatus::Done;
}

} // namespace

Command downgradeCommand()
{
    return {
        .name = "downgrade"_L1,
        .summary = Texts::tr("Gives a part that is withheld a lower level; in approved minutes as a correction with a release note."),
        .arguments = {u"BOOK"_s},
        .options = {meetingOption(),
                    {u"item"_s, Texts::tr("The item's number, or its place where items have none."), u"N"_s},
                    {u"line"_s,
                     Texts::tr("The line of its notes, from 1, at which the part begins; 0: the item itself. Needed where several parts of the "
                               "item are withheld."),
                     u"N"_s},
                    {u"paper"_s, Texts::tr("In place of a line, a paper of the item, by its place among them, from 1."), u"N"_s},
                    {u"to"_s, Texts::tr("The new level."), u"LEVEL"_s},
                    {u"reason"_s, Texts::tr("Why its new readers may see it: they are told."), u"TEXT"_s},
                    {u"words-seen"_s,
                     Texts::tr("Somebody has seen that the reason has words in common with what stays withheld, and they give nothing away.")},
                    keyFileOption()},
        .required = {u"meeting"_s, u"item"_s, u"to"_s, u"reason"_s},
        .run = &runDowngrade,
    };
}

} // namespace minutebook

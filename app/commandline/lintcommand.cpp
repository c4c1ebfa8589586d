#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/tellremark.h"
#include "app/commandline/texts.h"
#include "models/notation/changedlevels.h"
#include "models/notation/checkroom.h"
#include "models/notation/finding.h"
#include "models/notation/lint.h"
#include "models/notation/lintmeeting.h"
#include "models/notation/parse.h"
#include "models/notation/quorum.h"
#include "models/notation/write.h"
#include "models/storage/actionterms.h"
#include "models/storage/itemstore.h"
#include "models/storage/registerstore.h"
#include "models/storage/revisionstore.h"
#include "models/storage/waiverstore.h"
#include "models/storage/withdrawnnumbers.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A meeting as `write --own-notes` writes it, and who has waived what of it.
struct LintedFile {
    MeetingRecord record;
    Dialect dialect;
    Parsed parsed; ///< of its text
    QList<ItemId> items; ///< of the book, as far as they are those of the text
    QList<Waiver> waivers;
    QList<Item> draft; ///< as the last draft that others have got has them
};

Result<LintedFile> lintedFile(Connection &connection, MeetingId id)
{
    Result<MeetingRecord> all = record(connection, id);
    Result<Dialect> words = dialect(connection, id);
    const Result<QList<StoredItem>> stored = items(connection, id);
    Result<QList<Waiver>> waived = waivers(connection, id);
    if (!all || !words || !stored || !waived)
        return std::unexpected(!all ? all.error() : !words ? words.error() : !stored ? stored.error() : waived.error());
    const QByteArray text = write(all->meeting).toUtf8();
    Result<QList<Item>> draft = itemsOfLastDraft(connection, id);
    if (!draft)
        return std::unexpected(draft.error());
    LintedFile file{*std::move(all), *std::move(words), {}, {}, *std::move(waived), *std::move(draft)};
    file.parsed = parse(text, file.record.body, findAction(connection, file.dialect.scheme));
    for (const StoredItem &item : *stored)
        file.items.append(item.id);
    return file;
}

/// What the book knows of other meetings' actions.
struct Known {
    FindAction findAction;
    FindEnding findEnding;
    NumberInstead numberInstead;
};

/// Lines count from 1 at each item's heading.
QList<ItemDiagnostic> findingsOf(const LintedFile &file, const Known &known)
{
    const Meeting &meeting = file.parsed.meeting;
    QList<ItemDiagnostic> findings = withoutKnownActions(lintMeeting(meeting, file.record.seating, file.dialect), known.findAction);
    findings += lintSinceDraft(meeting.items, file.draft, file.dialect);
    findings.removeIf([](const ItemDiagnostic &finding) { // is told where it stands in the table
        return finding.diagnostic.code == DiagnosticCode::InitialsClash || finding.diagnostic.code == DiagnosticCode::AlternateUnknown;
    });
    findings += lintEnded(meeting.items, meeting.header.number, known.findEnding);
    findings += lintWithdrawn(meeting.items, known.numberInstead);
    findings += checkRoom(meeting) + checkVotes(file.record.seating, meeting);
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        for (const Diagnostic &finding : lint(meeting.items[i], file.dialect)) {
            if (!isPremature(finding, meeting.header.status))
                findings.append({i, finding});
        }
    }
    return findings;
}

bool isWaived(const ItemDiagnostic &finding, const LintedFile &file)
{
    const bool ofItem = finding.item != ofMeeting;
    const Item item = ofItem ? file.parsed.meeting.items[finding.item] : Item();
    const int line = finding.diagnostic.line - 2;
    const QString key = findingKey(finding.diagnostic, line < 0 || !ofItem ? item.heading.text : item.lines.value(line).text);
    const ItemId id = ofItem ? file.items.value(finding.item) : ItemId();
    return !key.isEmpty()
        && std::ranges::any_of(file.waivers, [&](const Waiver &waiver) { return waiver.item == id && waiver.finding == key; });
}

/// Lines of the written text, from 1.
struct ItemPlace {
    int heading = 1;
    int notes = 2; ///< the first that is not empty: those before it are written, but are none of the item's once it is read

    /// Of a line of the item, from 1 at its heading.
    [[nodiscard]] int lineOf(int line) const { return line < 2 ? heading : notes + line - 2; }
    [[nodiscard]] int itemLine(int line) const { return line < notes ? 1 : line - notes + 2; }
};

QList<ItemPlace> placesOf(const Meeting &written)
{
    QList<ItemPlace> places;
    for (const int heading : headingLines(written)) {
        const QList<NoteLine> &lines = written.items[places.size()].lines;
        const auto said = std::ranges::find_if(lines, [](const NoteLine &line) { return line.kind != LineKind::Blank; });
        places.append({heading, heading + 1 + static_cast<int>(said - lines.begin())});
    }
    return places;
}

/// Where in the meeting a remark on its text is.
ItemDiagnostic placed(Diagnostic remark, const QList<ItemPlace> &places)
{
    const auto behind = std::ranges::upper_bound(places, remark.line, {}, &ItemPlace::heading);
    const qsizetype item = behind - places.begin() - 1;
    remark.line = item < 0 ? 0 : places[item].itemLine(remark.line);
    return {item < 0 ? ofMeeting : item, remark};
}

/// All that is not waived, by the lines of the file; and how many are.
QList<Diagnostic> remarksOn(const LintedFile &file, const Known &known, int &waived)
{
    const QList<ItemPlace> places = placesOf(file.record.meeting);
    QList<Diagnostic> remarks = file.parsed.diagnostics;
    waived += static_cast<int>(remarks.removeIf([&](const Diagnostic &remark) { return isWaived(placed(remark, places), file); }));
    for (const ItemDiagnostic &finding : findingsOf(file, known)) {
        if (isWaived(finding, file)) {
            ++waived;
            continue;
        }
        remarks.append(finding.diagnostic);
        remarks.last().line = finding.item == ofMeeting ? 1 : places.value(finding.item).lineOf(finding.diagnostic.line);
    }
    std::ranges::stable_sort(remarks, {}, &Diagnostic::line);
    return remarks;
}

ExitStatus lintStored(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return failed(book.error());
    const Result<MeetingId> id = namedMeeting(parser, **book);
    const Result<LintedFile> file = id ? lintedFile((*book)->reader(), *id) : std::unexpected(id.error());
    if (!file)
        return failed(file.error());
    int waived = 0;
    const QString place = u"%1 %2"_s.arg(file->dialect.abbreviation).arg(file->dialect.meeting);
    Connection &reader = (*book)->reader();
    const Known known{findAction(reader, file->dialect.scheme), findEnding(reader, *id), numberInstead(reader, *id)};
    const QList<Diagnostic> remarks = remarksOn(*file, known, waived);
    for (const Diagnostic &remark : remarks)
        say(remarkLine(place, remark));
    const QString found = Texts::tr("%n finding(s)", nullptr, static_cast<int>(remarks.size()));
    say(waived == 0 ? u"%1: %2"_s.arg(place, found) : u"%1: %2, %3"_s.arg(place, found, Texts::tr("%n waived", nullptr, waived)));
    const Result<> told = allPrinted();
    return told ? ExitStatus::Done : failed(told.error());
}

} // namespace

Command lintCommand()
{
    return {
        .name = "lint"_L1,
        .summary = Texts::tr("Tells what in a meeting looks like a mistake or is worth a look, waived findings left out. Lines are those of "
                             "what \"write --own-notes\" writes."),
        .arguments = {u"BOOK"_s},
        .options = {meetingOption(), keyFileOption()},
        .required = {u"meeting"_s},
        .run = &lintStored,
    };
}

} // namespace minutebook

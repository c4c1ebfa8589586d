#include "models/storage/bookfolder/readsback.h"

#include "models/notation/parse.h"
#include "models/notation/write.h"
#include "models/storage/bookfolder/folderwords.h"

#include <algorithm>

namespace minutebook {

namespace {

bool isSameTable(const PeopleTable &one, const PeopleTable &other)
{
    return one.kind == other.kind && one.people == other.people && notesText(one.lines) == notesText(other.lines);
}

bool isSameItem(const Item &one, const Item &other)
{
    return one.heading.text == other.heading.text && notesText(one.lines) == notesText(other.lines);
}

} // namespace

QString whatReadsOtherwise(const Meeting &meeting, const QByteArray &text, const Body &body)
{
    const Parsed parsed = parse(text, body);
    const auto error = std::ranges::find(parsed.diagnostics, Gravity::Error, &Diagnostic::gravity);
    if (error != parsed.diagnostics.end())
        return FolderWords::tr("this in line %1 of its file: %2").arg(QString::number(error->line), sentence(*error));
    const Meeting &read = parsed.meeting;
    if (read.header != meeting.header)
        return FolderWords::tr("its date, place or other keys");
    if (!std::ranges::equal(read.people, meeting.people, isSameTable))
        return FolderWords::tr("its tables of people");
    const auto other = std::ranges::mismatch(read.items, meeting.items, isSameItem);
    if (other.in1 == read.items.end() && other.in2 == meeting.items.end())
        return {};
    return FolderWords::tr("its item “%1”").arg(other.in2 == meeting.items.end() ? other.in1->heading.text : other.in2->heading.text);
}

} // namespace minutebook

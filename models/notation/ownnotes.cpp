#include "models/notation/ownnotes.h"

#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/notation/write.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A line as a reader of minutes meets it.
struct SaidLine {
    QString text;
    LineKind kind;
    Rank rank;
    Clearing clearing;
    bool stub;
    qsizetype decision; ///< of a vote or motion: as many lines are said before its decision; -1: it has none

    bool operator==(const SaidLine &) const = default;
};

bool isSaid(const NoteLine &line)
{
    return line.kind != LineKind::OwnNote && line.kind != LineKind::Blank;
}

QList<SaidLine> linesSaid(const QString &heading, const QString &notes, const Dialect &dialect)
{
    QList<SaidLine> said;
    QList<Item> items = parseItem(heading, notes, dialect);
    for (Item &item : items) {
        resolve(item, dialect, {});
        const auto saidBefore = [&](qsizetype line) { return line < 0 ? line : std::ranges::count_if(item.lines.first(line), isSaid); };
        for (const NoteLine &line : std::as_const(item.lines)) {
            const Standing &standing = line.standing;
            if (isSaid(line))
                said.append({line.text, line.kind, standing.rank, standing.clearing, standing.stub, saidBefore(standing.decision)});
        }
    }
    return said;
}

void takeOwnNotesOut(const QString &heading, QList<NoteLine> &lines, const Dialect &dialect)
{
    if (std::ranges::find(lines, LineKind::OwnNote, &NoteLine::kind) == lines.end())
        return;
    const QString notes = withoutOwnNotes(heading, notesText(lines), dialect).notes;
    lines.clear();
    if (notes.isEmpty())
        return;
    for (const QString &text : notes.split(u'\n'))
        lines.append(NoteLine{lexLine(text, dialect), {}});
}

} // namespace

WithoutOwnNotes withoutOwnNotes(const QString &heading, const QString &notes, const Dialect &dialect)
{
    QStringList kept;
    QStringList marked;
    int taken = 0;
    for (const QString &text : notes.split(u'\n')) {
        const Line line = lexLine(text, dialect);
        const bool own = line.kind == LineKind::OwnNote;
        taken += own && !line.body.trimmed().isEmpty() ? 1 : 0;
        marked << (own ? u"//"_s : text);
        if (!own)
            kept << text;
    }
    if (taken == 0)
        return {notes, 0};
    const QString bare = kept.join(u'\n');
    const bool same = linesSaid(heading, bare, dialect) == linesSaid(heading, notes, dialect);
    return {same ? bare : marked.join(u'\n'), taken};
}

Meeting withoutOwnNotes(Meeting meeting, const Dialect &dialect)
{
    for (PeopleTable &table : meeting.people)
        takeOwnNotesOut({}, table.lines, dialect);
    for (Item &item : meeting.items)
        takeOwnNotesOut(item.heading.text, item.lines, dialect);
    return meeting;
}

} // namespace minutebook

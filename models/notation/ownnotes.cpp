#include "models/notation/ownnotes.h"

#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"

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
    QString decision; ///< of a vote or motion

    bool operator==(const SaidLine &) const = default;
};

QList<SaidLine> linesSaid(const QString &heading, const QString &notes, const Dialect &dialect)
{
    QList<SaidLine> said;
    QList<Item> items = parseItem(heading, notes, dialect);
    for (Item &item : items) {
        resolve(item, dialect, {});
        for (const NoteLine &line : std::as_const(item.lines)) {
            const Standing &standing = line.standing;
            if (line.kind != LineKind::OwnNote && line.kind != LineKind::Blank)
                said.append({line.text, line.kind, standing.rank, standing.clearing, standing.stub,
                             standing.decision < 0 ? QString() : item.lines[standing.decision].text});
        }
    }
    return said;
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

} // namespace minutebook

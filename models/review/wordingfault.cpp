#include "models/review/wordingfault.h"

#include "models/notation/inline.h"
#include "models/notation/lexline.h"
#include "models/review/commentlevels.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct WordingFault {
    Q_DECLARE_TR_FUNCTIONS(WordingFault)
};

/// Of the levels that the reader's edition names; what else the committee knows is not in the file.
Dialect dialectOfReader(const QList<BundleLevel> &levels)
{
    Body body;
    body.scheme.id = u"review"_s;
    for (const BundleLevel &level : levels) {
        Level known;
        known.name = level.name;
        body.scheme.levels.append(known);
        if (level.marking.endsWith(level.name))
            body.scheme.prefix = level.marking.chopped(level.name.size());
    }
    MeetingHeader header;
    header.scheme = body.scheme.id;
    return dialectOf(body, header, {});
}

bool holdsHalfLink(const QString &wording, const Dialect &dialect)
{
    qsizetype links = 0;
    for (const Span &span : readInline(wording, dialect, Verbs::Plain))
        links += span.link.isEmpty() ? 0 : 1;
    return wording.count("]("_L1) > links + droppedAddresses(wording, dialect).size();
}

/// Where the quoted words begin a line. A mark of its own is no wording in the middle of one either, but is text there.
bool changesKind(const ReviewComment &comment, const Dialect &dialect)
{
    return comment.before.isEmpty() && lexLine(comment.wording, dialect).kind != lexLine(comment.quote, dialect).kind;
}

} // namespace

QString wordingFault(const ReviewComment &comment, const QList<BundleLevel> &levels)
{
    if (comment.kind != CommentKind::Wording || comment.wording.isEmpty())
        return {};
    const Dialect dialect = dialectOfReader(levels);
    if (holdsHalfLink(comment.wording, dialect))
        return WordingFault::tr("A link is its text in square brackets and its address in round ones, both within this wording: "
                                "[the report](https://…). Half of one is not taken over.");
    if (!droppedAddresses(comment.wording, dialect).isEmpty())
        return WordingFault::tr("Of a link only an address of http, https or mailto is kept. Write the text alone, or another address.");
    if (bringsTag(comment, dialect))
        return WordingFault::tr("A level in brackets is no wording, and is not taken over with it. Leave it out, and make it a comment of "
                                "its own: “Level to discuss”.");
    if (changesKind(comment, dialect))
        return WordingFault::tr("So the line would become another kind of line, such as an action or an own note, which is not taken over as "
                                "wording. Begin otherwise, or say it in a remark.");
    return {};
}

} // namespace minutebook

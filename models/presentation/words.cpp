#include "models/presentation/words.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

} // namespace

QString statusWord(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return tr("planned");
    case MeetingStatus::Draft:
        return tr("draft");
    case MeetingStatus::InReview:
        return tr("in review");
    case MeetingStatus::Approved:
        return tr("approved");
    case MeetingStatus::Final:
        return tr("final");
    }
    return {};
}

QString standingWord(const NoteLine &line, const Scheme &scheme)
{
    if (line.kind == LineKind::Blank || line.kind == LineKind::Data)
        return {};
    if (line.kind == LineKind::OwnNote)
        return tr("own note");
    if (line.standing.stub)
        return tr("stub");
    if (line.standing.clearing && *line.standing.clearing < line.standing.rank)
        return tr("cleared");
    return scheme.level(line.standing.rank).name;
}

QString standingSentence(const NoteLine &line, const Scheme &scheme, Rank defaultRank)
{
    if (line.kind == LineKind::Blank || line.kind == LineKind::Data)
        return {};
    if (line.kind == LineKind::OwnNote)
        return tr("Your own note: it is printed in no edition.");
    const QString level = scheme.level(line.standing.rank).name;
    if (line.tag.doubtful)
        return tr("A bracket here looks like a marking but is none, so the line counts as %1.").arg(level);
    if (line.standing.stub)
        return tr("Says that something is withheld: appears where this section withholds a line.");
    if (line.standing.clearing && *line.standing.clearing < line.standing.rank)
        return tr("%1 in substance, with a wording that is cleared for editions from %2 up.").arg(level, scheme.level(*line.standing.clearing).name);
    if (line.standing.rank <= defaultRank)
        return tr("%1: appears in all editions from %1 up.").arg(level);
    return tr("%1: withheld from every edition below %1.").arg(level);
}

} // namespace minutebook

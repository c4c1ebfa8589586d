#include "models/presentation/words.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

struct StatusTexts {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString statusWord(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return StatusTexts::tr("planned");
    case MeetingStatus::Draft:
        return StatusTexts::tr("draft");
    case MeetingStatus::InReview:
        return StatusTexts::tr("in review");
    case MeetingStatus::Approved:
        return StatusTexts::tr("approved");
    case MeetingStatus::Final:
        return StatusTexts::tr("final");
    }
    return {};
}

QString approvalWords(ApprovedAs approved)
{
    switch (approved) {
    case ApprovedAs::Unsaid:
        return {};
    case ApprovedAs::Presented:
        return StatusTexts::tr("as presented", "minutes are approved");
    case ApprovedAs::Modified:
        return StatusTexts::tr("as modified", "minutes are approved");
    }
    return {};
}

QString actionStatusWord(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return StatusTexts::tr("open");
    case ActionStatus::OnTarget:
        return StatusTexts::tr("on target");
    case ActionStatus::Closed:
        return StatusTexts::tr("closed");
    case ActionStatus::Transferred:
        return StatusTexts::tr("transferred");
    case ActionStatus::Withdrawn:
        return StatusTexts::tr("withdrawn");
    }
    return {};
}

QString gravityWord(Gravity gravity)
{
    switch (gravity) {
    case Gravity::Hint:
        return StatusTexts::tr("hint");
    case Gravity::Warning:
        return StatusTexts::tr("warning");
    case Gravity::Error:
        return StatusTexts::tr("error");
    }
    return {};
}

QString standingWord(const NoteLine &line, const Scheme &scheme)
{
    if (line.kind == LineKind::Blank || line.kind == LineKind::Data)
        return {};
    if (line.kind == LineKind::OwnNote)
        return StatusTexts::tr("own note");
    if (line.standing.stub)
        return StatusTexts::tr("stub");
    if (line.standing.clearing && *line.standing.clearing < line.standing.rank)
        return StatusTexts::tr("cleared");
    return scheme.level(line.standing.rank).name;
}

QString standingSentence(const NoteLine &line, const Scheme &scheme, Rank defaultRank)
{
    if (line.kind == LineKind::Blank || line.kind == LineKind::Data)
        return {};
    if (line.kind == LineKind::OwnNote)
        return StatusTexts::tr("Your own note: it is printed in no edition.");
    const QString level = scheme.level(line.standing.rank).name;
    if (line.tag.doubtful)
        return StatusTexts::tr("A bracket here looks like a marking but is none, so the line counts as %1.").arg(level);
    if (line.standing.stub)
        return StatusTexts::tr("Says that something is withheld: appears where this section withholds a line.");
    if (line.standing.clearing && *line.standing.clearing < line.standing.rank)
        return StatusTexts::tr("%1 in substance, with a wording that is cleared for editions from %2 up.")
            .arg(level, scheme.level(*line.standing.clearing).name);
    if (line.standing.rank <= defaultRank)
        return StatusTexts::tr("%1: appears in all editions from %1 up.").arg(level);
    return StatusTexts::tr("%1: withheld from every edition below %1.").arg(level);
}

} // namespace minutebook

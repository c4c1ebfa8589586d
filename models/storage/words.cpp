#include "models/storage/words.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Word {
    Value value;
    QLatin1StringView word;
};

constexpr std::array statuses{
    Word{MeetingStatus::Planned, "planned"_L1},   Word{MeetingStatus::Draft, "draft"_L1}, Word{MeetingStatus::InReview, "in-review"_L1},
    Word{MeetingStatus::Approved, "approved"_L1}, Word{MeetingStatus::Final, "final"_L1},
};
constexpr std::array approvals{Word{ApprovedAs::Presented, "presented"_L1}, Word{ApprovedAs::Modified, "modified"_L1}};
constexpr std::array peopleKinds{
    Word{PeopleKind::Attendees, "attendees"_L1},
    Word{PeopleKind::VotingMembers, "voting"_L1},
    Word{PeopleKind::Apologies, "apologies"_L1},
};
constexpr std::array actionStatuses{
    Word{ActionStatus::Open, "open"_L1},           Word{ActionStatus::OnTarget, "on-target"_L1},
    Word{ActionStatus::Closed, "closed"_L1},       Word{ActionStatus::Transferred, "transferred"_L1},
    Word{ActionStatus::Withdrawn, "withdrawn"_L1},
};
constexpr std::array searchKinds{
    Word{SearchKind::Title, "title"_L1},   Word{SearchKind::Note, "note"_L1},         Word{SearchKind::Action, "action"_L1},
    Word{SearchKind::Update, "update"_L1}, Word{SearchKind::Decision, "decision"_L1}, Word{SearchKind::Record, "record"_L1},
    Word{SearchKind::Vote, "vote"_L1},     Word{SearchKind::Data, "data"_L1},         Word{SearchKind::OwnNote, "own-note"_L1},
    Word{SearchKind::Paper, "paper"_L1},   Word{SearchKind::Person, "person"_L1},
};

constexpr std::array interimWays{
    Word{InterimWay::WrittenProcedure, "written-procedure"_L1},
    Word{InterimWay::ChairsAction, "chairs-action"_L1},
};
constexpr std::array matters{Word{Matter::OwnNotes, "own-notes"_L1}, Word{Matter::Papers, "papers"_L1},
                             Word{Matter::SupersededDrafts, "superseded-drafts"_L1}};
constexpr std::array keepings{
    Word{Keeping::Kept, "kept"_L1},
    Word{Keeping::UntilApproval, "until-approval"_L1},
    Word{Keeping::YearsAfterApproval, "years-after-approval"_L1},
    Word{Keeping::YearsAfterMeeting, "years-after-meeting"_L1},
};
constexpr std::array commentKinds{
    Word{CommentKind::Remark, "remark"_L1}, Word{CommentKind::Wording, "wording"_L1},   Word{CommentKind::Level, "level"_L1},
    Word{CommentKind::Answer, "answer"_L1}, Word{CommentKind::Accepted, "accepted"_L1},
};
constexpr std::array commentStates{
    Word{CommentState::Open, "open"_L1},
    Word{CommentState::Accepted, "accepted"_L1},
    Word{CommentState::AcceptedChanged, "accepted-changed"_L1},
    Word{CommentState::Declined, "declined"_L1},
    Word{CommentState::Discussed, "discussed"_L1},
    Word{CommentState::Overtaken, "overtaken"_L1},
};
constexpr std::array commentWays{
    Word{CommentWay::Bundle, "bundle"_L1},
    Word{CommentWay::Mail, "mail"_L1},
    Word{CommentWay::Telephone, "telephone"_L1},
    Word{CommentWay::Document, "document"_L1},
};

template <typename Words, typename Value>
QString word(const Words &words, Value value)
{
    return std::ranges::find(words, value, &Words::value_type::value)->word;
}

template <typename Words>
auto value(const Words &words, QStringView word) -> std::optional<decltype(words[0].value)>
{
    const auto found = std::ranges::find_if(words, [&](const auto &candidate) { return candidate.word == word; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString wordOf(MeetingStatus status)
{
    return word(statuses, status);
}

MeetingStatus statusOf(QStringView word)
{
    return value(statuses, word).value_or(MeetingStatus::Draft);
}

QString wordOf(ApprovedAs approved)
{
    return approved == ApprovedAs::Unsaid ? QString() : word(approvals, approved);
}

ApprovedAs approvedAsOf(QStringView word)
{
    return value(approvals, word).value_or(ApprovedAs::Unsaid);
}

QString wordOf(PeopleKind kind)
{
    return word(peopleKinds, kind);
}

PeopleKind peopleKindOfWord(QStringView word)
{
    return value(peopleKinds, word).value_or(PeopleKind::Attendees);
}

QString wordOf(std::optional<ActionStatus> status)
{
    return status ? word(actionStatuses, *status) : QString();
}

std::optional<ActionStatus> actionStatusOf(QStringView word)
{
    return value(actionStatuses, word);
}

QString wordOf(InterimWay way)
{
    return word(interimWays, way);
}

InterimWay interimWayOf(QStringView word)
{
    return value(interimWays, word).value_or(InterimWay::WrittenProcedure);
}

QString wordOf(Matter matter)
{
    return word(matters, matter);
}

Matter matterOf(QStringView word)
{
    return value(matters, word).value_or(Matter::OwnNotes);
}

QString wordOf(Keeping keeping)
{
    return word(keepings, keeping);
}

Keeping keepingOf(QStringView word)
{
    return value(keepings, word).value_or(Keeping::Kept);
}

QString wordOf(SearchKind kind)
{
    return word(searchKinds, kind);
}

SearchKind searchKindOf(QStringView word)
{
    return value(searchKinds, word).value_or(SearchKind::Note);
}

QString wordOf(CommentKind kind)
{
    return word(commentKinds, kind);
}

std::optional<CommentKind> commentKindOf(QStringView word)
{
    return value(commentKinds, word);
}

QString wordOf(CommentState state)
{
    return word(commentStates, state);
}

std::optional<CommentState> commentStateOf(QStringView word)
{
    return value(commentStates, word);
}

QString wordOf(CommentWay way)
{
    return word(commentWays, way);
}

CommentWay commentWayOf(QStringView word)
{
    return value(commentWays, word).value_or(CommentWay::Bundle);
}

} // namespace minutebook

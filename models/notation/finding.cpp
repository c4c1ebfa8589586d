#include "models/notation/finding.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    DiagnosticCode code;
    QLatin1StringView name; ///< never changes: books have it
};

constexpr std::array findingRules{
    Rule{DiagnosticCode::VotesTooMany, "votes-too-many"_L1},
    Rule{DiagnosticCode::VoterWithoutVote, "voter-without-vote"_L1},
    Rule{DiagnosticCode::QuorumMissing, "quorum-missing"_L1},
    Rule{DiagnosticCode::RealNameOpen, "real-name-open"_L1},
    Rule{DiagnosticCode::RealNameInHead, "real-name-in-head"_L1},
    Rule{DiagnosticCode::DueEarlier, "due-earlier"_L1},
    Rule{DiagnosticCode::NextMeetingEarlier, "next-meeting-earlier"_L1},
    Rule{DiagnosticCode::PersonAway, "person-away"_L1},
    Rule{DiagnosticCode::WhileAdjourned, "while-adjourned"_L1},
    Rule{DiagnosticCode::MomentEarlier, "moment-earlier"_L1},
    Rule{DiagnosticCode::JoinedWithApologies, "joined-with-apologies"_L1},
    Rule{DiagnosticCode::JoinedTwice, "joined-twice"_L1},
    Rule{DiagnosticCode::NobodyPresides, "nobody-presides"_L1},
    Rule{DiagnosticCode::CastingNotPresiding, "casting-not-presiding"_L1},
    Rule{DiagnosticCode::VotesTooFew, "votes-too-few"_L1},
    Rule{DiagnosticCode::CameLate, "came-late"_L1},
    Rule{DiagnosticCode::OutcomeInSmallLetters, "outcome-in-small-letters"_L1},
    Rule{DiagnosticCode::OutcomeMissing, "outcome-missing"_L1},
    Rule{DiagnosticCode::DueMissing, "due-missing"_L1},
    Rule{DiagnosticCode::LabelGap, "label-gap"_L1},
    Rule{DiagnosticCode::VoterTwice, "voter-twice"_L1},
    Rule{DiagnosticCode::CastingWithoutTie, "casting-without-tie"_L1},
    Rule{DiagnosticCode::WeekdayWrong, "weekday-wrong"_L1},
    Rule{DiagnosticCode::OwnerMissing, "owner-missing"_L1},
    Rule{DiagnosticCode::OwnerUnknown, "owner-unknown"_L1},
    Rule{DiagnosticCode::OwnerLeft, "owner-left"_L1},
    Rule{DiagnosticCode::FirstOrSecondPerson, "first-or-second-person"_L1},
    Rule{DiagnosticCode::PresentTense, "present-tense"_L1},
    Rule{DiagnosticCode::ActionNotRaised, "action-not-raised"_L1},
    Rule{DiagnosticCode::InitialsClash, "initials-clash"_L1},
    Rule{DiagnosticCode::ChairMissing, "chair-missing"_L1},
    Rule{DiagnosticCode::PlaceMissing, "place-missing"_L1},
    Rule{DiagnosticCode::TimeMissing, "time-missing"_L1},
    Rule{DiagnosticCode::KeyWithLevel, "key-with-level"_L1},
    Rule{DiagnosticCode::QuorumNeverMet, "quorum-never-met"_L1},
    Rule{DiagnosticCode::AlternateBesideHolder, "alternate-beside-holder"_L1},
    Rule{DiagnosticCode::AlternateUnknown, "alternate-unknown"_L1},
    Rule{DiagnosticCode::SeatUnaccounted, "seat-unaccounted"_L1},
    Rule{DiagnosticCode::DeclarationsMissing, "declarations-missing"_L1},
    Rule{DiagnosticCode::AbbreviationUndefined, "abbreviation-undefined"_L1},
    Rule{DiagnosticCode::ItemReferenceBroken, "item-reference-broken"_L1},
    Rule{DiagnosticCode::ActionReferenceBroken, "action-reference-broken"_L1},
    Rule{DiagnosticCode::LevelMissing, "level-missing"_L1},
    Rule{DiagnosticCode::SharedWithWithheld, "shared-with-withheld"_L1},
    Rule{DiagnosticCode::ActionNumberGap, "action-number-gap"_L1},
    Rule{DiagnosticCode::UpdateOfEnded, "update-of-ended"_L1},
    Rule{DiagnosticCode::ItemNumberTwice, "item-number-twice"_L1},
    Rule{DiagnosticCode::SecondsOwnMotion, "seconds-own-motion"_L1},
    Rule{DiagnosticCode::NoteBeforeMeeting, "note-before-meeting"_L1},
    Rule{DiagnosticCode::PseudonymUnknown, "pseudonym-unknown"_L1},
    Rule{DiagnosticCode::LevelLowered, "level-lowered"_L1},
    Rule{DiagnosticCode::LevelRaised, "level-raised"_L1},
};

} // namespace

bool concernsAgenda(DiagnosticCode code)
{
    constexpr std::array ofMinutes{DiagnosticCode::OutcomeMissing,      DiagnosticCode::ChairMissing,
                                   DiagnosticCode::QuorumNeverMet,      DiagnosticCode::AlternateBesideHolder,
                                   DiagnosticCode::DeclarationsMissing, DiagnosticCode::AttendanceUnknown,
                                   DiagnosticCode::ActionNumberGap};
    return std::ranges::find(ofMinutes, code) == ofMinutes.end();
}

QString ruleOf(DiagnosticCode code)
{
    const auto rule = std::ranges::find(findingRules, code, &Rule::code);
    return rule == findingRules.end() ? QString() : QString(rule->name);
}

QString findingKey(const Diagnostic &finding, const QString &line)
{
    const QString rule = ruleOf(finding.code);
    if (rule.isEmpty())
        return {};
    const QString said = line.simplified() + u'\n' + finding.details.join(u'\n');
    return rule + u' ' + QString::fromLatin1(QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace minutebook

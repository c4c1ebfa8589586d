#include "models/notation/parse.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

QString text(DiagnosticCode code)
{
    // lupdate files what stands outside of classes under the namespace
    const auto tr = [](const char *source) { return QCoreApplication::translate("minutebook", source); };
    switch (code) {
    case DiagnosticCode::InvalidUtf8:
        return tr("This is not UTF-8 and was replaced by a question mark. Save the file as UTF-8 and read it again.");
    case DiagnosticCode::ControlCharacter:
        return tr("The invisible character %1 stands here and is shown by its code. Delete it, unless its code is meant to be read.");
    case DiagnosticCode::FrontMatterMissing:
        return tr(
            "The file does not begin with \"---\". Put the meeting's keys (body, abbreviation, meeting, date) between two lines of \"---\".");
    case DiagnosticCode::FrontMatterOpen:
        return tr("The keys at the file's beginning do not end. Put a line \"---\" after the last of them.");
    case DiagnosticCode::FrontMatterLine:
        return tr("This line is no \"key: value\". Write it as one, or move it below the second \"---\".");
    case DiagnosticCode::KeyMissing:
        return tr("The key \"%1\" is missing. Add a line \"%1: …\" at the file's beginning.");
    case DiagnosticCode::KeyTwice:
        return tr("The key \"%1\" stands twice. Delete one of the two lines.");
    case DiagnosticCode::KeyInexact:
        return tr("\"%1\" is not read: keys are written exactly. Write \"%2\" if that is meant.");
    case DiagnosticCode::ValueInvalid:
        return tr("\"%2\" is no value for \"%1\". Dates are written 2019-07-24, times 10:00-16:00, meetings as whole numbers; "
                  "a status is planned, draft, in-review, approved or final.");
    case DiagnosticCode::KeyWithLevel:
        return tr(
            "\"%1\" stands in every edition: a level has no effect on it. Take the level out, and put what is not for everybody into an "
            "item's notes.");
    case DiagnosticCode::TimeBackwards:
        return tr("The meeting ends before it begins. Mend the time, or leave it if the meeting went on past midnight.");
    case DiagnosticCode::NextMeetingEarlier:
        return tr("The next meeting stands before this one. Mend one of the two dates.");
    case DiagnosticCode::SchemeUnknown:
        return tr("There is no classification scheme \"%1\". Write the body's own, SEC or TLP.");
    case DiagnosticCode::LevelUnknown:
        return tr("\"%1\" is no level of the scheme %2. Until it is one, everything counts as the highest level.");
    case DiagnosticCode::TextBeforeHeading:
        return tr("This text stands before the first heading. Put a heading \"# Title\" above it.");
    case DiagnosticCode::PeopleHeadingInexact:
        return tr(
            "This looks like the heading of a table of people but is an agenda item's, and rows below it count as %1. Write \"# %2\", without a number or level, if it is to be one.");
    case DiagnosticCode::PeopleRowShort:
        return tr("This row has too few cells. Write \"| Representing | Name (Initials) | Attendance |\".");
    case DiagnosticCode::PeopleRowLong:
        return tr("This row has more than three cells. Put what the fourth says into the third, parted by a comma.");
    case DiagnosticCode::PeopleLevel:
        return tr(
            "People are of the meeting's default level: a level in their table has no effect. Take it out, or move the person into an item's notes.");
    case DiagnosticCode::AttendanceUnknown:
        return tr("\"%1\" is no attendance. Write part, teleconference, video, arrived 10:15, left 12:00 or presiding, parted by commas.");
    case DiagnosticCode::InitialsMissing:
        return tr("This person has no initials. Write them in brackets behind the name: \"Jo Smith (JS)\".");
    case DiagnosticCode::InitialsClash:
        return tr("%1 already stands for %2. Give this person other initials, as %3.");
    case DiagnosticCode::AlternateUnknown:
        return tr("%1, for whom this alternate stands in, is in none of the tables. Add the member, or mend the name.");
    case DiagnosticCode::TagDoubtful:
        return tr(
            "This looks like a level but is not exactly one, so the line counts as %1. Write the level as the scheme does, in round brackets at the line's end.");
    case DiagnosticCode::TagElsewhere:
        return tr("Another bracket of this line holds a level. Only the last one counts; take the other out if it is a mistake.");
    case DiagnosticCode::ClearedInVain:
        return tr(
            "Clearing from %1 shows nothing that %2, the line's own level, does not show: it withholds nothing either. To withhold the line, mark it (%1).");
    case DiagnosticCode::HeadingInexact:
        return tr(
            "This looks like a heading but is text, and what follows has its level if that is higher. Begin the line with \"# \" or \"## \", or with a backslash.");
    case DiagnosticCode::StubInHeading:
        return tr(
            "\"(stub)\" belongs to a line, not to a heading, so this heading counts as the highest level. Put it on a line of its own.");
    case DiagnosticCode::StubOfAction:
        return tr(
            "An action is no stub: it would be gone from the confidential edition. The line counts as %1. Take \"(stub)\" off, and write the stub on a line of its own.");
    case DiagnosticCode::AddressDropped:
        return tr(
            "The address \"%1\" is left out, and the words stand alone. Only whole addresses of http, https and mailto are kept: write one, or name the file in the text.");
    case DiagnosticCode::NestedTooDeep:
        return tr("Lists nest to six levels. Take some of the spaces before this line away.");
    case DiagnosticCode::KeywordIncomplete:
        return tr(
            "\"%1\" is a keyword, but what should follow it is missing, so the line is read as text. Complete it, or put a backslash before it.");
    case DiagnosticCode::ColonMissing:
        return tr("\"%1\" has no colon behind it, so the line is read as text. Write \"%2\", or put a backslash before it.");
    case DiagnosticCode::KeywordSmall:
        return tr("\"%1\" in small letters is text. Write it in capitals if it is to be read as a keyword.");
    case DiagnosticCode::UpdateOfSeveral:
        return tr(
            "An UPDATE speaks of one action, but more than one number stands here, so the line counts as the highest level. Give each action a line.");
    case DiagnosticCode::UpdateNumberUnread:
        return tr("\"%1\" is no action's number, so the line counts as %3. Write \"UPDATE %2: …\".");
    case DiagnosticCode::ActionNumberForeign:
        return tr(
            "%1 is not a number of this meeting, such as %2. Use UPDATE for an earlier meeting's action, delete a wrong number to be given one, or leave it if the action comes from an older log.");
    case DiagnosticCode::ActionNumberTwice:
        return tr("The number %1 stands in another line too. Delete it from the newer of the two, which then gets a number of its own.");
    case DiagnosticCode::ActionUnknown:
        return tr("No meeting of this book has raised %1. Mend the number, or bring in the meeting that raised it.");
    case DiagnosticCode::ActionNumberReused:
        return tr(
            "This meeting's numbers had gone beyond %1, and no action of the book had it any more. If it was another action's once, delete it: the line then gets a number of its own. Leave it if this is the same action.");
    case DiagnosticCode::ActionNumberWithdrawn:
        return tr(
            "The number %1 was another action's, which has been deleted. Write %2, or waive this if it is the same action in other words.");
    case DiagnosticCode::OwnerMissing:
        return tr("This action has no owner. Write who is to do it first: \"ACTION: GH to …\", or \"ACTION {GH}: …\".");
    case DiagnosticCode::OwnerUnknown:
        return tr("\"%1\" is known neither to the meeting nor to the body. Mend the name, or add it to the people or the body's names.");
    case DiagnosticCode::OwnerLeft:
        return tr("%1 had left the committee before this meeting. Write who is to do it, or leave it if it is still theirs.");
    case DiagnosticCode::DateInvalid:
        return tr("\"%1\" is no date. Write 2019-08-09 or 9 August 2019.");
    case DiagnosticCode::DueEarlier:
        return tr("%1 is before the meeting. Mend the date, or leave it if the action was due or done by then.");
    case DiagnosticCode::StatusUnknown:
        return tr("\"%1\" is no status. Write OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN.");
    case DiagnosticCode::VoteUnread:
        return tr(
            "\"%1\" is no vote. Write \"8 for, 1 against, 1 abstention\" or \"for JH MC; against NO; abstained SM\"; a casting vote has a name: \"4 for, 4 against, casting JH\".");
    case DiagnosticCode::VoteWithoutDecision:
        return tr("No decision stands next to this vote. Put the vote on the line after the decision.");
    case DiagnosticCode::VoteTwice:
        return tr("The decision has another vote already. A vote belongs to the decision on the line below it, else to the one above: "
                  "put each right above its own.");
    case DiagnosticCode::MovedWithoutDecision:
        return tr("No decision stands next to this motion. Put it on the line after the decision.");
    case DiagnosticCode::PersonUnknown:
        return tr("Nobody of this meeting is \"%1\". Mend the initials, or add the person to the tables.");
    case DiagnosticCode::TimeInvalid:
        return tr("\"%1\" is no time. Write 10:45.");
    case DiagnosticCode::DataElsewhere:
        return tr("A line \"@key: value\" is data only directly below a heading; here it is text. Move it up, or leave it as text.");
    case DiagnosticCode::DataInvalid:
        return tr(
            "\"%2\" is no value for \"@%1\". Write a whole number and nothing behind it; what is said of the item goes on a line below.");
    case DiagnosticCode::PlaceUnfilled:
        return tr("%1 is still to be filled in. Type what belongs there, or put a backslash before the brace if it is meant so.");
    case DiagnosticCode::PersonAway:
        return tr("%1 is not in the room here. Mend the initials, or write above this line when they JOINED.");
    case DiagnosticCode::NotAdjourned:
        return tr("The meeting is not adjourned here. Write above this line when it was ADJOURNED, or take this one out.");
    case DiagnosticCode::WhileAdjourned:
        return tr("%1 while the meeting is adjourned. Write above this line when it RESUMED, or move the line up.");
    case DiagnosticCode::MomentEarlier:
        return tr("%1 stands below %2, but is earlier. Mend one of the two times, or write the date where it RESUMED on another day.");
    case DiagnosticCode::ResumedEarlier:
        return tr("The meeting resumes on %1, before the day that it is held on. Mend the date.");
    case DiagnosticCode::JoinedWithApologies:
        return tr(
            "%1 stands under Apologies but joined here, so the minutes say both. Mark them as present in the attendance, or mend the initials.");
    case DiagnosticCode::JoinedTwice:
        return tr("%1 is in the room already, and joins once more. Take this line out, or write above it when they LEFT.");
    case DiagnosticCode::CameLate:
        return tr(
            "%1 stands among those present but joined only here, so was not in the room for what stands above. Mark them as there for part of "
            "the meeting, or take this line out if they were there from the beginning.");
    case DiagnosticCode::NobodyPresides:
        return tr("%1 presided and left here, and no line says who does so after that. Write \"PRESIDING: …\" below this line.");
    case DiagnosticCode::CastingNotPresiding:
        return tr("%1 gives a casting vote but does not preside here. Mend the initials, or write above this line who is PRESIDING.");
    case DiagnosticCode::VoterWithoutVote:
        return tr("%1 fills no voting seat here: away, recused, or none. Mend the initials, the attendance, or the seats.");
    case DiagnosticCode::VotesTooMany:
        return tr("%1 votes were counted, but %2 seats may vote here. Mend the vote or the attendance.");
    case DiagnosticCode::VotesTooFew:
        return tr("%1 votes were counted, and %2 seats may vote here. Count those who abstained too, or leave it.");
    case DiagnosticCode::QuorumMissing:
        return tr(
            "%1 without a quorum: %2. Mend the attendance, or keep it with the chair's reason: a line \"@quorum: REASON\" below the heading.");
    case DiagnosticCode::RealNameOpen:
        return tr("This is the real name of %2, and readers below %1 would see it. Write the pseudonym, or mark the line (%1).");
    case DiagnosticCode::RealNameInAddress:
        return tr(
            "The address of this link holds the real name of %2, and readers below %1 would see it. Take the link out, or mark the line (%1).");
    case DiagnosticCode::RealNameInHead:
        return tr(
            "“%1”, as the head or the attendance says, is the real name of %2. Does it tell readers who that is? Say it otherwise, if so.");
    case DiagnosticCode::OutcomeInSmallLetters:
        return tr(
            "An outcome is written in capitals, or it is no entry of the register. Write %2 instead of \"%1\" if this was decided or noted.");
    case DiagnosticCode::OutcomeMissing:
        return tr("This item has no outcome. Write what was AGREED or NOTED, or leave it if nothing was.");
    case DiagnosticCode::DueMissing:
        return tr("This action has no date. Write \"by 9 August\" at its end, or \"due\" and the date before its colon.");
    case DiagnosticCode::LabelGap:
        return tr("The label \"%1\" does not follow the one before. Write \"%2\", or leave it if the list is meant so.");
    case DiagnosticCode::VoterTwice:
        return tr("%1 is named twice in this vote. Take one of the two out.");
    case DiagnosticCode::CastingWithoutTie:
        return tr("A casting vote is given with %1 for and %2 against. Mend the numbers, or take the casting vote out.");
    case DiagnosticCode::ClosingWithoutText:
        return tr("The action %1 is not ended by this line, which says nothing of how. Write behind the colon what was done.");
    case DiagnosticCode::UpdateOfEnded:
        return tr("The action %1 is ended already, at meeting %2. Mend the number, or write OPEN first if it was taken up again.");
    case DiagnosticCode::ItemNumberTwice:
        return tr("Another item has the number %1 already. Give one of the two another number, or renumber the items.");
    case DiagnosticCode::SecondsOwnMotion:
        return tr("%1 moved this and seconds it too. Mend one of the two, or leave the seconder out.");
    case DiagnosticCode::NoteBeforeMeeting:
        return tr("%1 is before the meeting, but this is a note on what came after it. Mend the date.");
    case DiagnosticCode::PseudonymUnknown:
        return tr("The register of parties has no %1 “%2”. Mend the code, or enter the party.");
    case DiagnosticCode::WeekdayWrong:
        return tr("%1 is a %2. Mend the weekday or the date.");
    case DiagnosticCode::FirstOrSecondPerson:
        return tr("\"%1\": minutes are told by nobody in particular. Name who is meant, or put what was said in quotation marks.");
    case DiagnosticCode::PresentTense:
        return tr("\"%1\" stands in the present, and minutes tell what was. Write \"%2\".");
    case DiagnosticCode::ActionNotRaised:
        return tr("This gives %1 something to do, but no ACTION of this item does. Write one, or leave it if nothing is to be followed up.");
    case DiagnosticCode::ChairMissing:
        return tr("Nobody is in the chair. Mark who presides in the attendance, or write \"PRESIDING: …\" in the notes.");
    case DiagnosticCode::PlaceMissing:
        return tr("The minutes do not say where the meeting is held. Give it a place.");
    case DiagnosticCode::TimeMissing:
        return tr("The minutes do not say when the meeting begins and ends. Give it its times.");
    case DiagnosticCode::QuorumNeverMet:
        return tr(
            "The meeting had no quorum at any time: %1. Mend the attendance or the seats, or say in the notes that it was not quorate.");
    case DiagnosticCode::AlternateBesideHolder:
        return tr("%1 stands in for %2, who is there too: the seat counts once, for %2. Mark %2 as away, or move %1 to the attendees.");
    case DiagnosticCode::SeatUnaccounted:
        return tr("The seat %1 of %2 is in none of the tables. Add who holds it, or who stands in, to those present or to the apologies.");
    case DiagnosticCode::DeclarationsMissing:
        return tr("Nothing is said of interests. Write \"INTEREST: none\" if nobody declared one.");
    case DiagnosticCode::AbbreviationUndefined:
        return tr("\"%1\" is not written out anywhere in this meeting. Write it out where it stands first, with the short form in brackets.");
    case DiagnosticCode::ItemReferenceBroken:
        return tr("This meeting has no item %1. Mend the number, or say of which meeting it is.");
    case DiagnosticCode::ActionReferenceBroken:
        return tr("No meeting of this book has raised %1. Mend the number.");
    case DiagnosticCode::LevelMissing:
        return tr("This item has no level, so it counts as %1. Write its level behind the title, be it that one.");
    case DiagnosticCode::SharedWithWithheld:
        return tr(
            "\"%1\" also stands in what is withheld from readers of this line (%2). Write it otherwise, or leave it if it tells nothing.");
    case DiagnosticCode::ActionNumberGap:
        return tr("The %1 edition shows action numbers without %2, so its readers see that there are others. Leave it if they may.");
    case DiagnosticCode::LevelLowered:
        return tr("This was %1 in the last draft, and is %2 now: more readers see it. Mark it as it was, or waive this with the reason.");
    case DiagnosticCode::LevelRaised:
        return tr(
            "This was %1 in the last draft, and is %2 now: readers of that draft have seen it. Mark it as it was, or waive this with the reason.");
    }
    return {};
}

/// A line can be of any length, a sentence that quotes it not.
QString shortened(const QString &detail)
{
    constexpr qsizetype most = 200;
    if (detail.size() <= most)
        return detail;
    const bool splits = detail.at(most - 2).isHighSurrogate();
    return detail.first(most - (splits ? 2 : 1)) + u'…';
}

} // namespace

QString sentence(const Diagnostic &diagnostic)
{
    QStringList details;
    for (const QString &detail : diagnostic.details)
        details.append(shortened(detail));
    return filled(text(diagnostic.code), details);
}

} // namespace minutebook

#pragma once

#include <QString>
#include <QStringList>

namespace minutebook {

/// An error makes `import` refuse the file; a warning is likely a mistake; a hint is worth a look.
enum class Gravity { Hint, Warning, Error };

/// Each code has one mending sentence (models/notation/diagnostics.cpp).
enum class DiagnosticCode {
    // the file
    InvalidUtf8,
    ControlCharacter,
    FrontMatterMissing,
    FrontMatterOpen,
    FrontMatterLine,
    KeyMissing,
    KeyTwice,
    KeyInexact,
    ValueInvalid,
    KeyWithLevel,
    TimeBackwards,
    NextMeetingEarlier,
    SchemeUnknown,
    LevelUnknown,
    TextBeforeHeading,
    // people
    PeopleHeadingInexact,
    PeopleRowShort,
    PeopleRowLong,
    PeopleLevel,
    AttendanceUnknown,
    InitialsMissing,
    InitialsClash,
    AlternateUnknown,
    // lines
    TagDoubtful,
    TagElsewhere,
    ClearedInVain,
    HeadingInexact,
    StubInHeading,
    StubOfAction,
    AddressDropped,
    NestedTooDeep,
    KeywordIncomplete,
    ColonMissing,
    KeywordSmall,
    UpdateOfSeveral,
    UpdateNumberUnread,
    ActionNumberForeign,
    ActionNumberTwice,
    ActionNumberReused,
    ActionNumberWithdrawn,
    ActionUnknown,
    OwnerMissing,
    OwnerUnknown,
    OwnerLeft,
    DateInvalid,
    DueEarlier,
    StatusUnknown,
    VoteUnread,
    VoteWithoutDecision,
    VoteTwice,
    MovedWithoutDecision,
    PersonUnknown,
    TimeInvalid,
    DataElsewhere,
    DataInvalid,
    PlaceUnfilled,
    RealNameOpen,
    RealNameInAddress,
    RealNameInHead,
    // who is there
    PersonAway,
    NotAdjourned,
    WhileAdjourned,
    MomentEarlier,
    ResumedEarlier,
    JoinedWithApologies,
    JoinedTwice,
    CameLate,
    NobodyPresides,
    CastingNotPresiding,
    // votes and quorum
    VoterWithoutVote,
    VotesTooMany,
    VotesTooFew,
    QuorumMissing,
    // worth a look (lint)
    OutcomeInSmallLetters,
    OutcomeMissing,
    DueMissing,
    LabelGap,
    VoterTwice,
    CastingWithoutTie,
    WeekdayWrong,
    FirstOrSecondPerson,
    PresentTense,
    ActionNotRaised,
    SecondsOwnMotion,
    NoteBeforeMeeting,
    PseudonymUnknown,
    // worth a look in the whole meeting
    ChairMissing,
    PlaceMissing,
    TimeMissing,
    QuorumNeverMet,
    AlternateBesideHolder,
    SeatUnaccounted,
    DeclarationsMissing,
    AbbreviationUndefined,
    ItemReferenceBroken,
    ActionReferenceBroken,
    LevelMissing,
    SharedWithWithheld,
    ActionNumberGap,
    ClosingWithoutText,
    UpdateOfEnded,
    ItemNumberTwice,
    // since the last draft
    LevelLowered,
    LevelRaised,
};

/// A remark on one place of the notes. Lines and columns count from 1, columns and length in UTF-16 units.
struct Diagnostic {
    DiagnosticCode code;
    Gravity gravity = Gravity::Warning;
    int line = 0;
    int column = 1;
    int length = 0;
    QStringList details; ///< what fills the sentence

    bool operator==(const Diagnostic &) const = default;
};

} // namespace minutebook

#pragma once

#include <QStringList>

namespace minutebook {

/// What can go wrong. Each code has one sentence in error.cpp, which says what is wrong and how to mend it.
enum class ErrorCode {
    // schemes
    SchemeNotJson,
    SchemeInvalid,
    SchemeUnknown,
    SchemeLevelInUse,
    LevelUnknown,
    SeatingInvalid,
    ListInvalid,
    QuorumInvalid,
    PartyInvalid,
    // the book's file and key
    PassphraseEmpty,
    KeyLength,
    BookExists,
    BookNotCreated,
    BookMissing,
    BookEmpty,
    BookIsFolder,
    BookNotReadable,
    BookNotWritable,
    BookPlain,
    BookNotPlain,
    BookKeyWrong,
    BookNotWhole,
    BookDamaged,
    BookForeign,
    BookNewer,
    BookOlder,
    BookLocked,
    BookReadOnly,
    BookMoved,
    BookFailed,
    BookNotChecked,
    DiskFull,
    CipherMissing,
    SettingRefused,
    BackupFailed,
    BodyInvalid,
    AbbreviationInvalid,
    BodyWordsInvalid,
    TemplateInvalid,
    // keys and files of the command line
    KeyNotGiven,
    KeyFileNotReadable,
    KeysDiffer,
    FileNotReadable,
    FileNotWritten,
    FileKept,
    OutputNotWritten,
    FileOfOtherEdition,
    FileThere,
    FileLocked,
    FileHasErrors,
    FolderNotEmpty,
    FolderHasFaults,
    DocumentTooLarge,
    ConverterMissing,
    ConversionFailed,
    DocumentSaysNotWhich,
    // meetings and items
    MeetingMissing,
    MeetingNumberUnknown,
    MeetingOfAnotherBody,
    MeetingInvalid,
    MeetingExists,
    MeetingFrozen,
    ApprovedStays,
    ApprovalStands,
    ReasonMissing,
    MeetingGaveNumbers,
    MeetingReadsOtherwise,
    ItemMissing,
    NotesChangedElsewhere,
    ItemsStayApart,
    LineChangedElsewhere,
    LineNotRewritten,
    DateUnread,
    ItemsCirculated,
    // decisions between meetings
    InterimMissing,
    InterimInvalid,
    InterimReported,
    // what is not kept for ever
    RetentionInvalid,
    MatterNotDue,
    TracesRemain,
    // revisions and corrections
    RevisionMissing,
    RevisionUnchanged,
    RevisionDisposed,
    RevisionUnread,
    RevisionReasonMissing,
    CorrectionNotNeeded,
    CorrectionRuns,
    CorrectionMissing,
    CorrectionReasonMissing,
    // drafts that are read and commented on elsewhere
    ReviewNotBundle,
    ReviewCutShort,
    ReviewNewer,
    ReviewLimits,
    ReviewMemory,
    ReviewKeyWrong,
    ReviewAltered,
    ReviewUnreadable,
    ReviewPassphraseEmpty,
    ReviewReaderUnknown,
    ReviewReaderUncleared,
    ReviewOfAnother,
    ReviewReturned,
    ReviewDraftChanged,
    CommentMissing,
    CommentQuoteGone,
    CommentLowersLevel,
    // what is withheld, and opened
    WithheldMissing,
    WithheldGroundMissing,
    WithheldReviewMissing,
    DowngradeNotLower,
    DowngradeReasonMissing,
    DowngradeReasonWithheld,
    DowngradeReasonLeaks,
    DowngradeNamesParty,
    DowngradeHeld,
    DowngradeOpensUpdate,
    // papers
    PaperMissing,
    PaperUntitled,
    PaperTooLarge,
    PaperDamaged,
    PaperDisposed,
    PapersWouldGo,
    // printing
    VolumeEmpty,
    FontMissing,
    CharacterWithoutFont,
    CharacterUnprintable,
    CharacterBeside,
    LogoNotReadable,
    LogoTooLarge,
    LogoNotAlone,
    FooterTooLong,
    PdfNotWritten,
    OdtNotWritten,
    PdfPasswordInvalid,
    // looking for something
    SearchOnlyExcludes,
    // the proof that nothing withheld is in a file
    LeakFound,
    RealNameFound,
    LeakHidden,
    ProofPasswordWrong,
    ProofFileDamaged,
    ProofFontUnread,
    ProofImageUnread,
    ProofShapeUnread,
    ProofStreamUnread,
    ProofAttachmentUnread,
    ProofLeftoversUnread,
    ProofTextUnread,
    ProofOfOtherEdition,
    ProofOfOtherSubject,
};

/// A code with what fills its sentence: file names, numbers, the words of a library.
struct Error {
    ErrorCode code;
    QStringList details;

    bool operator==(const Error &) const = default;
};

/// A pattern with %1 to %9 replaced by the details of that place.
[[nodiscard]] QString filled(const QString &pattern, const QStringList &details);

/// The one place where a code becomes a sentence for a person, in the program's language.
[[nodiscard]] QString sentence(const Error &error);

} // namespace minutebook

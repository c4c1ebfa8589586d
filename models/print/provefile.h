#pragma once

#include "models/minutes/registerkind.h"
#include "models/print/proof/provenothingwithheld.h"

namespace minutebook {

/// What a file is searched for, and what the right one says of itself.
struct ProofSubject {
    Secrets secrets;
    Scheme scheme; ///< that its marking is of
    Rank ceiling;
    QString name; ///< for a sentence: "SSC 82", "the registers of SSC"
    QStringList titles; ///< what its title begins with, one of them
};

/// Minutes, agenda or attendance record of a meeting.
[[nodiscard]] ProofSubject proofSubjectOf(const MeetingRecord &record, Edition edition);
/// A volume of the minutes of these, of which there is one at least. Error: LevelUnknown.
[[nodiscard]] Result<ProofSubject> proofSubjectOf(const QList<MeetingRecord> &records, const QString &ceiling);
/// An action log or a decision register; it is searched, too, for what the notes of the meetings withhold.
[[nodiscard]] ProofSubject proofSubjectOf(const RegisterRecord &record, const QList<MeetingRecord> &meetings, Edition edition);

/// A file with what it is by its contents and its name: document or register. What is neither counts as PDF.
struct FileToProve {
    QByteArray bytes;
    QString name; ///< without a folder
    QByteArray password = {}; ///< of a PDF; empty: it opens without
};

/// Searches a file of any format that leaves the program, from wherever it comes, and hears what it says of itself: one that is marked above
/// the edition, by its metadata or on each of its pages, or called something else, was searched for the wrong things and proves nothing; beside leaks that is remarked. Pure; any thread
/// will do.
/// Errors: those of proveNothingWithheld, ProofOfOtherEdition, ProofOfOtherSubject.
[[nodiscard]] Result<Certificate> proveFile(const FileToProve &file, const ProofSubject &subject);

} // namespace minutebook

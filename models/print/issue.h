#pragma once

#include "models/minutes/documentkind.h"
#include "models/print/editionoffile.h"
#include "models/print/format.h"
#include "models/print/proof/provenothingwithheld.h"

#include <functional>

namespace minutebook {

/// What is to be issued of a meeting, and for whom.
struct Issue {
    DocumentKind kind = DocumentKind::Minutes;
    Edition edition;
    Format format = Format::Pdf;
    QString passphrase = {}; ///< empty: it opens without
    std::optional<Copy> copy = {};

    bool operator==(const Issue &) const = default;
};

/// What its file says of itself: editionOfFile.
[[nodiscard]] HeldEdition heldBy(const Issue &issue);

/// A finished file with what the search of it came to. It may be written only if that is a proof.
struct IssuedFile {
    QByteArray bytes;
    Certificate certificate;
};

/// Searches a finished file: proveNothingWithheld, or what stands in for it in a test.
using Prover = std::function<Result<Certificate>(const ProvedFile &, const Secrets &)>;
[[nodiscard]] Prover defaultProver();

/// Cuts, composes, writes and searches: the way of whatever leaves the program. Any thread will do. `fileName` has no folder.
/// Errors: PdfPasswordInvalid, those of writeDocument and of the proof.
[[nodiscard]] Result<IssuedFile> issueFile(const MeetingRecord &record, const Issue &issue, const QString &fileName,
                                           const Prover &prover = defaultProver());

} // namespace minutebook

#pragma once

#include "app/commandline/mayreplace.h"
#include "app/commandline/savefile.h"
#include "models/print/issue.h"
#include "models/storage/issuestore.h"

namespace minutebook {

/// Writes an issued file, if the search of it came to a proof. Errors: LeakFound, those of saveFile.
[[nodiscard]] Result<> saveIssued(const Destination &destination, const IssuedFile &file);

/// How a file of a meeting is kept in the book once it has left.
[[nodiscard]] IssuedEdition issuedAs(const Issue &issue, int meeting, const Scheme &scheme, const QString &path, const IssuedFile &file);
/// The same of one that is of the whole book: its kind as kindOfTitle has it.
[[nodiscard]] IssuedEdition issuedOfBook(const QString &kind, const Level &level, const QString &path, const IssuedFile &file);

/// Writes what the search came to: as JSON where the file's name ends so, else as sentences. It tells about what is withheld: it is its
/// owner's. Errors: those of mayReplaceByOther and of saveFile.
[[nodiscard]] Result<> saveCertificate(const Destination &destination, const Certificate &certificate, const Scheme &scheme,
                                       Replacing replacing);

} // namespace minutebook

#pragma once

#include "models/print/editionoffile.h"

#include <QCommandLineParser>

namespace minutebook {

/// Whether a file that does not say what it is may go too: somebody was asked.
enum class Replacing { OwnKind, Anything };

/// `--replace`, and whether it was given.
[[nodiscard]] QCommandLineOption replaceOption();
[[nodiscard]] Replacing replacingOf(const QCommandLineParser &parser);

/// Whether an edition may be written to a path. A file that says it holds another level, another numbered copy or another kind of document is
/// never written over, nor is one that says that it is of another meeting than the one whose files are called by `titles` (titlesOf);
/// one that holds the same is; so are pipes, devices and empty files. `password` is the edition's own, and opens what is there; without one
/// nothing that is locked is written over. Errors: FileOfOtherEdition, FileLocked, FileThere.
[[nodiscard]] Result<> mayReplace(const QString &path, const Scheme &scheme, const HeldEdition &edition, Replacing replacing,
                                  const QByteArray &password = {}, const QStringList &titles = {});

/// A kind of files that are no editions.
struct OtherKind {
    QString name; ///< "a certificate"
    bool (*isIt)(const QByteArray &bytes); ///< by what is in it
};
[[nodiscard]] OtherKind certificateKind();
[[nodiscard]] OtherKind notationKind();
[[nodiscard]] OtherKind schemeKind();

/// The same for what is no edition: it takes the place of its own kind. Errors: FileOfOtherEdition, FileLocked, FileThere.
[[nodiscard]] Result<> mayReplaceByOther(const QString &path, const Scheme &scheme, const OtherKind &kind, Replacing replacing);

/// For what a person chose a place for, who was asked about what is there. Errors: FileOfOtherEdition, FileLocked.
[[nodiscard]] Result<> mayReplaceByAnything(const QString &path, const Scheme &scheme);

} // namespace minutebook

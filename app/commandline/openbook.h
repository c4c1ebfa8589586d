#pragma once

#include "app/commandline/savefile.h"
#include "models/storage/book.h"
#include "models/storage/issuestore.h"
#include "models/storage/meetingstore.h"

#include <QCommandLineParser>

namespace minutebook {

/// A book's path from an argument: a file's name that begins with a colon means something of its own to Qt and SQLite.
[[nodiscard]] QString bookNamed(const QString &argument);
/// The book that the first argument names.
[[nodiscard]] QString bookPath(const QCommandLineParser &parser);
[[nodiscard]] Result<std::unique_ptr<Book>> openNamedBook(const QCommandLineParser &parser, Access access);
/// Of a command whose book is another argument.
[[nodiscard]] Result<std::unique_ptr<Book>> openBookAt(const QString &path, const QCommandLineParser &parser, Access access);

/// Of a command that issues something: to be written in where that is possible, so that it can be kept in the book.
[[nodiscard]] Result<std::unique_ptr<Book>> openToIssue(const QCommandLineParser &parser);
/// Keeps what has left, in a book that can be written in.
[[nodiscard]] Result<> keepIssue(Book &book, const IssuedEdition &issue);

/// `-o FILE`: a file that is neither part of the book nor its key.
[[nodiscard]] QCommandLineOption outputOption(const QString &description);
[[nodiscard]] Destination destination(const QCommandLineParser &parser, Readers readers);
/// Any other file of a command's output, which is no part of this book either.
[[nodiscard]] Destination destinationBeside(const QString &book, const QString &path, const QCommandLineParser &parser, Readers readers);

/// `--meeting N`
[[nodiscard]] QCommandLineOption meetingOption();
/// Error: MeetingNumberUnknown.
[[nodiscard]] Result<MeetingId> namedMeeting(const QCommandLineParser &parser, Book &book);

} // namespace minutebook

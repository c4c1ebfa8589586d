#pragma once

#include <QByteArray>

#include <span>
#include <string_view>

namespace minutebook::test {

/// Takes what a stranger may have written, whatever the bytes are. Ends the program where a promise does not hold.
using Entry = void (*)(const QByteArray &);

/// A meeting file: what is read of it is written, and reads as the same again.
void enterNotation(const QByteArray &bytes);
/// A review file, as it is sent and as what its seal holds.
void enterBundle(const QByteArray &bytes);
/// The file of a book's keys.
void enterKeys(const QByteArray &bytes);
/// Tables as text: a list of seats, an action log with its columns named by the first line's letters, a book's own tables.
void enterLists(const QByteArray &bytes);
/// A book. By their first byte: `s` is SQL that somebody runs on a sound book, `p` are changes of its bytes, all else is the file itself.
void enterBook(const QByteArray &bytes);

struct NamedEntry {
    std::string_view name; ///< of its folder in corpus/
    Entry enter;
};
[[nodiscard]] std::span<const NamedEntry> entries();

/// A promise that holds for all bytes.
void promise(bool held, const char *what);

} // namespace minutebook::test

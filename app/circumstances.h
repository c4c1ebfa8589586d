#pragma once

#include <QString>

namespace minutebook {

class OpenBook;

/// What has to be there for an action to make sense. Text is the notes themselves, as they were typed.
enum class Needs { Nothing, Book, WritableBook, Meeting, WritableMeeting, Item, Text, WritableItem };

/// What there is at the moment.
struct Circumstances {
    bool book = false;
    bool bookWritable = false;
    bool meeting = false;
    bool meetingWritable = false;
    bool item = false;
    bool safeView = false; ///< nothing is changed in it, nor looked up in the whole text
};

/// Null: no book is open.
[[nodiscard]] Circumstances circumstancesOf(const OpenBook *book);
[[nodiscard]] bool isThere(Needs needs, const Circumstances &now);
/// What is not there; empty if it is.
[[nodiscard]] QString missing(Needs needs, const Circumstances &now);

} // namespace minutebook

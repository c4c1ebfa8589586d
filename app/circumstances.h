#pragma once

#include <QString>

namespace minutebook {

class Desk;

/// What has to be there for an action to make sense. Text is the notes themselves, as they were typed;
/// the whole meeting or book has all that is withheld from others.
enum class Needs {
    Nothing,
    Book,
    WritableBook,
    WholeBook,
    Meeting,
    WritableMeeting,
    StartableMeeting,
    CloseableMeeting,
    BegunMeeting,
    WholeMeeting,
    ApprovedMeeting,
    LockedMeeting,
    CorrectedMeeting,
    DeletableMeeting,
    Item,
    Text,
    WritableItem
};

/// What there is at the moment.
struct Circumstances {
    bool book = false;
    bool bookWritable = false;
    bool meeting = false;
    int meetingNumber = 0;
    bool meetingWritable = false;
    bool meetingStartable = false;
    bool meetingCloseable = false;
    bool meetingBegun = false; ///< and writable
    bool meetingFrozen = false; ///< approved or final
    bool meetingApproved = false; ///< and not final; its book is writable
    bool meetingLocked = false; ///< approved or final, and can be opened for a correction
    bool meetingCorrecting = false; ///< its approved minutes are being corrected
    bool item = false;
    bool notesHidden = false; ///< by a page that stands in their place
    bool safeView = false; ///< nothing is changed in it, nor looked up in the whole text
};

[[nodiscard]] Circumstances circumstancesOf(const Desk &desk);
[[nodiscard]] bool isThere(Needs needs, const Circumstances &now);
/// What is not there; empty if it is.
[[nodiscard]] QString missing(Needs needs, const Circumstances &now);

} // namespace minutebook

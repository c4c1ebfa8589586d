#include "app/circumstances.h"

#include "app/desk.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Circumstances)
};

bool timesMeeting(Needs needs)
{
    return needs == Needs::StartableMeeting || needs == Needs::CloseableMeeting || needs == Needs::BegunMeeting;
}

bool writes(Needs needs)
{
    return needs == Needs::WritableBook || needs == Needs::WritableMeeting || needs == Needs::WritableItem || needs == Needs::ApprovedMeeting
        || needs == Needs::LockedMeeting || needs == Needs::CorrectedMeeting || needs == Needs::DeletableMeeting || timesMeeting(needs);
}

QString notApproved(const Circumstances &now)
{
    return Texts::tr("the minutes of meeting %1, which is shown, are not approved yet").arg(now.meetingNumber);
}

} // namespace

Circumstances circumstancesOf(const Desk &desk)
{
    const OpenBook *book = desk.book();
    const bool safe = book && book->isSafe();
    return {
        .book = book != nullptr,
        .bookWritable = book && !book->isReadOnly() && !safe,
        .meeting = book && book->meeting(),
        .meetingNumber = book && book->meeting() ? book->meeting()->number : 0,
        .meetingWritable = book && book->isEditable(),
        .meetingStartable = book && !safe && desk.session()->canStart(),
        .meetingCloseable = book && !safe && desk.session()->canClose(),
        .meetingBegun = book && !safe && desk.session()->canForget(),
        .meetingFrozen = book && book->meeting() && book->meeting()->isFrozen(),
        .meetingApproved = book && !safe && !book->isReadOnly() && book->meeting() && book->meeting()->status == MeetingStatus::Approved,
        .meetingLocked = book && !safe && !book->isReadOnly() && book->meeting() && book->meeting()->isLocked(),
        .meetingCorrecting = book && !safe && !book->isReadOnly() && book->meeting() && book->meeting()->correcting,
        .item = book && book->notes(),
        .safeView = safe,
    };
}

bool isThere(Needs needs, const Circumstances &now)
{
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::Book:
        return now.book;
    case Needs::WritableBook:
        return now.bookWritable;
    case Needs::WholeBook:
        return now.book && !now.safeView;
    case Needs::Meeting:
        return now.meeting;
    case Needs::WholeMeeting:
        return now.meeting && !now.safeView;
    case Needs::WritableMeeting:
    case Needs::DeletableMeeting:
        return now.meetingWritable;
    case Needs::StartableMeeting:
        return now.meetingStartable;
    case Needs::CloseableMeeting:
        return now.meetingCloseable;
    case Needs::BegunMeeting:
        return now.meetingBegun;
    case Needs::ApprovedMeeting:
        return now.meetingApproved;
    case Needs::LockedMeeting:
        return now.meetingLocked;
    case Needs::CorrectedMeeting:
        return now.meetingCorrecting;
    case Needs::Item:
        return now.item && !now.notesHidden;
    case Needs::Text:
        return now.item && !now.notesHidden && !now.safeView;
    case Needs::WritableItem:
        return now.item && !now.notesHidden && now.meetingWritable;
    }
    return false;
}

QString missing(Needs needs, const Circumstances &now)
{
    if (isThere(needs, now))
        return {};
    if (!now.book)
        return Texts::tr("no book is open");
    if (now.safeView && (writes(needs) || needs == Needs::Text || needs == Needs::WholeMeeting || needs == Needs::WholeBook))
        return Texts::tr("not in the safe view");
    if (needs == Needs::WritableBook)
        return Texts::tr("the book can only be read");
    if (now.meeting && needs == Needs::CorrectedMeeting)
        return Texts::tr("these minutes are not being corrected");
    if (now.meeting && needs == Needs::LockedMeeting)
        return now.meetingCorrecting ? Texts::tr("they are being corrected already") : notApproved(now);
    if (now.meetingFrozen && !now.meetingCorrecting && (needs == Needs::WritableMeeting || needs == Needs::WritableItem))
        return Texts::tr("the minutes of meeting %1 are approved").arg(now.meetingNumber);
    if (now.notesHidden)
        return Texts::tr("the notes are not shown");
    if (!now.meeting)
        return Texts::tr("no meeting is chosen");
    if (needs == Needs::DeletableMeeting && now.meetingFrozen)
        return Texts::tr("approved minutes are never deleted");
    if (needs == Needs::ApprovedMeeting)
        return now.meetingFrozen ? Texts::tr("the minutes of meeting %1 are final").arg(now.meetingNumber) : notApproved(now);
    if (writes(needs) && !now.meetingWritable)
        return Texts::tr("the minutes can only be read");
    if (timesMeeting(needs))
        return Texts::tr("not at this point of the meeting");
    return Texts::tr("no item is chosen");
}

} // namespace minutebook

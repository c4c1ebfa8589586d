#include "models/presentation/openbook.h"
#include "models/storage/approval.h"
#include "models/storage/inorder.h"

namespace minutebook {

// Of OpenBook: what is written of the lint's findings, and of minutes that the shown meeting has approved.

void OpenBook::waive(const Waiver &waiver)
{
    if (m_meeting)
        write([id = m_meeting->id, waiver](Transaction &transaction) { return minutebook::waive(transaction, id, waiver); }, [] {});
}

void OpenBook::takeWaiverBack(ItemId item, const QString &finding)
{
    if (!m_meeting)
        return;
    write([id = m_meeting->id, item,
           finding](Transaction &transaction) { return minutebook::takeWaiverBack(transaction, id, item, finding); },
          [] {});
}

QSet<QString> OpenBook::waivedIn(ItemId item) const
{
    QSet<QString> waived;
    for (const Waiver &waiver : m_waivers) {
        if (waiver.item == item)
            waived.insert(waiver.finding);
    }
    return waived;
}

/// Asked at every change of the notes: the book is not read for it.
QList<ApprovedMinutes> OpenBook::toBeApproved() const
{
    const bool mayApprove = m_meeting && isEditable() && m_meeting->status != MeetingStatus::Planned;
    QList<ApprovedMinutes> open = mayApprove ? m_lists.approved() : QList<ApprovedMinutes>();
    open.removeIf([this](const ApprovedMinutes &approved) {
        const std::optional<MeetingSummary> meeting = m_meetings.ofNumber(approved.meeting);
        return !meeting || meeting->isFrozen() || meeting->status == MeetingStatus::Planned;
    });
    return open;
}

void OpenBook::approveMinuted(const QList<ApprovedMinutes> &minutes, std::function<void()> done)
{
    if (!m_meeting || !settle())
        return; // why is told by the notes
    const auto approve = [by = m_meeting->id, minutes](Transaction &transaction) {
        return forEach(minutes, [&](const ApprovedMinutes &each) {
            const Result<MeetingId> id = meetingOfNumber(transaction, each.meeting);
            return id ? approveAt(transaction, *id, by, each.told) : std::unexpected(id.error());
        });
    };
    write(approve, [done = std::move(done)] {
        if (done)
            done();
    });
}

void OpenBook::takeApprovalBack(std::function<void()> done)
{
    if (!m_meeting || !settle())
        return;
    m_book->write([id = m_meeting->id](Transaction &transaction) { return minutebook::takeApprovalBack(transaction, id); })
        .then(this, [this, done = std::move(done)](const Result<> &written) {
            if (!written)
                return emit failed(written.error());
            m_manyChanged = m_wordsChanged = true;
            refresh();
            emit itemShownAgain();
            if (done)
                done();
        });
}

} // namespace minutebook

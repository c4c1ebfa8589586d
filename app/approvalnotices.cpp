#include "app/approvalnotices.h"

#include "app/actiontable.h"
#include "app/mainwindow.h"
#include "app/withoutquorum.h"
#include "widgets/messagebar.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

ApprovalNotices::ApprovalNotices(ActionTable &actions, MainWindow &window)
    : m_actions(actions)
    , m_window(window)
{
}

void ApprovalNotices::follow(OpenBook &book)
{
    m_book = &book;
    m_offered.clear();
    m_offer.clear();
    m_told.clear();
    connect(&book, &OpenBook::problemsChanged, this, &ApprovalNotices::look);
    connect(&book, &OpenBook::changed, this, &ApprovalNotices::look); // they may be approved elsewhere
}

void ApprovalNotices::look()
{
    const QList<ApprovedMinutes> open = m_book ? m_book->toBeApproved() : QList<ApprovedMinutes>();
    const QString offer = open.isEmpty() ? QString() : QStringList{offerWords(open), wordsOnApproving(*m_book)}.join(u' ').trimmed();
    if (offer == m_offer)
        return;
    m_offer.clear();
    const QString before = std::exchange(m_told, {});
    m_window.messages()->withdraw(before);
    const bool isNew = anyNew(open);
    if (m_window.messages()->isWarning() || open.isEmpty() || (!isNew && before.isEmpty()))
        return; // a warning comes first
    m_offer = offer;
    m_told = QStringList{offer, warningWords(open)}.join(u' ').trimmed();
    m_window.messages()->tell(MessageBar::Tone::Note, m_told, {m_actions.action(ActionId::ApproveMinuted)});
}

/// All are offered again with one that was not yet, and one that was taken back is offered once more if it comes again.
bool ApprovalNotices::anyNew(const QList<ApprovedMinutes> &open)
{
    Offered offered;
    for (const ApprovedMinutes &approved : open)
        offered.emplace(m_book->meeting()->id.value, approved.meeting, approved.modified);
    const bool isNew = !std::ranges::includes(m_offered, offered);
    m_offered = offered;
    return isNew;
}

/// The book is read for it, so only where something is offered.
QString ApprovalNotices::warningWords(const QList<ApprovedMinutes> &open) const
{
    Connection &reader = m_book->book().reader();
    QStringList warnings;
    for (const ApprovedMinutes &approved : open) {
        const Result<MeetingId> meeting = meetingOfNumber(reader, approved.meeting);
        if (const QString words = meeting ? wordsOnQuorum(reader, *meeting) : QString(); !words.isEmpty())
            warnings << tr("Meeting %1: %2", "number, sentences").arg(QString::number(approved.meeting), words);
    }
    return warnings.join(u' ');
}

QString ApprovalNotices::offerWords(const QList<ApprovedMinutes> &open)
{
    QStringList numbers;
    for (const ApprovedMinutes &approved : open)
        numbers << QString::number(approved.meeting);
    const QString offer = tr("These notes approve the minutes of meeting %1. Approving them here freezes them, as of this meeting’s date.")
                              .arg(numbers.join(u", "_s));
    const bool modified = std::ranges::any_of(open, &ApprovedMinutes::modified);
    return modified ? offer + u' ' + tr("They are approved as modified: write the changes into them first.") : offer;
}

} // namespace minutebook

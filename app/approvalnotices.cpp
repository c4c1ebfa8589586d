#include "app/approvalnotices.h"

#include "app/actiontable.h"
#include "app/mainwindow.h"
#include "widgets/messagebar.h"

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
    m_told.clear();
    connect(&book, &OpenBook::problemsChanged, this, &ApprovalNotices::look);
}

void ApprovalNotices::look()
{
    const QList<ApprovedMinutes> open = m_book ? m_book->toBeApproved() : QList<ApprovedMinutes>();
    if (open.isEmpty()) {
        m_window.messages()->withdraw(std::exchange(m_told, {}));
        return;
    }
    if (m_window.messages()->isWarning())
        return; // that comes first
    QStringList numbers;
    bool isNew = false;
    bool isModified = false;
    for (const ApprovedMinutes &approved : open) {
        const std::pair offer(m_book->meeting()->id.value, approved.meeting);
        isNew = isNew || !m_offered.contains(offer);
        isModified = isModified || approved.modified;
        m_offered.insert(offer);
        numbers << QString::number(approved.meeting);
    }
    if (!isNew)
        return;
    m_told = tr("These notes approve the minutes of meeting %1. Approving them here freezes them, as of this meeting’s date.")
                 .arg(numbers.join(u", "_s));
    if (isModified)
        m_told += u' ' + tr("They are approved as modified: write the changes into them first.");
    m_window.messages()->tell(MessageBar::Tone::Note, m_told, {m_actions.action(ActionId::ApproveMinuted)});
}

} // namespace minutebook

#include "app/tellnoapproval.h"

#include "models/presentation/openbook.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Words: `ApprovalTexts::tr("…")`.
struct ApprovalTexts {
    Q_DECLARE_TR_FUNCTIONS(TellNoApproval)
};

/// With what was typed a moment ago: the panes show that a little later.
QList<Item> itemsOf(const OpenBook &book)
{
    LiveNotes *typed = book.notes();
    if (typed)
        typed->readTyped();
    QList<Item> items;
    for (const ItemReading &reading : book.reading())
        items << (typed && typed->item() == reading.id ? typed->reading().item : reading.notes.item);
    return items;
}

/// "SSC 81" is the meeting of which the notes speak.
QString wordsOn(UnapprovedMinutes::Lacking lacking, const QString &meeting, const QString &topEdition)
{
    switch (lacking) {
    case UnapprovedMinutes::Lacking::Open:
        return ApprovalTexts::tr("These notes approve the %2 of %1 alone. Write “APPROVED the Minutes of %1 …” too.").arg(meeting, topEdition);
    case UnapprovedMinutes::Lacking::Top:
        return ApprovalTexts::tr(
                   "These notes approve the Minutes of %1 but not the %2, of which they speak. Write “APPROVED the %2 of %1 …” too.")
            .arg(meeting, topEdition);
    case UnapprovedMinutes::Lacking::Rest:
        return ApprovalTexts::tr(
                   "These notes approve one edition of the minutes of %1 and defer or reject the other: they are approved, and frozen, "
                   "once a later meeting approves that too.")
            .arg(meeting);
    case UnapprovedMinutes::Lacking::Consent:
        return ApprovalTexts::tr("These notes reject or defer the minutes of %1. Change that line if they were approved.").arg(meeting);
    }
    return {};
}

/// Of minutes that the notes approve; nothing where they can be approved.
QString wordsOn(const std::optional<MeetingSummary> &approved, const QString &meeting)
{
    if (!approved)
        return ApprovalTexts::tr("These notes approve the Minutes of %1, which is no meeting of this book. Mend the number.").arg(meeting);
    if (approved->isFrozen())
        return ApprovalTexts::tr("The minutes of %1 are approved already.").arg(meeting);
    if (approved->status == MeetingStatus::Planned)
        return ApprovalTexts::tr("%1 is still planned: it has no minutes to approve before it was started.").arg(meeting);
    return {};
}

} // namespace

QList<ApprovedMinutes> approvedByNotes(OpenBook &book)
{
    if (!book.isEditable() || book.meeting()->status == MeetingStatus::Planned)
        return {};
    QList<ApprovedMinutes> open = approvedMinutes(itemsOf(book), book.dialect(), book.halvesBefore());
    open.removeIf([&book](const ApprovedMinutes &approved) {
        const std::optional<MeetingSummary> meeting = book.meetings()->ofNumber(approved.meeting);
        return !meeting || meeting->isFrozen() || meeting->status == MeetingStatus::Planned;
    });
    return open;
}

QStringList tellUnapproved(OpenBook &book)
{
    const QList<Item> items = itemsOf(book);
    const Dialect &dialect = book.dialect();
    const QString numbered = book.body().abbreviation + u" %1"_s;
    const HalfApprovals halves = book.halvesBefore();
    QStringList told;
    for (const UnapprovedMinutes &minutes : unapprovedMinutes(items, dialect, halves)) {
        const std::optional<MeetingSummary> meeting = book.meetings()->ofNumber(minutes.meeting);
        if (meeting && !meeting->isFrozen())
            told << wordsOn(minutes.lacking, numbered.arg(minutes.meeting), dialect.scheme.topEdition);
    }
    for (const ApprovedMinutes &minutes : approvedMinutes(items, dialect, halves)) {
        const std::optional<MeetingSummary> meeting = book.meetings()->ofNumber(minutes.meeting);
        if (!meeting || !meeting->isFrozen())
            told << wordsOn(meeting, numbered.arg(minutes.meeting));
    }
    told.removeAll(QString());
    return told;
}

QString tellNoApproval(OpenBook &book)
{
    const QList<ApprovedMinutes> approved = approvedMinutes(itemsOf(book), book.dialect(), book.halvesBefore());
    const QString numbered = book.body().abbreviation + u" %1"_s;
    if (book.meeting()->status == MeetingStatus::Planned && !approved.isEmpty())
        return ApprovalTexts::tr(
                   "%1 is still planned, and only a meeting that has been started or held approves minutes. Start it, or make it "
                   "a draft, first.")
            .arg(numbered.arg(book.meeting()->number));
    if (const QStringList told = tellUnapproved(book); !told.isEmpty())
        return told.constFirst();
    if (!approved.isEmpty())
        return wordsOn(book.meetings()->ofNumber(approved.constFirst().meeting), numbered.arg(approved.constFirst().meeting));
    return ApprovalTexts::tr("These notes approve no minutes. Write “APPROVED the Minutes of %1 …” with the number of the meeting.")
        .arg(book.body().abbreviation);
}

} // namespace minutebook

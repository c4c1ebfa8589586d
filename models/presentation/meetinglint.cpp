#include "models/presentation/meetinglint.h"

#include "models/notation/changedlevels.h"
#include "models/notation/lint.h"
#include "models/notation/lintmeeting.h"

#include <QFuture>

namespace minutebook {

namespace {

QList<Item> notedItems(const MeetingParts &meeting)
{
    QList<Item> items;
    for (const ItemReading &item : meeting.items)
        items.append(item.notes.item);
    return items;
}

} // namespace

MeetingLint::MeetingLint(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::IdlePriority); // whoever types comes first
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &MeetingLint::start);
}

MeetingLint::~MeetingLint()
{
    m_worker.waitForDone();
}

void MeetingLint::lintSoon(const MeetingParts &meeting, const Dialect &dialect)
{
    ++m_asked;
    m_meeting = meeting;
    m_dialect = dialect;
    m_timer.start();
}

QList<Diagnostic> MeetingLint::of(const ItemReading &item) const
{
    return placed(m_linted.items.value(item.id.value).findings + m_linted.whole.value(item.id.value), item) + ofBook(item);
}

QList<Diagnostic> MeetingLint::ofBook(const ItemReading &item) const
{
    return placed(m_linted.book.value(item.id.value), item);
}

QList<Diagnostic> MeetingLint::placed(const QList<Finding> &all, const ItemReading &item) const
{
    QList<Diagnostic> findings;
    for (const Finding &finding : all) {
        if (isPremature(finding.diagnostic, m_meeting.tables.header.status))
            continue;
        const qsizetype line = finding.identity < 0 ? -1 : item.identities.indexOf(finding.identity);
        if (line < 0 && finding.identity >= 0)
            continue; // the line is gone
        findings.append(finding.diagnostic);
        findings.last().line = static_cast<int>(line) + 1;
    }
    return findings;
}

QList<MeetingLint::Finding> MeetingLint::findingsIn(const ItemReading &item, const Dialect &dialect)
{
    QList<Finding> findings;
    for (const Diagnostic &diagnostic : lint(item.notes.item, dialect))
        findings.append({item.identityOf(diagnostic.line - 2), diagnostic}); // the lint counts from 1 at the heading
    return findings;
}

MeetingLint::LintedItems MeetingLint::lintAgain(const LintedItems &before, const QList<ItemReading> &items, const Dialect &dialect)
{
    LintedItems now;
    for (const ItemReading &item : items) {
        const auto known = before.constFind(item.id.value);
        const bool same = known != before.cend() && known->item == item.notes.item;
        now.insert(item.id.value, same ? *known : Linted{item.notes.item, findingsIn(item, dialect)});
    }
    return now;
}

MeetingLint::LintedMeeting MeetingLint::lintAll(const LintedItems &before, const MeetingParts &meeting, const Dialect &dialect)
{
    if (meeting.items.isEmpty() && meeting.tables == Meeting())
        return {}; // none is shown
    LintedMeeting linted{lintAgain(before, meeting.items, dialect), {}, {}, {}, {}};
    const Meeting whole{meeting.tables.header, meeting.tables.people, notedItems(meeting)};
    for (const auto &[item, finding] : lintMeeting(whole, meeting.seating, dialect) + lintSinceDraft(whole.items, meeting.draft, dialect)) {
        if (item == minutebook::ofMeeting) {
            linted.ofMeeting.append(finding);
        } else {
            const ItemReading &there = meeting.items[item];
            linted.whole[there.id.value].append({there.identityOf(finding.line - 2), finding});
        }
    }
    return linted;
}

void MeetingLint::start()
{
    const auto work = [before = m_stale ? LintedItems() : m_linted.items, meeting = m_meeting, dialect = m_dialect] {
        return lintAll(before, meeting, dialect);
    };
    QtFuture::makeReadyVoidFuture().then(&m_worker, work).then(this, [this, asked = m_asked](const LintedMeeting &linted) {
        if (asked == m_asked) // else something was typed meanwhile
            take(linted);
    });
}

/// The book is asked only where the notes speak of approvals.
QList<ApprovedMinutes> MeetingLint::approvedIn(const QList<Item> &items) const
{
    const QList<ApprovedMinutes> here = approvedMinutes(items, m_dialect);
    if (!m_meeting.halfApprovals || (here.isEmpty() && halfApproved(items, m_dialect).isEmpty()))
        return here;
    return approvedMinutes(items, m_dialect, m_meeting.halfApprovals());
}

/// Only here may the book be asked.
void MeetingLint::take(LintedMeeting linted)
{
    const auto isKnown = [this](const Finding &finding) {
        const Diagnostic &found = finding.diagnostic;
        return found.code == DiagnosticCode::ActionReferenceBroken && m_meeting.findAction
            && m_meeting.findAction(found.details.value(0)).has_value();
    };
    for (QList<Finding> &findings : linted.whole)
        findings.removeIf(isKnown);
    const QList<Item> items = notedItems(m_meeting);
    linted.approved = approvedIn(items);
    QList<ItemDiagnostic> ofBook;
    if (m_meeting.findEnding)
        ofBook += lintEnded(items, m_meeting.tables.header.number, m_meeting.findEnding);
    if (m_meeting.numberInstead)
        ofBook += lintWithdrawn(items, m_meeting.numberInstead);
    for (const auto &[item, finding] : std::as_const(ofBook)) {
        const ItemReading &there = m_meeting.items[item];
        linted.book[there.id.value].append({there.identityOf(finding.line - 2), finding});
    }
    m_linted = std::move(linted);
    m_stale = false;
    emit found();
}

} // namespace minutebook

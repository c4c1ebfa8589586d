#include "models/presentation/meetinglint.h"

#include "models/notation/lint.h"

#include <QFuture>

namespace minutebook {

MeetingLint::MeetingLint(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &MeetingLint::start);
}

MeetingLint::~MeetingLint()
{
    m_worker.waitForDone();
}

void MeetingLint::lintSoon(const QList<ItemReading> &items, const Dialect &dialect)
{
    ++m_asked;
    m_items = items;
    m_dialect = dialect;
    m_timer.start();
}

QList<Diagnostic> MeetingLint::of(const ItemReading &item) const
{
    QList<Diagnostic> findings;
    for (const Finding &finding : m_linted.value(item.id.value).findings) {
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

void MeetingLint::start()
{
    const auto work = [before = m_linted, items = m_items, dialect = m_dialect] { return lintAgain(before, items, dialect); };
    QtFuture::makeReadyVoidFuture().then(&m_worker, work).then(this, [this, asked = m_asked](const LintedItems &linted) {
        if (asked != m_asked)
            return; // something was typed meanwhile
        m_linted = linted;
        emit found();
    });
}

} // namespace minutebook

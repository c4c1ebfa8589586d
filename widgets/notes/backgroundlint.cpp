#include "widgets/notes/backgroundlint.h"

#include "models/notation/lint.h"

#include <QFuture>

namespace minutebook {

BackgroundLint::BackgroundLint(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::IdlePriority); // whoever types comes first
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundLint::start);
}

BackgroundLint::~BackgroundLint()
{
    m_worker.waitForDone();
}

void BackgroundLint::lintSoon(const Item &item, const Dialect &dialect)
{
    ++m_asked;
    m_item = item;
    m_dialect = dialect;
    m_timer.start();
}

void BackgroundLint::cancel()
{
    ++m_asked;
    m_timer.stop();
}

void BackgroundLint::start()
{
    const auto work = [item = m_item, dialect = m_dialect] {
        QList<Diagnostic> findings = lint(item, dialect);
        for (Diagnostic &finding : findings)
            --finding.line;
        return findings;
    };
    QtFuture::makeReadyVoidFuture().then(&m_worker, work).then(this, [this, asked = m_asked](const QList<Diagnostic> &findings) {
        if (asked == m_asked)
            emit found(findings);
    });
}

} // namespace minutebook

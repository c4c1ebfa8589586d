#pragma once

#include "models/notation/dialect.h"

#include <QThreadPool>
#include <QTimer>

namespace minutebook {

/// Lints the notes beside the typing: a moment after the last change, on a worker.
class BackgroundLint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundLint)

public:
    static constexpr std::chrono::milliseconds delay{300};

    explicit BackgroundLint(QObject *parent);
    ~BackgroundLint() override;

    /// A resolved item; what is on its way for another one is dropped.
    void lintSoon(const Item &item, const Dialect &dialect);
    void cancel();

signals:
    /// Lines count from 1 at the first of the notes; what is said of the item as a whole is on line 0.
    void found(const QList<minutebook::Diagnostic> &findings);

private:
    void start();

    QTimer m_timer;
    QThreadPool m_worker;
    Item m_item;
    Dialect m_dialect;
    int m_asked = 0; ///< grows with every question: an answer to an older one is dropped
};

} // namespace minutebook

#pragma once

#include "models/presentation/meetingreading.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace minutebook {

/// What the lint finds in the items of a meeting: read in the background, once nothing was typed for a moment, and only where something changed.
class MeetingLint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingLint)

public:
    static constexpr std::chrono::milliseconds delay{300};

    explicit MeetingLint(QObject *parent = nullptr);
    ~MeetingLint() override;

    void lintSoon(const QList<ItemReading> &items, const Dialect &dialect);
    /// Levels, names or verbs are others: everything is read anew.
    void forget() { m_linted.clear(); }

    /// In an item, on its lines where they stand now: a line that has moved takes its findings along until it is read again.
    [[nodiscard]] QList<Diagnostic> of(const ItemReading &item) const;

signals:
    void found();

private:
    struct Finding {
        int identity = -1; ///< of the line; -1: the heading
        Diagnostic diagnostic;
    };
    struct Linted {
        Item item;
        QList<Finding> findings;
    };
    using LintedItems = QHash<qint64, Linted>;

    static QList<Finding> findingsIn(const ItemReading &item, const Dialect &dialect);
    static LintedItems lintAgain(const LintedItems &before, const QList<ItemReading> &items, const Dialect &dialect);
    void start();

    QTimer m_timer;
    QThreadPool m_worker;
    QList<ItemReading> m_items;
    Dialect m_dialect;
    LintedItems m_linted;
    int m_asked = 0;
};

} // namespace minutebook

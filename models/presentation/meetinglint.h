#pragma once

#include "models/notation/approvedminutes.h"
#include "models/presentation/cutreading.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace minutebook {

/// What the lint finds in a meeting and in its items: read in the background, once nothing was typed for a moment, item by item only where
/// something changed.
class MeetingLint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingLint)

public:
    static constexpr std::chrono::milliseconds delay{300};

    explicit MeetingLint(QObject *parent = nullptr);
    ~MeetingLint() override;

    void lintSoon(const MeetingParts &meeting, const Dialect &dialect);
    /// Levels, names or verbs are others: everything is read anew. What was found stays until then, so that no list is empty for a moment.
    void readAnew() { m_stale = true; }
    /// It is another meeting.
    void forget() { m_linted = {}; }

    /// In an item, on its lines where they stand now: a line that has moved takes its findings along until it is read again.
    [[nodiscard]] QList<Diagnostic> of(const ItemReading &item) const;
    /// Of these, what only the book tells.
    [[nodiscard]] QList<Diagnostic> ofBook(const ItemReading &item) const;
    /// On the meeting itself: its header, or its people.
    [[nodiscard]] QList<Diagnostic> ofMeeting() const { return m_linted.ofMeeting; }
    /// The earlier meetings whose minutes this one has approved.
    [[nodiscard]] const QList<ApprovedMinutes> &approved() const { return m_linted.approved; }

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
    struct LintedMeeting {
        LintedItems items;
        QHash<qint64, QList<Finding>> whole; ///< what only the whole meeting tells, by item
        QHash<qint64, QList<Finding>> book; ///< what only the book does
        QList<Diagnostic> ofMeeting;
        QList<ApprovedMinutes> approved;
    };

    [[nodiscard]] QList<Diagnostic> placed(const QList<Finding> &findings, const ItemReading &item) const;
    static QList<Finding> findingsIn(const ItemReading &item, const Dialect &dialect);
    static LintedItems lintAgain(const LintedItems &before, const QList<ItemReading> &items, const Dialect &dialect);
    static LintedMeeting lintAll(const LintedItems &before, const MeetingParts &meeting, const Dialect &dialect);
    [[nodiscard]] QList<ApprovedMinutes> approvedIn(const QList<Item> &items) const;
    void start();
    void take(LintedMeeting linted);

    QTimer m_timer;
    QThreadPool m_worker;
    MeetingParts m_meeting;
    Dialect m_dialect;
    LintedMeeting m_linted;
    bool m_stale = false; ///< what was found was found with other levels, names or verbs
    int m_asked = 0;
};

} // namespace minutebook

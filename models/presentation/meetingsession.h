#pragma once

#include "models/core/clock.h"
#include "models/presentation/foreseeend.h"
#include "models/presentation/itemtally.h"
#include "models/presentation/meetingcourse.h"
#include "models/presentation/timeswriter.h"

#include <QTimer>

namespace minutebook {

class OpenBook;
struct HeldChange;

/// The clock of the shown meeting: when it was started and closed, and how long its items take. Time runs for the item that the window
/// shows while the meeting is in session; nobody has to start it. What was counted goes into the book once an item is left, the
/// meeting closed or the book left, and else every minute. It shows in the agenda; whatever is asked of it that fails is told by failed().
class MeetingSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingSession)

public:
    static constexpr std::chrono::seconds tickInterval{5};
    static constexpr std::chrono::minutes keepInterval{1};
    /// Who looks into another meeting for no longer than this is still at the item that was left.
    static constexpr std::chrono::minutes longestGlance{15};

    MeetingSession(OpenBook &book, Clock clock, QObject *parent = nullptr);
    /// Gives the book what was counted; the book has to be there still.
    ~MeetingSession() override;

    /// As it was told last.
    [[nodiscard]] const MeetingCourse &course() const { return m_course; }
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] bool canClose() const;
    [[nodiscard]] bool canForget() const;

    /// From and until, to the minute.
    using Times = std::pair<QTime, QTime>;

    /// Each is one step that can be taken back, with what it writes into the meeting's details.
    /// Starts the meeting, or goes on with one that was closed, or left open. One that was planned is a draft from then on.
    void start();
    /// When it was held goes into its details, but not over what was typed there.
    void close();
    /// It has not begun after all, and nothing was counted; one that this made a draft is planned again.
    void forget();
    /// When it was held goes into its details, whatever stands there.
    void print();
    /// By its clock.
    [[nodiscard]] Times held() const;
    /// What stands in its details, or is about to; null times: nothing.
    [[nodiscard]] Times printed() const;
    /// Looks at the clock.
    void tick();

signals:
    /// Once a minute, and whenever something else of the course is another.
    void changed();
    /// It was closed, and its details say when it was held already.
    void typedTimesStayed();
    void failed(const minutebook::Error &error);

private:
    struct Glance {
        MeetingId meeting;
        ItemId item;
        QDateTime left;
    };

    void leave();
    void keep();
    void keepTimes(HeldChange change);
    [[nodiscard]] bool areTimesTyped() const;
    void takeBack(const QHash<qint64, int> &seconds);
    void followBook();
    void readTimes();
    void followMeeting(const QDateTime &now);
    void comeBack(const Glance &glance, const QDateTime &now);
    void tell(const QDateTime &now);

    [[nodiscard]] MeetingId shownMeeting() const;
    [[nodiscard]] MeetingState stateAt(const QDateTime &now) const;
    [[nodiscard]] ItemId itemAt(const QDateTime &now) const;
    [[nodiscard]] MeetingCourse courseAt(const QDateTime &now) const;
    [[nodiscard]] QList<TimedItem> timedItems() const;

    OpenBook &m_book;
    Clock m_clock;
    QTimer m_timer;
    MeetingId m_meeting;
    MeetingTimes m_times; ///< as the book has them, or is about to
    QHash<qint64, QDateTime> m_resumed; ///< by meeting
    QSet<qint64> m_wasPlanned; ///< meetings that were until they were started
    QMultiHash<qint64, Times> m_printed; ///< by the clock, into which meeting
    ItemTally m_tally; ///< what the book was not given yet
    TimesWriter m_writer;
    QDateTime m_kept; ///< when the book was given something last
    Glance m_glance; ///< where another meeting was gone to
    MeetingCourse m_course;
};

} // namespace minutebook

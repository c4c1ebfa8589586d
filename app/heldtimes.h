#pragma once

#include "models/domain/meeting.h"
#include "models/presentation/openbook.h"

#include <QAction>

namespace minutebook {

class Desk;
class MainWindow;

/// When a meeting was held, by its clock, goes into its details once it is closed, where it can be undone. Times that were typed stay:
/// the clock's are offered.
class HeldTimes final : public QObject
{
    Q_OBJECT

public:
    HeldTimes(Desk &desk, MainWindow &window);

    /// Of the book that is shown from now on, until it goes.
    void follow(OpenBook &book);
    /// The shown meeting was closed a moment ago.
    void take();
    /// What its clock said counts no more.
    void forget();

private:
    /// From and until, to the minute.
    using Times = std::pair<QTime, QTime>;

    void write(const Times &times);
    void offer(const Times &typed, const Times &held);
    void look();
    [[nodiscard]] std::optional<Times> typed() const;
    [[nodiscard]] Times held() const;

    Desk &m_desk;
    MainWindow &m_window;
    QAction m_useClock;
    QHash<qint64, Times> m_written; ///< by the clock, into which meeting
    MeetingId m_offered; ///< to which meeting
    QString m_told; ///< as long as it holds
};

} // namespace minutebook

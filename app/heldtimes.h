#pragma once

#include "models/presentation/meetingsession.h"
#include "models/presentation/openbook.h"

#include <QAction>

namespace minutebook {

class Desk;
class MainWindow;

/// Times of a meeting that were typed into its details stay when it is closed: those of its clock are offered.
class HeldTimes final : public QObject
{
    Q_OBJECT

public:
    HeldTimes(Desk &desk, MainWindow &window);

    /// Of the book that is shown from now on, until it goes.
    void follow(OpenBook &book);

private:
    void offer();
    void look();

    Desk &m_desk;
    MainWindow &m_window;
    QAction m_useClock;
    MeetingId m_offered; ///< to which meeting
    bool m_reopened = false; ///< its end was taken back
    QString m_told; ///< as long as it holds
};

} // namespace minutebook

#pragma once

#include "models/core/clock.h"
#include "models/domain/ids.h"
#include "models/review/bundleseal.h"
#include "models/storage/circulationstore.h"
#include "widgets/review/reviewoffers.h"

#include <QObject>
#include <QThreadPool>

namespace minutebook {

class Desk;
class MainWindow;
class Prompts;
class TakingIn;
struct SealedReview;

/// Sends the draft of the shown meeting to its readers, and takes in what they say of it, in whatever way that comes.
class Circulating final : public QObject
{
    Q_OBJECT

public:
    Circulating(Desk &desk, MainWindow &window, Prompts &prompts, const Clock &clock);

    void send();
    void writeMail();
    void takeIn();
    [[nodiscard]] bool isTakingIn() const;
    /// On the behalf of somebody who said it otherwise.
    void enter();

    /// Cheaper ones, for tests.
    void setLimits(SealLimits limits) { m_limits = limits; }

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);
    /// Something goes on that takes a while; the window stays in use.
    void progressed(const QString &sentence);
    /// There is something to be seen on the page of the review; this comment, if it is one.
    void shownWanted(minutebook::CommentId comment);

private:
    void write(MeetingId meeting, const SendWish &wish, const Scheme &scheme);
    void tellSealing(int place, const SendWish &wish);
    void store(MeetingId meeting, const QList<SealedReview> &files);
    void tellSent(const QList<SealedReview> &files);
    void storeEntered(const EnteredComment &entered);

    Desk &m_desk;
    MainWindow &m_window;
    Prompts &m_prompts;
    Clock m_clock;
    SealLimits m_limits;
    TakingIn *m_takingIn;
    bool m_sealing = false;
    QThreadPool m_printing;
};

} // namespace minutebook

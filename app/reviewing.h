#pragma once

#include "app/placecomments.h"
#include "models/core/clock.h"
#include "models/review/reviewmodel.h"
#include "models/review/reviewreport.h"
#include "models/storage/itemtexts.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;

/// The page with the comments on the shown meeting's minutes, and what is done about each. Nothing of a comment comes into the notes unless
/// somebody accepts it.
class Reviewing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reviewing)

public:
    Reviewing(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock);
    ~Reviewing() override;

    void show();
    void leave();
    void toggle();
    /// To the page, with that comment chosen; 0: any.
    void open(CommentId comment = {});
    void followCeiling();

    /// A proposal is written into its line, where it can be undone.
    void accept();
    void acceptChanged();
    void decline();
    void discuss();
    void reopen();
    void goToLine();
    /// A line in the notes of the next minutes: how many have commented on the last ones that were sent.
    void report();

signals:
    /// A line, from 0, of an item of the shown meeting; -1 its title.
    void lineWanted(minutebook::ItemId item, int line);
    /// The same of any meeting.
    void placeWanted(minutebook::MeetingId meeting, minutebook::ItemId item, int line);
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    void ask();
    void receive();
    void goBack();
    [[nodiscard]] const PlacedComment *chosen();
    [[nodiscard]] bool isJudged(const PlacedComment &comment, const QString &wording);
    [[nodiscard]] bool write(const PlacedComment &comment, const QString &wording);
    [[nodiscard]] Result<ItemText> itemNow(const PlacedComment &comment);
    [[nodiscard]] Result<ItemText> itemWith(const PlacedComment &comment, const QString &wording);
    /// `typed`: what was said before, and is not to be told so.
    void declineFor(const PlacedComment &comment, const QString &typed);
    [[nodiscard]] bool mayBeTold(const PlacedComment &comment, const QString &reason);
    void settle(const PlacedComment &comment, CommentState state, const QString &reason = {}, const QList<CommentId> &overtaken = {});
    [[nodiscard]] Result<std::optional<ReportPlace>> placeOfReport() const;
    void tellNoReport();
    void write(const ReportPlace &place);
    void wantNext(const PlacedComment &comment, const QList<CommentId> &overtaken);

    using Answer = Result<std::pair<QList<PlacedComment>, QList<StoredCirculation>>>;

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    Prompts &m_prompts;
    Clock m_clock;
    ReviewModel m_model;
    CommentId m_wanted; ///< is to be chosen once the comments have been read
    QThreadPool m_placing;
    QFutureWatcher<Answer> m_answer;
};

} // namespace minutebook

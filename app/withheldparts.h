#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/presentation/withheldmodel.h"
#include "models/storage/downgradestore.h"
#include "widgets/dialogs/withheldoffers.h"

#include <QFutureWatcher>

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;

/// The page of what is withheld, and what can be done with a part of it: with the one that is chosen there, else with that of the cursor's line.
class WithheldParts final : public QObject
{
    Q_OBJECT

public:
    WithheldParts(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock);

    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggle();
    void followCeiling();

    void giveGround();
    /// One that was looked at stays withheld.
    void keep();
    void downgrade();
    /// To the line of the chosen one.
    void goToLine();
    void exportRegister();

signals:
    /// A line, from 0, of an item of a meeting; below 0: of none.
    void lineWanted(minutebook::MeetingId meeting, minutebook::ItemId item, int line);
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    void ask();
    void read(int latest);
    void receive();
    void filter();
    void goBack();
    [[nodiscard]] bool isShown() const;
    /// Nothing, with a word on it, if there is none.
    [[nodiscard]] std::optional<LoggedPart> wanted();
    [[nodiscard]] std::optional<LoggedPart> atCursor();
    [[nodiscard]] QString aboutPart(const LoggedPart &part) const;
    [[nodiscard]] static QString extentOf(const LoggedPart &part);
    [[nodiscard]] QList<DowngradeExtent> extents(const LoggedPart &part, const QStringList &levels);
    [[nodiscard]] QStringList owners(const QStringList &used);
    void askForGround(bool keeps);
    template <typename Work>
    void write(const LoggedPart &part, Work work, const QString &sentence);
    void downgradeNotes(const LoggedPart &part, const DowngradeOrder &order);
    void downgradeAtOnce(const LoggedPart &part, const DowngradeOrder &order);
    void askForWords(const LoggedPart &part, DowngradeOrder order, const Error &shared);
    [[nodiscard]] Result<> rewriteNotes(const LoggedPart &part, const PlannedDowngrade &plan);
    void writeRegister(const QString &path);

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    Prompts &m_prompts;
    Clock m_clock;
    WithheldModel m_model;
    WithheldRecord m_record; ///< as it was read last, without what may not be shown; empty while the page is not shown
    SharedRows<WithheldEntry> m_entries; ///< the same
    bool m_whole = false; ///< they are of all meetings
    std::optional<LoggedPart> m_wanted; ///< to be chosen once it has been read
    struct Answer {
        WithheldRecord record;
        SharedRows<WithheldEntry> entries;
        bool whole = true;
    };
    QFutureWatcher<Result<Answer>> m_answer;
};

} // namespace minutebook

#pragma once

#include "models/domain/scheme.h"

#include <QModelIndex>
#include <QObject>

namespace minutebook {

class Desk;
class MainWindow;
class Prompts;
class TreePane;

/// What the actions of panes do, and those that show them.
class PaneCommands final : public QObject
{
    Q_OBJECT

public:
    PaneCommands(Desk &desk, Prompts &prompts);

    void setWindow(MainWindow *window) { m_window = window; }

    void showMeetings();
    void showAgenda();
    void showAttendance();
    void showActions();
    void showDecisions();
    void showProblems();
    void showPreview();
    void showPapers();
    /// The one that has the focus.
    void closePane();
    void arrangePanes();

    /// Of the register that is shown, or of the pane that has the focus.
    void goToLine();
    /// Begins an UPDATE of the action that is chosen in its pane, where the meeting deals with those that are carried; without a chosen one,
    /// goes there to choose.
    void noteProgress();
    void renumberItems();
    /// The chosen one of the lint's, in the pane of problems; asks why it may stand.
    void waiveFinding();
    void takeWaiverBack();
    /// Whether the pane lists them too.
    void toggleWaived();
    /// To the chosen item; the pane that lists them is shown.
    void attachPapers();

    /// The level of that rank, from 0.
    template <int rank>
    void chooseCeiling()
    {
        emit ceilingChosen(Rank{rank});
    }

signals:
    void complained(const QString &sentence);
    void waivedShown();
    void papersWanted();
    void paletteWanted();
    void searchWanted();
    void overviewWanted();
    void partiesWanted();
    void peopleWanted();
    void interestsWanted();
    void actionLogWanted();
    void decisionRegisterWanted();
    /// Of the register that is shown.
    void filterKept();
    void filterForgotten();
    /// Who it is whose actions are asked for.
    void readerWanted();
    /// Of the decision register.
    void decisionNoted();
    void decisionSuperseded();
    void decisionLinked();
    /// The last word on the action that is chosen in the log.
    void latestWanted();
    /// Of the page of decisions between meetings.
    void interimWanted();
    void interimAdded();
    void interimChanged();
    void interimRemoved();
    void interimReported();
    void retentionWanted();
    void keysWanted();
    void backupsWanted();
    void checkWanted();
    void writingWanted();
    void lockWanted();
    /// One of the actions of that menu is checked.
    void idleLockChosen();
    /// Of the page of revisions.
    void revisionsWanted();
    void revisionKept();
    void revisionOpened();
    void besideToggled();
    void auditWanted();
    void auditExported();
    /// Of what is withheld: of the chosen part, or that of the cursor's line.
    void withheldWanted();
    void groundGiven();
    void withheldKept();
    void downgradeWanted();
    void withheldFollowed();
    void withheldExported();
    /// Of the review of the shown meeting's minutes.
    void reviewWanted();
    void reviewSent();
    void reviewTakenIn();
    void reviewReported();
    void commentEntered();
    void reviewMailed();
    void commentAccepted();
    void commentAcceptedChanged();
    void commentDeclined();
    void commentDiscussed();
    void commentReopened();
    void commentFollowed();
    void safeViewToggled();
    /// The highest level that others may see from now on.
    void ceilingChosen(minutebook::Rank ceiling);

private:
    [[nodiscard]] QModelIndex chosenFinding();
    Desk &m_desk;
    Prompts &m_prompts;
    MainWindow *m_window = nullptr;
};

} // namespace minutebook

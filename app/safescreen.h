#pragma once

#include "models/presentation/safeview.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class SafeCover;

/// Makes the window safe for others' eyes and takes that back. The models are cut by the book; what stood in the window by
/// itself (words sought or filtered for, messages, tips, pages of a higher edition, dialogs) goes here. Holds from book to book,
/// and over the program's end, however that comes, until somebody ends it; the ceiling is remembered.
class SafeScreen final : public QObject
{
    Q_OBJECT

public:
    SafeScreen(Desk &desk, ActionTable &actions, MainWindow &window, QSettings &settings);

    void toggle();
    /// Begins it, or goes on with another ceiling.
    void choose(Rank ceiling);

    /// What stands in the window by itself goes: words sought and filtered for, messages, tips, lists of completions.
    void clearTraces();

    /// What the window shows, on the band and in its title.
    void showMarking();

signals:
    void ceilingChanged();

protected:
    /// The key works above a dialog or a menu too, where no action of the window hears it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void keep();
    void coverDialogs();
    [[nodiscard]] Rank highestShown() const;
    void blankPreview();
    void restorePreview();
    void showChoice();

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    QSettings &m_settings;
    SafeView m_safe;
    QList<QPointer<SafeCover>> m_covers; ///< of the dialogs that were open
    std::optional<Rank> m_previewed; ///< the edition that was looked at before
};

} // namespace minutebook

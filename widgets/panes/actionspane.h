#pragma once

#include "models/domain/ids.h"
#include "models/domain/scheme.h"
#include "widgets/panes/treepane.h"

namespace minutebook {

class ActionsModel;
class LevelDelegate;

/// The actions that the shown meeting raises and those that are carried in.
class ActionsPane final : public TreePane
{
    Q_OBJECT

public:
    explicit ActionsPane(QWidget *parent = nullptr);

    void show(ActionsModel *actions);
    void setScheme(const Scheme &scheme);
    /// Of the chosen action; empty if none is, or it has none yet.
    [[nodiscard]] QString currentNumber() const;

    [[nodiscard]] NotesPlace chosenPlace() const override;

signals:
    /// The line from 0 that says most of the chosen action; the meeting's id is 0 where that is the shown one.
    void lineChosen(minutebook::MeetingId meeting, minutebook::ItemId item, int line);

private:
    void spanHeadings(const QModelIndex &parent, int first, int last);

    LevelDelegate *m_levels;
};

} // namespace minutebook

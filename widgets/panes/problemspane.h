#pragma once

#include "models/domain/diagnostic.h"
#include "models/domain/ids.h"
#include "widgets/panes/treepane.h"

namespace minutebook {

class ProblemsModel;

/// What looks like a mistake anywhere in the shown meeting.
class ProblemsPane final : public TreePane
{
    Q_OBJECT

public:
    explicit ProblemsPane(QWidget *parent = nullptr);

    void show(ProblemsModel *problems);

    [[nodiscard]] NotesPlace chosenPlace() const override;

signals:
    /// A line of the item's notes, from 0; -1 for its title.
    void lineChosen(minutebook::ItemId item, int line);
    /// What is said of the meeting itself.
    void meetingChosen(minutebook::DiagnosticCode code);
};

} // namespace minutebook

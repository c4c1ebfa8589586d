#pragma once

#include "models/domain/ids.h"
#include "models/domain/scheme.h"
#include "widgets/panes/treepane.h"

namespace minutebook {

class DecisionsModel;
class LevelDelegate;

/// What the shown meeting has decided.
class DecisionsPane final : public TreePane
{
    Q_OBJECT

public:
    explicit DecisionsPane(QWidget *parent = nullptr);

    void show(DecisionsModel *decisions);
    void setScheme(const Scheme &scheme);

    [[nodiscard]] NotesPlace chosenPlace() const override;

signals:
    /// A line of the item's notes, from 0.
    void lineChosen(minutebook::ItemId item, int line);

private:
    LevelDelegate *m_levels;
};

} // namespace minutebook

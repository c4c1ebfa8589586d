#pragma once

#include "models/domain/ids.h"
#include "models/domain/scheme.h"
#include "widgets/panes/treepane.h"

class QLabel;

namespace minutebook {

class AgendaDelegate;
class AgendaModel;

/// The items of a meeting with their sections.
class AgendaPane final : public TreePane
{
    Q_OBJECT

public:
    explicit AgendaPane(QWidget *parent = nullptr);

    void show(AgendaModel *agenda);
    void setScheme(const Scheme &scheme);
    /// Marks the item that the window shows; one of its sections may be marked already.
    void mark(ItemId id);

signals:
    void itemChosen(minutebook::ItemId id);
    /// The line of a section's heading in the item's notes, from 0.
    void sectionChosen(minutebook::ItemId id, int line);
    /// Enter or a double click on an item, line -1, or on one of its sections.
    void notesWanted(minutebook::ItemId id, int line);

private:
    [[nodiscard]] bool isOfItems() const override { return true; }
    void showTotal();

    AgendaModel *m_agenda = nullptr;
    AgendaDelegate *m_delegate;
    QLabel *m_total; ///< what all items took
};

} // namespace minutebook

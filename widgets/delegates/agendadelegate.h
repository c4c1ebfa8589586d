#pragma once

#include "models/domain/scheme.h"
#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// Draws an item's title in the whole width, and below it the level in its colour, the time and the outcome as a small label.
/// A row that has only a level, as a section, says it beside its title. It is told which columns hold them.
class AgendaDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    struct Cells {
        int rank = -1; ///< role of a Rank
        int level = -1; ///< columns
        int time = -1;
        int outcome = -1;
        int twoLines = -1; ///< role of a bool: whether the row has a second line
        int overrun = -1; ///< role of a bool: whether its time stands out
    };

    AgendaDelegate(Cells cells, QObject *parent);

    void setScheme(const Scheme &scheme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor levelInk(const QStyleOptionViewItem &row, const QModelIndex &index) const;
    void paintFacts(QPainter *painter, const QStyleOptionViewItem &row, const QModelIndex &index) const;
    void paintTime(QPainter *painter, const QRect &place, const QStyleOptionViewItem &row, const QModelIndex &index) const;

    Cells m_cells;
    Scheme m_scheme;
};

} // namespace minutebook

#pragma once

#include "widgets/delegates/plaindelegate.h"

namespace minutebook {

/// A row of the command palette: icon, name and where it is found at the left, its key at the right; in its place, why it cannot be done.
class PaletteDelegate final : public PlainDelegate
{
    Q_OBJECT

public:
    struct Cells {
        int icon; ///< role of the icon's name
        int place;
        int shortcut;
        int missing;
    };

    PaletteDelegate(Cells cells, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Cells m_cells;
};

} // namespace minutebook

#include "widgets/palette/palettedelegate.h"

#include "widgets/levelcolour.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace minutebook {

namespace {

constexpr int keysGap = 8;
constexpr int rowMargin = 6;
constexpr int rowSpace = 8;

void drawIcon(QPainter *painter, const QRect &place, const QString &name, QIcon::Mode mode)
{
    const QRect square(place.left(), place.center().y() - place.width() / 2, place.width(), place.width());
    QIcon::fromTheme(name).paint(painter, square, Qt::AlignCenter, mode);
}

} // namespace

PaletteDelegate::PaletteDelegate(Cells cells, QObject *parent)
    : PlainDelegate(parent)
    , m_cells(cells)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QString missing = index.data(m_cells.missing).toString();
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    const QColor faint = chosen ? row.palette.color(QPalette::HighlightedText) : mutedColour(row.palette);
    painter->save();
    QRect place = row.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    const int icon = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, row.widget);
    drawIcon(painter, QRect(place.left(), place.top(), icon, place.height()), index.data(m_cells.icon).toString(),
             missing.isEmpty() ? (chosen ? QIcon::Selected : QIcon::Normal) : QIcon::Disabled);
    place.setLeft(place.left() + icon + keysGap);

    painter->setPen(faint);
    const QString right = missing.isEmpty() ? index.data(m_cells.shortcut).toString() : missing;
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, right);
    place.setRight(place.right() - row.fontMetrics.horizontalAdvance(right) - keysGap);
    painter->setPen(missing.isEmpty() ? row.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text) : faint);
    const QString shown = row.fontMetrics.elidedText(name, Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
    place.setLeft(place.left() + row.fontMetrics.horizontalAdvance(shown) + keysGap);
    painter->setPen(faint);
    if (place.width() > row.fontMetrics.horizontalAdvance(index.data(m_cells.place).toString()))
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data(m_cells.place).toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = PlainDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + rowSpace));
    return size;
}

} // namespace minutebook

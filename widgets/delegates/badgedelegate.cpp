#include "widgets/delegates/badgedelegate.h"

#include "widgets/levelcolour.h"

#include <QApplication>
#include <QPainter>

namespace minutebook {

namespace {

constexpr double scale = 0.85; // of the row's font
constexpr int padding = 5;
constexpr int margin = 3;
constexpr qreal radius = 3;

QFont badgeFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * scale);
    return small;
}

} // namespace

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString word = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (word.isEmpty())
        return;
    const QFont font = badgeFont(row.font);
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(word) + 2 * padding, row.rect.width() - margin);
    const QRectF frame(row.rect.right() - width - margin + 1, row.rect.center().y() - metrics.height() / 2, width, metrics.height());
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    const QColor colour = chosen ? row.palette.color(QPalette::HighlightedText) : mutedColour(row.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->drawText(frame, Qt::AlignCenter, metrics.elidedText(word, Qt::ElideRight, width - padding));
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(badgeFont(option.font));
    const QString word = index.data().toString();
    const int width = word.isEmpty() ? 0 : metrics.horizontalAdvance(word) + 2 * padding + 2 * margin;
    return {width, PlainDelegate::sizeHint(option, index).height()};
}

} // namespace minutebook

#include "widgets/delegates/agendadelegate.h"

#include "widgets/levelcolour.h"

#include <QApplication>
#include <QPainter>

namespace minutebook {

namespace {

constexpr double scale = 0.85; // of the facts, to the title's font
constexpr int gap = 8;
constexpr int margin = 4;
constexpr int padding = 5;
constexpr qreal radius = 3;

QFont factsFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * scale);
    return small;
}

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

QColor ink(const QStyleOptionViewItem &row)
{
    return row.state.testFlag(QStyle::State_Selected) ? row.palette.color(QPalette::HighlightedText) : mutedColour(row.palette);
}

int badgeWidth(const QFontMetrics &metrics, const QString &word)
{
    return word.isEmpty() ? 0 : metrics.horizontalAdvance(word) + 2 * padding;
}

/// A word in a frame at the right end of a line.
void paintBadge(QPainter *painter, const QRect &line, const QString &word)
{
    const int width = badgeWidth(painter->fontMetrics(), word);
    const QRectF frame(line.right() - width, line.top(), width, line.height() - 1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->drawText(frame, Qt::AlignCenter, word);
}

} // namespace

AgendaDelegate::AgendaDelegate(Cells cells, QObject *parent)
    : PlainDelegate(parent)
    , m_cells(cells)
{
}

void AgendaDelegate::setScheme(const Scheme &scheme)
{
    m_scheme = scheme;
}

QColor AgendaDelegate::levelInk(const QStyleOptionViewItem &row, const QModelIndex &index) const
{
    const QVariant rank = index.data(m_cells.rank);
    const bool plain = row.state.testFlag(QStyle::State_Selected) || !rank.canConvert<Rank>() || m_scheme.levels.isEmpty();
    return plain ? ink(row) : levelColour(m_scheme.level(rank.value<Rank>()), row.palette);
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setFont(row.font);
    const bool twoLines = index.data(m_cells.twoLines).toBool();
    const Qt::Alignment upright = twoLines ? Qt::AlignTop : Qt::AlignVCenter;
    QRect place = row.rect.adjusted(margin, twoLines ? 1 : 0, -margin, 0);
    if (!twoLines) {
        painter->setPen(levelInk(row, index));
        painter->drawText(place, Qt::AlignRight | upright, cell(index, m_cells.level));
        place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(cell(index, m_cells.level)) - gap);
    }
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    painter->setPen(row.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place, Qt::AlignLeft | upright, row.fontMetrics.elidedText(title, Qt::ElideMiddle, place.width()));
    if (twoLines)
        paintFacts(painter, row, index);
    painter->restore();
}

void AgendaDelegate::paintFacts(QPainter *painter, const QStyleOptionViewItem &row, const QModelIndex &index) const
{
    painter->setFont(factsFont(row.font));
    const QFontMetrics metrics = painter->fontMetrics();
    QRect line = row.rect.adjusted(margin, 0, -margin, -2);
    line.setTop(line.bottom() - metrics.height());
    painter->setPen(levelInk(row, index));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, cell(index, m_cells.level));
    painter->setPen(ink(row));
    const QString outcome = cell(index, m_cells.outcome);
    if (!outcome.isEmpty())
        paintBadge(painter, line, outcome);
    const int level = metrics.horizontalAdvance(cell(index, m_cells.level)) + gap;
    paintTime(painter, line.adjusted(level, 0, -badgeWidth(metrics, outcome) - gap, 0), row, index);
}

/// What took longer than planned says so, and is bold.
void AgendaDelegate::paintTime(QPainter *painter, const QRect &place, const QStyleOptionViewItem &row, const QModelIndex &index) const
{
    if (index.data(m_cells.overrun).toBool()) {
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
    }
    painter->setPen(ink(row));
    const QString time = painter->fontMetrics().elidedText(cell(index, m_cells.time), Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, time);
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = PlainDelegate::sizeHint(option, index);
    if (index.data(m_cells.twoLines).toBool())
        size.rheight() += QFontMetrics(factsFont(option.font)).height() + 4;
    return size;
}

} // namespace minutebook

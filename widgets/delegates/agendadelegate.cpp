#include "widgets/delegates/agendadelegate.h"

#include "widgets/levelcolour.h"
#include "widgets/wrappedlines.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace minutebook {

namespace {

constexpr double scale = 0.85; // of the facts, to the title's font
constexpr int wordGap = 8;
constexpr int agendaMargin = 4;
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

/// The view asks for a row's height before it has given it a place.
int roomFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return option.rect.width();
    int room = tree->columnWidth(index.column());
    for (QModelIndex above = index; above.isValid(); above = above.parent())
        room -= tree->indentation();
    return room;
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
    QRect place = row.rect.adjusted(agendaMargin, twoLines ? 1 : 0, -agendaMargin, 0);
    if (!twoLines) {
        painter->setPen(levelInk(row, index));
        painter->drawText(place, static_cast<int>((Qt::AlignRight | upright).toInt()), cell(index, m_cells.level));
        place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(cell(index, m_cells.level)) - wordGap);
    }
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    painter->setPen(row.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place, static_cast<int>((Qt::AlignLeft | upright).toInt()),
                      wrappedLines(title, row.font, place.width(), mostLines).join(u'\n'));
    if (twoLines)
        paintFacts(painter, row, index);
    painter->restore();
}

void AgendaDelegate::paintFacts(QPainter *painter, const QStyleOptionViewItem &row, const QModelIndex &index) const
{
    painter->setFont(factsFont(row.font));
    const QFontMetrics metrics = painter->fontMetrics();
    QRect line = row.rect.adjusted(agendaMargin, 0, -agendaMargin, -2);
    line.setTop(line.bottom() - metrics.height());
    painter->setPen(levelInk(row, index));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, cell(index, m_cells.level));
    painter->setPen(ink(row));
    const QString outcome = cell(index, m_cells.outcome);
    if (!outcome.isEmpty())
        paintBadge(painter, line, outcome);
    const int level = metrics.horizontalAdvance(cell(index, m_cells.level)) + wordGap;
    paintTime(painter, line.adjusted(level, 0, -badgeWidth(metrics, outcome) - wordGap, 0), row, index);
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
    const bool twoLines = index.data(m_cells.twoLines).toBool();
    const int level = twoLines ? 0 : option.fontMetrics.horizontalAdvance(cell(index, m_cells.level)) + wordGap;
    const QStringList title = wrappedLines(index.data().toString(), option.font, roomFor(option, index) - 2 * agendaMargin - level,
                                           mostLines);
    size.rheight() += std::max(0, static_cast<int>(title.size()) - 1) * option.fontMetrics.height();
    if (twoLines)
        size.rheight() += QFontMetrics(factsFont(option.font)).height() + 4;
    return size;
}

} // namespace minutebook

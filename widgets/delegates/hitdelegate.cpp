#include "widgets/delegates/hitdelegate.h"

#include "models/presentation/searchmodel.h"
#include "widgets/levelcolour.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int hitMargin = 8;
constexpr int between = 2;
constexpr qsizetype lettersBefore = 40; ///< of what was looked for, where it stands far behind

QColor textColour(const QStyleOptionViewItem &option)
{
    return option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
}

/// Cut at its begin where what was looked for would not be seen otherwise.
struct ShownText {
    QString text;
    QList<QTextLayout::FormatRange> bold;
};

ShownText shownText(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    const QString text = index.data().toString();
    const auto marks = index.data(SearchModel::MarksRole).value<QList<SearchMark>>();
    qsizetype begin = 0;
    if (!marks.isEmpty() && metrics.horizontalAdvance(text.first(marks.first().begin + marks.first().length)) > width)
        begin = std::max<qsizetype>(0, text.lastIndexOf(u' ', std::max<qsizetype>(0, marks.first().begin - lettersBefore)));
    const QString cut = begin > 0 ? u"…"_s + text.sliced(begin) : text;
    const qsizetype shift = begin > 0 ? begin - 1 : 0;
    ShownText shown{metrics.elidedText(cut, Qt::ElideRight, width), {}};
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    for (const SearchMark &mark : marks) {
        const qsizetype at = mark.begin - shift;
        if (at >= 0 && at + mark.length <= shown.text.size())
            shown.bold.append({static_cast<int>(at), static_cast<int>(mark.length), format});
    }
    return shown;
}

} // namespace

HitDelegate::HitDelegate(QObject *parent)
    : PlainDelegate(parent)
{
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QRect place = row.rect.adjusted(hitMargin, hitMargin / 2, -hitMargin, -hitMargin / 2);
    const ShownText shown = shownText(index, row.fontMetrics, place.width() - hitMargin);
    QTextLayout layout(shown.text, row.font);
    layout.setFormats(shown.bold);
    layout.beginLayout();
    layout.createLine().setNumColumns(static_cast<int>(shown.text.size()));
    layout.endLayout();
    painter->save();
    painter->setClipRect(row.rect);
    painter->setPen(textColour(row));
    layout.draw(painter, place.topLeft());
    drawPlace(painter, row, index, place.adjusted(0, row.fontMetrics.height() + between, 0, 0));
    painter->restore();
}

/// The level's word stands first, in its colour.
void HitDelegate::drawPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect place) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QString level = index.data(SearchModel::LevelRole).toString();
    const std::optional<Rank> rank = m_scheme.rankOf(level);
    painter->setPen(chosen || !rank ? textColour(option) : levelColour(m_scheme.level(*rank), option.palette));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop, level);
    place.setLeft(place.left() + (level.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(level) + hitMargin));
    painter->setPen(chosen ? textColour(option) : mutedColour(option.palette));
    const QString words = option.fontMetrics.elidedText(index.data(SearchModel::PlaceRole).toString(), Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop, words);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + between + hitMargin};
}

} // namespace minutebook

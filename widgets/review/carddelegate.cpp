#include "widgets/review/carddelegate.h"

#include "widgets/review/commenttext.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QTextDocument>

namespace minutebook {

namespace {

constexpr int cardMargin = 8;
constexpr int chosenBar = 4;

void lay(QTextDocument &document, const QModelIndex &index, int role, const QFont &font, const QPalette &palette, double width)
{
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    fillCard(document, index.data(role).value<CommentCard>(), palette);
    document.setTextWidth(width - 2 * cardMargin - chosenBar);
}

bool isHeading(const QModelIndex &index, int role)
{
    return !index.data(role).canConvert<CommentCard>();
}

/// In one line: whole, it stands in the notes.
void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter.save();
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.setPen(option.palette.color(QPalette::WindowText));
    const QRect place = option.rect.adjusted(cardMargin, 0, -cardMargin, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    painter.restore();
}

} // namespace

CardDelegate::CardDelegate(int cardRole, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_cardRole(cardRole)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

/// The chosen card has a bar and a frame in place of a coloured ground, on which struck and new words would not be told apart.
void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index, m_cardRole))
        return paintHeading(*painter, option, index.data().toString());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto card = index.data(m_cardRole).value<CommentCard>();
    QTextDocument document;
    lay(document, index, m_cardRole, option.font, option.palette, option.rect.width());
    painter->save();
    painter->fillRect(option.rect, option.palette.color(chosen ? QPalette::AlternateBase : QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.top() + 1, chosenBar, option.rect.height() - 2),
                      option.palette.color(chosen             ? QPalette::Highlight
                                               : card.settled ? QPalette::Mid
                                                              : QPalette::Dark));
    painter->setPen(option.palette.color(chosen ? QPalette::Highlight : QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (chosen)
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->translate(option.rect.left() + chosenBar + cardMargin, option.rect.top() + cardMargin);
    painter->setClipRect(QRect(0, 0, option.rect.width() - chosenBar - cardMargin, option.rect.height() - cardMargin));
    document.drawContents(painter);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index, m_cardRole))
        return {m_view->viewport()->width(), option.fontMetrics.height() + cardMargin};
    QTextDocument document;
    const int width = m_view->viewport()->width();
    lay(document, index, m_cardRole, option.font, option.palette, width);
    return {width, static_cast<int>(document.size().height()) + 2 * cardMargin};
}

bool CardDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        QMetaObject::invokeMethod(m_view, &QAbstractItemView::doItemsLayout, Qt::QueuedConnection);
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace minutebook

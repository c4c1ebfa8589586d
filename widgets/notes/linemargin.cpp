#include "widgets/notes/linemargin.h"

#include "models/presentation/words.h"
#include "widgets/levelcolour.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int barWidth = 4;
constexpr int barMargin = 6;
constexpr int wordMargin = 10;

} // namespace

LineMargin::LineMargin(Shows shows, NotesEditor *editor)
    : QWidget(editor)
    , m_shows(shows)
    , m_editor(editor)
{
    QFont small = editor->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    setAccessibleName(shows == Shows::Bars ? tr("Levels of the lines, as colours") : tr("Levels of the lines"));
}

void LineMargin::setScheme(const Scheme &scheme, Rank defaultRank)
{
    m_scheme = scheme;
    m_defaultRank = defaultRank;
    update();
}

QSize LineMargin::sizeHint() const
{
    if (m_shows == Shows::Bars)
        return {barWidth + 2 * barMargin, 0};
    QStringList words{tr("own note"), tr("cleared")};
    for (const Level &level : m_scheme.levels)
        words << level.name;
    const QFontMetrics metrics(font());
    int widest = 0;
    for (const QString &word : std::as_const(words))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return {widest + 2 * wordMargin, 0};
}

void LineMargin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_editor->palette().color(QPalette::Base));
    m_editor->forEachVisibleLine([&](const NoteLine &line, const QRect &place) {
        const QRect own(0, place.top(), width(), place.height());
        if (m_shows == Shows::Bars)
            paintBar(painter, line, own);
        else
            paintWord(painter, line, own);
    });
}

/// A line that is cleared has an open bar: its wording goes further down than its level.
void LineMargin::paintBar(QPainter &painter, const NoteLine &line, const QRect &place) const
{
    if (standingWord(line, m_scheme).isEmpty() || line.kind == LineKind::OwnNote)
        return;
    const QRect bar(barMargin, place.top() + 1, barWidth, place.height() - 2);
    const bool open = line.standing.clearing && *line.standing.clearing < line.standing.rank;
    if (open) {
        painter.setPen(colourOf(line));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    } else {
        painter.fillRect(bar, colourOf(line));
    }
}

void LineMargin::paintWord(QPainter &painter, const NoteLine &line, const QRect &place) const
{
    const int height = m_editor->fontMetrics().lineSpacing();
    painter.setPen(line.kind == LineKind::OwnNote ? mutedColour(m_editor->palette()) : colourOf(line));
    painter.drawText(QRect(0, place.top(), width() - wordMargin, height), Qt::AlignRight | Qt::AlignVCenter, standingWord(line, m_scheme));
}

QColor LineMargin::colourOf(const NoteLine &line) const
{
    return levelColour(m_scheme.level(line.standing.rank), m_editor->palette());
}

bool LineMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString sentence;
    m_editor->forEachVisibleLine([&](const NoteLine &line, const QRect &place) {
        if (place.top() <= help->pos().y() && help->pos().y() <= place.bottom())
            sentence = standingSentence(line, m_scheme, m_defaultRank);
    });
    showPlainToolTip(help->globalPos(), sentence, this);
    return true;
}

} // namespace minutebook

#include "widgets/wrappedlines.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace minutebook {

namespace {

constexpr qsizetype mostLetters = 400; // of a line: more is not read

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    const QString words = text.first(std::min(text.size(), most * mostLetters)).simplified();
    QStringList lines;
    if (words.isEmpty())
        return lines; // of which a layout would make a line
    QTextLayout layout(words, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        lines << words.sliced(line.textStart(), line.textLength());
        if (lines.size() == most)
            lines.last() = QFontMetrics(font).elidedText(words.sliced(line.textStart()), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

} // namespace minutebook

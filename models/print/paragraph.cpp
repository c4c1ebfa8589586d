#include "models/print/paragraph.h"

#include "models/print/cover.h"
#include "models/print/fontfamilies.h"

namespace minutebook {

namespace {

/// Makes the last letter a span of its own, with room after it. A letter that may be joined to its neighbours is left with them.
void splitPadding(Paragraph &paragraph)
{
    constexpr char16_t standsAlone = 0x300;
    QList<FontSpan> &spans = paragraph.spans;
    if (spans.isEmpty() || spans.last().length == 0 || paragraph.text.back() >= QChar(standsAlone))
        return;
    FontSpan &last = spans.last();
    const FontSpan letter{last.begin + last.length - 1, 1, last.family, last.run, true};
    last.length -= 1;
    spans.append(letter);
}

bool isBold(const Run &run)
{
    return run.bold || run.marking;
}

QTextLayout::FormatRange formatOf(const FontSpan &span, const TextStyle &style)
{
    QTextCharFormat format;
    format.setFontFamilies(QStringList{familyName(span.family)});
    format.setFontWeight(isBold(*span.run) ? QFont::Bold : style.weight);
    if (span.run->italic)
        loadItalics();
    format.setFontItalic(span.run->italic);
    if (span.padded) {
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(boxMargin(style));
    }
    return {static_cast<int>(span.begin), static_cast<int>(span.length), format};
}

bool isPlain(const FontSpan &span)
{
    return span.family == 0 && !isBold(*span.run) && !span.run->italic && !span.padded;
}

} // namespace

Paragraph gather(const Runs &runs)
{
    Paragraph paragraph;
    paragraph.runs = &runs;
    for (const Run &run : runs) {
        const CoveredText covered = cover(run.text);
        if (isBoxed(run))
            splitPadding(paragraph);
        for (const FontRange &range : covered.ranges)
            paragraph.spans.append({paragraph.text.size() + range.begin, range.length, range.family, &run});
        paragraph.text += covered.text;
        if (isBoxed(run))
            splitPadding(paragraph);
    }
    paragraph.rightToLeft = paragraph.text.isRightToLeft();
    return paragraph;
}

QList<QTextLayout::FormatRange> formatsOf(const Paragraph &paragraph, const TextStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    for (const FontSpan &span : paragraph.spans) {
        if (!isPlain(span))
            formats.append(formatOf(span, style));
    }
    return formats;
}

bool isBoxed(const Run &run)
{
    return run.marking && run.marking->box;
}

qreal boxMargin(const TextStyle &style)
{
    return 0.15 * points(style.size);
}

} // namespace minutebook

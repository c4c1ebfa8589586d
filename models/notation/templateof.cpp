#include "models/notation/templateof.h"

#include "models/notation/lexline.h"
#include "models/notation/readaction.h"
#include "models/notation/rewriteparts.h"

namespace minutebook {

namespace {

QString withoutNumber(const Line &line)
{
    std::optional<ActionHead> head = readHead(line);
    if (!head || head->number.isEmpty())
        return line.text;
    const qsizetype colon = colonOf(behindMark(line));
    LineParts parts = partsOf(line, headLength(line, colon));
    head->number.clear();
    parts.head = head->text() + parts.head.sliced(colon);
    return parts.whole();
}

} // namespace

ItemTemplate templateOf(const QString &heading, const QString &notes, const Dialect &dialect)
{
    ItemHeading title = lexHeading(heading, dialect);
    title.number.reset();
    QStringList lines;
    for (const QString &text : notes.split(u'\n')) {
        if (const Line line = lexLine(text, dialect); line.kind != LineKind::Update)
            lines << withoutNumber(line);
    }
    return {title.title, headingText(title, dialect.scheme), lines.join(u'\n'), false};
}

} // namespace minutebook

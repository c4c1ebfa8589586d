#include "models/print/proof/foreigninstyle.h"

#include "models/print/htmlstyle.h"
#include "models/print/proof/islegible.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyText = "anytext"_L1; // in the place of what a page says of itself

/// A line that a sheet has in its place, once or as often as it has inks or columns.
struct SheetLine {
    QRegularExpression expression;
    bool repeated = false;
};

SheetLine sheetLine(const QString &line)
{
    const bool ink = line.startsWith(".ink0"_L1);
    const bool column = line.startsWith("  .columns0"_L1);
    QString pattern = QRegularExpression::escape(line);
    if (ink)
        pattern = uR"(\.ink\d+ \{ color: (#[0-9a-f]{6});(?: background: (#[0-9a-f]{6});)? \})"_s;
    else if (column)
        pattern = uR"(  \.columns\d+ th:nth-child\(\d+\) \{ width: \d+%; \})"_s;
    pattern.replace(anyText, uR"((?:[^'\\]|\\[0-9a-f]{1,6} )*)"_s);
    return {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), ink || column};
}

/// Those of a sheet with one ink and, if it has a table, one column.
QList<SheetLine> sheetLines(bool table)
{
    MinutesDocument page;
    page.reference = anyText;
    page.draft = anyText;
    page.marking.text = anyText;
    if (table)
        page.blocks = {TableBlock{.widths = {1}}};
    QList<SheetLine> lines;
    for (const QString &line : htmlStyle(page, {Ink{}}).split(u'\n'))
        lines.append(sheetLine(line));
    return lines;
}

QString foreignLine(const QStringList &lines, const QList<SheetLine> &known)
{
    qsizetype at = 0;
    const auto take = [&](const SheetLine &line) {
        const QRegularExpressionMatch match = line.expression.match(lines.value(at));
        const bool taken = at < lines.size() && match.hasMatch() && isLegible(match.capturedView(1), match.capturedView(2));
        at += taken ? 1 : 0;
        return taken;
    };
    for (const SheetLine &line : known) {
        const bool taken = take(line);
        while (line.repeated && taken && take(line)) { }
        if (!taken && !line.repeated)
            return lines.value(at, u""_s);
    }
    return at < lines.size() ? lines[at] : QString();
}

} // namespace

QString foreignInStyle(const QString &css)
{
    static const QList<SheetLine> plain = sheetLines(false);
    static const QList<SheetLine> withTables = sheetLines(true);
    const QStringList lines = css.split(u'\n');
    return foreignLine(lines, plain).isNull() ? QString() : foreignLine(lines, withTables);
}

} // namespace minutebook

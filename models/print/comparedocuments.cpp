#include "models/print/comparedocuments.h"

#include "models/print/runtext.h"
#include "models/print/wrap.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct DocumentLine {
    QString text;
    int heading = 0;
};

QString comparedRow(const TableRow &row)
{
    QStringList cells;
    for (const Runs &cell : row.cells)
        cells << runText(cell);
    cells.removeIf([](const QString &cell) { return cell.trimmed().isEmpty(); });
    return cells.join(" | "_L1);
}

QList<DocumentLine> documentLines(const Block &block)
{
    if (const auto *heading = std::get_if<HeadingBlock>(&block))
        return {{runText(heading->runs), heading->level}};
    if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
        return {{runText(paragraph->runs)}};
    if (const auto *item = std::get_if<ListItemBlock>(&block))
        return {{item->label + u' ' + runText(item->runs)}};
    QList<DocumentLine> lines;
    for (const TableRow &row : std::get<TableBlock>(block).rows)
        lines.append({comparedRow(row)});
    return lines;
}

QList<DocumentLine> documentLines(const MinutesDocument &document)
{
    QList<DocumentLine> lines{{document.heading}, {document.edition}};
    for (const QString &fact : document.facts)
        lines.append({fact});
    for (const Runs &runs : {document.classification, document.handling})
        lines.append({runText(runs)});
    for (const Block &block : document.blocks)
        lines += documentLines(block);
    lines.removeIf([](const DocumentLine &line) { return line.text.trimmed().isEmpty(); });
    return lines;
}

QList<QStringList> lineWords(const QList<DocumentLine> &lines)
{
    QList<QStringList> words;
    for (const DocumentLine &line : lines)
        words.append(line.text.simplified().split(u' '));
    return words;
}

ComparedLine wholeLine(const QStringList &words, int heading, ComparedLine::Is line, ComparedWord::Is word)
{
    ComparedLine whole{line, heading, {}};
    for (const QString &text : words)
        whole.words.append({text, word});
    return whole;
}

QLatin1StringView comparedSign(ComparedLine::Is is)
{
    switch (is) {
    case ComparedLine::Is::Same:
        return " "_L1;
    case ComparedLine::Is::Gone:
        return "-"_L1;
    case ComparedLine::Is::Come:
        return "+"_L1;
    case ComparedLine::Is::Changed:
        break;
    }
    return "~"_L1;
}

/// Words that are gone or have come one behind the other stand in one bracket.
QString comparedText(const ComparedLine &line)
{
    const bool marks = line.is == ComparedLine::Is::Changed;
    QString text;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const ComparedWord &word = line.words[i];
        const bool begins = marks && (i == 0 || line.words[i - 1].is != word.is);
        const bool ends = marks && (i + 1 == line.words.size() || line.words[i + 1].is != word.is);
        const bool gone = word.is == ComparedWord::Is::Gone;
        const bool marked = word.is != ComparedWord::Is::Same;
        text += (i == 0 ? QString() : u" "_s) + (begins && marked ? (gone ? u"[-"_s : u"{+"_s) : QString()) + word.text;
        text += ends && marked ? (gone ? u"-]"_s : u"+}"_s) : QString();
    }
    return text;
}

} // namespace

QList<ComparedLine> compareDocuments(const MinutesDocument &before, const MinutesDocument &after)
{
    using enum ComparedLine::Is;
    const QList<DocumentLine> left = documentLines(before);
    const QList<DocumentLine> right = documentLines(after);
    const QList<QStringList> leftWords = lineWords(left);
    const QList<QStringList> rightWords = lineWords(right);
    const Comparison comparison = compareTexts(leftWords, rightWords);
    QList<ComparedLine> lines;
    qsizetype gone = 0; // the next line of the left that is not told yet
    const auto tellGone = [&](qsizetype end) {
        for (; gone < end; ++gone)
            lines.append(wholeLine(leftWords[gone], left[gone].heading, Gone, ComparedWord::Is::Gone));
    };
    for (qsizetype i = 0; i < right.size(); ++i) {
        const PassageMatch &match = comparison.right[i];
        if (match.other < 0) {
            lines.append(wholeLine(rightWords[i], right[i].heading, Come, ComparedWord::Is::Come));
            continue;
        }
        tellGone(match.other);
        ++gone;
        const bool differs = comparison.left[match.other].differs;
        lines.append({differs ? Changed : Same, right[i].heading, compareWords(leftWords[match.other], rightWords[i])});
    }
    tellGone(left.size());
    return lines;
}

QString writeComparison(const QList<ComparedLine> &lines, qsizetype width)
{
    QStringList text;
    QString heading;
    for (const ComparedLine &line : lines) {
        if (line.is == ComparedLine::Is::Same) {
            if (line.heading > 0)
                heading = comparedText(line);
            continue;
        }
        if (line.heading > 0)
            heading.clear(); // what differs stands below this one
        if (!heading.isEmpty())
            text << (text.isEmpty() ? QString() : u"\n"_s) + std::exchange(heading, {});
        if (line.heading > 0 && !text.isEmpty())
            text << QString();
        text << wrapHanging(comparedSign(line.is) + u' ', comparedText(line), width);
    }
    return text.join(u'\n');
}

} // namespace minutebook

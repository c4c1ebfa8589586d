#include "models/print/wrap.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace minutebook {

namespace {

/// The pieces of a word, none wider than the line, cut between characters as they are seen.
QStringList piecesOf(const QString &word, qsizetype width)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype begin = 0;
    qsizetype columns = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (++columns < width && end < word.size())
            continue;
        pieces.append(word.sliced(begin, end - begin));
        begin = end;
        columns = 0;
    }
    return pieces;
}

} // namespace

qsizetype columnsOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype columns = 0;
    while (finder.toNextBoundary() >= 0)
        ++columns;
    return columns;
}

QStringList wrap(const QString &text, qsizetype width, LongWords longWords)
{
    QStringList lines{QString()};
    const auto put = [&](const QString &word) {
        const bool fits = columnsOf(lines.last()) + 1 + columnsOf(word) <= width;
        if (lines.last().isEmpty())
            lines.last() = word;
        else if (fits)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool whole = longWords == LongWords::Kept || columnsOf(word) <= width;
        for (const QString &piece : whole ? QStringList{word} : piecesOf(word, std::max<qsizetype>(width, 1)))
            put(piece);
    }
    return lines;
}

QString wrapHanging(const QString &label, const QString &text, qsizetype width)
{
    const qsizetype indent = columnsOf(label);
    const QStringList lines = wrap(text, width - indent, LongWords::Kept);
    return label + lines.join(u'\n' + QString(indent, u' '));
}

} // namespace minutebook

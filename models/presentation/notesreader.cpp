#include "models/presentation/notesreader.h"

#include "models/notation/lexline.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

NoteLine lexed(const QString &text, const Dialect &dialect)
{
    NoteLine line;
    static_cast<Line &>(line) = lexLine(text, dialect);
    return line;
}

Rank highestOf(const Item &item)
{
    Rank highest = std::max(item.rank, item.titleRank);
    for (const NoteLine &line : item.lines) {
        if (line.kind != LineKind::OwnNote)
            highest = std::max(highest, line.standing.rank);
    }
    return highest;
}

} // namespace

NotesReader::NotesReader(Dialect dialect, FindAction findAction)
    : m_dialect(std::move(dialect))
    , m_findAction(std::move(findAction))
{
}

NotesReading NotesReader::read(const QString &heading, const QString &notes)
{
    m_lexed = lex(notes.split(u'\n'));
    NotesReading reading;
    Item part;
    const ItemHeading item = lexHeading(heading, m_dialect);
    part.heading = item;
    reading.item.heading = part.heading;
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_lexed.size(); ++i) {
        if (beginsItem(m_lexed[i].text)) {
            resolvePart(part, first, reading);
            part = Item();
            part.heading = headingWithin(item, lexHeading(m_lexed[i].text.sliced(1).trimmed(), m_dialect), m_dialect);
            reading.item.lines.append(m_lexed[i]);
            first = i + 1;
        } else {
            part.lines.append(m_lexed[i]);
        }
    }
    resolvePart(part, first, reading);
    return reading;
}

/// Lines that are the same as last time, at the beginning and at the end, are not lexed again.
QList<NoteLine> NotesReader::lex(const QStringList &texts) const
{
    const auto same = [](const QString &text, const NoteLine &line) { return text == line.text; };
    const auto [end, oldEnd] = std::ranges::mismatch(texts, m_lexed, same);
    qsizetype tail = 0;
    const qsizetype begin = end - texts.begin();
    const qsizetype most = std::min(texts.size(), m_lexed.size()) - begin;
    while (tail < most && same(texts[texts.size() - 1 - tail], m_lexed[m_lexed.size() - 1 - tail]))
        ++tail;

    QList<NoteLine> lines = m_lexed.first(begin);
    lines.reserve(texts.size());
    for (qsizetype i = begin; i < texts.size() - tail; ++i)
        lines.append(lexed(texts[i], m_dialect));
    lines.append(m_lexed.last(tail));
    return lines;
}

void NotesReader::resolvePart(Item &part, qsizetype firstLine, NotesReading &reading) const
{
    for (Diagnostic diagnostic : resolve(part, m_dialect, m_findAction)) {
        diagnostic.line += static_cast<int>(firstLine) - 1; // resolve counts from 1 at the heading
        reading.diagnostics.append(diagnostic);
    }
    reading.highest = std::max(reading.highest, highestOf(part));
    if (firstLine == 0) {
        reading.item = part;
        return;
    }
    reading.item.lines.last().standing.rank = part.rank; // the line that is its heading
    reading.item.lines.append(part.lines);
}

} // namespace minutebook

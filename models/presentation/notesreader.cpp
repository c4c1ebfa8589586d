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
    lex(notes);
    NotesReading reading;
    const ItemHeading item = lexHeading(heading, m_dialect);
    Item part;
    part.heading = item;
    const auto begins = [](const NoteLine &line) { return beginsItem(line.text); };
    auto first = m_lexed.cbegin();
    for (auto next = std::find_if(first, m_lexed.cend(), begins); next != m_lexed.cend();
         next = std::find_if(first, m_lexed.cend(), begins)) {
        part.lines = QList(first, next);
        resolvePart(part, first - m_lexed.cbegin(), reading);
        part.heading = headingWithin(item, lexHeading(next->text.sliced(1).trimmed(), m_dialect), m_dialect);
        reading.item.lines.append(*next);
        first = next + 1;
    }
    part.lines = first == m_lexed.cbegin() ? m_lexed : QList(first, m_lexed.cend());
    resolvePart(part, first - m_lexed.cbegin(), reading);
    return reading;
}

/// Lines that are the same as last time, at the beginning and at the end, are not lexed again and stay where they are.
void NotesReader::lex(QStringView notes)
{
    const auto same = [](QStringView text, const NoteLine &line) { return text == line.text; };
    const QList<QStringView> texts = notes.split(u'\n');
    const auto [end, oldEnd] = std::ranges::mismatch(texts, std::as_const(m_lexed), same);
    qsizetype tail = 0;
    const qsizetype begin = end - texts.begin();
    const qsizetype most = std::min(texts.size(), m_lexed.size()) - begin;
    while (tail < most && same(texts[texts.size() - 1 - tail], std::as_const(m_lexed)[m_lexed.size() - 1 - tail]))
        ++tail;

    const qsizetype before = m_lexed.size() - tail - begin;
    const qsizetype now = texts.size() - tail - begin;
    if (now < before)
        m_lexed.remove(begin, before - now);
    else if (now > before)
        m_lexed.insert(begin, now - before, NoteLine());
    for (qsizetype i = begin; i < begin + now; ++i)
        m_lexed[i] = lexed(texts[i].toString(), m_dialect);
}

void NotesReader::resolvePart(Item &part, qsizetype firstLine, NotesReading &reading) const
{
    for (Diagnostic diagnostic : resolve(part, m_dialect, m_findAction)) {
        diagnostic.line += static_cast<int>(firstLine) - 1; // resolve counts from 1 at the heading
        reading.diagnostics.append(diagnostic);
    }
    reading.highest = std::max(reading.highest, highestOf(part));
    if (firstLine == 0) {
        reading.item = std::exchange(part, {});
        return;
    }
    reading.item.lines.last().standing.rank = part.rank; // the line that is its heading
    reading.item.lines.append(part.lines);
}

} // namespace minutebook

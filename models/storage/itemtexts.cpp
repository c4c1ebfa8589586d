#include "models/storage/itemtexts.h"

#include "models/notation/parse.h"
#include "models/notation/reconcile.h"
#include "models/notation/write.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The lines of the notes at which further items begin.
QList<qsizetype> furtherHeadings(const QList<Item> &items)
{
    QList<qsizetype> lines;
    qsizetype line = -1;
    for (const Item &item : items) {
        if (line >= 0)
            lines.append(line);
        line += 1 + item.lines.size();
    }
    return lines;
}

/// Each text is taken apart once, however many of its lines are new.
QList<ItemText> withLines(QList<ItemText> texts, const QList<NumberedLine> &numbered)
{
    QHash<qsizetype, QStringList> lines;
    for (const NumberedLine &line : numbered) {
        auto split = lines.find(line.place.item);
        if (split == lines.end())
            split = lines.insert(line.place.item, texts[line.place.item].notes.split(u'\n'));
        (*split)[line.place.line] = line.text;
    }
    for (auto split = lines.cbegin(); split != lines.cend(); ++split)
        texts[split.key()].notes = split->join(u'\n');
    return texts;
}

} // namespace

std::optional<TextPlace> ReadItems::find(TextPlace inText) const
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int line = inText.line - begins[i].line;
        if (begins[i].item == inText.item && line >= 0 && line < items[i].lines.size())
            return TextPlace{i, line};
    }
    return std::nullopt;
}

ReadItems readItems(const QList<ItemText> &texts, const Dialect &dialect)
{
    ReadItems read;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        int line = 0;
        for (const Item &item : parseItem(texts[i].heading, texts[i].notes, dialect)) {
            read.items.append(item);
            read.begins.append({i, line});
            line += static_cast<int>(item.lines.size()) + 1;
        }
    }
    return read;
}

NumberedTexts giveNumbers(const QList<ItemText> &after, const QList<ItemText> &before, int nextSequence, std::optional<TextPlace> cursor,
                          const Dialect &dialect)
{
    ReadItems read = readItems(after, dialect);
    const ReadItems stored = readItems(before, dialect);
    std::optional<LinePlace> waiting;
    if (const auto place = cursor ? read.find(*cursor) : std::nullopt)
        waiting = LinePlace{place->item, place->line};
    const Reconciled reconciled = reconcile(read.items, stored.items, nextSequence, waiting, dialect);

    QList<NumberedLine> numbered;
    for (const Numbered &change : reconciled.changes) {
        const TextPlace begin = read.begins.at(change.place.item);
        numbered.append({TextPlace{begin.item, begin.line + static_cast<int>(change.place.line)}, change.text});
    }
    return {withLines(after, numbered), numbered, reconciled.nextSequence};
}

TextPlace SplitText::find(int line) const
{
    const auto after = std::ranges::upper_bound(begins, line);
    const qsizetype text = after - begins.begin() - 1;
    return {text, line - begins[text]};
}

SplitText splitText(const ItemText &text, std::optional<int> cursorLine, const Dialect &dialect)
{
    QList<qsizetype> headings = furtherHeadings(parseItem(text.heading, text.notes, dialect));
    if (cursorLine)
        headings.removeAll(*cursorLine);
    if (headings.isEmpty())
        return {{text}, {0}};
    const QStringList lines = text.notes.split(u'\n');
    headings.append(lines.size());
    SplitText split{{{text.id, text.heading, lines.first(headings.first()).join(u'\n'), text.revision}}, {0}};
    for (qsizetype i = 0; i + 1 < headings.size(); ++i) {
        const qsizetype begin = headings[i] + 1;
        split.texts.append(
            {ItemId(), cleanHeading(lines[headings[i]].sliced(1)), lines.sliced(begin, headings[i + 1] - begin).join(u'\n'), 0});
        split.begins.append(static_cast<int>(begin));
    }
    return split;
}

ItemText textOf(const Item &item)
{
    return {ItemId(), item.heading.text, notesText(item.lines), 0};
}

QString cleanNotes(const QString &notes)
{
    return decode(notes).text;
}

QString cleanHeading(const QString &heading)
{
    return decode(heading).text.replace(u'\n', u' ').trimmed();
}

} // namespace minutebook

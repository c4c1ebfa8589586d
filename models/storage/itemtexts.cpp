#include "models/storage/itemtexts.h"

#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/reconcile.h"
#include "models/notation/write.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What numbers are given by: lines that can be no action are not read.
QList<Item> actionsOf(const QList<ItemText> &texts, const Dialect &dialect)
{
    const auto read = [&](const QString &line) {
        const bool perhaps = line.contains("ACTION"_L1) && !beginsItem(line);
        return NoteLine{perhaps ? lexLine(line, dialect) : Line(), {}};
    };
    QList<Item> items(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].notes.contains("ACTION"_L1))
            continue;
        for (const QString &line : texts[i].notes.split(u'\n'))
            items[i].lines.append(read(line));
    }
    return items;
}

/// Those that `after` has not: no number is lost with the others.
QList<ItemText> replacedBy(const QList<ItemText> &after, QList<ItemText> before)
{
    before.removeIf([&](const ItemText &text) { return after.contains(text); });
    return before;
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

/// While a heading is being typed above lines of an item it stands among them, and they keep the item's level.
QString withLevelsKept(const ItemText &text, const Dialect &dialect)
{
    const ItemHeading item = lexHeading(text.heading, dialect);
    QStringList lines = text.notes.split(u'\n');
    for (QString &line : lines) {
        if (beginsItem(line))
            line = u"# "_s + headingWithin(item, lexHeading(line.sliced(1).trimmed(), dialect), dialect).text;
    }
    return lines.join(u'\n');
}

} // namespace

ReadItems readItems(const QList<ItemText> &texts, const Dialect &dialect)
{
    ReadItems read;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        int line = 0;
        for (const Item &item : parseItem(texts[i].heading, withLevelsKept(texts[i], dialect), dialect)) {
            read.items.append(item);
            read.begins.append({i, line});
            line += static_cast<int>(item.lines.size()) + 1;
        }
    }
    return read;
}

NumberedTexts giveNumbers(const QList<ItemText> &after, const QList<ItemText> &before, int nextSequence, std::optional<TextPlace> cursor,
                          const QSet<qsizetype> &resting, const Dialect &dialect)
{
    QList<Item> items = actionsOf(after, dialect);
    const std::optional<LinePlace> waiting = cursor ? std::optional(LinePlace{cursor->item, cursor->line}) : std::nullopt;
    const Reconciled reconciled = reconcile(items, actionsOf(replacedBy(after, before), dialect), nextSequence, waiting, dialect, resting);

    QList<NumberedLine> numbered;
    for (const Numbered &change : reconciled.changes)
        numbered.append({TextPlace{change.place.item, static_cast<int>(change.place.line)}, change.text});
    return {withLines(after, numbered), numbered, reconciled.nextSequence};
}

TextPlace SplitText::find(int line) const
{
    const auto after = std::ranges::upper_bound(begins, line);
    const qsizetype text = after - begins.begin() - 1;
    return {text, line - begins[text]};
}

SplitText splitText(const ItemText &text, std::optional<int> cursorLine)
{
    const QStringList lines = text.notes.split(u'\n');
    QList<qsizetype> headings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (beginsItem(lines[i]) && i != cursorLine)
            headings.append(i);
    }
    if (headings.isEmpty())
        return {{text}, {0}};
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

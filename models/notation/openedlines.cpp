#include "models/notation/openedlines.h"

#include "models/notation/datavalue.h"
#include "models/notation/inline.h"

namespace minutebook {

namespace {

/// A title has its item's level; whatever else is said of the item, that of the title which everybody sees.
LineLevel levelOf(const Item &item, const NoteLine &line, const Dialect &dialect)
{
    const auto *data = std::get_if<DataWords>(&line.words);
    if (!data)
        return {line.standing.rank, line.standing.clearing};
    if (data->key == QLatin1StringView("title"))
        return {readDataValue(data->value, item.rank, dialect).rank};
    const DataValue value = readDataValue(data->value, item.titleRank, dialect);
    return {value.rank, value.clearing};
}

bool saysSomething(const NoteLine &line)
{
    return line.kind != LineKind::Blank && line.kind != LineKind::OwnNote;
}

QString wordsIn(const NoteLine &line, const Dialect &dialect)
{
    const auto *data = std::get_if<DataWords>(&line.words);
    return plainText(data ? data->value : line.body, dialect);
}

} // namespace

Result<QList<OpenedLine>> openedLines(const Item &item, const WithheldPart &part, Rank to, const Dialect &dialect,
                                      const FindAction &findAction)
{
    const Result<ItemWords> words = downgraded(item, part, to, dialect, findAction);
    if (!words)
        return std::unexpected(words.error());
    const Item now = readAgain(*words, dialect, findAction);
    QList<OpenedLine> opened;
    if (item.rank != now.rank)
        opened.append({-1, item.heading.title, {item.rank}, {now.rank}});
    for (qsizetype at = 0; at < item.lines.size(); ++at) {
        const LineLevel before = levelOf(item, item.lines[at], dialect);
        const LineLevel after = levelOf(now, now.lines[at], dialect);
        if (before != after && saysSomething(item.lines[at]))
            opened.append({at, wordsIn(item.lines[at], dialect), before, after});
    }
    return opened;
}

} // namespace minutebook

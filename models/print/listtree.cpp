#include "models/print/listtree.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// One way in which a label can be read.
struct Label {
    Numbering numbering = Numbering::Disc;
    int value = 0;
};

QString countingWord(const QString &label)
{
    return label.chopped(1).toLower();
}

/// 0: it is none.
int numeralValue(const QString &word)
{
    constexpr std::array<std::pair<QLatin1StringView, int>, 9> parts{
        {{"c"_L1, 100}, {"xc"_L1, 90}, {"l"_L1, 50}, {"xl"_L1, 40}, {"x"_L1, 10}, {"ix"_L1, 9}, {"v"_L1, 5}, {"iv"_L1, 4}, {"i"_L1, 1}}};
    int value = 0;
    QStringView rest = word;
    for (const auto &[text, worth] : parts) {
        while (rest.startsWith(text)) {
            value += worth;
            rest = rest.sliced(text.size());
        }
    }
    return rest.isEmpty() ? value : 0;
}

/// "aa" comes behind "z"; 0: it is none.
int letterValue(const QString &word)
{
    const bool letters = std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!letters || word.size() > 2)
        return 0;
    int value = 0;
    for (const QChar letter : word)
        value = 26 * value + letter.unicode() - u'a' + 1;
    return value;
}

/// Every way in which a label can be read, the likelier one first.
QList<Label> labelReadings(const QString &label)
{
    const QString word = countingWord(label);
    if (word.isEmpty())
        return {Label{}};
    bool isNumber = false;
    if (const int number = word.toInt(&isNumber); isNumber)
        return {Label{Numbering::Decimal, number}};
    const bool upper = label.front().isUpper();
    const Label letters{upper ? Numbering::UpperAlpha : Numbering::LowerAlpha, letterValue(word)};
    const Label numeral{upper ? Numbering::UpperRoman : Numbering::LowerRoman, numeralValue(word)};
    QList<Label> readings = word.size() == 1 ? QList<Label>{letters, numeral} : QList<Label>{numeral, letters};
    readings.removeIf([](const Label &label) { return label.value == 0; });
    return readings.isEmpty() ? QList<Label>{Label{}} : readings;
}

const ListItemBlock *listItem(std::span<const Block> blocks, size_t at)
{
    return at < blocks.size() ? std::get_if<ListItemBlock>(&blocks[at]) : nullptr;
}

/// Reads one list, and what is nested in it, from a place on.
class ListReader
{
public:
    explicit ListReader(std::span<const Block> blocks)
        : m_blocks(blocks)
    {
    }

    QList<ListTree> read() { return readAt(0); }

private:
    /// Those that are nested at least so deep.
    QList<ListTree> readAt(int depth)
    {
        QList<ListTree> lists;
        while (const ListItemBlock *item = listItem(m_blocks, m_at)) {
            if (item->depth < depth)
                break;
            const Label label = labelOf(*item, lists.isEmpty() ? nullptr : &lists.last());
            if (lists.isEmpty() || lists.last().numbering != label.numbering)
                lists.append({label.numbering, {}});
            ++m_at;
            lists.last().entries.append({item, label.value, readAt(item->depth + 1)});
        }
        return lists;
    }

    [[nodiscard]] Label labelOf(const ListItemBlock &item, const ListTree *list) const
    {
        const QList<Label> readings = labelReadings(item.label);
        const auto fits = [list](const Label &label) { return list && list->numbering == label.numbering; };
        if (const auto same = std::ranges::find_if(readings, fits); same != readings.cend())
            return *same;
        const bool begins = countingWord(item.label) == "i"_L1 && nextLabel(item.depth) == "ii"_L1;
        return begins ? readings.last() : readings.first();
    }

    /// Of the next entry of the same list, without its bracket.
    [[nodiscard]] QString nextLabel(int depth) const
    {
        for (size_t at = m_at + 1; const ListItemBlock *item = listItem(m_blocks, at); ++at) {
            if (item->depth <= depth)
                return item->depth == depth ? countingWord(item->label) : QString();
        }
        return {};
    }

    std::span<const Block> m_blocks;
    size_t m_at = 0;
};

} // namespace

QList<ListTree> listTrees(std::span<const Block> blocks)
{
    return ListReader(blocks).read();
}

qsizetype listLength(std::span<const Block> blocks)
{
    const auto end = std::ranges::find_if(blocks, [](const Block &block) { return !std::holds_alternative<ListItemBlock>(block); });
    return std::distance(blocks.begin(), end);
}

} // namespace minutebook

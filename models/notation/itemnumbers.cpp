#include "models/notation/itemnumbers.h"

#include <algorithm>

namespace minutebook {

namespace {

std::optional<int> numberAt(const ItemNumbers &numbers, qsizetype at)
{
    return at >= 0 && at < numbers.size() ? numbers[at] : std::nullopt;
}

std::optional<int> lastBefore(const ItemNumbers &numbers, qsizetype end)
{
    const auto found = std::find_if(numbers.crend() - end, numbers.crend(), [](const auto &number) { return number.has_value(); });
    return found == numbers.crend() ? std::nullopt : *found;
}

} // namespace

ItemNumbers inOrder(ItemNumbers numbers, int first)
{
    for (std::optional<int> &number : numbers) {
        if (number)
            number = first++;
    }
    return numbers;
}

bool areInOrder(const ItemNumbers &numbers)
{
    const auto first = std::ranges::find_if(numbers, [](const auto &number) { return number.has_value(); });
    return first == numbers.end() || numbers == inOrder(numbers, **first);
}

std::optional<int> numberOfNew(const ItemNumbers &numbers, qsizetype at, ItemNumbering numbering)
{
    if (!numberAt(numbers, at - 1) && !numberAt(numbers, at))
        return {};
    if (numbering == ItemNumbering::Kept || !areInOrder(numbers))
        return **std::ranges::max_element(numbers) + 1;
    const std::optional<int> before = lastBefore(numbers, at);
    return before ? *before + 1 : *numbers[at];
}

} // namespace minutebook

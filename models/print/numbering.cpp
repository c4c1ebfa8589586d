#include "models/print/numbering.h"

#include "models/print/setblock.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isRoman(QStringView word)
{
    const auto isNumeral = [](QChar letter) { return QStringView(u"ivxlcdmIVXLCDM").contains(letter); };
    return std::ranges::all_of(word, isNumeral) && (word.size() > 1 || word.front().toLower() == u'i');
}

bool isLetter(Numbering numbering)
{
    return numbering >= Numbering::UpperAlpha;
}

bool isUpper(Numbering numbering)
{
    return numbering == Numbering::UpperAlpha || numbering == Numbering::UpperRoman;
}

} // namespace

Numbering numberingOf(const ListItemBlock &item)
{
    const QString label = shownLabel(item);
    const auto begin = std::ranges::find_if(label, [](QChar c) { return c.isLetterOrNumber(); });
    const auto end = std::find_if_not(begin, label.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const QStringView word(begin, end);
    if (word.isEmpty())
        return label == u"•"_s ? Numbering::Disc : Numbering::None;
    if (word.front().isDigit())
        return Numbering::Decimal;
    if (isRoman(word))
        return word.front().isUpper() ? Numbering::UpperRoman : Numbering::LowerRoman;
    return word.front().isUpper() ? Numbering::UpperAlpha : Numbering::LowerAlpha;
}

bool goesOn(Numbering list, Numbering item)
{
    return list == item || (isLetter(list) && isLetter(item) && isUpper(list) == isUpper(item));
}

} // namespace minutebook

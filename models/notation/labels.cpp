#include "models/notation/labels.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array numerals{"i"_L1, "ii"_L1, "iii"_L1, "iv"_L1,   "v"_L1,   "vi"_L1, "vii"_L1, "viii"_L1, "ix"_L1,
                              "x"_L1, "xi"_L1, "xii"_L1, "xiii"_L1, "xiv"_L1, "xv"_L1, "xvi"_L1, "xvii"_L1};

QString nextNumeral(const QString &numeral)
{
    const auto found = std::ranges::find(numerals, numeral);
    return found == numerals.end() || found + 1 == numerals.end() ? QString() : QString(*(found + 1));
}

/// "b" for "a", "aa" for "z".
QString nextLetters(QString letters)
{
    for (qsizetype at = letters.size() - 1; at >= 0; --at) {
        if (letters[at] != u'z') {
            letters[at] = QChar(letters[at].unicode() + 1);
            return letters;
        }
        letters[at] = u'a';
    }
    return u'a' + letters;
}

QString withoutBracket(const QString &label)
{
    return label.chopped(1).toLower();
}

/// "i", "v" and "x" are letters where the letter before them stands before them.
bool isNumeral(const QString &word, const QString &before)
{
    const bool known = std::ranges::find(numerals, word) != numerals.end();
    return known && (before.isEmpty() || nextLetters(withoutBracket(before)) != word);
}

} // namespace

QString nextLabel(const QString &label, const QString &before)
{
    if (label == "-"_L1 || label.isEmpty())
        return label;
    const QString word = withoutBracket(label);
    bool counted = false;
    const int number = word.toInt(&counted);
    QString next = counted ? QString::number(number + 1) : isNumeral(word, before) ? nextNumeral(word) : nextLetters(word);
    if (next.isEmpty() || next.size() > longestLabel || (!counted && !isNumeral(word, before) && next.size() > 2))
        return {};
    if (label.front().isUpper())
        next = next.toUpper();
    return next + u')';
}

qsizetype markLength(const Line &line)
{
    if (line.label.isEmpty())
        return 0;
    qsizetype at = 0;
    while (at < line.text.size() && line.text[at].isSpace())
        ++at;
    at += line.label.size();
    while (at < line.text.size() && line.text[at].isSpace())
        ++at;
    return at;
}

} // namespace minutebook

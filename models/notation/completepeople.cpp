#include "models/notation/completepeople.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keywordsOfPeople{"JOINED"_L1, "LEFT"_L1, "PRESIDING"_L1, "RECUSED"_L1, "INTEREST"_L1, "VOTE"_L1, "MOVED"_L1};
constexpr qsizetype longestTyped = 40;

/// Where a name may stand in a line, which decides how it is written.
enum class Place {
    Text, ///< "Ada Lovell (AL)"
    Initials,
    Owner, ///< initials, or an organisation
};

Place placeIn(QStringView head)
{
    const qsizetype colon = head.lastIndexOf(u':');
    if (head.startsWith("ACTION"_L1) && (colon < 0 || !head.sliced(colon).contains(" to "_L1)))
        return Place::Owner;
    const auto isKeyword = [&](QLatin1StringView keyword) { return head.startsWith(keyword) && colon >= keyword.size(); };
    return std::ranges::any_of(keywordsOfPeople, isKeyword) ? Place::Initials : Place::Text;
}

/// Where the name begins that ends at the end of `head`: behind `@`, or where a part of a list begins.
qsizetype beginOf(QStringView head, Place place)
{
    const QStringView end = head.last(std::min(head.size(), longestTyped));
    const qsizetype at = end.lastIndexOf(u'@');
    const qsizetype offset = head.size() - end.size();
    const bool startsWord = at == 0 ? offset == 0 : at > 0 && !end[at - 1].isLetterOrNumber();
    if (startsWord && !end.sliced(at + 1).contains(u' '))
        return offset + at;
    if (place == Place::Text)
        return -1;
    qsizetype begin = 0;
    for (const QLatin1StringView mark : {":"_L1, ","_L1, ";"_L1, "{"_L1, " and "_L1}) {
        if (const qsizetype found = head.lastIndexOf(mark); found >= 0)
            begin = std::max(begin, found + mark.size());
    }
    if (begin == 0)
        return -1;
    if (place == Place::Initials)
        begin = std::max(begin, head.lastIndexOf(u' ') + 1);
    while (begin < head.size() && head[begin] == u' ')
        ++begin;
    return begin < head.size() && head.size() - begin <= longestTyped ? begin : -1;
}

bool isNamed(const QString &initials, const QString &name, QStringView typed)
{
    if (typed.isEmpty() || initials.startsWith(typed, Qt::CaseInsensitive) || name.startsWith(typed, Qt::CaseInsensitive))
        return true;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [typed](const QString &word) { return word.startsWith(typed, Qt::CaseInsensitive); });
}

/// By their initials if they are typed, then who is likely, then by the alphabet.
QList<Completion> people(QStringView typed, Place place, const Dialect &dialect, const QStringList &likely)
{
    QStringList all = dialect.people.keys();
    std::ranges::sort(all, {}, [&](const QString &initials) {
        const qsizetype likelihood = likely.indexOf(initials);
        return std::tuple(!initials.startsWith(typed, Qt::CaseInsensitive), likelihood < 0 ? likely.size() : likelihood, initials);
    });
    QList<Completion> found;
    for (const QString &initials : std::as_const(all)) {
        const QString written = place == Place::Text ? dialect.personNamed(initials) : initials;
        if (isNamed(initials, dialect.people.value(initials), typed) && written != typed)
            found.append({written, dialect.personNamed(initials)});
    }
    return found;
}

/// Roles and organisations: whatever is known and is nobody's name or initials.
QList<Completion> organisations(QStringView typed, const Dialect &dialect)
{
    QStringList all;
    const QStringList names = dialect.people.values();
    for (const QString &word : dialect.knownWords) {
        if (!dialect.people.contains(word) && !names.contains(word) && word.startsWith(typed, Qt::CaseInsensitive)
            && word.size() > typed.size())
            all << word;
    }
    all.sort();
    QList<Completion> found;
    for (const QString &name : std::as_const(all))
        found.append({name, name});
    return found;
}

} // namespace

bool asksPeople(const QString &line, qsizetype column)
{
    const QStringView head = QStringView(line).first(column);
    const auto holds = [&](QLatin1StringView word) { return head.contains(word); };
    return holds("@"_L1) || holds("ACTION"_L1) || std::ranges::any_of(keywordsOfPeople, holds);
}

std::optional<Completions> completePeople(const QString &line, qsizetype column, qsizetype mark, const Dialect &dialect,
                                          const QStringList &likely)
{
    const QStringView head = QStringView(line).first(column);
    const Place place = placeIn(head.sliced(mark));
    const qsizetype begin = beginOf(head, place);
    if (begin < mark)
        return std::nullopt;
    QStringView typed = head.sliced(begin);
    const bool asked = typed.startsWith(u'@');
    if (asked)
        typed = typed.sliced(1);
    Completions found{begin, people(typed, place, dialect, likely), asked && !typed.isEmpty()};
    if (place == Place::Owner)
        found.all += organisations(typed, dialect);
    return found.all.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace minutebook

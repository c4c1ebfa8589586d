#include "models/notation/keywordline.h"

#include "models/notation/fold.h"
#include "models/notation/owners.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemarks = 20; // on one line: a pasted book gives thousands

/// "MT" or "JHe", whoever's they are.
bool looksLikeInitials(QStringView word)
{
    constexpr qsizetype longest = 4;
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    return capitals > 1 && word.size() <= longest && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

/// "MT MW PR", where that is nobody's name and each word is somebody's initials, or looks like those of somebody who is not in the tables.
QList<QStringView> parted(QStringView part, const Dialect &dialect)
{
    const QList<QStringView> words = part.split(u' ', Qt::SkipEmptyParts);
    const auto isInitials = [&](QStringView word) { return dialect.people.contains(word.toString()); };
    const auto mayBe = [&](QStringView word) { return isInitials(word) || looksLikeInitials(word); };
    const auto known = std::ranges::count_if(words, isInitials);
    if (words.size() < 2 || known == 0 || !std::ranges::all_of(words, mayBe))
        return {part};
    const bool isName = known < words.size() && dialect.owners.contains(foldedName(part));
    return isName ? QList<QStringView>{part} : words;
}

} // namespace

void KeywordLine::remark(DiagnosticCode code, Gravity gravity, QStringView place, const QStringList &details) const
{
    if (line.diagnostics.size() >= mostRemarks)
        return;
    const bool inside = place.data() >= body.constData() && place.data() <= body.constData() + body.size();
    const qsizetype begin = inside ? place.data() - body.constData() : 0;
    const qsizetype length = inside ? place.size() : body.size();
    line.diagnostics.append({code, gravity, 0, column + static_cast<int>(begin), static_cast<int>(length), details});
}

QStringList KeywordLine::people(QStringView text) const
{
    QStringList read;
    while (text.endsWith(u'.'))
        text.chop(1);
    QList<QStringView> parts;
    for (const QStringView part : listed(text))
        parts += parted(part, dialect);
    for (const QStringView part : std::as_const(parts)) {
        const qsizetype bracket = part.endsWith(u')') ? part.lastIndexOf(u'(') : -1;
        const QString person = bracket < 0 ? part.toString() : part.sliced(bracket + 1).chopped(1).toString();
        if (!dialect.people.contains(person) && !dialect.owners.contains(foldedName(person)))
            remark(DiagnosticCode::PersonUnknown, Gravity::Warning, part, {person});
        read << person;
    }
    return read;
}

} // namespace minutebook

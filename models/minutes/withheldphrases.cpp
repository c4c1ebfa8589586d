#include "models/minutes/withheldphrases.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString withheldTitle(const Scheme &scheme, Edition edition)
{
    return edition == topEdition(scheme) ? worded(u"Confidential Withheld Parts"_s) : worded(u"Withheld Parts"_s);
}

QStringList withheldColumns()
{
    return {worded(u"Part"_s),  worded(u"Level"_s),  worded(u"First words"_s), worded(u"Ground"_s),
            worded(u"Owner"_s), worded(u"Review"_s), worded(u"State"_s)};
}

QString statePhrase(WithheldState state)
{
    QString words = nameOfState(state).replace(u'-', u' ');
    words[0] = words[0].toUpper();
    return worded(words);
}

QString partPhrase(PartKind kind)
{
    if (kind == PartKind::Paper)
        return worded(u"paper"_s);
    return kind == PartKind::Item ? worded(u"item"_s) : kind == PartKind::Section ? worded(u"section"_s) : worded(u"lines"_s);
}

QString reviewPhrase(const Withholding &facts)
{
    QStringList parts{facts.review.isValid() ? longDate(facts.review) : QString(), facts.event};
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

QString noWithheldPhrase()
{
    return worded(u"There is no such part."_s);
}

QString withheldSelectionPhrase()
{
    return worded(u"A selection: other parts may be withheld."_s);
}

QString downgradePhrase(const Downgrade &downgrade)
{
    return worded(u"%1 → %2 on %3: %4"_s).arg(downgrade.from, downgrade.to, longDate(downgrade.on), downgrade.reason);
}

QStringList withheldWords(const Scheme &scheme)
{
    QStringList words = withheldColumns()
        + QStringList{noWithheldPhrase(),
                      withheldSelectionPhrase(),
                      u"withheld"_s,
                      u"yes"_s,
                      u"no"_s,
                      withheldTitle(scheme, topEdition(scheme)),
                      withheldTitle(scheme, Edition{Rank{0}})};
    for (const WithheldState state : allWithheldStates)
        words << statePhrase(state) << nameOfState(state);
    for (const PartKind kind : {PartKind::Item, PartKind::Section, PartKind::Lines, PartKind::Paper})
        words << partPhrase(kind);
    return words;
}

} // namespace minutebook

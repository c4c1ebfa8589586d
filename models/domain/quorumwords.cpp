#include "models/domain/quorumwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct QuorumWords {
    Q_DECLARE_TR_FUNCTIONS(QuorumWords)
};

QString shareWords(const QuorumRule &rule)
{
    const auto is = [&](int numerator, int denominator) { return rule.numerator * denominator == numerator * rule.denominator; };
    if (is(1, 2))
        return QuorumWords::tr("half");
    if (is(1, 3))
        return QuorumWords::tr("a third");
    if (is(2, 3))
        return QuorumWords::tr("two thirds");
    if (is(3, 4))
        return QuorumWords::tr("three quarters");
    return is(1, 1) ? QuorumWords::tr("all") : u"%1/%2"_s.arg(rule.numerator).arg(rule.denominator);
}

QStringList conditions(const QuorumRule &rule)
{
    QStringList all;
    if (rule.seats > 0)
        all << QuorumWords::tr("at least %n voting seat(s)", nullptr, rule.seats);
    if (rule.numerator > 0)
        all << (rule.moreThan ? QuorumWords::tr("more than %1 of the voting seats that are held")
                              : QuorumWords::tr("at least %1 of the voting seats that are held"))
                   .arg(shareWords(rule));
    for (const CategoryQuorum &category : rule.categories)
        all << QuorumWords::tr("at least %1 of %2").arg(QString::number(category.seats), category.category);
    return all;
}

int heldOn(const Seating &seating, QDate day, const QString &category = {})
{
    return static_cast<int>(std::ranges::count_if(seating.seats, [&](const Seat &seat) {
        return seat.votes && seat.isHeldOn(day) && (category.isEmpty() || sameName(seat.category, category));
    }));
}

QString onTheDay(const Seating &seating, QDate day)
{
    const int held = heldOn(seating, day);
    const int needed = seating.quorum.neededOf(held);
    const QString seats = QuorumWords::tr("Today %n voting seat(s) are held", nullptr, held);
    if (needed > held)
        return QuorumWords::tr("%1, so no meeting could decide: %2 would be needed.").arg(seats).arg(needed);
    for (const CategoryQuorum &category : seating.quorum.categories) {
        if (const int there = heldOn(seating, day, category.category); there < category.seats)
            return QuorumWords::tr("%1, but %2 of %3, so no meeting could decide.").arg(seats).arg(there).arg(category.category);
    }
    return needed == 0 ? seats + u'.' : QuorumWords::tr("%1, so %2 have to be filled.").arg(seats).arg(needed);
}

} // namespace

QString quorumWords(const Seating &seating, QDate day)
{
    if (!seating.quorum.isSet())
        return QuorumWords::tr("No quorum is asked for: a meeting can decide with whoever is there.");
    const QString rule = conditions(seating.quorum).join(QuorumWords::tr(", and "));
    return QuorumWords::tr("A meeting can decide when these are filled: %1.").arg(rule) + u'\n' + onTheDay(seating, day);
}

} // namespace minutebook

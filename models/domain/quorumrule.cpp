#include "models/domain/quorumrule.h"

namespace minutebook {

namespace {

/// `N/M`, `>N/M` or `N`.
bool readShare(const QString &part, QuorumRule &rule)
{
    const bool more = part.startsWith(u'>');
    const QStringList numbers = part.mid(more ? 1 : 0).split(u'/');
    bool first = false;
    bool second = numbers.size() == 1;
    const int one = numbers[0].trimmed().toInt(&first);
    const int other = numbers.size() == 2 ? numbers[1].trimmed().toInt(&second) : 1;
    if (!first || !second || numbers.size() > 2 || one < 1 || other < 1 || (numbers.size() == 2 && one > other)
        || (more && numbers.size() == 1))
        return false;
    if (numbers.size() == 1)
        rule.seats = one;
    else
        rule = {rule.seats, one, other, more, rule.categories};
    return true;
}

bool readCategory(const QString &part, QuorumRule &rule)
{
    const qsizetype equals = part.lastIndexOf(u'=');
    bool number = false;
    const int seats = part.sliced(equals + 1).trimmed().toInt(&number);
    rule.categories.append({part.first(equals).trimmed(), seats});
    return number && seats > 0 && equals > 0;
}

} // namespace

Result<QuorumRule> readQuorumRule(const QString &text)
{
    QuorumRule rule;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        if (!(trimmed.contains(u'=') ? readCategory(trimmed, rule) : readShare(trimmed, rule)))
            return failure(ErrorCode::QuorumInvalid, {trimmed});
    }
    return rule;
}

} // namespace minutebook

#include "models/domain/initials.h"

#include <algorithm>

namespace minutebook {

QString proposedInitials(const QString &name, const QList<KnownPerson> &people)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words)
        initials += word.first(1).toUpper();
    const auto isTaken = [&] { return std::ranges::find(people, initials, &KnownPerson::initials) != people.end(); };
    for (qsizetype i = 1; !words.isEmpty() && i < words.last().size() && isTaken(); ++i)
        initials += words.last()[i];
    for (int i = 2; !words.isEmpty() && isTaken(); ++i)
        initials = name.first(1).toUpper() + QString::number(i);
    return initials;
}

} // namespace minutebook

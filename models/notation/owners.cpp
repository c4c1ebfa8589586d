#include "models/notation/owners.h"

#include "models/notation/fold.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOwners = 400; // in UTF-16 units: what stands before " to " is a sentence else

struct NamedOwner {
    QString name;
    QString initials; ///< empty: none in brackets
};

/// "Joe Hehir (JHe)".
NamedOwner nameAndInitials(const QString &owner)
{
    const qsizetype bracket = owner.endsWith(u')') ? owner.lastIndexOf(u'(') : -1;
    return bracket > 0 ? NamedOwner{owner.first(bracket), owner.sliced(bracket + 1).chopped(1)} : NamedOwner{owner, {}};
}

bool names(const QSet<QString> &members, const QString &owner)
{
    if (members.isEmpty())
        return false;
    const auto [name, initials] = nameAndInitials(owner);
    return members.contains(foldedName(owner)) || (!initials.isEmpty() && members.contains(foldedName(name)));
}

} // namespace

qsizetype ownersLength(QStringView text)
{
    const qsizetype to = text.indexOf(" to "_L1);
    return to > 0 && to <= longestOwners ? to : 0;
}

QList<QStringView> listed(QStringView text)
{
    QList<QStringView> parts;
    const auto add = [&](QStringView part) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype mark = text[i] == u',' || text[i] == u';' ? 1 : (text[i] == u' ' && text.sliced(i).startsWith(" and "_L1) ? 5 : 0);
        if (mark == 0)
            continue;
        add(text.sliced(begin, i - begin));
        begin = i + mark;
        i = begin - 1;
    }
    add(text.sliced(std::min(begin, text.size())));
    return parts;
}

QStringList splitOwners(const QString &text, const Dialect &dialect)
{
    const QString whole = text.trimmed();
    if (whole.isEmpty() || isKnownOwner(whole, dialect))
        return whole.isEmpty() ? QStringList() : QStringList{whole};
    QStringList owners;
    for (const QStringView owner : listed(whole))
        owners << owner.toString();
    return owners;
}

bool isKnownOwner(const QString &owner, const Dialect &dialect)
{
    if (dialect.owners.contains(foldedName(owner)))
        return true;
    const auto [name, initials] = nameAndInitials(owner);
    return !initials.isEmpty() && (dialect.owners.contains(foldedName(name)) || dialect.people.contains(initials));
}

bool isMember(const QString &owner, const Dialect &dialect)
{
    return names(dialect.members, owner);
}

bool isFormerMember(const QString &owner, const Dialect &dialect)
{
    return names(dialect.formerMembers, owner);
}

} // namespace minutebook

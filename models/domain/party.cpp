#include "models/domain/party.h"

#include "models/domain/seating.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct PartyWords {
    Q_DECLARE_TR_FUNCTIONS(Parties)
};

/// The place behind which a code counts on: its last letters or digits of one kind.
qsizetype countedBegin(const QString &code)
{
    qsizetype begin = code.size();
    const bool digits = !code.isEmpty() && code.back().isDigit();
    const auto isOfKind = [&](QChar c) { return digits ? c.isDigit() : c >= u'A' && c <= u'Z'; };
    while (begin > 0 && isOfKind(code[begin - 1]))
        --begin;
    return begin;
}

QString following(QString counted)
{
    const QChar first = counted.front().isDigit() ? u'0' : u'A';
    const QChar last = counted.front().isDigit() ? u'9' : u'Z';
    for (qsizetype i = counted.size() - 1; i >= 0; --i) {
        if (counted[i] != last) {
            counted[i] = QChar(counted[i].unicode() + 1);
            return counted;
        }
        counted[i] = first;
    }
    return (first == u'0' ? u'1' : first) + counted;
}

/// The first code that looks like another: "A" for "K", "AA" for "CD", "P01" for "P17".
QString firstLike(const QString &code)
{
    const qsizetype begin = countedBegin(code);
    QString counted = code.sliced(begin);
    const bool digits = !counted.isEmpty() && counted.front().isDigit();
    counted.fill(digits ? u'0' : u'A');
    return code.first(begin) + (digits ? following(counted) : counted);
}

bool isQuoteOrSpace(QChar c)
{
    return c.isSpace() || u"'‘’‚\"“”„«»‹›"_s.contains(c);
}

QString faultOf(const QList<Party> &parties, qsizetype row)
{
    const Party &party = parties[row];
    const auto same = [&](const Party &other) { return sameName(other.category, party.category) && sameName(other.code, party.code); };
    if (party.category.isEmpty())
        return PartyWords::tr("This party has no category. Type one, as “Small Supplier”.");
    if (party.code.isEmpty())
        return PartyWords::tr("This party has no code. Type one, as “CD”.");
    if (std::ranges::any_of(party.code, isQuoteOrSpace))
        return PartyWords::tr("The code “%1” holds a space or a quotation mark. Write it as one word.").arg(party.code);
    if (std::any_of(parties.begin(), parties.begin() + row, same))
        return PartyWords::tr("%1 “%2” stands here twice. Give one of the two another code.").arg(party.category, party.code);
    return {};
}

} // namespace

QString pseudonymOf(const Party &party, const QString &language)
{
    return party.category + u' ' + QLocale(language).quoteString(party.code, QLocale::AlternateQuotation);
}

QString nextCode(const QList<Party> &parties, const QString &category)
{
    const auto order = [](const Party &party) { return std::tuple(party.code.size(), party.code); };
    const auto isUncounted = [](const Party &party) { return countedBegin(party.code) == party.code.size(); };
    const auto isOther = [&](const Party &party) { return !sameName(party.category, category) || isUncounted(party); };
    QList<Party> own = parties;
    own.removeIf(isOther);
    if (!own.isEmpty()) {
        const QString last = std::ranges::max(own, {}, order).code;
        const qsizetype begin = countedBegin(last);
        return last.first(begin) + following(last.sliced(begin));
    }
    QList<Party> others = parties;
    others.removeIf(isUncounted);
    return others.isEmpty() ? u"A"_s : firstLike(others.constLast().code);
}

QHash<qsizetype, QString> faultsOf(const QList<Party> &parties)
{
    QHash<qsizetype, QString> faults;
    for (qsizetype row = 0; row < parties.size(); ++row) {
        const QString fault = parties[row] == Party() ? QString() : faultOf(parties, row);
        if (!fault.isEmpty())
            faults.insert(row, fault);
    }
    return faults;
}

} // namespace minutebook

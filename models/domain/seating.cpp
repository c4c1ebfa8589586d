#include "models/domain/seating.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QJsonArray json(const QList<StandingInterest> &interests)
{
    QJsonArray array;
    for (const StandingInterest &interest : interests)
        array.append(
            QJsonObject{{u"text"_s, interest.text}, {u"declared"_s, interest.declared.toString(Qt::ISODate)}, {u"level"_s, interest.level}});
    return array;
}

QJsonArray json(const QList<KnownPerson> &people)
{
    QJsonArray array;
    for (const KnownPerson &person : people)
        array.append(QJsonObject{{u"name"_s, person.name},
                                 {u"initials"_s, person.initials},
                                 {u"representing"_s, person.representing},
                                 {u"clearance"_s, person.clearance},
                                 {u"contact"_s, person.contact},
                                 {u"interests"_s, json(person.interests)}});
    return array;
}

QJsonArray json(const QList<Seat> &seats)
{
    QJsonArray array;
    for (const Seat &seat : seats)
        array.append(QJsonObject{{u"category"_s, seat.category},
                                 {u"votes"_s, seat.votes},
                                 {u"holder"_s, seat.holder},
                                 {u"alternates"_s, QJsonArray::fromStringList(seat.alternates)},
                                 {u"from"_s, seat.from.toString(Qt::ISODate)},
                                 {u"until"_s, seat.until.toString(Qt::ISODate)}});
    return array;
}

QJsonObject json(const QuorumRule &rule)
{
    QJsonArray categories;
    for (const CategoryQuorum &category : rule.categories)
        categories.append(QJsonObject{{u"category"_s, category.category}, {u"seats"_s, category.seats}});
    return {{u"seats"_s, rule.seats},
            {u"numerator"_s, rule.numerator},
            {u"denominator"_s, rule.denominator},
            {u"more-than"_s, rule.moreThan},
            {u"categories"_s, categories}};
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

KnownPerson readPerson(const QJsonObject &object)
{
    KnownPerson person{.name = object["name"_L1].toString(),
                       .initials = object["initials"_L1].toString(),
                       .representing = object["representing"_L1].toString(),
                       .clearance = object["clearance"_L1].toString(),
                       .contact = object["contact"_L1].toString()};
    for (const auto &value : object["interests"_L1].toArray())
        person.interests.append({value["text"_L1].toString(), date(value["declared"_L1]), value["level"_L1].toString()});
    return person;
}

Seat readSeat(const QJsonObject &object)
{
    Seat seat{.category = object["category"_L1].toString(),
              .votes = object["votes"_L1].toBool(true),
              .holder = object["holder"_L1].toString(),
              .alternates = {},
              .from = date(object["from"_L1]),
              .until = date(object["until"_L1])};
    for (const auto &name : object["alternates"_L1].toArray())
        seat.alternates.append(name.toString());
    return seat;
}

QuorumRule readRule(const QJsonObject &object)
{
    QuorumRule rule{.seats = object["seats"_L1].toInt(),
                    .numerator = object["numerator"_L1].toInt(),
                    .denominator = std::max(1, object["denominator"_L1].toInt(1)),
                    .moreThan = object["more-than"_L1].toBool(),
                    .categories = {}};
    for (const auto &value : object["categories"_L1].toArray())
        rule.categories.append({value["category"_L1].toString(), value["seats"_L1].toInt(1)});
    return rule;
}

} // namespace

bool Seat::isHeldOn(QDate day) const
{
    return !holder.isEmpty() && (from.isNull() || day >= from) && (until.isNull() || day <= until);
}

int QuorumRule::neededOf(int held) const
{
    const int product = held * numerator;
    const int share = moreThan ? product / denominator + 1 : (product + denominator - 1) / denominator;
    return std::max(seats, numerator > 0 ? share : 0);
}

const KnownPerson *Seating::find(const QString &name) const
{
    const auto found = std::ranges::find_if(people, [&](const KnownPerson &person) { return sameName(person.name, name); });
    return found == people.cend() ? nullptr : &*found;
}

bool sameName(const QString &one, const QString &other)
{
    const QStringView first = QStringView(one).trimmed();
    const QStringView second = QStringView(other).trimmed();
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() && second.isEmpty();
    if (first.front().toCaseFolded() != second.front().toCaseFolded() && !first.front().isSurrogate())
        return false; // nearly always
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Result<Seating> readSeating(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::SeatingInvalid, {error.errorString()});
    const QJsonObject object = document.object();
    Seating seating;
    for (const auto &value : object["people"_L1].toArray())
        seating.people.append(readPerson(value.toObject()));
    for (const auto &value : object["seats"_L1].toArray())
        seating.seats.append(readSeat(value.toObject()));
    seating.quorum = readRule(object["quorum"_L1].toObject());
    return seating;
}

QByteArray writeSeating(const Seating &seating)
{
    return QJsonDocument(QJsonObject{
                             {u"people"_s, json(seating.people)},
                             {u"seats"_s, json(seating.seats)},
                             {u"quorum"_s, json(seating.quorum)},
                         })
        .toJson(QJsonDocument::Compact);
}

} // namespace minutebook

#include "models/storage/revisioncontents.h"

#include "models/notation/dialect.h"
#include "models/notation/ownnotes.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/notation/write.h"
#include "models/storage/bodywords.h"
#include "models/storage/itemtexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentsFormat = 1; ///< of the canonical bytes

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytesOf(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// A list of values as an array, each as `write` makes it, and back.
template <typename Values, typename Write>
QJsonArray arrayOf(const Values &values, Write write)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(write(value));
    return array;
}

template <typename Read>
auto listOf(const QJsonValue &array, Read read)
{
    QList<std::invoke_result_t<Read &, const QJsonObject &>> list;
    for (const auto &value : array.toArray())
        list.append(read(value.toObject()));
    return list;
}

QStringList textsOf(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

QJsonObject partyObject(const Party &party)
{
    return {{u"category"_s, party.category},
            {u"code"_s, party.code},
            {u"name"_s, party.realName},
            {u"since"_s, isoDay(party.since)},
            {u"remark"_s, party.remark}};
}

Party partyOf(const QJsonObject &object)
{
    return {object["category"_L1].toString(), object["code"_L1].toString(), object["name"_L1].toString(), dayOf(object["since"_L1]),
            object["remark"_L1].toString()};
}

QJsonObject paperObject(const Paper &paper)
{
    return {{u"title"_s, paper.title},   {u"version"_s, paper.version}, {u"level"_s, paper.level},
            {u"file"_s, paper.fileName}, {u"sha256"_s, paper.sha256},   {u"size"_s, paper.size}};
}

Paper paperOf(const QJsonObject &object)
{
    return {object["title"_L1].toString(), object["version"_L1].toString(), object["level"_L1].toString(),
            object["file"_L1].toString(),  object["sha256"_L1].toString(),  object["size"_L1].toInteger()};
}

/// Levels by name, so that they are read without the scheme.
void putLevels(QJsonObject &object, Rank rank, Clearing clearing, const Scheme &scheme)
{
    object.insert(u"level"_s, scheme.level(rank).name);
    if (clearing)
        object.insert(u"cleared"_s, scheme.level(*clearing).name);
}

Clearing clearingOf(const QJsonObject &object, const Scheme &scheme)
{
    const QJsonValue cleared = object["cleared"_L1];
    return cleared.isString() ? Clearing(scheme.rankOrHighest(cleared.toString())) : std::nullopt;
}

QJsonObject actionObject(const Action &action, const Scheme &scheme)
{
    QJsonObject object{{u"number"_s, action.number},
                       {u"text"_s, action.text},
                       {u"owners"_s, QJsonArray::fromStringList(action.owners)},
                       {u"due"_s, isoDay(action.due)},
                       {u"changes"_s, arrayOf(action.changes, [&](const ActionTerms &terms) {
                            QJsonObject change{{u"owners"_s, QJsonArray::fromStringList(terms.owners)}, {u"due"_s, isoDay(terms.due)}};
                            putLevels(change, terms.rank, terms.clearing, scheme);
                            return change;
                        })}};
    putLevels(object, action.rank, action.clearing, scheme);
    return object;
}

Action actionOf(const QJsonObject &object, const Scheme &scheme)
{
    const auto terms = [&](const QJsonObject &change) {
        return ActionTerms{textsOf(change["owners"_L1]), dayOf(change["due"_L1]), scheme.rankOrHighest(change["level"_L1].toString()),
                           clearingOf(change, scheme)};
    };
    return {object["number"_L1].toString(),
            object["text"_L1].toString(),
            textsOf(object["owners"_L1]),
            dayOf(object["due"_L1]),
            scheme.rankOrHighest(object["level"_L1].toString()),
            clearingOf(object, scheme),
            listOf(object["changes"_L1], terms)};
}

QJsonObject itemObject(const Item &item)
{
    return {{u"heading"_s, item.heading.text}, {u"notes"_s, notesText(item.lines)}};
}

QJsonObject bodyObject(const Body &body)
{
    QJsonObject object = objectOf(writeBodyWords(body));
    object.insert(u"parties"_s, arrayOf(body.parties, partyObject));
    object.insert(u"logo"_s, QString::fromLatin1(body.logo.toBase64()));
    object.insert(u"scheme"_s, objectOf(writeScheme(body.scheme)));
    return object;
}

std::optional<Body> bodyIn(const QJsonObject &object)
{
    const Result<Scheme> scheme = readScheme(bytesOf(object["scheme"_L1]));
    if (!scheme)
        return std::nullopt;
    Body body;
    body.scheme = *scheme;
    body.logo = QByteArray::fromBase64(object["logo"_L1].toString().toLatin1());
    body.parties = listOf(object["parties"_L1], partyOf);
    const Result<Body> whole = withBodyWords(body, QJsonDocument(object).toJson());
    return whole ? std::optional(*whole) : std::nullopt;
}

/// An action that the record does not know has the highest level to whoever reads it again: doubt counts upward.
QList<Item> readItemsOf(const QJsonValue &array, const MeetingRecord &record, const Dialect &dialect)
{
    const auto text = [](const QJsonObject &item) { return ItemText{{}, item["heading"_L1].toString(), item["notes"_L1].toString(), 0}; };
    ReadItems read = readItems(listOf(array, text), dialect);
    resolveMeeting(read.items, dialect, [&](const QString &number) -> std::optional<Action> {
        const auto found = std::ranges::find(record.actions, number, &Action::number);
        return found == record.actions.end() ? std::nullopt : std::optional(*found);
    });
    return read.items;
}

QJsonObject withoutParties(const QByteArray &bytes)
{
    QJsonObject contents = objectOf(bytes);
    QJsonObject body = contents["body"_L1].toObject();
    body.remove("parties"_L1);
    contents.insert(u"body"_s, body);
    return contents;
}

} // namespace

bool sayTheSame(const QByteArray &one, const QByteArray &other)
{
    return one == other || withoutParties(one) == withoutParties(other);
}

bool haveSameNotes(const QByteArray &one, const QByteArray &other)
{
    const QJsonObject first = objectOf(one);
    const QJsonObject second = objectOf(other);
    return first["items"_L1] == second["items"_L1] && first["meeting"_L1] == second["meeting"_L1];
}

QStringList shownNotes(const MeetingRecord &record, Rank ceiling)
{
    QStringList texts{write(Meeting{record.meeting.header, record.meeting.people, {}})};
    for (const Item &item : record.meeting.items) {
        const bool told = visible(item.titleRank, item.titleClearing, ceiling);
        texts << (told ? item.heading.title : QString());
        for (const NoteLine &line : item.lines) {
            if (line.standing.stub || visible(line.standing.rank, line.standing.clearing, ceiling))
                texts << line.text.first(line.tag.exact() ? line.tag.begin : line.text.size());
        }
    }
    return texts;
}

Rank lowestChanged(const QByteArray &one, const QByteArray &other)
{
    const std::optional<MeetingRecord> first = readRevisionContents(one);
    const std::optional<MeetingRecord> second = readRevisionContents(other);
    if (!first || !second)
        return first ? first->body.scheme.highest() : second ? second->body.scheme.highest() : Rank();
    const Rank highest = second->body.scheme.highest();
    Rank rank;
    while (rank < highest && shownNotes(*first, rank) == shownNotes(*second, rank))
        ++rank.value;
    return rank;
}

QByteArray writeRevisionContents(const MeetingRecord &record)
{
    const Scheme &scheme = record.body.scheme;
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    const Meeting meeting = withoutOwnNotes(record.meeting, dialect);
    const Meeting tables{meeting.header, meeting.people, {}};
    const QJsonObject contents{
        {u"format"_s, contentsFormat},
        {u"body"_s, bodyObject(record.body)},
        {u"meeting"_s, write(tables)},
        {u"items"_s, arrayOf(meeting.items, itemObject)},
        {u"actions"_s, arrayOf(record.actions, [&](const Action &action) { return actionObject(action, scheme); })},
        {u"papers"_s, arrayOf(record.papers, [](const QList<Paper> &papers) { return arrayOf(papers, paperObject); })},
        {u"seating"_s, objectOf(writeSeating(record.seating))},
    };
    return QJsonDocument(contents).toJson(QJsonDocument::Compact);
}

std::optional<MeetingRecord> readRevisionContents(const QByteArray &bytes)
{
    const QJsonObject contents = objectOf(bytes);
    const std::optional<Body> body = bodyIn(contents["body"_L1].toObject());
    const Result<Seating> seating = readSeating(bytesOf(contents["seating"_L1]));
    if (contents["format"_L1].toInt() != contentsFormat || !body || !seating)
        return std::nullopt;
    MeetingRecord record{.body = *body, .defaultRank = {}, .meeting = {}, .actions = {}};
    record.seating = *seating;
    record.actions = listOf(contents["actions"_L1], [&](const QJsonObject &action) { return actionOf(action, body->scheme); });
    for (const auto &papers : contents["papers"_L1].toArray())
        record.papers.append(listOf(papers, paperOf));
    record.meeting = parse(contents["meeting"_L1].toString().toUtf8(), *body).meeting;
    const Dialect dialect = dialectOf(*body, record.meeting.header, record.meeting.people);
    record.defaultRank = dialect.defaultRank;
    record.meeting.items = readItemsOf(contents["items"_L1], record, dialect);
    return record;
}

} // namespace minutebook

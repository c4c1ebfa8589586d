#include "models/storage/bodystore.h"
#include "models/storage/bodywords.h"
#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/seatingstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bodyFile = "body.json"_L1;
constexpr auto schemeFile = "scheme.json"_L1;
constexpr auto peopleFile = "people.csv"_L1;
constexpr auto interestsFile = "interests.csv"_L1;
constexpr auto seatsFile = "seats.csv"_L1;
constexpr auto nameParter = "; "_L1;
constexpr int folderVersion = 1; ///< of the files' meaning

QStringList peopleHeadings()
{
    return {u"name"_s, u"initials"_s, u"representing"_s, u"clearance"_s, u"contact"_s};
}

QStringList interestsHeadings()
{
    return {u"name"_s, u"interest"_s, u"declared"_s, u"level"_s};
}

QStringList seatsHeadings()
{
    return {u"category"_s, u"votes"_s, u"holder"_s, u"alternates"_s, u"from"_s, u"until"_s};
}

QString isoText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The place in a JSON file as a line.
int lineOf(const QByteArray &json, int offset)
{
    return 1 + static_cast<int>(json.left(offset).count('\n'));
}

/// The first of the keys that a body is written with that is not there; empty: all are.
QString missingKey(const QJsonObject &object)
{
    for (const QString &key : objectIn(writeBodyWords(Body())).keys() + QStringList{u"quorum"_s, u"logo"_s}) {
        if (!object.contains(key))
            return key;
    }
    return {};
}

QJsonObject bodyObject(const Body &body, const QuorumRule &quorum)
{
    QJsonObject object = objectIn(writeBodyWords(body));
    object.insert(u"quorum"_s, objectIn(writeSeating({{}, {}, quorum})).value("quorum"_L1));
    return object;
}

/// The first key whose value would be taken for something else; empty: there is none.
QString keyReadOtherwise(const QJsonObject &object, const Body &body)
{
    const Result<Seating> seating = readSeating(QJsonDocument(QJsonObject{{u"quorum"_s, object["quorum"_L1]}}).toJson());
    const QJsonObject read = bodyObject(body, seating ? seating->quorum : QuorumRule());
    for (auto value = read.begin(); value != read.end(); ++value) {
        if (object[value.key()] != value.value())
            return value.key();
    }
    return {};
}

std::optional<QJsonObject> readBodyObject(FolderReader &reader)
{
    const std::optional<QByteArray> json = reader.file(bodyFile);
    if (!json)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*json, &error);
    QJsonObject object = document.object();
    if (!document.isObject())
        reader.fault(bodyFile, lineOf(*json, error.offset), FolderWords::tr("This is not JSON: %1.").arg(error.errorString()));
    else if (object["folder"_L1].toInt() != folderVersion)
        reader.fault(bodyFile, 1,
                     FolderWords::tr("The folder was written by another version of Minutebook, whose files this one does not know."));
    else if (const QString key = missingKey(object); !key.isEmpty())
        reader.fault(bodyFile, 1, FolderWords::tr("The key “%1” is missing.").arg(key));
    else if (object["name"_L1].toString().trimmed().isEmpty() || object["abbreviation"_L1].toString().trimmed().isEmpty())
        reader.fault(bodyFile, 1, sentence({ErrorCode::BodyInvalid, {}}));
    else
        return object;
    return std::nullopt;
}

Result<> writePeople(FolderWriter &writer, const QList<KnownPerson> &people)
{
    QList<QStringList> rows;
    QList<QStringList> interests;
    for (const KnownPerson &person : people) {
        rows.append({person.name, person.initials, person.representing, person.clearance, person.contact});
        for (const StandingInterest &interest : person.interests)
            interests.append({person.name, interest.text, isoText(interest.declared), interest.level});
    }
    return inOrder([&] { return writer.putTable(peopleFile, peopleHeadings(), rows); },
                   [&] { return writer.putTable(interestsFile, interestsHeadings(), interests); });
}

Result<> writeSeats(FolderWriter &writer, const QList<Seat> &seats)
{
    QList<QStringList> rows;
    for (const Seat &seat : seats)
        rows.append({seat.category, seat.votes ? u"yes"_s : u"no"_s, seat.holder, seat.alternates.join(nameParter), isoText(seat.from),
                     isoText(seat.until)});
    return writer.putTable(seatsFile, seatsHeadings(), rows);
}

/// One that is unknown would count as the highest.
void checkClearance(FolderRow &row, const QString &level, const Scheme &scheme)
{
    if (!level.isEmpty() && !scheme.rankOf(level))
        row.fault(FolderWords::tr("“%1” is no level of the scheme, so nobody can be cleared for it.").arg(level));
}

void readPeople(FolderReader &reader, Seating &seating)
{
    for (FolderRow row : reader.table(peopleFile, peopleHeadings())) {
        const KnownPerson person{row.needed("name"_L1),    row.text("initials"_L1), row.text("representing"_L1),
                                 row.text("clearance"_L1), row.text("contact"_L1),  {}};
        checkClearance(row, person.clearance, reader.body.scheme);
        if (seating.find(person.name))
            row.fault(FolderWords::tr("“%1” stands here twice. Give one of the two another name.").arg(person.name));
        seating.people.append(person);
    }
    for (FolderRow row : reader.table(interestsFile, interestsHeadings())) {
        const StandingInterest interest{row.needed("interest"_L1), row.date("declared"_L1), row.text("level"_L1)};
        const auto person = std::ranges::find(seating.people, row.text("name"_L1), &KnownPerson::name);
        if (person == seating.people.end())
            row.fault(FolderWords::tr("“%1” is nobody of people.csv.").arg(row.text("name"_L1)));
        else
            person->interests.append(interest);
    }
}

void readSeats(FolderReader &reader, Seating &seating)
{
    for (FolderRow row : reader.table(seatsFile, seatsHeadings())) {
        const QString alternates = row.text("alternates"_L1);
        seating.seats.append({row.needed("category"_L1), row.flag("votes"_L1), row.text("holder"_L1),
                              alternates.isEmpty() ? QStringList() : alternates.split(nameParter), row.date("from"_L1),
                              row.date("until"_L1)});
    }
}

} // namespace

Result<> writeFolderBody(FolderWriter &writer)
{
    const Result<Body> body = loadBody(writer.connection());
    const Result<Seating> seats = seating(writer.connection());
    if (!body || !seats)
        return std::unexpected(body ? seats.error() : body.error());
    const Result<QString> logo = writer.keep(body->logo, ".png"_L1);
    if (!logo)
        return std::unexpected(logo.error());
    QJsonObject object = bodyObject(*body, seats->quorum);
    object.insert(u"folder"_s, folderVersion);
    object.insert(u"logo"_s, *logo);
    return inOrder([&] { return writer.put(bodyFile, QJsonDocument(object).toJson()); },
                   [&] { return writer.put(schemeFile, writeSchemeToEdit(body->scheme)); });
}

std::optional<Body> readFolderBody(FolderReader &reader)
{
    const std::optional<QJsonObject> object = readBodyObject(reader);
    const std::optional<QByteArray> json = reader.file(schemeFile);
    if (!object || !json)
        return std::nullopt;
    Body body;
    const QString logo = (*object)["logo"_L1].toString();
    if (!logo.isEmpty() && !isLogoName(logo))
        reader.fault(bodyFile, 1, FolderWords::tr("“%1” is no logo as Minutebook keeps them.").arg(logo));
    else if (!logo.isEmpty())
        body.logo = reader.file(logo).value_or(QByteArray());
    const Result<Scheme> scheme = readScheme(*json);
    if (!scheme)
        reader.fault(schemeFile, 1, sentence(scheme.error()));
    if (!reader.faults().isEmpty())
        return std::nullopt;
    body.scheme = *scheme;
    const Result<Body> read = withBodyWords(body, QJsonDocument(*object).toJson());
    if (!read)
        return std::nullopt; // it is JSON
    if (const QString key = keyReadOtherwise(*object, *read); !key.isEmpty()) {
        reader.fault(bodyFile, 1, FolderWords::tr("What the key “%1” holds is not what Minutebook writes there.").arg(key));
        return std::nullopt;
    }
    return *read;
}

/// All but the patterns that were given up is in the book since it was made.
Result<> takeFolderBody(FolderReader &reader, Transaction &transaction)
{
    return forEach(reader.body.formerPatterns | std::views::reverse, [&](const QString &pattern) {
        return run(transaction, u"INSERT INTO former_pattern (pattern) VALUES (:pattern)"_s, {Bind::written(":pattern"_L1, pattern)});
    });
}

Result<> writeFolderSeating(FolderWriter &writer)
{
    const Result<Seating> seats = seating(writer.connection());
    if (!seats)
        return std::unexpected(seats.error());
    return inOrder([&] { return writePeople(writer, seats->people); }, [&] { return writeSeats(writer, seats->seats); });
}

Result<> takeFolderSeating(FolderReader &reader, Transaction &transaction)
{
    const QJsonObject object = readBodyObject(reader).value_or(QJsonObject());
    Result<Seating> seating = readSeating(QJsonDocument(QJsonObject{{u"quorum"_s, object["quorum"_L1]}}).toJson());
    if (!seating)
        return std::unexpected(seating.error());
    readPeople(reader, *seating);
    readSeats(reader, *seating);
    return *seating == Seating() ? Result<>() : saveSeating(transaction, *seating);
}

} // namespace minutebook

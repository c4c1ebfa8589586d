#include "models/storage/headerrows.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Binds headerBinds(const HeaderRow &row)
{
    const MeetingHeader &header = row.header;
    return {
        {":number"_L1, header.number},
        {":body"_L1, header.body},
        {":abbreviation"_L1, header.abbreviation},
        {":reference"_L1, header.reference},
        {":date"_L1, header.date},
        {":begins"_L1, header.begins},
        {":ends"_L1, header.ends},
        {":venue"_L1, header.venue},
        {":status"_L1, wordOf(header.status)},
        {":scheme"_L1, header.scheme},
        {":default_level"_L1, header.defaultLevel},
        {":next_meeting"_L1, header.nextMeeting},
        {":handling"_L1, header.handling},
        {":levels"_L1, QString::fromUtf8(writeScheme(row.levels))},
        {":next_sequence"_L1, row.nextSequence},
    };
}

MeetingHeader readHeader(const Row &row)
{
    return MeetingHeader{
        .body = row.text(0),
        .abbreviation = row.text(1),
        .number = row.number(2),
        .reference = row.text(3),
        .date = row.date(4),
        .begins = row.time(5),
        .ends = row.time(6),
        .venue = row.text(7),
        .status = statusOf(row.text(8)),
        .scheme = row.text(9),
        .defaultLevel = row.text(10),
        .nextMeeting = row.date(11),
        .handling = row.text(12),
        .others = {},
    };
}

Result<> requireWhole(const MeetingHeader &header)
{
    return header.number > 0 && header.date.isValid() ? Result<>() : failure(ErrorCode::MeetingInvalid);
}

/// A number stands for one meeting. `id` is that of the meeting that is to have it, 0 for a new one.
Result<> requireFreeNumber(Connection &connection, int number, MeetingId id)
{
    const Result<QString> other = answer(connection, u"SELECT id FROM meeting WHERE number = :number AND id <> :id"_s,
                                         {{":number"_L1, number}, {":id"_L1, id}});
    if (!other)
        return std::unexpected(other.error());
    return other->isEmpty() ? Result<>() : failure(ErrorCode::MeetingExists, {QString::number(number)});
}

Result<> saveKeys(Connection &connection, MeetingId id, const QList<KeyValue> &keys)
{
    int position = 0;
    const auto insert = [&](const KeyValue &pair) {
        return run(connection, u"INSERT INTO meeting_key (meeting, position, key, value) VALUES (:meeting, :position, :key, :value)"_s,
                   {{":meeting"_L1, id}, {":position"_L1, position++}, Bind::written(":key"_L1, pair.key), {":value"_L1, pair.value}});
    };
    return inOrder([&] { return run(connection, u"DELETE FROM meeting_key WHERE meeting = :meeting"_s, {{":meeting"_L1, id}}); },
                   [&] { return forEach(keys, insert); });
}

Result<QList<KeyValue>> loadKeys(Connection &connection, MeetingId id)
{
    return rows(connection, u"SELECT key, value FROM meeting_key WHERE meeting = :meeting ORDER BY position"_s, {{":meeting"_L1, id}},
                [](const Row &row) { return KeyValue{row.text(0), row.text(1)}; });
}

} // namespace

Result<HeaderRow> loadHeader(Connection &connection, MeetingId id)
{
    HeaderRow header;
    QByteArray levels;
    const auto found = firstRow(connection, uR"(
        SELECT body, abbreviation, number, reference, date, begins, ends, venue, status, scheme, default_level, next_meeting, handling,
               levels, next_sequence
        FROM meeting WHERE id = :id
    )"_s,
                                {{":id"_L1, id}}, [&](const Row &row) {
                                    levels = row.text(13).toUtf8();
                                    return HeaderRow{readHeader(row), {}, row.number(14)};
                                });
    const auto keys = loadKeys(connection, id);
    if (!found || !keys)
        return std::unexpected(found ? keys.error() : found.error());
    if (!*found)
        return failure(ErrorCode::MeetingMissing);
    const Result<Scheme> scheme = readScheme(levels);
    if (!scheme)
        return std::unexpected(scheme.error());
    header = **found;
    header.header.others = *keys;
    header.levels = *scheme;
    return header;
}

Result<MeetingId> insertHeader(Transaction &transaction, const HeaderRow &row)
{
    const Result<> fits = inOrder([&] { return requireWhole(row.header); },
                                  [&] { return requireFreeNumber(transaction, row.header.number, {}); });
    if (!fits)
        return std::unexpected(fits.error());
    const auto inserted = firstRow(transaction, uR"(
        INSERT INTO meeting (number, body, abbreviation, reference, date, begins, ends, venue, status, scheme, default_level, next_meeting,
                             handling, levels, next_sequence)
        VALUES (:number, :body, :abbreviation, :reference, :date, :begins, :ends, :venue, :status, :scheme, :default_level, :next_meeting,
                :handling, :levels, :next_sequence)
        RETURNING id
    )"_s,
                                   headerBinds(row), [](const Row &id) { return id.id<MeetingId>(0); });
    if (!inserted)
        return std::unexpected(inserted.error());
    const MeetingId id = **inserted;
    if (const Result<> saved = saveKeys(transaction, id, row.header.others); !saved)
        return std::unexpected(saved.error());
    transaction.changes().meetings.insert(id);
    return id;
}

Result<> saveHeader(Transaction &transaction, MeetingId id, const HeaderRow &row)
{
    transaction.changes().meetings.update(id);
    return inOrder([&] { return requireWhole(row.header); }, //
                   [&] { return requireFreeNumber(transaction, row.header.number, id); },
                   [&] {
                       return run(transaction, uR"(
                           UPDATE meeting SET
                               number = :number, body = :body, abbreviation = :abbreviation, reference = :reference, date = :date,
                               begins = :begins, ends = :ends, venue = :venue, status = :status, scheme = :scheme,
                               default_level = :default_level, next_meeting = :next_meeting, handling = :handling, levels = :levels,
                               next_sequence = CASE WHEN next_sequence > :next_sequence THEN next_sequence ELSE :next_sequence END
                           WHERE id = :id
                       )"_s,
                                  headerBinds(row) + Binds{{":id"_L1, id}});
                   },
                   [&] { return saveKeys(transaction, id, row.header.others); });
}

} // namespace minutebook

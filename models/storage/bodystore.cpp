#include "models/storage/bodystore.h"

#include "models/storage/bodywords.h"
#include "models/storage/inorder.h"
#include "models/storage/logorows.h"
#include "models/storage/partystore.h"
#include "models/storage/query.h"
#include "models/storage/seatingstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Verb {
    QString word;
    bool decides = false;
};

Result<> requireNames(const Body &body)
{
    if (body.name.trimmed().isEmpty() || body.abbreviation.trimmed().isEmpty())
        return failure(ErrorCode::BodyInvalid);
    return {};
}

Result<> saveTexts(Connection &connection, const Body &body)
{
    const Result<QString> logo = storeLogo(connection, body.logo);
    if (!logo)
        return std::unexpected(logo.error());
    return run(connection, uR"(
        INSERT INTO body (id, name, abbreviation, scheme, action_pattern, reference_pattern, language, page_size, footer, logo)
        VALUES (1, :name, :abbreviation, :scheme, :action_pattern, :reference_pattern, :language, :page_size, :footer, :logo)
        ON CONFLICT (id) DO UPDATE SET
            name = excluded.name,
            abbreviation = excluded.abbreviation,
            scheme = excluded.scheme,
            action_pattern = excluded.action_pattern,
            reference_pattern = excluded.reference_pattern,
            language = excluded.language,
            page_size = excluded.page_size,
            footer = excluded.footer,
            logo = excluded.logo
    )"_s,
               {{":name"_L1, body.name},
                {":abbreviation"_L1, body.abbreviation},
                {":scheme"_L1, QString::fromUtf8(writeScheme(body.scheme))},
                Bind::written(":action_pattern"_L1, body.actionPattern),
                Bind::written(":reference_pattern"_L1, body.referencePattern),
                Bind::written(":language"_L1, body.language),
                {":page_size"_L1, pageSizeName(body.pageSize)},
                {":footer"_L1, body.footer},
                {":logo"_L1, *logo}});
}

Result<> saveVerbs(Connection &connection, const Body &body)
{
    int position = 0;
    const auto insert = [&](bool decides) {
        return [&, decides](const QString &verb) {
            return run(connection, u"INSERT INTO body_verb (position, verb, decides) VALUES (:position, :verb, :decides)"_s,
                       {{":position"_L1, position++}, {":verb"_L1, verb}, {":decides"_L1, decides}});
        };
    };
    return inOrder([&] { return run(connection, u"DELETE FROM body_verb"_s); }, //
                   [&] { return forEach(body.decidingVerbs, insert(true)); }, //
                   [&] { return forEach(body.recordingVerbs, insert(false)); });
}

Result<> saveNames(Connection &connection, const QStringList &names)
{
    int position = 0;
    const auto insert = [&](const QString &name) {
        return run(connection, u"INSERT INTO body_name (position, name) VALUES (:position, :name)"_s,
                   {{":position"_L1, position++}, {":name"_L1, name}});
    };
    return inOrder([&] { return run(connection, u"DELETE FROM body_name"_s); }, [&] { return forEach(names, insert); });
}

Result<QStringList> loadFormerPatterns(Connection &connection)
{
    return rows(connection, u"SELECT pattern FROM former_pattern ORDER BY position DESC"_s, {}, [](const Row &row) { return row.text(0); });
}

/// The pattern that is stored, if another is to take its place.
Result<> keepPattern(Connection &connection, const QString &next)
{
    return run(connection, uR"(
        INSERT INTO former_pattern (pattern)
        SELECT action_pattern FROM body
        WHERE action_pattern <> :next AND action_pattern NOT IN (SELECT pattern FROM former_pattern)
    )"_s,
               {{":next"_L1, next}});
}

Result<Body> loadTexts(Connection &connection)
{
    QByteArray scheme;
    const auto read = [&](const Row &row) {
        scheme = row.text(2).toUtf8();
        return Body{.name = row.text(0),
                    .abbreviation = row.text(1),
                    .scheme = {},
                    .decidingVerbs = {},
                    .recordingVerbs = {},
                    .actionPattern = row.text(3),
                    .referencePattern = row.text(4),
                    .names = {},
                    .language = row.text(5),
                    .pageSize = pageSizeNamed(row.text(6)).value_or(PageSize::A4),
                    .footer = row.text(7),
                    .logo = row.bytes(8)};
    };
    auto body = firstRow(connection, uR"(
        SELECT b.name, b.abbreviation, b.scheme, b.action_pattern, b.reference_pattern, b.language, b.page_size, b.footer, l.contents
        FROM body b LEFT JOIN logo l ON l.sha256 = b.logo
    )"_s,
                         {}, read);
    if (!body)
        return std::unexpected(body.error());
    if (!*body) // its making was broken off
        return failure(ErrorCode::BookForeign, {connection.path()});
    Result<Scheme> levels = readScheme(scheme);
    if (!levels)
        return std::unexpected(levels.error());
    (*body)->scheme = *std::move(levels);
    return **std::move(body);
}

} // namespace

Result<Body> loadBody(Connection &connection)
{
    const Snapshot snapshot(connection);
    Result<Body> body = loadTexts(connection);
    const auto verbs = rows(connection, u"SELECT verb, decides FROM body_verb ORDER BY position"_s, {},
                            [](const Row &row) { return Verb{row.text(0), row.flag(1)}; });
    const auto names = rows(connection, u"SELECT name FROM body_name ORDER BY position"_s, {}, [](const Row &row) { return row.text(0); });
    const Result<QStringList> patterns = loadFormerPatterns(connection);
    if (!verbs || !names)
        return std::unexpected(!verbs ? verbs.error() : names.error());
    if (!body || !patterns)
        return body ? std::unexpected(patterns.error()) : body;
    for (const Verb &verb : *verbs)
        (verb.decides ? body->decidingVerbs : body->recordingVerbs).append(verb.word);
    Result<QList<Party>> all = parties(connection);
    if (!all)
        return std::unexpected(all.error());
    body->parties = *std::move(all);
    body->members = membersOf(seating(connection).value_or(Seating())); // what cannot be read of it is told where it is asked for
    body->names = *names;
    body->formerPatterns = *patterns;
    body->formerPatterns.removeAll(body->actionPattern); // gone back to
    return body;
}

Result<> saveBody(Transaction &transaction, const Body &body)
{
    transaction.changes().body = true;
    return inOrder([&] { return requireNames(body); }, //
                   [&] { return keepPattern(transaction, body.actionPattern); }, //
                   [&] { return saveTexts(transaction, body); }, //
                   [&] { return saveVerbs(transaction, body); }, //
                   [&] { return saveNames(transaction, body.names); });
}

Result<Body> loadBodyOf(Connection &connection, MeetingId meeting)
{
    Result<Body> body = loadBody(connection);
    if (!body)
        return body;
    struct Kept {
        QString words;
        QByteArray logo;
    };
    const auto kept = firstRow(connection, uR"(
        SELECT m.body_words, l.contents FROM meeting m LEFT JOIN logo l ON l.sha256 = m.logo WHERE m.id = :id
    )"_s,
                               {{":id"_L1, meeting}}, [](const Row &row) { return Kept{row.text(0), row.bytes(1)}; });
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept || (*kept)->words.isEmpty())
        return body;
    body->logo = (*kept)->logo;
    return withBodyWords(*std::move(body), (*kept)->words.toUtf8());
}

Result<> keepBody(Transaction &transaction)
{
    const Result<Body> body = loadBody(transaction);
    if (!body)
        return std::unexpected(body.error());
    return run(transaction, uR"(
        UPDATE meeting SET body_words = :words, logo = (SELECT logo FROM body)
        WHERE status IN ('approved', 'final') AND body_words IS NULL
    )"_s,
               {{":words"_L1, QString::fromUtf8(writeBodyWords(*body))}});
}

} // namespace minutebook

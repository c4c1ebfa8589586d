#include "models/storage/withdrawnnumbers.h"

#include "models/storage/meetingcontext.h"
#include "models/storage/query.h"

#include <QCryptographicHash>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Spaces are nobody's words.
QString digestOf(const QString &words)
{
    return QString::fromLatin1(QCryptographicHash::hash(words.simplified().toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<> withdraw(Transaction &transaction, const QString &number, const QString &words)
{
    return run(transaction, uR"(
        INSERT OR IGNORE INTO withdrawn_number (number, words)
        SELECT :number, :words WHERE NOT EXISTS (SELECT 1 FROM action WHERE number = :number)
    )"_s,
               {{":number"_L1, number}, {":words"_L1, digestOf(words)}});
}

Result<> giveBack(Transaction &transaction, const QString &number, const QString &words)
{
    return run(transaction, u"DELETE FROM withdrawn_number WHERE number = :number AND words = :words"_s,
               {{":number"_L1, number}, {":words"_L1, digestOf(words)}});
}

} // namespace

Result<NumberedWords> numberedWords(Connection &connection, MeetingId meeting)
{
    NumberedWords words;
    const Result<> read = eachRow(connection,
                                  u"SELECT a.number, a.text FROM item i JOIN action a ON a.item = i.id WHERE i.meeting = :meeting"_s,
                                  {{":meeting"_L1, meeting}}, [&words](const Row &row) { words.insert(row.text(0), row.text(1)); });
    return read ? Result<NumberedWords>(words) : std::unexpected(read.error());
}

Result<> followNumbers(Transaction &transaction, MeetingId meeting, const NumberedWords &before)
{
    const Result<NumberedWords> now = numberedWords(transaction, meeting);
    if (!now)
        return std::unexpected(now.error());
    for (const auto &[number, words] : before.asKeyValueRange()) {
        if (const Result<> gone = now->contains(number) ? Result<>() : withdraw(transaction, number, words); !gone)
            return gone;
    }
    for (const auto &[number, words] : now->asKeyValueRange()) {
        const auto old = before.constFind(number);
        const bool isAsBefore = old != before.cend() && *old == words;
        if (const Result<> back = isAsBefore ? Result<>() : giveBack(transaction, number, words); !back)
            return back;
    }
    return {};
}

NumberInstead numberInstead(Connection &connection, MeetingId meeting)
{
    return [&connection, meeting](const QString &number, const QString &words) -> std::optional<QString> {
        const Result<QString> withdrawn = answer(connection, u"SELECT words FROM withdrawn_number WHERE number = :number"_s,
                                                 {{":number"_L1, number}});
        if (!withdrawn || withdrawn->isEmpty() || *withdrawn == digestOf(words))
            return std::nullopt;
        const Result<MeetingContext> context = loadContext(connection, meeting);
        return context ? std::optional(context->dialect.actionNumber(context->nextSequence)) : std::nullopt;
    };
}

} // namespace minutebook

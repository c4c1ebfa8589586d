#include "models/storage/partystore.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<> insertParty(Connection &connection, int position, const Party &party)
{
    return run(connection, uR"(
        INSERT INTO party (position, category, code, real_name, since, remark)
        VALUES (:position, :category, :code, :real_name, :since, :remark)
    )"_s,
               {{":position"_L1, position},
                {":category"_L1, party.category},
                {":code"_L1, party.code},
                {":real_name"_L1, party.realName},
                {":since"_L1, party.since},
                {":remark"_L1, party.remark}});
}

/// The words of LIKE stand for themselves.
QString escapedPattern(QString text)
{
    for (const QChar c : u"\\%_"_s)
        text.replace(c, u'\\' + QString(c));
    return text;
}

} // namespace

Result<QList<Party>> parties(Connection &connection)
{
    return rows(connection, u"SELECT category, code, real_name, since, remark FROM party ORDER BY position"_s, {},
                [](const Row &row) { return Party{row.text(0), row.text(1), row.text(2), row.date(3), row.text(4)}; });
}

Result<> saveParties(Transaction &transaction, const QList<Party> &parties)
{
    if (!faultsOf(parties).isEmpty() || parties.contains(Party()))
        return failure(ErrorCode::PartyInvalid);
    transaction.changes().body = true;
    int position = 0;
    return inOrder([&] { return run(transaction, u"DELETE FROM party"_s); },
                   [&] { return forEach(parties, [&](const Party &party) { return insertParty(transaction, position++, party); }); });
}

Result<QList<int>> meetingsNaming(Connection &connection, const Party &party)
{
    const QRegularExpression named(
        u"\\b%1 ['‘’‚\"“”„«‹]%2['‘’\"“”»›]"_s.arg(QRegularExpression::escape(party.category), QRegularExpression::escape(party.code)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<int> numbers;
    const Result<> read = eachRow(connection, uR"(
        SELECT m.number, i.heading, i.notes FROM item i JOIN meeting m ON m.id = i.meeting
        WHERE i.heading LIKE :pattern ESCAPE '\' OR i.notes LIKE :pattern ESCAPE '\' ORDER BY m.number
    )"_s,
                                  {{":pattern"_L1, u'%' + escapedPattern(party.code) + u'%'}}, [&](const Row &row) {
                                      if ((row.text(1) + u'\n' + row.text(2)).contains(named)
                                          && (numbers.isEmpty() || numbers.constLast() != row.number(0)))
                                          numbers.append(row.number(0));
                                  });
    return read ? Result<QList<int>>(numbers) : std::unexpected(read.error());
}

} // namespace minutebook

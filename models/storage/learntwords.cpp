#include "models/storage/learntwords.h"

#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<QStringList> learntWords(Connection &connection)
{
    return rows(connection, u"SELECT word FROM learnt_word ORDER BY word"_s, {}, [](const Row &row) { return row.text(0); });
}

Result<> learnWord(Transaction &transaction, const QString &word)
{
    transaction.changes().body = true;
    return run(transaction, u"INSERT INTO learnt_word (word) VALUES (:word) ON CONFLICT (word) DO NOTHING"_s, {{":word"_L1, word}});
}

Result<> forgetWord(Transaction &transaction, const QString &word)
{
    transaction.changes().body = true;
    return run(transaction, u"DELETE FROM learnt_word WHERE word = :word"_s, {{":word"_L1, word}});
}

} // namespace minutebook

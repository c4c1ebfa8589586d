#include "models/storage/foundtexts.h"

#include "models/storage/cipher.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/searchtables.h"
#include "models/storage/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// No text of a book has control characters: see decode().
constexpr QChar markBegin(u'\x02');
constexpr QChar markEnd(u'\x03');

QList<SearchMark> marksIn(const QString &marked)
{
    QList<SearchMark> marks;
    qsizetype at = 0; // in the text without its marks
    for (const QChar c : marked) {
        if (c == markBegin)
            marks.append({at, 0});
        else if (c == markEnd)
            marks.last().length = at - marks.last().begin;
        else
            ++at;
    }
    return marks;
}

/// As one value, which is far quicker than a statement for each.
QString listed(const QList<FoundText> &texts)
{
    QJsonArray list;
    for (const FoundText &text : texts)
        list.append(QJsonArray{text.text, text.people});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<RankedText>> rankFound(const QList<FoundText> &texts, const QString &expression)
{
    if (texts.isEmpty())
        return {};
    const auto memory = Connection::open({.path = inMemory}, Cipher());
    if (!memory)
        return std::unexpected(memory.error());
    const Result<> filled = inOrder(
        [&] { return run(**memory, u"PRAGMA query_only = OFF"_s); },
        [&] { return run(**memory, u"CREATE VIRTUAL TABLE found USING fts5 (text, people, %1)"_s.arg(searchTokens)); },
        [&] {
            return run(**memory, uR"(
                                            INSERT INTO found (rowid, text, people)
                                            SELECT key, value ->> 0, value ->> 1 FROM json_each(:texts)
                                        )"_s,
                       {{":texts"_L1, listed(texts)}});
        });
    if (!filled)
        return std::unexpected(filled.error());
    return rows(**memory, u"SELECT rowid, highlight(found, 0, char(2), char(3)) FROM found WHERE found MATCH :words ORDER BY rank, rowid"_s,
                {{":words"_L1, expression}}, [](const Row &row) { return RankedText{row.wide(0), marksIn(row.text(1))}; });
}

} // namespace minutebook

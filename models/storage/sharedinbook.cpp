#include "models/storage/sharedinbook.h"

#include "models/notation/sharedwords.h"
#include "models/notation/wordsin.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/searchtables.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsOfRun = 5;

/// Looks words up in the words of all meetings, by the levels of those who may find them.
class BookWords
{
public:
    BookWords(Connection &connection, MeetingId own, const Scheme &scheme, Rank level)
        : m_connection(connection)
        , m_own(own)
        , m_scheme(scheme)
        , m_level(level)
    {
    }

    /// What another meeting says that these readers do not see, and none that they see. Own notes are the secretary's alone.
    [[nodiscard]] Result<bool> isWithheld(const QString &phrase)
    {
        if (const Result<> read = readLevels(); !read)
            return std::unexpected(read.error());
        bool withheld = false;
        for (const SearchLevel &level : std::as_const(m_levels)) {
            const std::optional<Rank> rank = m_scheme.rankOf(level.name);
            const bool shown = rank && *rank <= m_level;
            if (level.name.isEmpty() || (withheld && !shown))
                continue;
            const Result<bool> there = stands(level.id, phrase, shown ? MeetingId() : m_own);
            if (!there || (*there && shown))
                return there ? Result<bool>(false) : there;
            withheld = withheld || *there;
        }
        return withheld;
    }

private:
    [[nodiscard]] Result<> readLevels()
    {
        if (!m_levels.isEmpty())
            return {};
        Result<QList<SearchLevel>> levels = searchLevels(m_connection);
        if (!levels)
            return std::unexpected(levels.error());
        m_levels = *std::move(levels);
        return {};
    }

    /// In another meeting than that.
    [[nodiscard]] Result<bool> stands(qint64 level, const QString &phrase, MeetingId but)
    {
        const QString sql =
            u"SELECT EXISTS (SELECT 1 FROM %1 JOIN search_row r ON r.id = %1.rowid WHERE %1 MATCH :words AND r.meeting <> :but)"_s.arg(
                searchTable(level));
        const auto found = firstRow(m_connection, sql, {{":words"_L1, u"text : "_s + phrase}, {":but"_L1, but}},
                                    [](const Row &row) { return row.flag(0); });
        return found ? Result<bool>(found->value_or(false)) : std::unexpected(found.error());
    }

    Connection &m_connection;
    MeetingId m_own;
    const Scheme &m_scheme;
    Rank m_level;
    QList<SearchLevel> m_levels;
};

QString quoted(const QString &words)
{
    return u"\"%1\""_s.arg(QString(words).remove(u'"'));
}

/// As they stand in the text, and as they are looked for.
QList<std::pair<QString, QString>> phrasesOf(const QString &text, const QStringList &telling)
{
    QList<std::pair<QString, QString>> phrases;
    for (const QString &word : telling)
        phrases.append({word, quoted(word)});
    QStringList words;
    for (const Word &word : wordsIn(text))
        words << word.text;
    for (qsizetype i = 0; i + wordsOfRun <= words.size(); ++i) {
        const QString run = words.sliced(i, wordsOfRun).join(u' ');
        phrases.append({run, quoted(run)});
    }
    return phrases;
}

} // namespace

Result<QStringList> sharedInBook(Connection &connection, MeetingId meeting, const MeetingRecord &minutes, const QString &text, Rank level)
{
    const Dialect dialect = dialectOf(minutes.body, minutes.meeting.header, minutes.meeting.people);
    QStringList shared = sharedWithWithheld(text, level, minutes.meeting, dialect);
    BookWords book(connection, meeting, minutes.body.scheme, level);
    const auto look = [&](const std::pair<QString, QString> &phrase) -> Result<> {
        const bool told = shared.contains(phrase.first);
        const Result<bool> withheld = told ? Result<bool>(false) : book.isWithheld(phrase.second);
        if (withheld && *withheld)
            shared << phrase.first;
        return withheld ? Result<>() : std::unexpected(withheld.error());
    };
    const Result<> looked = forEach(phrasesOf(text, tellingWords(text, level, minutes.meeting, dialect)), look);
    return looked ? Result<QStringList>(shared) : std::unexpected(looked.error());
}

} // namespace minutebook

#include "models/notation/keywords.h"

#include "models/notation/readaction.h"
#include "models/notation/readmovement.h"
#include "models/notation/readvote.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Keyword {
    QLatin1StringView word;
    bool (*read)(const KeywordLine &line);
};

constexpr std::array keywords{
    Keyword{"ACTION"_L1, readAction},
    Keyword{"UPDATE"_L1, readUpdate},
    Keyword{"VOTE"_L1, readVote},
    Keyword{"MOVED"_L1, readMoved},
    Keyword{"JOINED"_L1, [](const KeywordLine &line) { return readMovement(line, LineKind::Joined, 6); }},
    Keyword{"LEFT"_L1, [](const KeywordLine &line) { return readMovement(line, LineKind::Left, 4); }},
    Keyword{"PRESIDING"_L1, [](const KeywordLine &line) { return readMovement(line, LineKind::Presiding, 9); }},
    Keyword{"RECUSED"_L1, [](const KeywordLine &line) { return readMovement(line, LineKind::Recused, 7); }},
    Keyword{"INTEREST"_L1, readInterest},
    Keyword{"ADJOURNED"_L1, [](const KeywordLine &line) { return readBreak(line, LineKind::Adjourned, 9); }},
    Keyword{"RESUMED"_L1, [](const KeywordLine &line) { return readBreak(line, LineKind::Resumed, 7); }},
    Keyword{"NOTE"_L1, readPostMeetingNote},
};

/// Those whose colon follows at once: without it the word is just a word.
bool isFollowedRightly(const QString &body, QLatin1StringView word)
{
    if (body.size() == word.size())
        return false;
    const QChar next = body[word.size()];
    const bool headless = word == "VOTE"_L1 || word == "MOVED"_L1 || word == "INTEREST"_L1;
    return next == u':' || (!headless && next == u' ');
}

/// An action's row does not go from an edition where nothing is withheld: a stub on it is a mistake, and doubt counts upward.
void doubtStub(const Keyword &keyword, Line &line, int column, const Dialect &dialect)
{
    line.diagnostics.append({DiagnosticCode::StubOfAction,
                             Gravity::Warning,
                             0,
                             static_cast<int>(line.tag.begin) + 1,
                             static_cast<int>(line.tag.length),
                             {dialect.scheme.level(dialect.scheme.highest()).name}});
    const QList<Diagnostic> remarks = line.diagnostics;
    line.tag = Tag{.doubtful = true};
    line.tail.clear();
    line.body = line.text.sliced(column - 1).trimmed();
    keyword.read(KeywordLine{line, column, dialect, line.body});
    line.diagnostics = remarks;
}

/// A line that would be one of a keyword if that stood in capitals.
void remarkSmallKeyword(Line &line, int column, const Dialect &dialect)
{
    const auto keyword = std::ranges::find_if(keywords, [&](const Keyword &candidate) {
        return line.body.startsWith(candidate.word, Qt::CaseInsensitive) && isFollowedRightly(line.body, candidate.word);
    });
    if (keyword == keywords.end() || line.body.startsWith(keyword->word))
        return;
    Line capital;
    capital.text = line.text;
    capital.kind = line.kind;
    capital.body = keyword->word + line.body.sliced(keyword->word.size());
    readKeyword(capital, column, dialect);
    const auto length = static_cast<int>(keyword->word.size());
    if (capital.kind != line.kind)
        line.diagnostics.append({DiagnosticCode::KeywordSmall, Gravity::Hint, 0, column, length, {line.body.first(length)}});
}

} // namespace

void readKeyword(Line &line, int column, const Dialect &dialect)
{
    const auto keyword = std::ranges::find_if(keywords, [&](const Keyword &candidate) {
        return line.body.startsWith(candidate.word) && isFollowedRightly(line.body, candidate.word);
    });
    if (keyword == keywords.end())
        return remarkSmallKeyword(line, column, dialect);
    const KeywordLine read{line, column, dialect, line.body};
    const LineKind before = line.kind;
    const qsizetype remarks = line.diagnostics.size();
    if (keyword->read(read)) {
        if (line.tag.stub && (line.kind == LineKind::Action || line.kind == LineKind::Update))
            doubtStub(*keyword, line, column, dialect);
        return;
    }
    line.kind = before;
    line.words = std::monostate();
    line.body = line.tag.doubtful ? line.text.sliced(column - 1).trimmed() : read.body; // what is doubtful prints as typed
    const QStringView word = QStringView(read.body).first(keyword->word.size());
    if (line.diagnostics.size() == remarks && read.body.contains(u':'))
        read.remark(DiagnosticCode::KeywordIncomplete, Gravity::Warning, word, {word.toString()});
}

} // namespace minutebook

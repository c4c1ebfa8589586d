#include "models/notation/keywords.h"

#include "models/notation/candidates.h"
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

bool beginsWith(const QString &body, QLatin1StringView word)
{
    return body.startsWith(word) && (body.size() == word.size() || body[word.size()] == u':' || body[word.size()] == u' ');
}

/// Whether a word in any letters may stand first: asked before each of them is compared.
bool mayBegin(const QString &body)
{
    const QChar first = body.isEmpty() ? QChar() : body.front().toUpper();
    return std::ranges::any_of(keywords, [&](const Keyword &keyword) { return keyword.word.front() == first; });
}

/// Reads a line of this keyword; one that is incomplete stays as it is, with its remarks.
bool readAs(const Keyword &keyword, Line &line, int column, const Dialect &dialect)
{
    const KeywordLine read{line, column, dialect, line.body};
    const LineKind before = line.kind;
    if (keyword.read(read))
        return true;
    line.kind = before;
    line.words = std::monostate();
    line.body = read.body;
    return false;
}

/// A person of this meeting may be meant: a first name, or initials with a slip in them.
bool mayBeSomebody(const QString &owner, const Dialect &dialect)
{
    return !owner.isEmpty() && owner.front().isUpper() && !peopleLike(owner, dialect).isEmpty();
}

/// Nothing of what follows the keyword is unknown, but for an owner who may be somebody.
bool isPlausible(const Line &line, const Dialect &dialect)
{
    return std::ranges::all_of(line.diagnostics, [&](const Diagnostic &remark) {
        return remark.code == DiagnosticCode::OwnerLeft
            || (remark.code == DiagnosticCode::OwnerUnknown && mayBeSomebody(remark.details.value(0), dialect));
    });
}

/// Behind how much of the body a colon would make the line one of its keyword. 0: nowhere, so that it is taken for text. Of several
/// places it is the last, which takes a status to the number before it.
qsizetype missingColon(const Keyword &keyword, const QString &body, int column, const Dialect &dialect)
{
    constexpr int mostWords = 8;
    qsizetype found = 0;
    qsizetype end = keyword.word.size();
    for (int words = 0; words < mostWords && end <= body.size(); ++words) {
        Line line;
        line.kind = LineKind::Paragraph;
        line.body = body.first(end) + u':' + body.sliced(end);
        if (isFollowedRightly(line.body, keyword.word) && readAs(keyword, line, column, dialect) && isPlausible(line, dialect))
            found = end;
        const qsizetype space = body.indexOf(u' ', end + 1);
        end = space < 0 && end < body.size() ? body.size() : space < 0 ? body.size() + 1 : space;
    }
    return found;
}

/// "UPDATE 15/": the number has been begun.
bool beginsNumber(const Keyword &keyword, const QString &body)
{
    static const QRegularExpression number(u"^UPDATE [0-9]+/[0-9]*(?: |$)"_s);
    return keyword.read == readUpdate && number.match(body).hasMatch();
}

/// What is missing in a line that begins with a keyword and cannot be read as one.
void remarkIncomplete(const Keyword &keyword, Line &line, int column, const Dialect &dialect)
{
    const auto remark = [&](DiagnosticCode code, qsizetype length, const QStringList &details) {
        line.diagnostics.append({code, Gravity::Warning, 0, column, static_cast<int>(length), details});
    };
    const QString word = keyword.word;
    if (const qsizetype end = missingColon(keyword, line.body, column, dialect))
        remark(DiagnosticCode::ColonMissing, end, {line.body.first(end), line.body.first(end) + u':'});
    else if (line.body == word
             || (isFollowedRightly(line.body, keyword.word) && (line.body.contains(u':') || beginsNumber(keyword, line.body))))
        remark(DiagnosticCode::KeywordIncomplete, word.size(), {word});
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
    if (!mayBegin(line.body))
        return;
    const auto keyword = std::ranges::find_if(keywords, [&](const Keyword &candidate) { return beginsWith(line.body, candidate.word); });
    if (keyword == keywords.end())
        return remarkSmallKeyword(line, column, dialect);
    const qsizetype remarks = line.diagnostics.size();
    if (isFollowedRightly(line.body, keyword->word) && readAs(*keyword, line, column, dialect)) {
        if (line.tag.stub && (line.kind == LineKind::Action || line.kind == LineKind::Update))
            doubtStub(*keyword, line, column, dialect);
        return;
    }
    if (line.diagnostics.size() == remarks)
        remarkIncomplete(*keyword, line, column, dialect);
    if (line.tag.doubtful)
        line.body = line.text.sliced(column - 1).trimmed(); // what is doubtful prints as typed
}

} // namespace minutebook

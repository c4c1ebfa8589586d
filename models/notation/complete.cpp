#include "models/notation/complete.h"

#include "models/notation/completepeople.h"
#include "models/notation/labels.h"
#include "models/notation/lexline.h"
#include "models/notation/readaction.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 12; // that a list can hold
constexpr qsizetype longestTagTyped = 24;

bool isQuote(QChar c)
{
    return u"'‘’\"“”"_s.contains(c);
}

bool beginsWith(const QString &word, QStringView typed)
{
    return word.startsWith(typed, Qt::CaseInsensitive) && word.size() > typed.size();
}

/// `UPDATE ID [STATUS]`: the number first, then the status.
std::optional<Completions> completeUpdate(QStringView head, qsizetype mark, const Dialect &dialect, const Vocabulary &vocabulary)
{
    constexpr auto keyword = "UPDATE "_L1;
    if (!head.sliced(mark).startsWith(keyword) || head.contains(u':'))
        return std::nullopt;
    Completions found{mark + keyword.size(), {}};
    QStringView typed = head.sliced(found.begin);
    const qsizetype number = dialect.numberLength(typed.toString());
    if (number > 0 && number < typed.size() && typed[number] == u' ') {
        found.begin += number + 1;
        typed = typed.sliced(number + 1);
        for (const ActionStatus status :
             {ActionStatus::Closed, ActionStatus::OnTarget, ActionStatus::Open, ActionStatus::Transferred, ActionStatus::Withdrawn}) {
            if (beginsWith(statusText(status), typed))
                found.all.append({statusText(status) + ": "_L1, statusText(status)});
        }
        return found;
    }
    for (const Vocabulary::OpenAction &action : vocabulary.openActions) {
        if (beginsWith(action.number, typed) || (!typed.isEmpty() && action.number.contains(typed, Qt::CaseInsensitive)))
            found.all.append({action.number + u' ', action.number + "  "_L1 + action.text});
    }
    return found;
}

/// `(` with the beginning of a tag, at the line's end.
std::optional<Completions> completeTag(const QString &line, qsizetype column, const Dialect &dialect)
{
    const QStringView head = QStringView(line).first(column);
    const qsizetype bracket = head.lastIndexOf(u'(');
    const QStringView behind = QStringView(line).sliced(column).trimmed();
    if (bracket < 0 || column - bracket > longestTagTyped || !(behind.isEmpty() || behind == u")"))
        return std::nullopt;
    if (bracket > 0 && !head[bracket - 1].isSpace())
        return std::nullopt;
    const QStringView typed = head.sliced(bracket + 1);
    Completions found{bracket + 1, {}, !typed.isEmpty()};
    QStringList contents;
    for (qsizetype i = dialect.scheme.levels.size() - 1; i >= 0; --i)
        contents << dialect.scheme.levels[i].name;
    contents << u"cleared"_s;
    for (qsizetype i = dialect.scheme.levels.size() - 1; i >= 0; --i)
        contents << dialect.scheme.levels[i].name + ", cleared"_L1;
    contents << u"stub"_s;
    const QString end = behind.isEmpty() ? u")"_s : QString();
    for (const QString &content : std::as_const(contents)) {
        if (content.startsWith(typed, Qt::CaseInsensitive))
            found.all.append({content + end, u'(' + content + u')'});
    }
    return found.all.isEmpty() ? std::nullopt : std::optional(found);
}

/// `Category ‘` and perhaps a letter of the code.
std::optional<Completions> completePseudonym(QStringView head, const Vocabulary &vocabulary)
{
    qsizetype quote = head.size() - 1;
    while (quote >= 0 && head[quote].isLetterOrNumber())
        --quote;
    if (quote < 1 || !isQuote(head[quote]) || head[quote - 1] != u' ')
        return std::nullopt;
    Completions found{quote, {}};
    for (const QString &pseudonym : vocabulary.pseudonyms) {
        const qsizetype code = pseudonym.lastIndexOf(u' ') + 1;
        const QStringView category = QStringView(pseudonym).first(code);
        if (head.first(quote).endsWith(category, Qt::CaseInsensitive) && beginsWith(pseudonym.sliced(code + 1), head.sliced(quote + 1)))
            found.all.append({pseudonym.sliced(code), pseudonym});
    }
    return found.all.isEmpty() ? std::nullopt : std::optional(found);
}

/// Two capitals or more of an outcome verb, those that decide first.
std::optional<Completions> completeVerb(const QString &line, qsizetype column, const Dialect &dialect)
{
    qsizetype begin = column;
    while (begin > 0 && line[begin - 1].isUpper())
        --begin;
    const QStringView typed = QStringView(line).sliced(begin, column - begin);
    const bool startsWord = begin == 0 || (!line[begin - 1].isLetterOrNumber() && line[begin - 1] != u'\\');
    const bool endsWord = column == line.size() || !line[column].isLetterOrNumber();
    if (typed.size() < 2 || !startsWord || !endsWord)
        return std::nullopt;
    Completions found{begin, {}};
    const QString space = column == line.size() ? u" "_s : QString();
    for (const QSet<QString> &verbs : {dialect.decidingVerbs, dialect.recordingVerbs}) {
        QStringList sorted = verbs.values();
        sorted.sort();
        for (const QString &verb : std::as_const(sorted)) {
            if (beginsWith(verb, typed))
                found.all.append({verb + space, verb});
        }
    }
    return found.all.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace

Completions completionsAt(const QString &line, qsizetype column, const Dialect &dialect, const Vocabulary &vocabulary)
{
    const Line read = lexLine(line, dialect);
    if (read.kind == LineKind::OwnNote)
        return {};
    const QStringView head = QStringView(line).first(column);
    const qsizetype mark = std::min(markLength(read), column);
    std::optional<Completions> found = completeUpdate(head, mark, dialect, vocabulary);
    if (!found)
        found = completePeople(line, column, mark, dialect, vocabulary.people);
    if (!found)
        found = completePseudonym(head, vocabulary);
    if (!found)
        found = completeTag(line, column, dialect);
    if (!found)
        found = completeVerb(line, column, dialect);
    if (!found || found->all.isEmpty())
        return {};
    found->all = found->all.first(std::min(found->all.size(), most));
    return *found;
}

bool asksVocabulary(const QString &line, qsizetype column)
{
    constexpr qsizetype longestCode = 6;
    const QStringView head = QStringView(line).first(column);
    const QStringView end = head.last(std::min(head.size(), longestCode));
    return head.contains("UPDATE "_L1) || std::ranges::any_of(end, isQuote);
}

QStringList pseudonymsIn(const QString &text)
{
    static const QRegularExpression named(u"((?:\\b\\p{Lu}[\\p{L}\\p{N}-]+ ){1,3})([‘'’\"“]\\p{Lu}{1,4}[’'\"”])"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> articles{u"The"_s, u"A"_s, u"An"_s, u"And"_s, u"For"_s, u"That"_s};
    QStringList pseudonyms;
    for (const QRegularExpressionMatch &match : named.globalMatch(text)) {
        QStringList words = match.captured(1).split(u' ', Qt::SkipEmptyParts);
        if (words.size() > 1 && articles.contains(words.first()))
            words.removeFirst();
        const QString pseudonym = words.join(u' ') + u' ' + match.captured(2);
        if (!pseudonyms.contains(pseudonym))
            pseudonyms << pseudonym;
    }
    return pseudonyms;
}

} // namespace minutebook

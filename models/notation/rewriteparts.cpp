#include "models/notation/rewriteparts.h"

#include "models/notation/readaction.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keywordLength = 6; // of ACTION and UPDATE
constexpr auto dueWord = " due "_L1;

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

qsizetype textBegin(const Line &line)
{
    return skipSpaces(line.text, skipSpaces(line.text, 0) + line.label.size());
}

QString takeBraces(QStringView &head)
{
    const qsizetype opening = head.indexOf(u'{');
    if (opening < 0 || !head.endsWith(u'}'))
        return {};
    const QString braces = head.sliced(opening).toString();
    head = head.first(opening).trimmed();
    return braces;
}

QString takeDue(QStringView &head)
{
    const QString spaced = u' ' + head.toString();
    const qsizetype due = spaced.lastIndexOf(dueWord);
    if (due < 0)
        return {};
    const QString date = spaced.sliced(due + dueWord.size()).trimmed();
    head = head.first(due).trimmed();
    return date;
}

} // namespace

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QStringView behindMark(const Line &line)
{
    return QStringView(line.text).sliced(textBegin(line));
}

qsizetype headLength(const Line &line, qsizetype colon)
{
    return line.body.isEmpty() ? colon + 1 : skipSpaces(behindMark(line), colon + 1);
}

LineParts partsOf(const Line &line, qsizetype headLength)
{
    const qsizetype mark = textBegin(line);
    const qsizetype begin = mark + headLength;
    const qsizetype end = std::min(begin + line.body.size(), line.text.size());
    return {line.text.first(mark), line.text.sliced(mark, headLength), line.text.sliced(begin, end - begin), line.text.sliced(end)};
}

QString ActionHead::text() const
{
    QStringList parts{keyword, number, status, due.isEmpty() ? QString() : u"due "_s + due, braces};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::optional<ActionHead> readHead(const Line &line)
{
    const auto *update = std::get_if<UpdateWords>(&line.words);
    if (!update && !std::holds_alternative<ActionWords>(line.words))
        return std::nullopt;
    const QStringView whole = behindMark(line);
    QStringView head = whole.first(colonOf(whole)).sliced(keywordLength).trimmed();
    ActionHead parts;
    parts.keyword = whole.first(keywordLength).toString();
    parts.braces = takeBraces(head);
    parts.due = takeDue(head);
    if (parts.braces.isEmpty())
        parts.braces = takeBraces(head); // they stood before the date
    parts.number = update ? update->number : head.toString();
    parts.status = head.sliced(parts.number.size()).trimmed().toString();
    return parts;
}

} // namespace minutebook

#include "models/notation/rewriteline.h"

#include "models/notation/decode.h"
#include "models/notation/lexline.h"
#include "models/notation/outcome.h"
#include "models/notation/owners.h"
#include "models/notation/readaction.h"
#include "models/notation/rewritedate.h"
#include "models/notation/rewriteparts.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A tag wherever it stands.
Tag anywhere(Tag tag)
{
    tag.begin = 0;
    return tag;
}

/// The text, if it reads as what was wanted.
std::optional<QString> checked(const QString &text, const Line &wanted, const Dialect &dialect)
{
    const Line read = lexLine(text, dialect);
    const bool same = read.kind == wanted.kind && read.depth == wanted.depth && read.label == wanted.label && read.body == wanted.body
        && read.tail == wanted.tail && anywhere(read.tag) == anywhere(wanted.tag) && read.words == wanted.words
        && read.outcome.has_value() == wanted.outcome.has_value();
    return same ? std::optional(text) : std::nullopt;
}

/// A way to say something: a head and a text in the place of the line's own.
struct Wording {
    ActionHead head;
    QString text;
};

std::optional<QString> firstThatReads(const QList<Wording> &wordings, Line wanted, const Dialect &dialect)
{
    const qsizetype colon = colonOf(behindMark(wanted));
    LineParts parts = partsOf(wanted, headLength(wanted, colon));
    const QString behindHead = parts.head.sliced(colon);
    for (const Wording &wording : wordings) {
        parts.head = wording.head.text() + behindHead;
        parts.text = wording.text;
        wanted.body = wording.text;
        if (std::optional<QString> rewritten = checked(parts.whole(), wanted, dialect))
            return rewritten;
    }
    return std::nullopt;
}

template <typename Change>
void changeWords(Line &line, Change change)
{
    if (auto *action = std::get_if<ActionWords>(&line.words))
        change(*action);
    else if (auto *update = std::get_if<UpdateWords>(&line.words))
        change(*update);
}

/// "GH", "GH and MC", "GH, MC and SECAS".
QString enumerated(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(", "_L1) + " and "_L1 + names.last();
}

QString inBraces(const QStringList &owners)
{
    return owners.isEmpty() ? QString() : u'{' + owners.join("; "_L1) + u'}';
}

/// "JHe": nobody's words would be lost with them, known or not.
bool looksLikeInitials(const QString &owner)
{
    return owner.size() >= 2 && owner.size() <= 4 && owner[0].isUpper() && std::ranges::all_of(owner, [](QChar c) { return c.isLetter(); })
        && std::ranges::count_if(owner, [](QChar c) { return c.isUpper(); }) >= 2;
}

/// How much of an action's text names its owners, and nothing else that would be lost with them.
qsizetype ownersInText(const Line &line, const ActionHead &head, const Dialect &dialect)
{
    const auto *action = std::get_if<ActionWords>(&line.words);
    if (!action)
        return 0;
    const qsizetype length = ownersLength(line.body);
    const QStringList said = splitOwners(line.body.first(length), dialect);
    const bool known = std::ranges::all_of(said,
                                           [&](const QString &owner) { return isKnownOwner(owner, dialect) || looksLikeInitials(owner); });
    return known && (head.braces.isEmpty() || said == action->owners) ? length : 0;
}

QString withoutDue(QString text, const DuePlace &place)
{
    const qsizetype by = text.lastIndexOf(" by "_L1);
    return text.remove(by, place.begin + place.length - by);
}

QString raw(const QString &wording)
{
    return decode(wording).text.simplified();
}

/// The verb's place in the body.
std::pair<qsizetype, qsizetype> placeOfVerb(const Line &line, const Dialect &dialect)
{
    std::pair<qsizetype, qsizetype> place(0, 0);
    forEachVerb(line.body, dialect, [&](qsizetype begin, qsizetype length) {
        if (place.second == 0 && line.body.sliced(begin, length) == line.outcome->verb)
            place = {begin, length};
    });
    return place;
}

/// Behind the time, which may hold a colon itself.
qsizetype colonOfMovement(const Line &line, const QString &keyword)
{
    const QStringView whole = line.tag.exact() ? behindMark(line).chopped(line.text.size() - line.tag.begin) : behindMark(line);
    const qsizetype spaced = whole.indexOf(": "_L1, keyword.size());
    return spaced < 0 ? whole.lastIndexOf(u':') : spaced;
}

/// How the line names somebody: "Joe Hehir (JHe)" or "JHe".
QString namedIn(const Line &line, const QString &initials, const Dialect &dialect)
{
    const QStringList named = splitOwners(line.body, dialect);
    const auto found = std::ranges::find_if(named, [&](const QString &name) { return name.endsWith(u'(' + initials + u')'); });
    return found == named.end() ? initials : *found;
}

} // namespace

std::optional<QString> withOwners(const Line &line, const QStringList &owners, const Dialect &dialect)
{
    std::optional<ActionHead> head = readHead(line);
    if (!head)
        return std::nullopt;
    Line wanted = line;
    changeWords(wanted, [&](auto &words) { words.owners = owners; });
    QList<Wording> wordings;
    if (const qsizetype length = ownersInText(line, *head, dialect); length > 0 && !owners.isEmpty()) {
        const QString text = enumerated(owners) + line.body.sliced(length);
        ActionHead bare = *head;
        bare.braces.clear();
        head->braces = inBraces(owners);
        wordings << Wording{bare, text} << Wording{*head, text};
    }
    head->braces = inBraces(owners);
    return firstThatReads(wordings << Wording{*head, line.body}, wanted, dialect);
}

std::optional<QString> withDue(const Line &line, QDate due, const Dialect &dialect)
{
    std::optional<ActionHead> head = readHead(line);
    if (!head)
        return std::nullopt;
    Line wanted = line;
    QDate before;
    changeWords(wanted, [&](auto &words) { before = std::exchange(words.due, due); });
    const DuePlace place = line.kind == LineKind::Action ? findDue(line.body, dialect.date) : DuePlace();
    QString text = line.body;
    const bool inText = place.date.isValid() && place.date == before;
    if (inText)
        text = due.isValid() ? text.replace(place.begin, place.length, dateLike(due, text.sliced(place.begin, place.length), dialect.date))
                             : withoutDue(text, place);
    if (!due.isValid())
        head->due.clear();
    else if (!head->due.isEmpty() || !inText)
        head->due = dateLike(due, head->due, dialect.date);
    return firstThatReads({{*head, text}}, wanted, dialect);
}

std::optional<QString> withTask(const Line &line, const QString &task, const Dialect &dialect)
{
    const auto *action = std::get_if<ActionWords>(&line.words);
    if (!action || raw(task).isEmpty())
        return std::nullopt;
    LineParts parts = partsOf(line, headLength(line, colonOf(behindMark(line))));
    parts.text = raw(task);
    const Line read = lexLine(parts.whole(), dialect);
    const auto *now = std::get_if<ActionWords>(&read.words);
    if (!now || now->number != action->number)
        return std::nullopt;
    Line wanted = line;
    wanted.body = parts.text;
    wanted.words = *now;
    wanted.outcome = read.outcome;
    return checked(parts.whole(), wanted, dialect);
}

std::optional<QString> withWording(const Line &line, const QString &wording, const Dialect &dialect)
{
    if (line.kind != LineKind::Paragraph && line.kind != LineKind::ListItem)
        return std::nullopt;
    const bool escaped = !behindMark(line).startsWith(line.body); // by a backslash that is no part of the body
    LineParts parts = partsOf(line, escaped ? 1 : 0);
    Line wanted = line;
    wanted.body = raw(wording);
    for (const QString &escape : {QString(), u"\\"_s}) {
        parts.head = escape;
        parts.text = wanted.body;
        if (std::optional<QString> rewritten = checked(parts.whole(), wanted, dialect))
            return rewritten;
    }
    return std::nullopt;
}

std::optional<QString> withVerb(const Line &line, const QString &verb, const Dialect &dialect)
{
    if (!line.outcome)
        return std::nullopt;
    const auto [begin, length] = placeOfVerb(line, dialect);
    const std::optional<QString> text = withWording(line, QString(line.body).replace(begin, length, verb), dialect);
    return text && lexLine(*text, dialect).outcome->verb == verb ? text : std::nullopt;
}

std::optional<QString> withPeople(const Line &line, const QStringList &people, QTime time, const Dialect &dialect)
{
    static const QHash<LineKind, QString> keywords{{LineKind::Joined, u"JOINED"_s},
                                                   {LineKind::Left, u"LEFT"_s},
                                                   {LineKind::Presiding, u"PRESIDING"_s},
                                                   {LineKind::Recused, u"RECUSED"_s}};
    const QString keyword = keywords.value(line.kind);
    if (keyword.isEmpty())
        return std::nullopt;
    QStringList names;
    for (const QString &initials : people)
        names << namedIn(line, initials, dialect);
    LineParts parts = partsOf(line, headLength(line, colonOfMovement(line, keyword)));
    parts.head = keyword + (time.isValid() ? time.toString(u" HH:mm"_s) : QString()) + u": "_s;
    parts.text = names.join(", "_L1) + (line.body.endsWith(u'.') ? u"."_s : QString());
    Line wanted = line;
    wanted.body = parts.text;
    wanted.words = PeopleWords{people, time};
    return checked(parts.whole(), wanted, dialect);
}

QString updateLine(const UpdateWords &words, const QString &text)
{
    const ActionHead head{
        .keyword = u"UPDATE"_s,
        .number = words.number,
        .status = words.status ? statusText(*words.status) : QString(),
        .due = words.due.isValid() ? words.due.toString(Qt::ISODate) : QString(),
        .braces = inBraces(words.owners),
    };
    return head.text() + u": "_s + text;
}

} // namespace minutebook

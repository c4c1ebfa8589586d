#include "models/notation/approvedminutes.h"

#include "models/notation/outcome.h"

#include <QMap>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is said of one meeting's minutes.
struct Answer {
    bool open = false;
    bool top = false;
    bool openRefused = false;
    bool topRefused = false;
    bool modified = false;
    ApprovedAs told = ApprovedAs::Unsaid;
    bool namesTop = false; ///< some line of the item speaks of the top edition

    [[nodiscard]] bool isRefused() const { return openRefused || topRefused; }
    /// One edition of the two.
    [[nodiscard]] bool isHalf() const { return (open && !openRefused) != (top && !topRefused); }
};

QStringList verbsIn(const QString &text, const Dialect &dialect)
{
    QStringList verbs;
    forEachVerb(text, dialect, [&](qsizetype begin, qsizetype length) { verbs << text.mid(begin, length); });
    return verbs;
}

/// "SSC 81", "meeting 81"; not "SSC 81/02". Of this meeting or later ones there is nothing to approve.
QList<int> meetingsNamedIn(const QString &text, const Dialect &dialect)
{
    const QRegularExpression named(u"\\b(?:%1|[Mm]eeting) (\\d{1,4}+)(?![/\\d])"_s.arg(QRegularExpression::escape(dialect.abbreviation)));
    QList<int> numbers;
    for (const QRegularExpressionMatch &match : named.globalMatch(text)) {
        if (const int number = match.captured(1).toInt(); number > 0 && number < dialect.meeting && !numbers.contains(number))
            numbers << number;
    }
    return numbers;
}

bool isModified(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(?:as (?:modified|amended|corrected)|subject to|with (?:the|one|two|some) (?:changes?|corrections?|amendments?))\\b"_s);
    return words.match(text).hasMatch();
}

/// Of both the word that says more.
ApprovedAs both(ApprovedAs one, ApprovedAs other)
{
    const bool modified = one == ApprovedAs::Modified || other == ApprovedAs::Modified;
    return modified ? ApprovedAs::Modified : one == ApprovedAs::Unsaid ? other : one;
}

bool isTold(const NoteLine &line, const Dialect &dialect)
{
    return visible(line.standing.rank, line.standing.clearing, std::min(dialect.defaultRank, dialect.scheme.defaultRank));
}

void readAnswer(const NoteLine &line, Answer &answer, const Dialect &dialect)
{
    const QStringList verbs = verbsIn(line.body, dialect);
    const bool refuses = verbs.contains("DEFERRED"_L1) || verbs.contains("REJECTED"_L1) || line.body.contains(u" NOT "_s);
    const Scheme &scheme = dialect.scheme;
    QString rest = line.body;
    rest.remove(scheme.topEditions.draft).remove(scheme.topEdition);
    const bool ofTop = rest.size() < line.body.size();
    const bool ofOpen = rest.contains("inutes"_L1);
    if (refuses) {
        answer.topRefused = answer.topRefused || ofTop;
        answer.openRefused = answer.openRefused || ofOpen || !ofTop;
    } else if (verbs.contains("APPROVED"_L1) || verbs.contains("RATIFIED"_L1)) {
        answer.top = answer.top || ofTop;
        answer.open = answer.open || ofOpen;
        const bool modified = isModified(line.body);
        answer.modified = answer.modified || modified;
        if (isTold(line, dialect))
            answer.told = both(answer.told, modified ? ApprovedAs::Modified : ApprovedAs::Presented);
    }
}

void readItem(const Item &item, QMap<int, Answer> &answers, const Dialect &dialect)
{
    const QList<int> titled = meetingsNamedIn(item.heading.title, dialect);
    const Scheme &scheme = dialect.scheme;
    bool namesTop = false;
    QList<int> spokenOf;
    for (const NoteLine &line : item.lines) {
        if (!line.body.contains("inutes"_L1) || (line.kind != LineKind::Paragraph && line.kind != LineKind::ListItem))
            continue;
        namesTop = namesTop || line.body.contains(scheme.topEdition) || line.body.contains(scheme.topEditions.draft);
        const QList<int> named = line.outcome ? meetingsNamedIn(line.body, dialect) : QList<int>();
        for (const int number : line.outcome &&named.isEmpty() ? titled : named) {
            readAnswer(line, answers[number], dialect);
            spokenOf << number;
        }
    }
    for (const int number : spokenOf)
        answers[number].namesTop = answers[number].namesTop || namesTop;
}

QMap<int, Answer> answersIn(const QList<Item> &items, const Dialect &dialect)
{
    QMap<int, Answer> answers;
    for (const Item &item : items)
        readItem(item, answers, dialect);
    return answers;
}

/// With what was approved before; of which the top edition is left where that is the open one.
bool approves(const Answer &answer, const HalfApproval &before = {})
{
    const bool saysSo = answer.open || answer.top;
    const bool needsTop = answer.namesTop || before.open;
    return saysSo && !answer.isRefused() && (answer.open || before.open) && (answer.top || before.top || !needsTop);
}

} // namespace

HalfApprovals halfApproved(const QList<Item> &items, const Dialect &dialect)
{
    const QMap<int, Answer> answers = answersIn(items, dialect);
    HalfApprovals halves;
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        if (!approves(answer) && answer.isHalf())
            halves.insert(number, {answer.open && !answer.openRefused, answer.top && !answer.topRefused, answer.modified, answer.told});
    }
    return halves;
}

QList<UnapprovedMinutes> unapprovedMinutes(const QList<Item> &items, const Dialect &dialect, const HalfApprovals &before)
{
    using Lacking = UnapprovedMinutes::Lacking;
    const QMap<int, Answer> answers = answersIn(items, dialect);
    QList<UnapprovedMinutes> unapproved;
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        if (answer.isRefused())
            unapproved.append({number, answer.isHalf() ? Lacking::Rest : Lacking::Consent});
        else if (!approves(answer, before.value(number)) && (answer.open || answer.top))
            unapproved.append({number, answer.open ? Lacking::Top : Lacking::Open});
    }
    return unapproved;
}

QList<int> deferredMinutes(const QList<Item> &items, const Dialect &dialect)
{
    const QMap<int, Answer> answers = answersIn(items, dialect);
    QList<int> deferred;
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        if (answer.isRefused() || (!approves(answer) && answer.isHalf()))
            deferred << number;
    }
    return deferred;
}

QList<ApprovedMinutes> approvedMinutes(const QList<Item> &items, const Dialect &dialect, const HalfApprovals &before)
{
    const QMap<int, Answer> answers = answersIn(items, dialect);
    QList<ApprovedMinutes> approved;
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        const HalfApproval half = before.value(number);
        if (approves(answer, half))
            approved.append({number, answer.modified || half.modified, both(answer.told, half.told)});
    }
    return approved;
}

} // namespace minutebook

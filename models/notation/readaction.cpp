#include "models/notation/readaction.h"

#include "models/domain/ended.h"
#include "models/domain/numberpatterns.h"
#include "models/notation/moment.h"
#include "models/notation/owners.h"
#include "models/notation/places.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 400; // in UTF-16 units, that is searched for numbers

struct StatusWord {
    QLatin1StringView text;
    ActionStatus status;
};

constexpr std::array statusWords{
    StatusWord{"OPEN"_L1, ActionStatus::Open},           StatusWord{"ON TARGET"_L1, ActionStatus::OnTarget},
    StatusWord{"CLOSED"_L1, ActionStatus::Closed},       StatusWord{"TRANSFERRED"_L1, ActionStatus::Transferred},
    StatusWord{"WITHDRAWN"_L1, ActionStatus::Withdrawn},
};

/// Takes `{OWNER; OWNER}` off the end of a head.
QStringList takeBraces(QStringView &head)
{
    const qsizetype opening = head.indexOf(u'{');
    if (opening < 0 || !head.trimmed().endsWith(u'}'))
        return {};
    QStringList owners;
    for (const QStringView owner : head.sliced(opening + 1).trimmed().chopped(1).split(u';')) {
        if (!owner.trimmed().isEmpty())
            owners << owner.trimmed().toString();
    }
    head = head.first(opening).trimmed();
    return owners;
}

/// Takes `due DATE` off the end of a head.
QDate takeDue(QStringView &head, const KeywordLine &read)
{
    const qsizetype due = (u' ' + head.toString()).lastIndexOf(" due "_L1);
    if (due < 0)
        return {};
    const QStringView date = head.sliced(due + 4);
    const QDate day = readDate(date, read.dialect.date);
    if (!day.isValid())
        read.remark(DiagnosticCode::DateInvalid, Gravity::Warning, date, {date.toString()});
    head = head.first(due).trimmed();
    return day;
}

std::optional<ActionStatus> takeStatus(QStringView &head)
{
    for (const StatusWord &word : statusWords) {
        if (head == word.text || (head.endsWith(word.text) && head.chopped(word.text.size()).endsWith(u' '))) {
            head = head.chopped(word.text.size()).trimmed();
            return word.status;
        }
    }
    return std::nullopt;
}

void remarkOwners(const QStringList &owners, const KeywordLine &read)
{
    for (const QString &owner : owners) {
        if (isKnownOwner(owner, read.dialect) || isMember(owner, read.dialect))
            continue;
        const bool left = isFormerMember(owner, read.dialect);
        read.remark(left ? DiagnosticCode::OwnerLeft : DiagnosticCode::OwnerUnknown, Gravity::Warning, read.body, {owner});
    }
}

void remarkNumber(QStringView number, const KeywordLine &read)
{
    if (!number.isEmpty() && !read.dialect.sequenceOf(number))
        read.remark(DiagnosticCode::ActionNumberForeign, Gravity::Warning, number, {number.toString(), read.dialect.actionNumber(1)});
}

/// "30 February", "2027-02-30": there is no such day.
bool isNoDay(QStringView date, QDate meeting)
{
    static const QRegularExpression iso(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression day(u"\\b\\d{1,2}\\b"_s);
    QString first = date.toString();
    const QRegularExpressionMatch match = day.match(first);
    if (iso.matchView(date).hasMatch() || !match.hasMatch())
        return iso.matchView(date).hasMatch();
    return readDate(first.replace(match.capturedStart(), match.capturedLength(), u"1"_s), meeting).isValid();
}

/// Of "… by 9 August."; a day that does not exist is told.
QDate dueIn(const QString &text, const KeywordLine &read)
{
    const DuePlace place = findDue(text, read.dialect.date);
    const QStringView date = QStringView(text).sliced(place.begin, place.length);
    if (!place.date.isValid() && isNoDay(date, read.dialect.date)) {
        const qsizetype at = read.body.lastIndexOf(date);
        read.remark(DiagnosticCode::DateInvalid, Gravity::Warning, QStringView(read.body).sliced(at, date.size()), {date.toString()});
    }
    return place.date;
}

void remarkDue(QDate due, const KeywordLine &read)
{
    if (due.isValid() && read.dialect.date.isValid() && due < read.dialect.date)
        read.remark(DiagnosticCode::DueEarlier, Gravity::Warning, read.body, {due.toString(u"d MMMM yyyy"_s)});
}

/// What stands in a head about owners and date, which may come in either order.
template <typename Words>
void takeTerms(QStringView &head, const KeywordLine &read, Words &words)
{
    words.owners = takeBraces(head);
    words.due = takeDue(head, read);
    if (words.owners.isEmpty())
        words.owners = takeBraces(head);
}

/// The number that one written in another way was perhaps meant to be: "B 1/02" for "B1/02", "1/02", "B 1-02".
QString likelyNumber(QStringView written, const Dialect &dialect)
{
    static const QRegularExpression digits(u"[0-9]{1,6}"_s);
    QList<int> numbers;
    for (const QRegularExpressionMatch &match : digits.globalMatchView(written.left(longestHead)))
        numbers << match.capturedView().toInt();
    const int meeting = numbers.size() > 1 ? numbers.at(numbers.size() - 2) : dialect.meeting;
    const int sequence = numbers.isEmpty() ? 1 : numbers.last();
    return actionNumber(dialect.actionPattern, dialect.abbreviation, meeting, sequence);
}

/// An UPDATE of nobody knows which action may be of any level. One without any sign of a number is text.
void doubtNumber(QStringView written, bool hasTerms, const KeywordLine &read)
{
    const QStringView head = written.left(longestHead);
    const bool isNumber = std::ranges::any_of(head, [](QChar c) { return c.isDigit(); });
    const bool isAbbreviation = head.compare(read.dialect.abbreviation, Qt::CaseInsensitive) == 0;
    if (!isNumber && !isAbbreviation && !hasTerms && !head.isEmpty())
        return;
    const Scheme &scheme = read.dialect.scheme;
    read.remark(DiagnosticCode::UpdateNumberUnread, Gravity::Warning, written,
                {written.toString(), likelyNumber(written, read.dialect), scheme.level(scheme.highest()).name});
    read.line.tag = Tag{.doubtful = true};
    read.line.tail.clear();
}

bool holdsNumber(QStringView text, const Dialect &dialect)
{
    const auto words = text.left(longestHead).toString().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (dialect.numberLength(words.sliced(i).join(u' ')) > 0)
            return true;
    }
    return false;
}

/// A place that is still to be filled in says nothing.
bool saysNothing(const QString &body)
{
    QString rest = body;
    for (const FillPlace &place : placesIn(body) | std::views::reverse)
        rest.remove(place.begin, place.length);
    return std::ranges::none_of(rest, [](QChar c) { return c.isLetterOrNumber(); }) && (rest != body || body.isEmpty());
}

/// Nobody could tell later what had been done: without a word on it an action goes on.
void holdOpen(UpdateWords &words, const KeywordLine &read)
{
    if (!isEnded(words.status) || !saysNothing(read.line.body))
        return;
    words.status.reset();
    read.remark(DiagnosticCode::ClosingWithoutText, Gravity::Warning, read.body, {words.number});
}

} // namespace

bool readAction(const KeywordLine &read)
{
    const qsizetype colon = colonOf(read.body);
    if (colon < 0)
        return false;
    QStringView head = QStringView(read.body).first(colon).sliced(6).trimmed();
    const QString text = read.body.sliced(colon + 1).trimmed();
    ActionWords words;
    takeTerms(head, read, words);
    if (words.due.isNull())
        words.due = dueIn(text, read);
    remarkDue(words.due, read);
    words.number = head.toString();
    remarkNumber(head, read);
    if (words.owners.isEmpty())
        words.owners = splitOwners(text.first(ownersLength(text)), read.dialect);
    if (words.owners.isEmpty())
        read.remark(DiagnosticCode::OwnerMissing, Gravity::Warning, read.body);
    else
        remarkOwners(words.owners, read);
    read.line.kind = LineKind::Action;
    read.line.words = words;
    read.line.body = text;
    return true;
}

bool readUpdate(const KeywordLine &read)
{
    const qsizetype colon = colonOf(read.body);
    if (colon < 0)
        return false;
    QStringView head = QStringView(read.body).first(colon).sliced(6).trimmed();
    UpdateWords words;
    takeTerms(head, read, words);
    words.status = takeStatus(head);
    const qsizetype number = read.dialect.numberLength(head.toString());
    if (number == 0) {
        doubtNumber(head, words.status || words.due.isValid() || !words.owners.isEmpty(), read);
        return false;
    }
    words.number = head.first(number).toString();
    const QStringView rest = head.sliced(number).trimmed();
    if (holdsNumber(rest, read.dialect)) {
        read.remark(DiagnosticCode::UpdateOfSeveral, Gravity::Warning, rest);
        read.line.tag.doubtful = true;
    } else if (!rest.isEmpty()) {
        read.remark(DiagnosticCode::StatusUnknown, Gravity::Warning, rest, {rest.toString()});
    }
    remarkOwners(words.owners, read);
    remarkDue(words.due, read);
    read.line.body = read.body.sliced(colon + 1).trimmed();
    holdOpen(words, read);
    read.line.kind = LineKind::Update;
    read.line.words = words;
    return true;
}

qsizetype colonOf(QStringView text)
{
    bool inBraces = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'{' || text[i] == u'}')
            inBraces = text[i] == u'{';
        else if (text[i] == u':' && !inBraces)
            return i;
    }
    return -1;
}

DuePlace findDue(QStringView text, QDate meeting)
{
    const qsizetype by = text.lastIndexOf(" by "_L1);
    if (by < 0 || text.size() - by > 48)
        return {};
    QStringView date = text.sliced(by + 4).trimmed();
    while (date.endsWith(u'.') || date.endsWith(u';'))
        date.chop(1);
    return {date.data() - text.data(), date.size(), readDate(date, meeting)};
}

QString statusText(ActionStatus status)
{
    return std::ranges::find(statusWords, status, &StatusWord::status)->text;
}

} // namespace minutebook

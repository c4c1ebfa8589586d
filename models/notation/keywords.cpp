#include "models/notation/keywords.h"

#include "models/notation/fold.h"
#include "models/notation/moment.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemarks = 20; // on one line: a pasted book gives thousands
constexpr qsizetype longestOwners = 400; // in UTF-16 units: what stands before " to " is a sentence else

/// A line's body while its keyword is read, with the place for remarks.
struct Reader {
    Line &line;
    int column;
    const Dialect &dialect;
    QString body; ///< as it was

    void remark(DiagnosticCode code, Gravity gravity, QStringView place, const QStringList &details = {}) const
    {
        if (line.diagnostics.size() >= mostRemarks)
            return;
        const bool inside = place.data() >= body.constData() && place.data() <= body.constData() + body.size();
        const qsizetype begin = inside ? place.data() - body.constData() : 0;
        const qsizetype length = inside ? place.size() : body.size();
        line.diagnostics.append({code, gravity, 0, column + static_cast<int>(begin), static_cast<int>(length), details});
    }
};

struct StatusWord {
    QLatin1StringView text;
    ActionStatus status;
};

constexpr std::array statusWords{
    StatusWord{"OPEN"_L1, ActionStatus::Open},
    StatusWord{"ON TARGET"_L1, ActionStatus::OnTarget},
    StatusWord{"CLOSED"_L1, ActionStatus::Closed},
    StatusWord{"TRANSFERRED"_L1, ActionStatus::Transferred},
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
QDate takeDue(QStringView &head, const Reader &reader)
{
    const qsizetype due = (u' ' + head.toString()).lastIndexOf(" due "_L1);
    if (due < 0)
        return {};
    const QStringView date = head.sliced(due + 4);
    const QDate read = readDate(date, reader.dialect.date);
    if (!read.isValid())
        reader.remark(DiagnosticCode::DateInvalid, Gravity::Warning, date, {date.toString()});
    head = head.first(due).trimmed();
    return read;
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

/// Splits a text at commas, semicolons and the word "and".
QList<QStringView> listed(QStringView text)
{
    QList<QStringView> parts;
    const auto add = [&](QStringView part) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype mark = text[i] == u',' || text[i] == u';' ? 1 : (text[i] == u' ' && text.sliced(i).startsWith(" and "_L1) ? 5 : 0);
        if (mark == 0)
            continue;
        add(text.sliced(begin, i - begin));
        begin = i + mark;
        i = begin - 1;
    }
    add(text.sliced(std::min(begin, text.size())));
    return parts;
}

/// Names and initials: "JHe, MC and Joe Hehir (JHe)".
QStringList readPeople(QStringView text, const Reader &reader)
{
    QStringList people;
    while (text.endsWith(u'.'))
        text.chop(1);
    for (const QStringView part : listed(text)) {
        const qsizetype bracket = part.endsWith(u')') ? part.lastIndexOf(u'(') : -1;
        const QString person = bracket < 0 ? part.toString() : part.sliced(bracket + 1).chopped(1).toString();
        if (!reader.dialect.people.contains(person) && !reader.dialect.owners.contains(foldedName(person)))
            reader.remark(DiagnosticCode::PersonUnknown, Gravity::Warning, part, {person});
        people << person;
    }
    return people;
}

// --- one function a keyword: whether its line is complete ---

void remarkOwners(const QStringList &owners, const Reader &reader)
{
    for (const QString &owner : owners) {
        if (!isKnownOwner(owner, reader.dialect))
            reader.remark(DiagnosticCode::OwnerUnknown, Gravity::Warning, reader.body, {owner});
    }
}

void remarkNumber(QStringView number, const Reader &reader)
{
    if (!number.isEmpty() && !reader.dialect.sequenceOf(number))
        reader.remark(DiagnosticCode::ActionNumberForeign, Gravity::Warning, number, {number.toString(), reader.dialect.actionNumber(1)});
}

bool readAction(const Reader &reader)
{
    const qsizetype colon = colonOf(reader.body);
    if (colon < 0)
        return false;
    QStringView head = QStringView(reader.body).first(colon).sliced(6).trimmed();
    const QString text = reader.body.sliced(colon + 1).trimmed();
    ActionWords words;
    words.owners = takeBraces(head);
    words.due = takeDue(head, reader);
    if (words.due.isNull())
        words.due = findDue(text, reader.dialect.date).date;
    words.number = head.toString();
    remarkNumber(head, reader);
    if (words.owners.isEmpty())
        words.owners = splitOwners(text.first(ownersLength(text)), reader.dialect);
    if (words.owners.isEmpty())
        reader.remark(DiagnosticCode::OwnerMissing, Gravity::Warning, reader.body);
    else
        remarkOwners(words.owners, reader);
    reader.line.kind = LineKind::Action;
    reader.line.words = words;
    reader.line.body = text;
    return true;
}

bool holdsNumber(QStringView text, const Dialect &dialect)
{
    const auto words = text.left(longestOwners).toString().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (dialect.numberLength(words.sliced(i).join(u' ')) > 0)
            return true;
    }
    return false;
}

bool readUpdate(const Reader &reader)
{
    const qsizetype colon = colonOf(reader.body);
    if (colon < 0)
        return false;
    QStringView head = QStringView(reader.body).first(colon).sliced(6).trimmed();
    UpdateWords words;
    words.owners = takeBraces(head);
    words.due = takeDue(head, reader);
    words.status = takeStatus(head);
    const qsizetype number = reader.dialect.numberLength(head.toString());
    if (number == 0)
        return false;
    words.number = head.first(number).toString();
    const QStringView rest = head.sliced(number).trimmed();
    if (holdsNumber(rest, reader.dialect)) {
        reader.remark(DiagnosticCode::UpdateOfSeveral, Gravity::Warning, rest);
        reader.line.tag.doubtful = true;
    } else if (!rest.isEmpty()) {
        reader.remark(DiagnosticCode::StatusUnknown, Gravity::Warning, rest, {rest.toString()});
    }
    remarkOwners(words.owners, reader);
    reader.line.kind = LineKind::Update;
    reader.line.words = words;
    reader.line.body = reader.body.sliced(colon + 1).trimmed();
    return true;
}

/// "for", "against", "abstention" or "casting", from any of the words that mean it.
QString sideNamed(QStringView word)
{
    if (word == "for"_L1 || word == "against"_L1 || word == "casting"_L1)
        return word.toString();
    return word.startsWith("abst"_L1) ? u"abstention"_s : QString();
}

/// "8 for" or "for JH MC".
std::optional<VoteShare> readShare(QStringView part)
{
    QList<QStringView> words = part.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return std::nullopt;
    VoteShare share;
    bool counted = false;
    share.count = words[0].toInt(&counted);
    if (counted) {
        share.side = sideNamed(words[1]);
        return words.size() == 2 && share.count >= 0 && !share.side.isEmpty() ? std::optional(share) : std::nullopt;
    }
    share.side = sideNamed(words.takeFirst());
    for (QStringView voter : words) {
        while (voter.endsWith(u','))
            voter.chop(1);
        if (!voter.isEmpty())
            share.voters << voter.toString();
    }
    share.count = static_cast<int>(share.voters.size());
    return share.side.isEmpty() ? std::nullopt : std::optional(share);
}

void remarkVoters(const QStringList &voters, QStringView part, const Reader &reader)
{
    for (const QString &voter : voters) {
        if (!reader.dialect.people.contains(voter))
            reader.remark(DiagnosticCode::PersonUnknown, Gravity::Warning, part.trimmed(), {voter});
    }
}

bool readVote(const Reader &reader)
{
    reader.line.kind = LineKind::Vote;
    reader.line.body = reader.body.sliced(5).trimmed();
    VoteWords words;
    QStringView text = reader.line.body;
    while (text.endsWith(u'.'))
        text.chop(1);
    for (const QStringView part : text.contains(u';') ? text.split(u';') : text.split(u',')) {
        const std::optional<VoteShare> share = readShare(part);
        if (!share) {
            reader.remark(DiagnosticCode::VoteUnread, Gravity::Warning, reader.body, {part.trimmed().toString()});
            return true; // stays a vote, printed as typed
        }
        words.shares << *share;
        remarkVoters(share->voters, part, reader);
    }
    reader.line.words = words;
    return true;
}

bool readMoved(const Reader &reader)
{
    QString text = reader.body.sliced(6).trimmed();
    const qsizetype seconded = text.indexOf("seconded"_L1);
    PeopleWords words;
    words.people = readPeople(QStringView(text).left(seconded < 0 ? text.size() : seconded), reader);
    if (words.people.size() != 1)
        return false;
    if (seconded >= 0) {
        QString seconder = text.sliced(seconded + 8).trimmed();
        if (seconder.startsWith("by "_L1))
            seconder.remove(0, 3);
        words.people += readPeople(seconder, reader);
    }
    reader.line.kind = LineKind::Moved;
    reader.line.words = words;
    reader.line.body = text;
    return words.people.size() <= 2;
}

/// `JOINED 10:45: JHe`; the time may be left out.
bool readMovement(const Reader &reader, LineKind kind, qsizetype keyword)
{
    const qsizetype space = reader.body.indexOf(": "_L1, keyword);
    const qsizetype colon = space < 0 ? reader.body.lastIndexOf(u':') : space;
    const QStringView moment = QStringView(reader.body).sliced(keyword, std::max<qsizetype>(0, colon - keyword)).trimmed();
    PeopleWords words;
    words.time = readTime(moment);
    const QStringView rest = QStringView(reader.body).sliced(keyword).trimmed();
    if (space < 0 && readTime(rest.first(std::max<qsizetype>(0, rest.indexOf(u' ')))).isValid())
        return false; // the only colon is the time's
    if (!moment.isEmpty() && !words.time.isValid()) {
        reader.remark(DiagnosticCode::TimeInvalid, Gravity::Warning, moment, {moment.toString()});
        return false;
    }
    words.people = colon < 0 ? QStringList() : readPeople(QStringView(reader.body).sliced(colon + 1), reader);
    if (words.people.isEmpty())
        return false;
    reader.line.kind = kind;
    reader.line.words = words;
    reader.line.body = reader.body.sliced(colon + 1).trimmed();
    return true;
}

bool readInterest(const Reader &reader)
{
    const QString text = reader.body.sliced(9).trimmed();
    PeopleWords words;
    QString said;
    if (text.compare("none"_L1, Qt::CaseInsensitive) != 0 && text.compare("none."_L1, Qt::CaseInsensitive) != 0) {
        const qsizetype end = text.indexOf(u' ');
        QStringView person = QStringView(text).left(end < 0 ? text.size() : end);
        while (person.endsWith(u':') || person.endsWith(u','))
            person.chop(1);
        words.people = readPeople(person, reader);
        said = end < 0 ? QString() : text.sliced(end + 1).trimmed();
        if (words.people.isEmpty() || said.isEmpty())
            return false;
    }
    reader.line.kind = LineKind::Interest;
    reader.line.words = words;
    reader.line.body = said;
    return true;
}

/// `ADJOURNED 12:30`, `RESUMED [DATE] HH:MM`.
bool readBreak(const Reader &reader, LineKind kind, qsizetype keyword)
{
    QStringView text = QStringView(reader.body).sliced(keyword).trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    const qsizetype space = text.lastIndexOf(u' ');
    MomentWords words;
    words.time = readTime(text.sliced(space + 1));
    const QStringView date = space < 0 ? QStringView() : text.first(space);
    words.date = readDate(date, reader.dialect.date);
    if (!words.time.isValid() || (!date.isEmpty() && !words.date.isValid()))
        return false;
    reader.line.kind = kind;
    reader.line.words = words;
    reader.line.body.clear();
    return true;
}

bool readPostMeetingNote(const Reader &reader)
{
    const qsizetype colon = reader.body.indexOf(u':');
    const QStringView date = QStringView(reader.body).first(std::max<qsizetype>(4, colon)).sliced(4).trimmed();
    MomentWords words;
    words.date = readDate(date, reader.dialect.date);
    if (!words.date.isValid())
        return false;
    reader.line.kind = LineKind::PostMeetingNote;
    reader.line.words = words;
    reader.line.body = reader.body.sliced(colon + 1).trimmed();
    return true;
}

struct Keyword {
    QLatin1StringView word;
    bool (*read)(const Reader &reader);
};

constexpr std::array keywords{
    Keyword{"ACTION"_L1, readAction},
    Keyword{"UPDATE"_L1, readUpdate},
    Keyword{"VOTE"_L1, readVote},
    Keyword{"MOVED"_L1, readMoved},
    Keyword{"JOINED"_L1, [](const Reader &reader) { return readMovement(reader, LineKind::Joined, 6); }},
    Keyword{"LEFT"_L1, [](const Reader &reader) { return readMovement(reader, LineKind::Left, 4); }},
    Keyword{"PRESIDING"_L1, [](const Reader &reader) { return readMovement(reader, LineKind::Presiding, 9); }},
    Keyword{"RECUSED"_L1, [](const Reader &reader) { return readMovement(reader, LineKind::Recused, 7); }},
    Keyword{"INTEREST"_L1, readInterest},
    Keyword{"ADJOURNED"_L1, [](const Reader &reader) { return readBreak(reader, LineKind::Adjourned, 9); }},
    Keyword{"RESUMED"_L1, [](const Reader &reader) { return readBreak(reader, LineKind::Resumed, 7); }},
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

/// A line that would be one of a keyword if that stood in capitals.
void remarkSmallKeyword(Line &line, int column, const Dialect &dialect)
{
    const auto keyword = std::ranges::find_if(keywords, [&](const Keyword &candidate) {
        return line.body.startsWith(candidate.word, Qt::CaseInsensitive) && isFollowedRightly(line.body, candidate.word);
    });
    if (keyword == keywords.end() || line.body.startsWith(keyword->word))
        return;
    Line capital;
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
    const Reader reader{line, column, dialect, line.body};
    const LineKind before = line.kind;
    const qsizetype remarks = line.diagnostics.size();
    if (keyword->read(reader))
        return;
    line.kind = before;
    line.words = std::monostate();
    line.body = reader.body;
    const QStringView word = QStringView(reader.body).first(keyword->word.size());
    if (line.diagnostics.size() == remarks && reader.body.contains(u':'))
        reader.remark(DiagnosticCode::KeywordIncomplete, Gravity::Warning, word, {word.toString()});
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

qsizetype ownersLength(QStringView text)
{
    const qsizetype to = text.indexOf(" to "_L1);
    return to > 0 && to <= longestOwners ? to : 0;
}

QStringList splitOwners(const QString &text, const Dialect &dialect)
{
    const QString whole = text.trimmed();
    if (whole.isEmpty() || isKnownOwner(whole, dialect))
        return whole.isEmpty() ? QStringList() : QStringList{whole};
    QStringList owners;
    for (const QStringView owner : listed(whole))
        owners << owner.toString();
    return owners;
}

bool isKnownOwner(const QString &owner, const Dialect &dialect)
{
    if (dialect.owners.contains(foldedName(owner)))
        return true;
    const qsizetype bracket = owner.endsWith(u')') ? owner.lastIndexOf(u'(') : -1;
    return bracket > 0
        && (dialect.owners.contains(foldedName(owner.first(bracket))) || dialect.people.contains(owner.sliced(bracket + 1).chopped(1)));
}

QString statusText(ActionStatus status)
{
    return std::ranges::find(statusWords, status, &StatusWord::status)->text;
}

} // namespace minutebook

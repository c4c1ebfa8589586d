#include "models/notation/dialect.h"

#include "models/domain/numberpatterns.h"
#include "models/notation/fold.h"
#include "models/notation/tagwords.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of several patterns, anchored at the beginning of a text.
QRegularExpression expression(const QStringList &patterns)
{
    QStringList branches;
    for (const QString &pattern : patterns) {
        QString branch = QRegularExpression::escape(pattern);
        branch.replace(QRegularExpression::escape(u"{abbreviation}"_s), "[^\\s:{}()\\[\\]]+"_L1);
        branch.replace(QRegularExpression::escape(u"{meeting}"_s), "\\d{1,6}"_L1);
        branches << branch.replace(QRegularExpression::escape(u"{nn}"_s), "\\d{1,6}"_L1);
    }
    return QRegularExpression(u"\\A(?:"_s + branches.join(u'|') + u")(?![\\w/])"_s, QRegularExpression::UseUnicodePropertiesOption);
}

/// The last one is kept: meetings of a body have the same patterns, and what is read of most takes less than to compile them.
QRegularExpression numberOfAnyMeeting(const QStringList &patterns)
{
    thread_local QStringList compiled;
    thread_local QRegularExpression last;
    if (compiled != patterns) {
        last = expression(patterns);
        compiled = patterns;
    }
    return last;
}

bool isSequence(QStringView text)
{
    constexpr qsizetype longest = 6;
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// "SSC Chair (Alternate)" is the organisation or role "SSC Chair".
QString withoutBracket(const QString &representing)
{
    return representing.left(representing.indexOf(u'(')).trimmed();
}

void learnName(Dialect &dialect, const QString &name)
{
    if (name.isEmpty() || dialect.knownWords.contains(name))
        return;
    dialect.owners.insert(foldedName(name));
    dialect.knownWords.insert(name);
}

void learnPerson(Dialect &dialect, const Person &person, bool present)
{
    for (const QString &name : {person.name, person.initials, person.representing, withoutBracket(person.representing)})
        learnName(dialect, name);
    if (!person.initials.isEmpty() && (present || !dialect.people.contains(person.initials)))
        dialect.people.insert(person.initials, person.name);
}

void learnMembers(Dialect &dialect, const QList<Member> &members)
{
    for (const Member &member : members) {
        const bool left = member.until.isValid() && dialect.date.isValid() && member.until < dialect.date;
        (left ? dialect.formerMembers : dialect.members).insert(foldedName(member.name));
    }
}

} // namespace

QString Dialect::actionNumber(int sequence) const
{
    return minutebook::actionNumber(actionPattern, abbreviation, meeting, sequence);
}

std::optional<int> Dialect::sequenceOf(QStringView number) const
{
    for (const auto &[before, behind] : m_ownNumbers) {
        if (number.size() < before.size() + behind.size() || !number.startsWith(before) || !number.endsWith(behind))
            continue;
        const QStringView sequence = number.sliced(before.size()).chopped(behind.size());
        if (isSequence(sequence))
            return sequence.toInt();
    }
    return std::nullopt;
}

qsizetype Dialect::numberLength(const QString &text) const
{
    return m_anyNumber.match(text).capturedLength();
}

QString Dialect::personNamed(const QString &initials) const
{
    const QString name = people.value(initials);
    return name.isEmpty() ? initials : u"%1 (%2)"_s.arg(name, initials);
}

Dialect dialectOf(const Body &body, const MeetingHeader &header, const QList<PeopleTable> &people)
{
    Dialect dialect;
    const Result<Body> own = bodyFor(body, header);
    dialect.scheme = own ? own->scheme : body.scheme;
    dialect.defaultRank = own ? defaultRankOf(own->scheme, header) : body.scheme.highest();
    dialect.decidingVerbs = QSet<QString>(body.decidingVerbs.begin(), body.decidingVerbs.end());
    dialect.recordingVerbs = QSet<QString>(body.recordingVerbs.begin(), body.recordingVerbs.end());
    dialect.abbreviation = header.abbreviation.isEmpty() ? body.abbreviation : header.abbreviation;
    dialect.actionPattern = body.actionPattern;
    dialect.meeting = header.number;
    dialect.planned = header.status == MeetingStatus::Planned;
    dialect.date = header.date;
    const QStringList patterns = QStringList{body.actionPattern} + body.formerPatterns;
    dialect.m_anyNumber = numberOfAnyMeeting(patterns);
    for (QString pattern : patterns) {
        pattern.replace("{abbreviation}"_L1, dialect.abbreviation).replace("{meeting}"_L1, QString::number(header.number));
        const QStringList ends = pattern.split(u"{nn}"_s);
        dialect.m_ownNumbers.append({ends.first(), ends.last()});
    }
    for (const QString &name : body.names + QStringList{body.name, body.abbreviation})
        learnName(dialect, name);
    for (const PeopleTable &table : people) {
        for (const Person &person : table.people)
            learnPerson(dialect, person, table.kind != PeopleKind::Apologies);
    }
    learnMembers(dialect, body.members);
    for (const Party &party : body.parties)
        dialect.partyCodes[foldedName(party.category)].insert(party.code);
    const TagWords words = tagWordsOf(dialect.scheme);
    dialect.levelWords = words.levels;
    dialect.wordsOfLevel = words.ofLevel;
    dialect.tagWords = words.all;
    dialect.realNames = RealNames(body.parties, header.date, body.language);
    return dialect;
}

Result<Body> bodyFor(const Body &body, const MeetingHeader &header)
{
    if (header.scheme.isEmpty() || header.scheme == body.scheme.id)
        return body;
    Result<Scheme> scheme = shippedScheme(header.scheme);
    if (!scheme)
        return std::unexpected(scheme.error());
    Body own = body;
    own.scheme = *std::move(scheme);
    return own;
}

Rank defaultRankOf(const Scheme &scheme, const MeetingHeader &header)
{
    return header.defaultLevel.isEmpty() ? scheme.defaultRank : scheme.rankOrHighest(header.defaultLevel);
}

} // namespace minutebook

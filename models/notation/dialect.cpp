#include "models/notation/dialect.h"

#include "models/domain/numberpatterns.h"
#include "models/notation/fold.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A regular expression of several patterns, anchored at the beginning of a text; whichever fits, its {nn} is the first group.
QRegularExpression expression(const QStringList &patterns, const QString &abbreviation, const QString &meeting)
{
    QStringList branches;
    for (const QString &pattern : patterns) {
        QString branch = QRegularExpression::escape(pattern);
        branch.replace(QRegularExpression::escape(u"{abbreviation}"_s), abbreviation);
        branch.replace(QRegularExpression::escape(u"{meeting}"_s), meeting);
        branches << branch.replace(QRegularExpression::escape(u"{nn}"_s), u"(\\d{1,6})"_s);
    }
    return QRegularExpression(u"\\A(?|"_s + branches.join(u'|') + u")(?![\\w/])"_s, QRegularExpression::UseUnicodePropertiesOption);
}

/// "SSC Chair (Alternate)" is the organisation or role "SSC Chair".
QString withoutBracket(const QString &representing)
{
    return representing.left(representing.indexOf(u'(')).trimmed();
}

void learnName(Dialect &dialect, const QString &name)
{
    if (name.isEmpty())
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

QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept.append(c);
    }
    return kept;
}

void learnTagWord(Dialect &dialect, const QString &word)
{
    for (const QString &form : foldedForms(word)) {
        if (!dialect.tagWords.contains(form))
            dialect.tagWords.append(form);
    }
}

void learnLevel(Dialect &dialect, const Level &level)
{
    const QString name = letters(level.name);
    static const QRegularExpression notOfWord(u"[^\\p{L}\\p{N}]+"_s);
    dialect.wordsOfLevel = std::max(dialect.wordsOfLevel, static_cast<int>(level.name.split(notOfWord, Qt::SkipEmptyParts).size()));
    for (const QString &word : {name, letters(dialect.scheme.prefix) + name, "TLP"_L1 + name}) {
        for (const QString &form : foldedForms(word))
            dialect.levelWords.insert(form);
    }
    for (const QString &word : {name, letters(dialect.scheme.prefix) + name, name + "cleared"_L1, "cleared"_L1 + name})
        learnTagWord(dialect, word);
}

} // namespace

QString Dialect::actionNumber(int sequence) const
{
    return minutebook::actionNumber(actionPattern, abbreviation, meeting, sequence);
}

std::optional<int> Dialect::sequenceOf(QStringView number) const
{
    const QRegularExpressionMatch match = m_ownNumber.matchView(number);
    if (!match.hasMatch() || match.capturedLength() != number.size())
        return std::nullopt;
    return match.capturedView(1).toInt();
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
    dialect.m_anyNumber = expression(patterns, u"[^\\s:{}()\\[\\]]+"_s, u"\\d{1,6}"_s);
    dialect.m_ownNumber = expression(patterns, QRegularExpression::escape(dialect.abbreviation), QString::number(header.number));

    for (const QString &name : body.names + QStringList{body.name, body.abbreviation})
        learnName(dialect, name);
    for (const PeopleTable &table : people) {
        for (const Person &person : table.people)
            learnPerson(dialect, person, table.kind != PeopleKind::Apologies);
    }
    for (const Level &level : dialect.scheme.levels)
        learnLevel(dialect, level);
    dialect.realNames = RealNames(body.parties, header.date, body.language);
    learnTagWord(dialect, u"cleared"_s);
    learnTagWord(dialect, u"stub"_s);
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

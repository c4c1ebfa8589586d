#include "models/notation/interim.h"

#include "models/notation/expectedpeople.h"
#include "models/notation/lexline.h"
#include "models/notation/retag.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The notes' words are English, as the minutes' are.
QString dayInWords(QDate day)
{
    return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

QString howItCame(const InterimDecision &decision)
{
    const QString settled = dayInWords(decision.settledOn);
    if (decision.way == InterimWay::WrittenProcedure)
        return u"By written procedure No %1, put on %2 and settled on %3, "_s.arg(QString::number(decision.number),
                                                                                  dayInWords(decision.putOn), settled);
    const QString taken = u"By chair’s action No %1 of %2, "_s.arg(QString::number(decision.number), settled);
    return decision.takenBy.isEmpty() ? taken : u"%1taken by %2, "_s.arg(taken, decision.takenBy);
}

/// As it goes on behind a comma.
QString goingOn(const QString &wording)
{
    return wording.startsWith("The "_L1) ? u"the "_s + wording.sliced(4) : wording;
}

QString shareText(const VoteShare &share)
{
    if (share.voters.isEmpty())
        return u"%1 %2"_s.arg(QString::number(share.count),
                              share.side == "abstention"_L1 && share.count != 1 ? u"abstentions"_s : share.side);
    return u"%1 %2"_s.arg(share.side == "abstention"_L1 ? u"abstained"_s : share.side, share.voters.join(u' '));
}

bool knowsAll(const VoteWords &votes, const Dialect &dialect)
{
    return std::ranges::all_of(votes.shares, [&](const VoteShare &share) {
        return std::ranges::all_of(share.voters, [&](const QString &voter) { return dialect.people.contains(voter); });
    });
}

/// Without names; a casting vote counts on its side's behalf and cannot be told without one.
VoteWords countedOnly(VoteWords votes)
{
    votes.shares.removeIf([](const VoteShare &share) { return share.side == "casting"_L1; });
    for (VoteShare &share : votes.shares)
        share.voters.clear();
    return votes;
}

QString voteLine(const QString &votes, const Dialect &dialect)
{
    const std::optional<VoteWords> words = readVotes(votes, dialect);
    return u"VOTE: "_s + (words && !knowsAll(*words, dialect) ? voteText(countedOnly(*words)) : votes);
}

} // namespace

QStringList reportLines(const InterimDecision &decision, const Dialect &dialect, Rank host)
{
    const Rank least = rankOf(decision, dialect);
    Line line = lexLine(howItCame(decision) + goingOn(decision.wording), dialect);
    if (!line.tag.doubtful && line.tag.level.value_or(host) < least)
        line = lexLine(withLevel(line, least, dialect), dialect);
    if (line.tag.cleared && !line.tag.clearedFrom && dialect.defaultRank < dialect.scheme.defaultRank)
        line = lexLine(withClearing(line, false, dialect), dialect); // it was judged fit for readers of the scheme's default level
    QStringList lines{line.text};
    if (!decision.votes.isEmpty())
        lines.prepend(voteLine(decision.votes, dialect));
    return lines;
}

std::optional<int> reportedInterim(const QString &body)
{
    static const QRegularExpression begins(u"^By (?:written procedure|chair['’]s action) No\\.? ?([0-9]{1,9})\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!body.startsWith("By "_L1, Qt::CaseInsensitive))
        return {}; // as nearly every line, without the expression
    const QRegularExpressionMatch match = begins.match(body);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

Rank rankOf(const InterimDecision &decision, const Dialect &dialect)
{
    const Tag tag = lexLine(decision.wording, dialect).tag;
    const Rank own = tag.doubtful ? dialect.scheme.highest() : tag.level.value_or(dialect.scheme.defaultRank);
    return decision.level.isEmpty() ? own : std::max(own, dialect.scheme.rankOrHighest(decision.level));
}

bool decides(const InterimDecision &decision, const Dialect &dialect)
{
    const Line line = lexLine(decision.wording, dialect);
    return line.kind == LineKind::Paragraph && line.outcome && line.outcome->decides && !line.tag.stub;
}

QString voteText(const VoteWords &votes)
{
    QStringList shares;
    for (const VoteShare &share : votes.shares) {
        if (share.count > 0 || !share.voters.isEmpty())
            shares << shareText(share);
    }
    const bool named = std::ranges::any_of(votes.shares, [](const VoteShare &share) { return !share.voters.isEmpty(); });
    return shares.join(named ? "; "_L1 : ", "_L1);
}

std::optional<VoteWords> readVotes(const QString &votes, const Dialect &dialect)
{
    const Line line = lexLine(u"VOTE: "_s + votes, dialect);
    const auto *words = std::get_if<VoteWords>(&line.words);
    return words && !words->shares.isEmpty() ? std::optional(*words) : std::nullopt;
}

Dialect interimDialect(const InterimDecision &decision, const Body &body, const Seating &seating)
{
    MeetingHeader header;
    header.date = decision.isSettled() ? decision.settledOn : decision.putOn;
    QList<PeopleTable> tables = expectedPeople(seating, {}, header.date);
    PeopleTable others{PeopleKind::Apologies, {}, {}};
    for (const KnownPerson &known : seating.people) // those who can stand in too
        others.people.append({known.representing, known.name, known.initials, {}});
    tables.append(others);
    return dialectOf(body, header, tables);
}

} // namespace minutebook

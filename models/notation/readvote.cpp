#include "models/notation/readvote.h"

#include "models/notation/fold.h"
#include "models/notation/owners.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100; // in UTF-16 units: folding costs the square of a text's length

/// "for", "against", "abstention" or "casting", from any of the words that mean it.
QString sideNamed(QStringView word)
{
    if (word == "for"_L1 || word == "against"_L1 || word == "casting"_L1)
        return word.toString();
    return word.startsWith("abst"_L1) ? u"abstention"_s : QString();
}

/// The initials in "JH MC", "JH, MC and Joe Hehir (JHe)"; whoever is known by a name of several words as typed.
QStringList votersIn(QStringView text, const Dialect &dialect)
{
    QStringList voters;
    for (const QStringView part : listed(text)) {
        const qsizetype bracket = part.endsWith(u')') ? part.lastIndexOf(u'(') : -1;
        if (bracket >= 0) {
            voters << part.sliced(bracket + 1).chopped(1).trimmed().toString();
        } else if (part.size() <= longestName && dialect.owners.contains(foldedName(part))) {
            voters << part.toString();
        } else {
            for (const QStringView voter : part.split(u' ', Qt::SkipEmptyParts))
                voters << voter.toString();
        }
    }
    return voters;
}

/// "8 for" or "for JH MC".
std::optional<VoteShare> readShare(QStringView part, const Dialect &dialect)
{
    part = part.trimmed();
    const QList<QStringView> words = part.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return std::nullopt;
    VoteShare share;
    bool counted = false;
    share.count = words[0].toInt(&counted);
    if (counted) {
        share.side = sideNamed(words[1]);
        const bool named = !share.side.isEmpty() && share.side != "casting"_L1; // whose the casting vote is has to be said
        return words.size() == 2 && share.count >= 0 && named ? std::optional(share) : std::nullopt;
    }
    share.side = sideNamed(words.first());
    share.voters = votersIn(part.sliced(words.first().size()), dialect);
    share.count = static_cast<int>(share.voters.size());
    return share.side.isEmpty() ? std::nullopt : std::optional(share);
}

/// "4 for, 4 against; casting JH" has three: names are parted by commas, but numbers too.
QList<QStringView> sharesIn(QStringView text)
{
    QList<QStringView> parts;
    for (const QStringView part : text.split(u';')) {
        const QStringView first = part.trimmed();
        const bool counted = !first.isEmpty() && first.front().isDigit();
        parts += counted || !text.contains(u';') ? part.split(u',') : QList<QStringView>{part};
    }
    return parts;
}

void remarkVoters(const QStringList &voters, QStringView part, const KeywordLine &read)
{
    for (const QString &voter : voters) {
        if (!read.dialect.people.contains(voter))
            read.remark(DiagnosticCode::PersonUnknown, Gravity::Warning, part.trimmed(), {voter});
    }
}

} // namespace

bool readVote(const KeywordLine &read)
{
    read.line.kind = LineKind::Vote;
    read.line.body = read.body.sliced(5).trimmed();
    VoteWords words;
    QStringView text = read.line.body;
    while (text.endsWith(u'.'))
        text.chop(1);
    for (const QStringView part : sharesIn(text)) {
        const std::optional<VoteShare> share = readShare(part, read.dialect);
        if (!share) {
            read.remark(DiagnosticCode::VoteUnread, Gravity::Warning, read.body, {part.trimmed().toString()});
            return true; // stays a vote, printed as typed
        }
        words.shares << *share;
        remarkVoters(share->voters, part, read);
    }
    read.line.words = words;
    return true;
}

bool readMoved(const KeywordLine &read)
{
    QString text = read.body.sliced(6).trimmed();
    const qsizetype seconded = text.indexOf("seconded"_L1);
    PeopleWords words;
    words.people = read.people(QStringView(text).left(seconded < 0 ? text.size() : seconded));
    if (words.people.size() != 1)
        return false;
    if (seconded >= 0) {
        QString seconder = text.sliced(seconded + 8).trimmed();
        if (seconder.startsWith("by "_L1))
            seconder.remove(0, 3);
        words.people += read.people(seconder);
    }
    read.line.kind = LineKind::Moved;
    read.line.words = words;
    read.line.body = text;
    return words.people.size() <= 2;
}

} // namespace minutebook

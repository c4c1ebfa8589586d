#include "models/review/reviewreport.h"

#include "models/notation/lexline.h"
#include "models/review/commentwords.h"
#include "models/review/mergebundle.h"
#include "models/storage/itemstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

/// A level that the scheme does not know counts as its highest.
QString tagOf(const QString &edition, const Dialect &dialect)
{
    const Rank rank = dialect.scheme.rankOrHighest(edition);
    return rank > dialect.defaultRank ? u" (%1)"_s.arg(dialect.scheme.level(rank).name) : QString();
}

QString discussionLine(const StoredComment &comment, const Dialect &dialect)
{
    const QString words = ReportWords::tr("To be discussed, %1: %2", "reader, comment").arg(comment.reader, lineOf(comment.comment));
    return u"// "_s + words.simplified() + tagOf(comment.edition, dialect);
}

Result<QStringList> linesOn(Connection &connection, MeetingId meeting, const Dialect &dialect)
{
    const Result<QList<StoredCirculation>> sent = circulations(connection, meeting);
    const Result<QList<StoredComment>> comments = reviewComments(connection, meeting);
    if (!sent || !comments)
        return std::unexpected(sent ? comments.error() : sent.error());
    const QString received = receivedSentence(*sent);
    if (received.isEmpty())
        return QStringList();
    QStringList lines{received};
    for (const StoredComment &comment : *comments) {
        if (comment.state == CommentState::Discussed)
            lines.append(discussionLine(comment, dialect));
    }
    return lines;
}

bool isAboutMinutes(const QString &title)
{
    static const QRegularExpression word(u"\\bminutes\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return word.match(title).hasMatch();
}

bool hasReadyLine(const StoredItem &item)
{
    const QStringList lines = item.notes.split(u'\n');
    return std::ranges::any_of(lines, [](const QString &line) { return line.startsWith(readyForReport); });
}

/// The end of the list: there is no item.
auto itemFor(const QList<StoredItem> &items, ItemId wanted, const Dialect &dialect)
{
    const auto find = [&](const auto &is) { return std::ranges::find_if(items, is); };
    auto found = find(hasReadyLine);
    if (found == items.end())
        found = find([wanted](const StoredItem &item) { return item.id == wanted; });
    if (found == items.end())
        found = find([&](const StoredItem &item) { return isAboutMinutes(lexHeading(item.heading, dialect).title); });
    return found == items.end() ? items.begin() : found;
}

} // namespace

Result<std::optional<ReportPlace>> placeOfReport(Connection &connection, const MeetingSummary &shown, ItemId wanted)
{
    const Result<Dialect> words = dialect(connection, shown.id);
    const Result<QStringList> lines = words ? reviewReport(connection, shown.number, *words) : std::unexpected(words.error());
    const Result<QList<StoredItem>> all = items(connection, shown.id);
    if (!lines || !all)
        return std::unexpected(lines ? all.error() : lines.error());
    if (lines->isEmpty())
        return std::nullopt;
    const auto item = itemFor(*all, wanted, *words);
    return item == all->end() ? ReportPlace{shown, {}, {}, *lines}
                              : ReportPlace{shown, item->id, lexHeading(item->heading, *words).title, *lines};
}

Result<std::optional<ReportPlace>> laterPlaceOfReport(Connection &connection, const MeetingSummary &shown)
{
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!all)
        return std::unexpected(all.error());
    const auto next = std::ranges::find_if(
        *all, [&](const MeetingSummary &meeting) { return meeting.number > shown.number && !meeting.isFrozen(); });
    return next == all->end() ? std::optional<ReportPlace>() : placeOfReport(connection, *next, {});
}

Result<bool> wasCommentedOn(Connection &connection, MeetingId meeting)
{
    const Result<QList<StoredCirculation>> sent = circulations(connection, meeting);
    return sent ? Result<bool>(!receivedSentence(*sent).isEmpty()) : std::unexpected(sent.error());
}

Result<QStringList> reviewReport(Connection &connection, int number, const Dialect &dialect)
{
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!all)
        return std::unexpected(all.error());
    QStringList report;
    for (const MeetingSummary &earlier : *all) { // by number: the last before this one counts
        if (earlier.number >= number)
            continue;
        const Result<QStringList> lines = linesOn(connection, earlier.id, dialect);
        if (!lines)
            return lines;
        if (!lines->isEmpty())
            report = *lines;
    }
    return report;
}

} // namespace minutebook

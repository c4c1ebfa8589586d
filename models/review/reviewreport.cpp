#include "models/review/reviewreport.h"

#include "models/review/commentwords.h"
#include "models/review/mergebundle.h"
#include "models/storage/meetingstore.h"

#include <QCoreApplication>

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

} // namespace

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

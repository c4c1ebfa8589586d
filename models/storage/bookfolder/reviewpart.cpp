#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/circulationstore.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto circulationsFile = "circulations.csv"_L1;
constexpr auto commentsFile = "review-comments.csv"_L1;

QStringList circulationHeadings()
{
    return {u"meeting"_s, u"bundle"_s, u"revision"_s, u"reader"_s,   u"level"_s,    u"edition"_s, u"sha256"_s,
            u"sent"_s,    u"until"_s,  u"returned"_s, u"accepted"_s, u"passages"_s, u"salt"_s,    u"kept"_s};
}

QStringList commentHeadings()
{
    return {u"bundle"_s, u"comment"_s, u"way"_s,     u"kind"_s,  u"quote"_s,   u"before"_s, u"after"_s, u"passage"_s,
            u"page"_s,   u"text"_s,    u"wording"_s, u"level"_s, u"answers"_s, u"made"_s,   u"state"_s, u"reason"_s};
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray hexBytes(const QString &text)
{
    return QByteArray::fromHex(text.toLatin1());
}

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

/// The passphrases of review files stay in the book: here they would lie open.
Result<> takeCirculation(Transaction &transaction, FolderRow &row)
{
    const TakenMeeting *meeting = row.meeting();
    const QString passages = row.text("passages"_L1);
    const Circulation circulation{.bundle = hexBytes(row.needed("bundle"_L1)),
                                  .revision = hexBytes(row.needed("revision"_L1)),
                                  .reader = row.needed("reader"_L1),
                                  .level = row.needed("level"_L1),
                                  .edition = row.needed("edition"_L1),
                                  .sha256 = hexBytes(row.text("sha256"_L1)),
                                  .passages = passages.isEmpty() ? QStringList() : passages.split(u'\n'),
                                  .sent = momentOf(row.moment("sent"_L1)),
                                  .until = row.date("until"_L1),
                                  .returned = momentOf(row.moment("returned"_L1)),
                                  .accepted = row.flag("accepted"_L1),
                                  .salt = hexBytes(row.text("salt"_L1)),
                                  .kept = row.text("kept"_L1)};
    if (!row.isSound() || meeting->id == MeetingId())
        return {};
    const Result<CirculationId> added = addCirculation(transaction, meeting->id, circulation);
    return added ? Result<>() : std::unexpected(added.error());
}

/// `wordOf` says what a text was read as; where that is another text, it was none of its words.
template <typename Value>
void requireWord(FolderRow &row, QLatin1StringView heading, Value value)
{
    if (row.isSound() && wordOf(value) != row.text(heading))
        row.fault(FolderWords::tr("“%1” is nothing that can stand in the column “%2”.").arg(row.text(heading), heading));
}

ReviewComment commentOf(FolderRow &row)
{
    return {.id = hexBytes(row.needed("comment"_L1)),
            .kind = commentKindOf(row.needed("kind"_L1)).value_or(CommentKind::Remark),
            .quote = row.text("quote"_L1),
            .before = row.text("before"_L1),
            .after = row.text("after"_L1),
            .passage = row.number("passage"_L1, -1),
            .page = row.number("page"_L1, 0),
            .text = row.text("text"_L1),
            .wording = row.text("wording"_L1),
            .level = row.text("level"_L1),
            .answers = hexBytes(row.text("answers"_L1)),
            .made = momentOf(row.moment("made"_L1))};
}

Result<> takeReviewComment(Transaction &transaction, FolderRow &row)
{
    const ReviewComment comment = commentOf(row);
    const CommentWay way = commentWayOf(row.needed("way"_L1));
    const CommentState state = commentStateOf(row.needed("state"_L1)).value_or(CommentState::Open);
    requireWord(row, "kind"_L1, comment.kind);
    requireWord(row, "way"_L1, way);
    requireWord(row, "state"_L1, state);
    const Result<std::optional<StoredCirculation>> circulation = circulationOf(transaction, hexBytes(row.needed("bundle"_L1)));
    if (!circulation)
        return std::unexpected(circulation.error());
    if (row.isSound() && !*circulation)
        row.fault(FolderWords::tr("“%1” is not in the column “bundle” of %2.").arg(row.text("bundle"_L1), circulationsFile));
    if (!row.isSound())
        return {};
    const Result<bool> added = addComment(transaction, **circulation, comment, way);
    if (!added)
        return std::unexpected(added.error());
    return run(transaction, u"UPDATE review_comment SET state = :state, reason = :reason WHERE comment = :comment"_s,
               {{":state"_L1, wordOf(state)}, {":reason"_L1, row.text("reason"_L1)}, {":comment"_L1, comment.id}});
}

Result<> putCirculations(FolderWriter &writer)
{
    const auto all = rows(writer.connection(), uR"(
        SELECT meeting, bundle, revision, reader, level, edition, sha256, sent_at, due_on, returned_at, accepted, passages, salt, kept
        FROM circulation ORDER BY id
    )"_s,
                          {}, [&](const Row &row) {
                              return QStringList{writer.placeOf(row.id<MeetingId>(0)).meeting,
                                                 hexText(row.bytes(1)),
                                                 hexText(row.bytes(2)),
                                                 row.text(3),
                                                 row.text(4),
                                                 row.text(5),
                                                 hexText(row.bytes(6)),
                                                 row.text(7),
                                                 row.text(8),
                                                 row.text(9),
                                                 row.flag(10) ? u"yes"_s : u"no"_s,
                                                 row.text(11),
                                                 hexText(row.bytes(12)),
                                                 row.text(13)};
                          });
    return all ? writer.putTable(circulationsFile, circulationHeadings(), *all) : std::unexpected(all.error());
}

Result<> putComments(FolderWriter &writer)
{
    const auto all = rows(writer.connection(), uR"(
        SELECT c.bundle, r.comment, r.way, r.kind, r.quote, r.before, r.after, r.passage, r.page, r.text, r.wording, r.level, r.answers,
            r.made_at, r.state, r.reason
        FROM review_comment r JOIN circulation c ON c.id = r.circulation ORDER BY r.id
    )"_s,
                          {}, [](const Row &row) {
                              QStringList cells{hexText(row.bytes(0)), hexText(row.bytes(1))};
                              for (int column = 2; column < commentHeadings().size(); ++column)
                                  cells << (column == 12 ? hexText(row.bytes(column)) : row.text(column));
                              return cells;
                          });
    return all ? writer.putTable(commentsFile, commentHeadings(), *all) : std::unexpected(all.error());
}

} // namespace

Result<> writeFolderReview(FolderWriter &writer)
{
    return inOrder([&] { return putCirculations(writer); }, [&] { return putComments(writer); });
}

Result<> takeFolderReview(FolderReader &reader, Transaction &transaction)
{
    QStringList needed = circulationHeadings();
    needed.removeAll(u"kept"_s); // folders of earlier programs have no such column
    return inOrder(
        [&] { return takeRows(reader, circulationsFile, needed, [&](FolderRow &row) { return takeCirculation(transaction, row); }); },
        [&] {
            return takeRows(reader, commentsFile, commentHeadings(), [&](FolderRow &row) { return takeReviewComment(transaction, row); });
        });
}

} // namespace minutebook

#include "models/review/reviewmodel.h"

#include "models/review/commentwords.h"

#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString headingOf(const PlacedComment &comment)
{
    if (comment.stored.comment.quote.isEmpty())
        return ReviewModel::tr("On the draft as a whole");
    if (comment.found == CommentPlace::Found::Nowhere)
        return ReviewModel::tr("Their place was not found in the notes as they are now");
    return comment.passage.item == ItemId() ? comment.passage.words.join(u' ') : comment.passage.text;
}

void addRemarks(CommentCard &card, const PlacedComment &comment)
{
    if (!comment.collidesWith.isEmpty())
        card.remarks << (comment.collidesWith.size() == 1 ? ReviewModel::tr("Collides with what %1 proposes for the same words.")
                                                          : ReviewModel::tr("Collides with what %1 propose for the same words."))
                            .arg(QLocale().createSeparatedList(comment.collidesWith));
    if (comment.lowers)
        card.remarks << (comment.stored.comment.kind == CommentKind::Wording
                             ? ReviewModel::tr("Would lower the level of what stands here, and cannot be accepted so: accept it with changes.")
                             : ReviewModel::tr("Would lower the level of what stands here. Nothing of that is done by accepting it."));
    if (comment.stored.comment.kind == CommentKind::Level && !comment.lowers && comment.isOpen())
        card.remarks << ReviewModel::tr("Accepting it changes nothing in the notes: set the level in the line.");
    if (comment.stored.comment.kind == CommentKind::Wording && !comment.clearedFrom.isEmpty() && comment.isOpen())
        card.remarks << ReviewModel::tr("The line is cleared: what is accepted is seen from %1 up.").arg(comment.clearedFrom);
    const bool isAlike = comment.found == CommentPlace::Found::ByLikeness;
    const bool isBetween = comment.found == CommentPlace::Found::ByContext && !comment.isAccepted(); // what was accepted is what has changed
    if (isAlike || isBetween)
        card.remarks << ReviewModel::tr("The words have changed since: look whether this is still the place.");
    if (comment.stale && comment.isOpen()) // what was answered needs no care any more
        card.remarks << ReviewModel::tr("Made on an earlier draft than the latest that was sent.");
    if (comment.undone)
        card.remarks << ReviewModel::tr("What was changed for it has been undone: the notes read as before.");
    if (comment.written)
        card.remarks << ReviewModel::tr("The notes have this wording already.");
    if (!comment.stored.reason.isEmpty() && !comment.undone)
        card.remarks << ReviewModel::tr("Answer: %1").arg(comment.stored.reason);
}

CommentCard secretaryCard(const PlacedComment &comment, const QList<PlacedComment> &all)
{
    const ReviewComment &said = comment.stored.comment;
    CommentCard card = cardOf(said);
    const auto answered = std::ranges::find_if(
        all, [&said](const PlacedComment &other) { return !said.answers.isEmpty() && other.stored.comment.id == said.answers; });
    if (answered != all.end())
        card.remarks << answersRemark(answered->stored.comment);
    QStringList head{comment.stored.reader, card.head};
    if (const QString way = titleOf(comment.stored.way); !way.isEmpty())
        head << way;
    card.head = head.join(u" · "_s);
    card.state = comment.undone ? ReviewModel::tr("open again") : titleOf(comment.stored.state);
    card.settled = !comment.isOpen();
    addRemarks(card, comment);
    return card;
}

} // namespace

QList<ReviewModel::Row> ReviewModel::rowsOf(const QList<PlacedComment> &comments) const
{
    QList<Row> rows;
    QString last;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        if (m_openOnly && !comments[i].isOpen())
            continue;
        const QString heading = headingOf(comments[i]);
        if (rows.isEmpty() || heading != last)
            rows.append({heading});
        last = heading;
        rows.append({{}, i});
    }
    return rows;
}

void ReviewModel::show(const QList<PlacedComment> &comments)
{
    beginResetModel();
    m_comments = comments;
    m_rows = rowsOf(comments);
    endResetModel();
}

void ReviewModel::setOpenOnly(bool openOnly)
{
    if (openOnly == std::exchange(m_openOnly, openOnly))
        return;
    beginResetModel();
    m_rows = rowsOf(m_comments);
    endResetModel();
}

const PlacedComment *ReviewModel::comment(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].comment < 0)
        return nullptr;
    return &m_comments[m_rows[index.row()].comment];
}

QModelIndex ReviewModel::indexOf(CommentId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const PlacedComment *shown = comment(index(row)); shown && shown->stored.id == id)
            return index(row);
    }
    return {};
}

QModelIndex ReviewModel::step(const QModelIndex &from, int direction) const
{
    const int start = from.isValid() ? from.row() : (direction > 0 ? -1 : rowCount());
    for (int row = start + direction; row >= 0 && row < rowCount(); row += direction) {
        if (comment(index(row)))
            return index(row);
    }
    return {};
}

QModelIndex ReviewModel::nextOpen(const QModelIndex &from, const QList<CommentId> &but) const
{
    const int start = from.isValid() ? from.row() : -1;
    for (int step = 1; step <= rowCount(); ++step) {
        const QModelIndex next = index((start + step) % rowCount());
        const PlacedComment *there = comment(next);
        if (there && there->isOpen() && !but.contains(there->stored.id))
            return next;
    }
    return {};
}

int ReviewModel::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_comments, &PlacedComment::isOpen));
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PlacedComment *shown = comment(index);
    if (role == CardRole)
        return shown ? QVariant::fromValue(secretaryCard(*shown, m_comments)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return shown ? secretaryCard(*shown, m_comments).spoken() : m_rows[index.row()].heading;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return comment(index) ? flags : flags & ~Qt::ItemIsSelectable;
}

} // namespace minutebook

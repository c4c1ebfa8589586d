#include "models/review/readermodel.h"

#include "models/review/commentwords.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using ReaderEntry = ReaderModel::Entry;

CommentCard readerCard(const ReaderEntry &entry, const ReaderEntry *answered)
{
    CommentCard card = cardOf(entry.comment);
    if (answered)
        card.remarks << answersRemark(answered->comment);
    if (!entry.earlier)
        return card;
    card.settled = true;
    card.state = titleOf(entry.earlier->state);
    card.remarks << ReaderModel::tr("You said this of an earlier draft.");
    if (!entry.earlier->reason.isEmpty())
        card.remarks << ReaderModel::tr("The answer: %1").arg(entry.earlier->reason);
    return card;
}

/// A wording that was accepted stands in the draft itself.
CommentPlace placeOf(const EarlierComment &earlier, const QList<QStringList> &passages)
{
    if (earlier.state == CommentState::Accepted && earlier.comment.kind == CommentKind::Wording) {
        ReviewComment written = earlier.comment;
        written.quote = earlier.comment.wording.simplified();
        if (const CommentPlace place = placeOf(written, passages); place.found == CommentPlace::Found::Exactly)
            return place;
    }
    return placeOf(earlier.comment, passages);
}

/// Of what an answer answers, at last: its place among all. Files may say nonsense, so it is not looked for without end.
qsizetype beginOf(qsizetype index, const QList<ReaderEntry> &all)
{
    for (qsizetype step = 0; step < all.size(); ++step) {
        const auto answered = std::ranges::find_if(all, [&](const ReaderEntry &other) {
            return !all[index].comment.answers.isEmpty() && other.comment.id == all[index].comment.answers;
        });
        if (answered == all.end())
            return index;
        index = answered - all.begin();
    }
    return index;
}

/// Down the pages; an answer stands behind what it answers, wherever its own words are by now.
QList<ReaderEntry> inOrderOfPages(const QList<ReaderEntry> &entries)
{
    QList<std::pair<qsizetype, qsizetype>> order; // what it began with, and itself
    for (qsizetype i = 0; i < entries.size(); ++i)
        order.append({beginOf(i, entries), i});
    std::ranges::sort(order, {}, [&entries](const std::pair<qsizetype, qsizetype> &each) {
        const ReaderEntry &begin = entries[each.first];
        const ReaderEntry &entry = entries[each.second];
        return std::tuple(begin.place.passage, begin.place.words.begin, begin.comment.made, each.first, each.first != each.second,
                          entry.comment.made, each.second);
    });
    QList<ReaderEntry> sorted;
    for (const auto &[begin, index] : std::as_const(order)) {
        sorted.append(entries[index]);
        sorted.last().place = entries[begin].place;
    }
    return sorted;
}

} // namespace

void ReaderModel::show(const ReviewBundle &bundle)
{
    QList<QStringList> passages;
    for (const BundlePassage &passage : bundle.passages)
        passages << passage.text().split(u' ');
    QList<Entry> entries;
    for (const ReviewComment &comment : bundle.comments)
        entries.append({comment, placeOf(comment, passages)});
    for (const EarlierComment &earlier : bundle.earlier)
        entries.append({earlier.comment, placeOf(earlier, passages), earlier});
    beginResetModel();
    m_entries = inOrderOfPages(entries);
    endResetModel();
}

QModelIndex ReaderModel::indexOf(const QByteArray &id) const
{
    const auto found = std::ranges::find_if(m_entries, [&id](const Entry &entry) { return entry.comment.id == id; });
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()));
}

const ReaderModel::Entry *ReaderModel::entry(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_entries[index.row()] : nullptr;
}

int ReaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ReaderModel::data(const QModelIndex &index, int role) const
{
    const Entry *shown = entry(index);
    if (!shown)
        return {};
    const QModelIndex answered = shown->comment.answers.isEmpty() ? QModelIndex() : indexOf(shown->comment.answers);
    CommentCard card = readerCard(*shown, entry(answered));
    if (shown->place.passage >= 0) // the pages have it there
        card.head = u"%1 · %2"_s.arg(index.row() + 1).arg(card.head);
    if (role == CardRole)
        return QVariant::fromValue(card);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(card.spoken()) : QVariant();
}

} // namespace minutebook

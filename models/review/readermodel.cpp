#include "models/review/readermodel.h"

#include "models/review/commentwords.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using ReaderEntry = ReaderModel::Entry;

CommentCard readerCard(const ReaderEntry &entry)
{
    CommentCard card = cardOf(entry.comment);
    if (!entry.earlier)
        return card;
    card.settled = true;
    card.state = titleOf(entry.earlier->state);
    card.remarks << ReaderModel::tr("You said this of an earlier draft.");
    if (!entry.earlier->reason.isEmpty())
        card.remarks << ReaderModel::tr("The answer: %1").arg(entry.earlier->reason);
    return card;
}

/// Down the pages; an answer stands behind what it answers, which quotes the same.
auto placeKey(const ReaderEntry &entry)
{
    return std::tuple(entry.place.passage, entry.place.words.begin, entry.comment.kind == CommentKind::Answer, entry.comment.made);
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
        entries.append({earlier.comment, placeOf(earlier.comment, passages), earlier});
    std::ranges::stable_sort(entries, {}, placeKey);
    beginResetModel();
    m_entries = entries;
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
    CommentCard card = readerCard(*shown);
    if (shown->place.passage >= 0) // the pages have it there
        card.head = u"%1 · %2"_s.arg(index.row() + 1).arg(card.head);
    if (role == CardRole)
        return QVariant::fromValue(card);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(card.spoken()) : QVariant();
}

} // namespace minutebook

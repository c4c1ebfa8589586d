#include "models/presentation/revisionsmodel.h"

#include <QLocale>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDigits = 12; ///< of a hash: enough to tell two apart

QString takenBackWords(const EndOfApproval &end)
{
    const QString day = QLocale().toString(end.at.toLocalTime().date(), u"d MMM yyyy"_s);
    return end.who.isEmpty() ? RevisionsModel::tr("approval taken back on %1", "day").arg(day)
                             : RevisionsModel::tr("approval taken back on %1 by %2", "day, person").arg(day, end.who);
}

QString reasonOf(const Revision &revision)
{
    QStringList since; // then
    if (revision.takenBack)
        since << takenBackWords(*revision.takenBack);
    if (revision.disposed)
        since << RevisionsModel::tr("text disposed of");
    const QString words = since.join(", "_L1);
    return revision.reason.isEmpty() || words.isEmpty() ? revision.reason + words : u"%1 (%2)"_s.arg(revision.reason, words);
}

QString cellOf(const Revision &revision, int column)
{
    switch (column) {
    case RevisionsModel::Number:
        return QString::number(revision.number);
    case RevisionsModel::Kind:
        return revision.takenBack ? takenBackWord() : revisionKindWord(revision.kind);
    case RevisionsModel::When:
        return QLocale().toString(revision.at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
    case RevisionsModel::Author:
        return revision.author;
    case RevisionsModel::Reason:
        return reasonOf(revision);
    case RevisionsModel::Hash:
        return revision.contentHash.first(shownDigits);
    default:
        return {};
    }
}

QString describedRevision(const Revision &revision)
{
    QStringList words{RevisionsModel::tr("revision %1").arg(revision.number)};
    for (const auto column : {RevisionsModel::Kind, RevisionsModel::When, RevisionsModel::Author, RevisionsModel::Reason})
        words << cellOf(revision, column);
    words.removeAll(QString());
    return words.join(", "_L1);
}

} // namespace

QString revisionKindWord(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Draft:
        return RevisionsModel::tr("draft");
    case RevisionKind::ChangedDraft:
        return RevisionsModel::tr("changed draft");
    case RevisionKind::Approved:
        return RevisionsModel::tr("approved");
    case RevisionKind::Correction:
        break;
    }
    return RevisionsModel::tr("correction");
}

QString takenBackWord()
{
    return RevisionsModel::tr("approved, taken back");
}

void RevisionsModel::show(const QList<Revision> &revisions)
{
    QList<Branch<RevisionRow>> rows;
    for (const Revision &revision : revisions)
        rows.prepend({RevisionRow{revision}});
    merge(rows);
}

const Revision *RevisionsModel::revision(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &row(index).revision : nullptr;
}

QModelIndex RevisionsModel::indexOf(int number) const
{
    return find([number](const RevisionRow &row) { return row.revision.number == number; });
}

int RevisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant RevisionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Revision &revision = row(index).revision;
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(revision, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Number ? describedRevision(revision) : cellOf(revision, index.column());
    case Qt::ToolTipRole:
        return index.column() == Hash ? revision.contentHash : describedRevision(revision);
    case FilterRole:
        return describedRevision(revision);
    case NumberRole:
        return revision.number;
    default:
        return {};
    }
}

QVariant RevisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("No"), QT_TR_NOOP("What"),   QT_TR_NOOP("When"),
                                       QT_TR_NOOP("By"), QT_TR_NOOP("Reason"), QT_TR_NOOP("Hash")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : TreeModel::headerData(section, orientation, role);
}

} // namespace minutebook

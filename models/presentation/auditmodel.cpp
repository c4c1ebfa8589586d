#include "models/presentation/auditmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// By the events' order.
constexpr std::array eventWords{QT_TRANSLATE_NOOP("AuditModel", "opened"),
                                QT_TRANSLATE_NOOP("AuditModel", "exported"),
                                QT_TRANSLATE_NOOP("AuditModel", "sent"),
                                QT_TRANSLATE_NOOP("AuditModel", "merged"),
                                QT_TRANSLATE_NOOP("AuditModel", "status changed"),
                                QT_TRANSLATE_NOOP("AuditModel", "approved"),
                                QT_TRANSLATE_NOOP("AuditModel", "approval taken back"),
                                QT_TRANSLATE_NOOP("AuditModel", "revision kept"),
                                QT_TRANSLATE_NOOP("AuditModel", "correction begun"),
                                QT_TRANSLATE_NOOP("AuditModel", "corrected"),
                                QT_TRANSLATE_NOOP("AuditModel", "correction given up"),
                                QT_TRANSLATE_NOOP("AuditModel", "level changed"),
                                QT_TRANSLATE_NOOP("AuditModel", "ground given"),
                                QT_TRANSLATE_NOOP("AuditModel", "ground changed"),
                                QT_TRANSLATE_NOOP("AuditModel", "kept withheld"),
                                QT_TRANSLATE_NOOP("AuditModel", "downgraded"),
                                QT_TRANSLATE_NOOP("AuditModel", "waived"),
                                QT_TRANSLATE_NOOP("AuditModel", "waiver taken back"),
                                QT_TRANSLATE_NOOP("AuditModel", "imported"),
                                QT_TRANSLATE_NOOP("AuditModel", "deleted"),
                                QT_TRANSLATE_NOOP("AuditModel", "disposed of"),
                                QT_TRANSLATE_NOOP("AuditModel", "rekeyed"),
                                QT_TRANSLATE_NOOP("AuditModel", "keys changed"),
                                QT_TRANSLATE_NOOP("AuditModel", "restored from a backup"),
                                QT_TRANSLATE_NOOP("AuditModel", "recovered from a damaged book")};
static_assert(eventWords.size() == allAuditEvents.size());

QString cellOf(const AuditEntry &entry, int column)
{
    switch (column) {
    case AuditModel::Number:
        return QString::number(entry.number);
    case AuditModel::When:
        return QLocale().toString(entry.at.toLocalTime(), u"d MMM yyyy HH:mm:ss"_s);
    case AuditModel::Who:
        return entry.who;
    case AuditModel::What:
        return auditEventWord(entry.event);
    case AuditModel::Meeting:
        return entry.meeting > 0 ? QString::number(entry.meeting) : QString();
    case AuditModel::Details:
        return detailsText(entry.details);
    default:
        return {};
    }
}

QString describedEntry(const AuditEntry &entry)
{
    QStringList words;
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        words << cellOf(entry, column);
    words.removeAll(QString());
    return words.join(", "_L1);
}

} // namespace

QString auditEventWord(AuditEvent event)
{
    return QCoreApplication::translate("AuditModel", eventWords.at(static_cast<std::size_t>(event)));
}

void AuditModel::show(const QList<AuditEntry> &entries)
{
    QList<Branch<AuditRow>> rows;
    rows.reserve(entries.size());
    for (const AuditEntry &entry : entries | std::views::reverse)
        rows.append({AuditRow{entry}});
    merge(rows);
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = row(index).entry;
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(entry, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Number ? describedEntry(entry) : cellOf(entry, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return describedEntry(entry);
    case NumberRole:
        return entry.number;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("No"),   QT_TR_NOOP("When"),    QT_TR_NOOP("Who"),
                                       QT_TR_NOOP("What"), QT_TR_NOOP("Meeting"), QT_TR_NOOP("Details")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : TreeModel::headerData(section, orientation, role);
}

} // namespace minutebook

#include "models/presentation/interestsmodel.h"

#include "models/core/error.h"
#include "models/notation/parse.h"
#include "models/presentation/datecell.h"

namespace minutebook {

InterestsModel::InterestsModel(QDate today, QObject *parent)
    : RowsModel(parent)
    , m_today(today)
{
}

void InterestsModel::setRealNames(RealNames names, const QString &highest)
{
    m_realNames = std::move(names);
    m_highest = highest;
}

void InterestsModel::show(const QList<StandingInterest> &interests)
{
    QList<InterestEntry> all;
    for (const StandingInterest &interest : interests)
        all.append({interest, {}});
    setEntries(all);
}

QList<StandingInterest> InterestsModel::interests() const
{
    QList<StandingInterest> written;
    for (const InterestEntry &entry : entries()) {
        if (!entry.interest.text.isEmpty())
            written.append(entry.interest);
    }
    return written;
}

QHash<qsizetype, QString> InterestsModel::faults() const
{
    QHash<qsizetype, QString> sentences;
    for (qsizetype row = 0; row < entries().size(); ++row) {
        if (const QString &typed = entries()[row].declared; !typed.isEmpty())
            sentences.insert(row, sentence({ErrorCode::DateUnread, {typed}}));
        const StandingInterest &interest = entries()[row].interest;
        const QList<NamedParty> named = interest.level == m_highest ? QList<NamedParty>() : m_realNames.find(interest.text);
        if (!named.isEmpty())
            sentences.insert(row,
                             sentence(Diagnostic{.code = DiagnosticCode::RealNameOpen,
                                                 .details = QStringList{m_highest} + named.constFirst().pseudonyms}));
    }
    return sentences;
}

int InterestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InterestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Level)
        return tr("Empty: of the level of what nothing marks.");
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case Declared:
        return tr("Declared");
    case Level:
        return tr("Level");
    case Text:
        return tr("Interest");
    default:
        return {};
    }
}

QVariant InterestsModel::cell(const InterestEntry &entry, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Declared:
        return dateText(entry.interest.declared, entry.declared);
    case Level:
        return entry.interest.level;
    case Text:
        return entry.interest.text;
    default:
        return {};
    }
}

bool InterestsModel::change(int row, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    InterestEntry &changed = entry(row);
    const bool isNew = changed == InterestEntry();
    const QString text = value.toString().simplified();
    if (column == Declared)
        writeDate(changed.interest.declared, changed.declared, text);
    else if (column == Level)
        changed.interest.level = text;
    else if (column == Text)
        changed.interest.text = text;
    if (isNew && column == Text && !text.isEmpty())
        changed.interest.declared = m_today;
    return true;
}

} // namespace minutebook

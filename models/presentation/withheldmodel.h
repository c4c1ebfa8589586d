#pragma once

#include "models/domain/shownwithheld.h"
#include "models/notation/dialect.h"
#include "models/presentation/longtablemodel.h"
#include "models/presentation/sharedrows.h"

namespace minutebook {

/// A part that is withheld, as it is shown on a day. Made once, on any thread: of tens of thousands none is asked twice what it says.
struct WithheldEntry {
    LoggedPart part;
    WithheldState state = WithheldState::NotGiven;
    QString id; ///< two of what was said can be of one line, and papers stand at their item's heading
    QString described; ///< its cells, one after the other

    bool operator==(const WithheldEntry &) const = default;

    [[nodiscard]] const QString &key() const { return id; }
};

/// In the parts' order.
[[nodiscard]] SharedRows<WithheldEntry> withheldEntries(const QList<LoggedPart> &parts, const Body &body, QDate today);

/// What is withheld of a committee's minutes, a row each.
class WithheldModel final : public LongTableModel<WithheldEntry>
{
    Q_OBJECT

public:
    enum Column { State, Meeting, Place, Level, Ground, Owner, Review, FirstWords, ColumnCount };
    enum Role { RankRole = Qt::UserRole, FilterRole, FactsRole };

    using LongTableModel::LongTableModel;

    /// These, in this order.
    void show(const SharedRows<WithheldEntry> &entries, const Body &body);

    /// Null if the index is none of a row.
    [[nodiscard]] const LoggedPart *part(const QModelIndex &index) const;
    /// Of a part that was read before; invalid if it is not shown any more.
    [[nodiscard]] QModelIndex indexOf(const LoggedPart &part) const;

    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString facts(const WithheldEntry &entry) const;

    Dialect m_dialect;
};

/// "not given", in the program's language.
[[nodiscard]] QString withheldStateWord(WithheldState state);
/// "item 2, Cranes", "item 2, line 4": as its readers know it, in the program's language.
[[nodiscard]] QString placeWord(const LoggedPart &part);
/// The widest that cells mostly are, by column.
[[nodiscard]] QStringList withheldSamples();

} // namespace minutebook

#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QList>
#include <QMap>

#include <array>

namespace minutebook {

/// What the registers have of one item's lines.
class RegisterRows
{
public:
    /// Adds resolved lines, of which the first is line `begin` of the item's notes.
    void add(int begin, const QList<NoteLine> &lines, const Scheme &scheme);

    /// Makes the rows that are stored of `item` these. One that is so already is not written: of a long item most are.
    [[nodiscard]] Result<> write(Transaction &transaction, ItemId item) const;

private:
    using Place = std::pair<int, int>; ///< the line, and which of its owners
    using Rows = QMap<Place, Binds>; ///< what stands in the columns
    enum Register { Actions, Updates, Decisions, Owners, RegisterCount };
    struct Difference {
        QList<Place> leftOver; ///< stored, and there no more
        QList<Place> missing; ///< not stored, or otherwise
    };

    void addLine(int at, const NoteLine &line, const Scheme &scheme);
    void addOwners(int at, const QStringList &owners);
    [[nodiscard]] Result<> writeRegister(Transaction &transaction, ItemId item, Register which) const;
    [[nodiscard]] Result<Difference> compare(Connection &connection, ItemId item, Register which) const;

    std::array<Rows, RegisterCount> m_rows;
};

} // namespace minutebook

#pragma once

#include "models/presentation/treemodel.h"
#include "models/storage/meetingstore.h"

namespace minutebook {

/// A year, or below it a meeting.
struct MeetingsRow {
    int year = 0;
    MeetingSummary meeting; ///< of a year: without id

    bool operator==(const MeetingsRow &) const = default;

    static constexpr bool isUnique = true; // a meeting that is put off may go below another year
    [[nodiscard]] auto key() const { return std::pair(meeting.id == MeetingId() ? year : 0, meeting.id); }
};

/// The meetings of a book by year, the newest first.
class MeetingsModel final : public TreeModel<MeetingsRow>
{
    Q_OBJECT

public:
    enum Column { Name, Date, Status, ColumnCount };
    enum Role { MeetingRole = Qt::UserRole, FilterRole };

    using TreeModel::TreeModel;

    void show(const QList<MeetingSummary> &meetings);

    [[nodiscard]] QModelIndex indexOf(MeetingId id) const;
    /// Nothing if there is none of that number.
    [[nodiscard]] std::optional<MeetingSummary> ofNumber(int number) const;
    /// The meeting below that one, else the one above it; none where there is no other.
    [[nodiscard]] MeetingId nextTo(MeetingId id) const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
};

} // namespace minutebook

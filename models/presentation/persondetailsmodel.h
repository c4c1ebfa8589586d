#pragma once

#include "models/domain/committeerecord.h"
#include "models/presentation/treemodel.h"

#include <tuple>

namespace minutebook {

struct PersonDetailsRow {
    enum class Section { Person, Terms, Interests, Meetings };

    Section section = Section::Person;
    int nth = -1; ///< within its section; -1: its heading
    QString what;
    QString words;
    QString level; ///< a level's name; empty: none
    MeetingId meeting = {}; ///< where that is written down; none: nowhere
    ItemId item = {};
    int line = -1; ///< of the item's notes, from 0; -1: no line

    bool operator==(const PersonDetailsRow &) const = default;

    [[nodiscard]] auto key() const { return std::tuple(section, meeting.value, item.value, line, nth); }
};

/// All that the book knows of one person: how to reach them, terms, declared interests, and what they did at which meeting.
class PersonDetailsModel final : public TreeModel<PersonDetailsRow>
{
    Q_OBJECT

public:
    enum Column { What, Level, Words, ColumnCount };
    enum Role { MeetingRole = Qt::UserRole, ItemRole, LineRole, RankRole, FilterRole };

    using TreeModel::TreeModel;

    /// Null: nobody.
    void show(const PersonHistory *history, const Scheme &scheme);

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] static QString cell(const PersonDetailsRow &row, int column);

    Scheme m_scheme;
};

} // namespace minutebook

#pragma once

#include "models/presentation/meetingreading.h"
#include "models/presentation/treemodel.h"
#include "models/storage/waiverstore.h"

#include <tuple>

namespace minutebook {

/// What a list of problems has beside those of items.
struct MeetingProblems {
    QList<Diagnostic> ofMeeting = {}; ///< on its header or its people
    QList<Waiver> waivers = {};
    bool waivedShown = false;
};

/// A remark on a line of the shown meeting, on an item's title, or on the meeting itself.
struct ProblemsRow {
    NotesPlace place; ///< line -1: the title; item 0: the meeting
    int identity = -1; ///< of the line in its item
    int nth = 0; ///< among the remarks on that line
    std::optional<int> number; ///< of the item
    QString title; ///< of the item, with its inline marks
    Diagnostic diagnostic;
    QString line; ///< the text that it is on
    bool framing = false; ///< on the meeting, a title or an item's data, which an agenda says too
    QString waived = {}; ///< the reason for which it may stand; empty: it may not

    bool operator==(const ProblemsRow &) const = default;

    [[nodiscard]] auto key() const { return std::tuple(place.item, identity, nth); }
};

/// Everything in a meeting that looks like a mistake, in the order in which it stands.
class ProblemsModel final : public TreeModel<ProblemsRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Item, Line, Sentence, ColumnCount };
    enum Role { ItemRole = Qt::UserRole, LineRole, GravityRole, FilterRole, CodeRole, SentenceRole, FindingRole, WaivedRole, AgendaRole };

    using TreeModel::TreeModel;

    void show(const QList<ItemReading> &items, const Dialect &dialect, const MeetingProblems &more = {});

    /// Those that are waived left out.
    [[nodiscard]] int count(Gravity gravity) const;
    [[nodiscard]] int openCount() const;
    /// Those that are waived, be they shown or not.
    [[nodiscard]] int waivedCount() const { return m_waived; }

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString cell(const ProblemsRow &row, int column) const;
    [[nodiscard]] static QString said(const ProblemsRow &row);
    [[nodiscard]] QString described(const ProblemsRow &row) const;

    Dialect m_dialect;
    int m_waived = 0;
};

} // namespace minutebook

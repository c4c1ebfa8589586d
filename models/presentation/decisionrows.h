#pragma once

#include "models/presentation/actionlogrows.h"

namespace minutebook {

/// The columns of the decision register.
struct DecisionRegisterColumns {
    enum Column { Verb, Text, Meeting, Item, Vote, Effective, Review, Level, ColumnCount };
};

/// What another decision has to do with one.
struct DecisionRelation {
    enum class Kind { SupersededBy, Supersedes, Linked };
    Kind kind = Kind::Linked;
    RegisterSource source;
    QString text;

    bool operator==(const DecisionRelation &) const = default;
};

/// A decision as the register shows it.
struct DecisionRegisterRow {
    LoggedDecision decision = {};
    QStringList cells = {}; ///< by column, in the program's language
    std::optional<Rank> told = {}; ///< nothing: what level it is of is not told
    QList<DecisionRelation> relations = {};
    int copy = 0; ///< of lines of one item that read the same, from 0

    bool operator==(const DecisionRegisterRow &) const = default;

    /// By what it says, not by where: lines move.
    [[nodiscard]] QString key() const
    {
        return QString::number(decision.source.line.item.value) + u'/' + QString::number(copy) + u'/' + decision.text;
    }
};

/// What is looked at of the register, and how.
struct DecisionRegisterAsk {
    Rank ceiling; ///< of the body's scheme
    RegisterFilter filter = {};
    int column = -1; ///< by which it is sorted; below 0: as they were taken
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const DecisionRegisterAsk &) const = default;
};

/// All decisions that a ceiling shows, made once for whatever is asked of them.
struct DecisionRegisterRows {
    SharedRows<DecisionRegisterRow> rows; ///< as they were taken
    QStringList verbs; ///< of all of these
    QList<RegisterMeeting> meetings; ///< that took them, the latest first
};

struct DecisionRegisterAnswer {
    SharedRows<DecisionRegisterRow> rows;
    int all = 0; ///< that the ceiling shows, wanted or not
    QStringList verbs; ///< of all of these
    QList<RegisterMeeting> meetings; ///< that took them, the latest first
};

/// Of an ask its ceiling alone counts.
[[nodiscard]] DecisionRegisterRows allDecisionRegisterRows(const RegisterRecord &record, const Dialect &dialect,
                                                           const DecisionRegisterAsk &ask);
/// `all`: of the same record and ceiling.
[[nodiscard]] DecisionRegisterAnswer decisionRegisterRows(const DecisionRegisterRows &all, const RegisterRecord &record,
                                                          const DecisionRegisterAsk &ask);

} // namespace minutebook

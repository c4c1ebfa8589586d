#pragma once

#include <QDate>
#include <QString>

namespace minutebook {

/// How a decision between two meetings comes about.
enum class InterimWay {
    WrittenProcedure, ///< put to the members, who answer until a day
    ChairsAction, ///< taken by the chair alone
};

/// A decision between two meetings. The next meeting reports it.
struct InterimDecision {
    int number = 0; ///< 1 or more within the book, never given twice; 0: it has none yet
    InterimWay way = InterimWay::WrittenProcedure;
    QString wording; ///< a line of notation with a verb that decides and with its tag
    QString level = {}; ///< by name, as the line was when it was stored: what a later scheme does not know is of its highest
    QDate putOn = {};
    QDate answersUntil = {}; ///< null: nobody said
    QDate settledOn = {}; ///< null: it is still open
    QString votes = {}; ///< as a VOTE line says them: "for AQ PL; against NO"; empty: none were counted
    QString takenBy = {}; ///< of a chair's action, by name
    QString remark = {}; ///< never printed

    bool operator==(const InterimDecision &) const = default;

    [[nodiscard]] bool isSettled() const { return settledOn.isValid(); }
    /// Those who were asked have not answered in time.
    [[nodiscard]] bool isLate(QDate today) const { return !isSettled() && answersUntil.isValid() && answersUntil < today; }
};

} // namespace minutebook

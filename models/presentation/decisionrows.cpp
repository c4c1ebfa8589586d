#include "models/presentation/decisionrows.h"

#include "models/notation/inline.h"
#include "models/presentation/sortrows.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const LoggedDecision &decision, const DecisionRegisterRow &row, const RegisterRecord &record, const Dialect &dialect)
{
    const RegisterSource &source = decision.source;
    return {decision.verb,
            plainText(decision.text, dialect),
            u"%1, %2"_s.arg(QString::number(source.meeting), QLocale().toString(source.date, u"d MMM yyyy"_s)),
            source.item ? QString::number(*source.item) : QString(),
            decision.vote ? plainText(decision.vote->text, dialect) : QString(),
            row.told ? record.body.scheme.level(*row.told).name : QString()};
}

QList<DecisionRegisterRow> sortedDecisions(const QList<DecisionRegisterRow> &rows, int column, Qt::SortOrder order)
{
    using enum DecisionRegisterColumns::Column;
    if (column == Meeting)
        return sortedByNumber(rows, order,
                              [](const DecisionRegisterRow &row) { return std::optional(row.decision.source.date.toJulianDay()); });
    if (column == Level)
        return sortedByNumber(
            rows, order, [](const DecisionRegisterRow &row) { return row.told ? std::optional<qint64>(row.told->value) : std::nullopt; });
    return column < 0 ? rows : sortedByText(rows, order, [column](const DecisionRegisterRow &row) { return row.cells.value(column); });
}

void takeDecisionChoices(DecisionRegisterAnswer &answer, const QList<LoggedDecision> &decisions)
{
    QSet<QString> verbs;
    QMap<std::pair<QDate, int>, bool> meetings;
    for (const LoggedDecision &decision : decisions) {
        verbs.insert(decision.verb);
        meetings.insert({decision.source.date, decision.source.meeting}, true);
    }
    answer.verbs = QStringList(verbs.cbegin(), verbs.cend());
    answer.verbs.sort();
    for (const auto &[date, number] : meetings.keys())
        answer.meetings.prepend({number, date});
}

} // namespace

DecisionRegisterAnswer decisionRegisterRows(const RegisterRecord &record, const Dialect &dialect, const DecisionRegisterAsk &ask)
{
    DecisionRegisterAnswer answer;
    const QList<LoggedDecision> all = shownDecisions(record, ask.ceiling);
    takeDecisionChoices(answer, all);
    answer.all = static_cast<int>(all.size());
    QHash<QString, int> copies;
    for (const LoggedDecision &decision : ask.filter == RegisterFilter() ? all : shownDecisions(record, ask.ceiling, ask.filter)) {
        DecisionRegisterRow row{.decision = decision, .told = toldRank(decision.source, ask.ceiling)};
        row.cells = cellsOf(decision, row, record, dialect);
        row.copy = copies[row.key()]++;
        answer.rows.append(row);
    }
    answer.rows = sortedDecisions(answer.rows, ask.column, ask.order);
    return answer;
}

} // namespace minutebook

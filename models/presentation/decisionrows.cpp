#include "models/presentation/decisionrows.h"

#include "models/notation/inline.h"
#include "models/presentation/sortrows.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct RegisterTexts {
    Q_DECLARE_TR_FUNCTIONS(DecisionRegister)
};

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

/// What decisions have to do with each other, of those that are shown.
class Relations
{
public:
    explicit Relations(const QList<LoggedDecision> &decisions)
    {
        for (const LoggedDecision &decision : decisions)
            m_decisions.insert(keyOf(decision.source.line), &decision);
        using enum DecisionRelation::Kind;
        for (const LoggedDecision &decision : decisions) {
            const Key own = keyOf(decision.source.line);
            if (decision.facts.supersededBy) {
                add(own, SupersededBy, keyOf(*decision.facts.supersededBy));
                add(keyOf(*decision.facts.supersededBy), Supersedes, own);
            }
            for (const RegisterLine &line : decision.facts.linked)
                add(own, Linked, keyOf(line));
        }
    }

    [[nodiscard]] QList<DecisionRelation> of(const LoggedDecision &decision) const
    {
        return m_relations.value(keyOf(decision.source.line));
    }

private:
    using Key = std::pair<qint64, int>;

    static Key keyOf(const RegisterLine &line) { return {line.item.value, line.line}; }

    void add(Key one, DecisionRelation::Kind kind, Key other)
    {
        if (const LoggedDecision *decision = m_decisions.value(other))
            m_relations[one].append({kind, decision->source, decision->text});
    }

    QHash<Key, const LoggedDecision *> m_decisions;
    QHash<Key, QList<DecisionRelation>> m_relations;
};

QStringList cellsOf(const LoggedDecision &decision, const DecisionRegisterRow &row, const RegisterRecord &record, const Dialect &dialect)
{
    const RegisterSource &source = decision.source;
    return {decision.facts.supersededBy ? RegisterTexts::tr("%1, superseded", "a verb").arg(decision.verb) : decision.verb,
            plainText(decision.text, dialect),
            u"%1, %2"_s.arg(QString::number(source.meeting), QLocale().toString(source.date, u"d MMM yyyy"_s)),
            source.item ? QString::number(*source.item) : QString(),
            decision.vote ? plainText(decision.vote->text, dialect) : QString(),
            dayText(decision.facts.effective),
            dayText(decision.facts.review),
            row.told ? record.body.scheme.level(*row.told).name : QString()};
}

using SharedDecision = std::shared_ptr<const DecisionRegisterRow>;

SharedRows<DecisionRegisterRow> sortedDecisions(const SharedRows<DecisionRegisterRow> &rows, int column, Qt::SortOrder order)
{
    using enum DecisionRegisterColumns::Column;
    if (column == Meeting)
        return sortedByNumber(rows, order, [](const SharedDecision &row) { return std::optional(row->decision.source.date.toJulianDay()); });
    if (column == Effective || column == Review)
        return sortedByNumber(rows, order, [column](const SharedDecision &row) {
            const QDate day = column == Effective ? row->decision.facts.effective : row->decision.facts.review;
            return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
        });
    if (column == Level)
        return sortedByNumber(rows, order,
                              [](const SharedDecision &row) { return row->told ? std::optional<qint64>(row->told->value) : std::nullopt; });
    return column < 0 ? rows : sortedByText(rows, order, [column](const SharedDecision &row) { return row->cells.value(column); });
}

void takeDecisionChoices(DecisionRegisterRows &all)
{
    QSet<QString> verbs;
    QSet<std::pair<QDate, int>> meetings;
    for (const SharedDecision &row : std::as_const(all.rows)) {
        verbs.insert(row->decision.verb);
        meetings.insert({row->decision.source.date, row->decision.source.meeting});
    }
    all.verbs = QStringList(verbs.cbegin(), verbs.cend());
    all.verbs.sort();
    all.meetings = latestFirst(meetings);
}

} // namespace

DecisionRegisterRows allDecisionRegisterRows(const RegisterRecord &record, const Dialect &dialect, const DecisionRegisterAsk &ask)
{
    DecisionRegisterRows all;
    const QList<LoggedDecision> decisions = shownDecisions(record, ask.ceiling);
    const Relations relations(decisions);
    QHash<QString, int> copies;
    for (const LoggedDecision &decision : decisions) {
        DecisionRegisterRow row{.decision = decision, .told = toldRank(decision.source, ask.ceiling)};
        row.cells = cellsOf(decision, row, record, dialect);
        row.relations = relations.of(decision);
        row.copy = copies[row.key()]++;
        all.rows.append(std::make_shared<const DecisionRegisterRow>(std::move(row)));
    }
    takeDecisionChoices(all);
    return all;
}

DecisionRegisterAnswer decisionRegisterRows(const DecisionRegisterRows &all, const RegisterRecord &record, const DecisionRegisterAsk &ask)
{
    DecisionRegisterAnswer answer{.rows = all.rows, .all = static_cast<int>(all.rows.size()), .verbs = all.verbs, .meetings = all.meetings};
    if (ask.filter != RegisterFilter()) {
        const RegisterWish wish(ask.filter, record, ask.ceiling);
        answer.rows.removeIf([&](const SharedDecision &row) { return !wish.wants(row->decision); });
    }
    answer.rows = sortedDecisions(answer.rows, ask.column, ask.order);
    return answer;
}

} // namespace minutebook

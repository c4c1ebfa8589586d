#include "models/minutes/registertable.h"

#include "models/notation/inline.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

class RegisterTabler
{
public:
    RegisterTabler(const RegisterRecord &record, Edition edition)
        : m_record(record)
        , m_edition(edition)
        , m_dialect(dialectOf(record.body, {}, {}))
    {
    }

    [[nodiscard]] QList<RegisterValue> rowOf(const ShownLogEntry &entry) const
    {
        QList<RegisterValue> row{entry.number, plainText(entry.text, m_dialect), entry.owners, valueOf(entry.due),
                                 nameOfStatus(entry.status)};
        row += sourceOf(entry.source, entry.told);
        if (entry.latest)
            row += {entry.latest->source.meeting, valueOf(entry.latest->source.date), plainText(entry.latest->text, m_dialect)};
        row.resize(row.size() + (entry.latest ? 0 : 3));
        return row;
    }

    [[nodiscard]] QList<RegisterValue> rowOf(const LoggedDecision &decision) const
    {
        QList<RegisterValue> row = sourceOf(decision.source, toldRank(decision.source, m_edition.ceiling));
        row += {decision.verb,
                decision.decides ? u"decides"_s : u"records"_s,
                plainText(decision.text, m_dialect),
                decision.vote ? RegisterValue(plainText(decision.vote->text, m_dialect)) : RegisterValue(),
                valueOf(decision.facts.effective),
                valueOf(decision.facts.review)};
        const LoggedDecision *other = decision.facts.supersededBy ? decisionAt(m_record, *decision.facts.supersededBy) : nullptr;
        row += {other ? RegisterValue(other->source.meeting) : RegisterValue(),
                other && other->source.item ? RegisterValue(*other->source.item) : RegisterValue(), linkedTo(decision)};
        return row;
    }

private:
    /// Where each stands: "12 item 3".
    [[nodiscard]] RegisterValue linkedTo(const LoggedDecision &decision) const
    {
        QStringList places;
        for (const RegisterLine &line : decision.facts.linked) {
            if (const LoggedDecision *other = decisionAt(m_record, line))
                places << (other->source.item ? u"%1 item %2"_s.arg(other->source.meeting).arg(*other->source.item)
                                              : QString::number(other->source.meeting));
        }
        return places.isEmpty() ? RegisterValue() : RegisterValue(places);
    }

    /// What is shown by clearing alone does not say what level it is of.
    [[nodiscard]] QList<RegisterValue> sourceOf(const RegisterSource &source, std::optional<Rank> told) const
    {
        return {source.meeting, valueOf(source.date), source.item ? RegisterValue(*source.item) : RegisterValue(),
                told ? RegisterValue(m_record.body.scheme.level(*told).name) : RegisterValue()};
    }

    const RegisterRecord &m_record;
    Edition m_edition;
    Dialect m_dialect;
};

QStringList sourceKeys()
{
    return {u"meeting"_s, u"meeting-date"_s, u"item"_s, u"level"_s};
}

} // namespace

RegisterValue valueOf(const QString &text)
{
    return text.isEmpty() ? RegisterValue() : RegisterValue(text);
}

RegisterValue valueOf(QDate day)
{
    return day.isValid() ? RegisterValue(day) : RegisterValue();
}

RegisterTable registerTable(RegisterKind kind, const RegisterRecord &record, Edition edition, const RegisterFilter &filter)
{
    RegisterTable table{.name = nameOfRegister(kind),
                        .body = record.body.name,
                        .abbreviation = record.body.abbreviation,
                        .marking = record.body.scheme.level(edition.ceiling).marking,
                        .date = record.date,
                        .complete = edition == topEdition(record.body.scheme) && filter == RegisterFilter()};
    const RegisterTabler rows(record, edition);
    if (kind == RegisterKind::Actions) {
        table.keys = QStringList{u"number"_s, u"action"_s, u"owners"_s, u"due"_s, u"status"_s} + sourceKeys()
            + QStringList{u"latest-meeting"_s, u"latest-date"_s, u"latest"_s};
        for (const ShownLogEntry &entry : shownLog(record, edition.ceiling, filter))
            table.rows.append(rows.rowOf(entry));
    } else {
        table.keys = sourceKeys() + QStringList{u"verb"_s,   u"effect"_s,        u"decision"_s,        u"vote"_s,  u"effective"_s,
                                                u"review"_s, u"superseded-at"_s, u"superseded-item"_s, u"linked"_s};
        for (const LoggedDecision &decision : shownDecisions(record, edition.ceiling, filter))
            table.rows.append(rows.rowOf(decision));
    }
    return table;
}

} // namespace minutebook

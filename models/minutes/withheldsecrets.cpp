#include "models/minutes/composewithheld.h"
#include "models/minutes/phrases.h"
#include "models/minutes/registerphrases.h"
#include "models/minutes/saidby.h"
#include "models/minutes/withheldphrases.h"
#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a part, as its register says it.
QStringList factsSaid(const Withholding &facts)
{
    QStringList said{facts.ground, facts.owner, facts.event, reviewPhrase(facts)};
    if (facts.review.isValid())
        said << longDate(facts.review) << facts.review.toString(Qt::ISODate);
    return said;
}

QStringList partSaid(const LoggedPart &part, const Dialect &dialect)
{
    QStringList said = saidBy(part.words, dialect);
    if (part.downgrade)
        said << part.downgrade->reason;
    return said;
}

/// Parts a record into what an edition's readers may see and what not.
class WithheldParter
{
public:
    WithheldParter(const WithheldRecord &record, Edition edition)
        : m_record(record)
        , m_ceiling(edition.ceiling)
        , m_dialect(dialectOf(record.body, {}, {}))
        , m_secrets(secretsOf(RegisterRecord{record.body, record.date, {}, {}}, edition))
    {
        m_secrets.open += withheldWords(record.body.scheme);
        m_secrets.frame += withheldWords(record.body.scheme);
    }

    Secrets part()
    {
        for (const LoggedPart &part : m_record.parts)
            add(part);
        m_secrets.withheld.removeIf([](const WithheldText &secret) { return secret.text.trimmed().isEmpty(); });
        return std::move(m_secrets);
    }

private:
    void add(const LoggedPart &part)
    {
        const bool shown = visible(part.source.rank, part.source.clearing, m_ceiling);
        put(partSaid(part, m_dialect), shown);
        put({part.title}, shown && visible(part.titleRank, part.titleClearing, m_ceiling));
        put(factsSaid(part.facts), shown && visible(part.factsRank, std::nullopt, m_ceiling));
        if (shown)
            open(part);
    }

    void put(const QStringList &texts, bool shown)
    {
        if (shown)
            m_secrets.open += texts;
        else
            for (const QString &text : texts)
                m_secrets.withheld.append({WithheldKind::Line, -1, -1, text});
    }

    void open(const LoggedPart &part)
    {
        m_secrets.open << registerMeetingPhrase(m_record.body.abbreviation, part.source.meeting, part.source.date)
                       << part.source.date.toString(Qt::ISODate);
        if (part.downgrade)
            m_secrets.open << downgradePhrase(*part.downgrade) << part.downgrade->on.toString(Qt::ISODate);
    }

    const WithheldRecord &m_record;
    Rank m_ceiling;
    Dialect m_dialect;
    Secrets m_secrets;
};

} // namespace

Secrets secretsOf(const WithheldRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    return WithheldParter(record, edition).part();
}

} // namespace minutebook

#include "models/minutes/composewithheld.h"

#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/registerphrases.h"
#include "models/minutes/runs.h"
#include "models/minutes/withheldphrases.h"
#include "models/minutes/wording.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString placePhrase(const LoggedPart &part)
{
    QStringList parts{part.source.item ? QString::number(*part.source.item) : QString(), part.title, partPhrase(part.kind)};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

/// What is shown by clearing alone does not say what level it is of.
QString levelPhrase(const LoggedPart &part, const Scheme &scheme, Rank ceiling)
{
    return part.source.rank <= ceiling ? scheme.level(part.source.rank).name : QString();
}

class WithheldComposer
{
public:
    WithheldComposer(const WithheldRecord &record, Edition edition, const WithheldFilter &filter)
        : m_record(record)
        , m_head(registerRecordOf(record.body, record.date))
        , m_cut(cutOf(m_head, edition))
        , m_parts(shownWithheld(record, edition.ceiling, filter))
        , m_filtered(filter != WithheldFilter())
    {
    }

    MinutesDocument compose()
    {
        MinutesDocument document = composeRegisterHead(m_cut, withheldTitle(m_cut.scheme(), m_cut.edition));
        document.facts = {longDate(m_record.date)};
        if (m_filtered)
            document.blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(withheldSelectionPhrase())});
        if (m_parts.isEmpty())
            document.blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(noWithheldPhrase())});
        std::ranges::stable_sort(m_parts, {}, [](const LoggedPart &part) { return std::pair(part.source.date, part.source.meeting); });
        for (auto begin = m_parts.cbegin(); begin != m_parts.cend();) {
            const auto isOther = [&](const LoggedPart &part) { return part.source.meeting != begin->source.meeting; };
            const auto end = std::find_if(begin, m_parts.cend(), isOther);
            const QString meeting = registerMeetingPhrase(m_record.body.abbreviation, begin->source.meeting, begin->source.date);
            document.blocks += QList<Block>{HeadingBlock{1, plain(meeting)}, tableOf(begin, end)};
            begin = end;
        }
        return document;
    }

private:
    using Parts = QList<LoggedPart>::const_iterator;

    [[nodiscard]] TableBlock tableOf(Parts begin, Parts end) const
    {
        TableBlock table{.kind = TableKind::Agenda, .columns = withheldColumns(), .widths = {16, 9, 24, 14, 13, 14, 10}};
        for (auto part = begin; part != end; ++part) {
            table.rows.append(rowOf(*part));
            if (part->downgrade)
                table.rows.append(TableRow{{plain(downgradePhrase(*part->downgrade))}, true});
        }
        return table;
    }

    [[nodiscard]] TableRow rowOf(const LoggedPart &part) const
    {
        return {{plain(placePhrase(part)), plain(levelPhrase(part, m_cut.scheme(), m_cut.edition.ceiling)),
                 runsOf(part.words, m_cut.dialect, Verbs::Plain), plain(part.facts.ground), plain(part.facts.owner),
                 plain(reviewPhrase(part.facts)), plain(statePhrase(stateOf(part, m_record.date)))}};
    }

    const WithheldRecord &m_record;
    const MeetingRecord m_head;
    const Cut m_cut;
    QList<LoggedPart> m_parts;
    bool m_filtered;
};

QList<RegisterValue> valuesOf(const LoggedPart &part, const WithheldRecord &record, Edition edition, const Dialect &dialect)
{
    const Downgrade downgrade = part.downgrade.value_or(Downgrade());
    return {part.source.meeting,
            valueOf(part.source.date),
            part.source.item ? RegisterValue(*part.source.item) : RegisterValue(),
            valueOf(part.title),
            partPhrase(part.kind),
            valueOf(levelPhrase(part, record.body.scheme, edition.ceiling)),
            plainText(part.words, dialect),
            valueOf(part.facts.ground),
            valueOf(part.facts.owner),
            valueOf(part.facts.review),
            valueOf(part.facts.event),
            nameOfState(stateOf(part, record.date)),
            valueOf(downgrade.on),
            valueOf(downgrade.from),
            valueOf(downgrade.to),
            valueOf(downgrade.reason)};
}

} // namespace

MinutesDocument composeWithheld(const WithheldRecord &record, Edition edition, const WithheldFilter &filter)
{
    const Wording wording(record.body.language);
    return WithheldComposer(record, edition, filter).compose();
}

RegisterTable withheldTable(const WithheldRecord &record, Edition edition, const WithheldFilter &filter)
{
    const Scheme &scheme = record.body.scheme;
    const Dialect dialect = dialectOf(record.body, {}, {});
    RegisterTable table{u"withheld"_s,
                        record.body.name,
                        record.body.abbreviation,
                        scheme.level(edition.ceiling).marking,
                        record.date,
                        edition == topEdition(scheme) && filter == WithheldFilter()};
    table.keys = {u"meeting"_s,       u"meeting-date"_s,    u"item"_s,          u"title"_s,  u"part"_s,  u"level"_s,
                  u"words"_s,         u"ground"_s,          u"owner"_s,         u"review"_s, u"event"_s, u"state"_s,
                  u"downgraded-on"_s, u"downgraded-from"_s, u"downgraded-to"_s, u"reason"_s};
    for (const LoggedPart &part : shownWithheld(record, edition.ceiling, filter))
        table.rows.append(valuesOf(part, record, edition, dialect));
    return table;
}

} // namespace minutebook

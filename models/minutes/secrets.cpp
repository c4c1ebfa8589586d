#include "models/minutes/secrets.h"

#include "models/domain/shownregister.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/phrases.h"
#include "models/minutes/registerphrases.h"
#include "models/minutes/saidby.h"
#include "models/minutes/volumephrases.h"
#include "models/minutes/wording.h"
#include "models/notation/realnames.h"

#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The real names in these texts of those that were no secret on that day.
QStringList namesOpenOn(QDate day, const Body &body, const QStringList &texts)
{
    QStringList names;
    for (const Party &party : body.parties) {
        if (party.isSecretOn(day))
            continue;
        const RealNames name({party}, {}, body.language);
        if (std::ranges::any_of(texts, [&](const QString &text) { return !name.find(text).isEmpty(); }))
            names << party.realName;
    }
    return names;
}

/// Parts the entries of registers into what an edition's readers may see and what not.
class RegisterParter
{
public:
    RegisterParter(const RegisterRecord &record, Edition edition)
        : m_record(record)
        , m_ceiling(edition.ceiling)
        , m_dialect(dialectOf(record.body, {}, {}))
        , m_realNames(record.body.parties, {}, record.body.language)
    {
        m_secrets.subject = record.body.abbreviation;
        m_secrets.ceiling = record.body.scheme.level(edition.ceiling).name;
        m_secrets.logo = record.body.logo;
    }

    Secrets part()
    {
        // The head of the pages and their fixed words are those of a meeting of which nothing was noted.
        MeetingRecord empty{.body = m_record.body, .defaultRank = {}, .meeting = {}, .actions = {}};
        empty.meeting.header.date = m_record.date;
        m_secrets.open = openTextsOf(empty, Edition{m_ceiling}) + registerWords(m_record.body.scheme);
        m_secrets.frame = m_secrets.open;
        m_secrets.withheld = realNamesOf(m_record.body, {}, Edition{m_ceiling});
        for (const LoggedAction &action : m_record.actions)
            partAction(action);
        for (const LoggedDecision &decision : m_record.decisions)
            partDecision(decision);
        for (WithheldText &text : m_secrets.withheld)
            text.told = text.kind == WithheldKind::Party && m_given.contains(text.text);
        return std::move(m_secrets);
    }

private:
    [[nodiscard]] bool shows(const RegisterSource &source) const { return visible(source.rank, source.clearing, m_ceiling); }

    /// The real names that are secret on the day of an entry which says them, though older ones may rightly.
    void findGiven(QDate day, const QStringList &texts)
    {
        const auto namesAny = [this](const QString &text) { return !m_realNames.find(text).isEmpty(); };
        if (m_realNames.isEmpty() || std::ranges::none_of(texts, namesAny))
            return; // as nearly all of very many
        for (const Party &party : m_record.body.parties) {
            if (!party.isSecretOn(day) || m_given.contains(party.realName))
                continue;
            const RealNames name({party}, {}, m_record.body.language);
            if (std::ranges::any_of(texts, [&](const QString &text) { return !name.find(text).isEmpty(); }))
                m_given << party.realName << withoutLegalForm(party.realName);
        }
    }

    void partAction(const LoggedAction &action)
    {
        const bool shown = shows(action.source);
        if (shown) {
            m_secrets.open << action.number;
            open(action.source, action.text, action.owners, action.due);
        } else {
            add(WithheldKind::Action, action.number);
            withhold(WithheldKind::Action, action.text, action.owners, action.due);
        }
        for (const LoggedUpdate &update : action.updates) {
            if (shown && shows(update.source))
                open(update.source, update.text, update.owners, update.due);
            else
                withhold(WithheldKind::Line, update.text, update.owners, update.due);
        }
    }

    void partDecision(const LoggedDecision &decision)
    {
        const bool shown = shows(decision.source);
        if (shown)
            open(decision.source, decision.text, {}, {});
        else
            withhold(WithheldKind::Line, decision.text, {}, {});
        for (const QDate day : {decision.facts.effective, decision.facts.review}) {
            if (toldRank(decision.source, m_ceiling))
                open(decision.source, {}, {}, day);
            else
                withhold(WithheldKind::Line, {}, {}, day);
        }
        if (shown)
            openRelations(decision);
        if (!decision.vote)
            return;
        if (shown && visible(decision.vote->rank, decision.vote->clearing, m_ceiling))
            open(decision.source, decision.vote->text, {}, {});
        else
            withhold(WithheldKind::Line, decision.vote->text, {}, {});
    }

    /// To other decisions that are shown.
    void openRelations(const LoggedDecision &decision)
    {
        const LoggedDecision *by = decision.facts.supersededBy ? decisionAt(m_record, *decision.facts.supersededBy) : nullptr;
        if (by && shows(by->source))
            m_secrets.open << supersededPhrase(by->source.meeting, by->source.date, by->source.item);
        for (const RegisterLine &line : decision.facts.linked) {
            const LoggedDecision *other = decisionAt(m_record, line);
            if (other && shows(other->source))
                m_secrets.open << linkedPhrase() + decisionPlacePhrase(other->source.meeting, other->source.item);
        }
    }

    void open(const RegisterSource &source, const QString &text, const QStringList &owners, QDate due)
    {
        const QStringList said = QStringList{text} + owners;
        m_secrets.frame += namesOpenOn(source.date, m_record.body, said);
        findGiven(source.date, said);
        m_secrets.open += saidBy(text, m_dialect);
        m_secrets.open << owners.join(u' ') << owners << longDate(source.date) << source.date.toString(Qt::ISODate)
                       << registerMeetingPhrase(m_record.body.abbreviation, source.meeting, source.date);
        if (due.isValid())
            m_secrets.open << longDate(due) << due.toString(Qt::ISODate) << effectivePhrase(due) << reviewPhrase(due);
    }

    void withhold(WithheldKind kind, const QString &text, const QStringList &owners, QDate due)
    {
        for (const QString &said : saidBy(text, m_dialect))
            add(kind, said);
        if (owners.size() > 1)
            add(kind, owners.join(u' '));
        for (const QString &owner : owners)
            add(kind, owner);
        if (due.isValid()) {
            add(kind, longDate(due));
            add(kind, due.toString(Qt::ISODate));
        }
    }

    void add(WithheldKind kind, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_secrets.withheld.append({kind, -1, -1, text});
    }

    const RegisterRecord &m_record;
    Rank m_ceiling;
    Dialect m_dialect;
    Secrets m_secrets;
    RealNames m_realNames; ///< of all parties
    QSet<QString> m_given; ///< real names
};

/// What stands on the pages of a meeting of which nothing was noted.
QStringList frameOf(const MeetingRecord &record, Edition edition)
{
    MeetingRecord empty = record;
    empty.meeting.items.clear();
    empty.actions.clear();
    empty.papers.clear();
    for (PeopleTable &table : empty.meeting.people)
        table.lines.clear();
    return openTextsOf(empty, edition);
}

/// The parties whose real names notes or titles give away.
QList<Party> givenAway(const Secrets &secrets, const MeetingRecord &record)
{
    const QSet<QString> framed(secrets.frame.cbegin(), secrets.frame.cend());
    QList<Party> given;
    for (const Party &party : record.body.parties) {
        const RealNames name({party}, {}, record.body.language);
        const auto says = [&](const QString &text) { return !framed.contains(text) && !name.find(text).isEmpty(); };
        if (party.isSecretOn(record.meeting.header.date) && std::ranges::any_of(secrets.open, says))
            given.append(party);
    }
    return given;
}

/// A real name in the head, or as whom somebody represents, is no word on who that party is; and it excuses no note that is.
void excuseNone(QStringList &frame, const QList<Party> &given, const QString &language)
{
    for (const Party &party : given) {
        const RealNames name({party}, {}, language);
        frame.removeIf([&name](const QString &text) { return !name.find(text).isEmpty(); });
    }
}

} // namespace

Secrets secretsOf(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    Secrets secrets{u"%1 %2"_s.arg(record.body.abbreviation).arg(record.meeting.header.number),
                    record.body.scheme.level(edition.ceiling).name,
                    withheldTextsOf(record, edition),
                    openTextsOf(record, edition),
                    frameOf(record, edition),
                    record.body.logo};
    excuseNone(secrets.frame, givenAway(secrets, record), record.body.language);
    return secrets;
}

Secrets secretsOf(const QList<MeetingRecord> &records, const QString &ceiling)
{
    const Wording wording(records.constLast().body.language);
    Secrets whole;
    QList<Party> given;
    QStringList namesOpen;
    for (const MeetingRecord &record : records) {
        const Secrets one = secretsOf(record, editionNamed(record.body.scheme, ceiling).value_or(Edition{}));
        whole.subject = record.body.abbreviation;
        whole.ceiling = one.ceiling;
        whole.withheld += one.withheld;
        whole.open += one.open;
        whole.frame += one.frame;
        whole.logo = one.logo;
        given += givenAway(one, record);
        namesOpen += namesOpenOn(record.meeting.header.date, record.body, one.open);
    }
    excuseNone(whole.frame, given, records.constLast().body.language);
    whole.frame += namesOpen;
    const auto &[earliest, latest] = std::ranges::minmax(records, {},
                                                         [](const MeetingRecord &record) { return record.meeting.header.date; });
    const QDate first = earliest.meeting.header.date;
    const QDate last = latest.meeting.header.date;
    const Edition edition = editionNamed(latest.body.scheme, ceiling).value_or(Edition{});
    const int firstNumber = earliest.meeting.header.number;
    const int lastNumber = latest.meeting.header.number;
    const QStringList words{contentsHeading(), period(first, last), meetingNumbers(latest.body.abbreviation, firstNumber, lastNumber),
                            volumeTitle(latest.body.scheme, edition, first, last), meetingsBound(firstNumber, lastNumber, records.size())};
    whole.open += words;
    whole.frame += words;
    return whole;
}

Secrets secretsOf(const RegisterRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    return RegisterParter(record, edition).part();
}

} // namespace minutebook

#include "models/minutes/attendancephrases.h"
#include "models/minutes/distribution.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/phrases.h"
#include "models/minutes/saidby.h"
#include "models/minutes/withheldtexts.h"
#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString filledSentence(QString pattern, const Scheme &scheme, const Level &level)
{
    return pattern.replace("{LEVEL}"_L1, level.marking).replace("{Level}"_L1, level.title).replace("{EDITION}"_L1, scheme.topEdition);
}

QStringList titlesSaid(const EditionTitles &titles)
{
    return {titles.draft, titles.approved, titles.final, titles.agenda};
}

class OpenTextCollector
{
public:
    OpenTextCollector(const MeetingRecord &record, Edition edition)
        : m_record(record)
        , m_ceiling(edition.ceiling)
        , m_dialect(dialectOf(record.body, record.meeting.header, record.meeting.people))
    {
        if (!showsDefault())
            m_dialect.people.clear(); // initials stand as they were typed
    }

    QStringList collect()
    {
        addPhrases();
        addScheme();
        addHead();
        if (showsDefault())
            addPeople();
        for (qsizetype i = 0; i < m_record.meeting.items.size(); ++i)
            addItem(m_record.meeting.items[i], m_record.papers.value(i));
        for (const Action &action : m_record.actions)
            addAction(action);
        if (Edition{m_ceiling} == topEdition(scheme()))
            addDistribution();
        m_texts << m_inOrder.join(u' ') << m_printed.join(u' ');
        return std::move(m_texts);
    }

private:
    [[nodiscard]] bool shows(Rank rank, Clearing clearing = {}) const { return visible(rank, clearing, m_ceiling); }
    [[nodiscard]] bool showsDefault() const { return shows(m_record.defaultRank); }
    [[nodiscard]] const Scheme &scheme() const { return m_record.body.scheme; }

    void addPhrases()
    {
        for (const auto kind : {PeopleKind::Attendees, PeopleKind::VotingMembers, PeopleKind::Apologies})
            m_texts << peopleTitle(kind) << invitedTitle(kind);
        for (const auto status :
             {ActionStatus::Open, ActionStatus::OnTarget, ActionStatus::Closed, ActionStatus::Transferred, ActionStatus::Withdrawn})
            m_texts << statusIntroduction() + statusPhrase(status);
        m_texts << attendanceWithheldPhrase(scheme()) << invitedWithheldPhrase(scheme()) << agendaHeading()
                << paperPhrase() + versionPhrase(u"1"_s) << itemPhrase({});
        m_texts += attendanceFixedWords();
        m_texts << attendanceTitle(scheme(), Edition{m_ceiling}) << draftPhrase();
        m_texts << distributionHeading() << distributionIntroduction(scheme());
        m_texts += peopleColumns() + distributionColumns() + agendaColumns() + actionColumns() + votingWords();
    }

    void addScheme()
    {
        for (const Level &level : scheme().levels) {
            m_texts << filledSentence(scheme().classification, scheme(), level) << filledSentence(scheme().stub, scheme(), level)
                    << level.handling << level.name << level.title << level.marking;
        }
        m_texts += titlesSaid(scheme().editions) + titlesSaid(scheme().topEditions);
    }

    void addHead()
    {
        const MeetingHeader &header = m_record.meeting.header;
        m_texts << meetingHeading(m_record.body) << logoPhrase(organisationPhrase(m_record.body)) << m_record.body.footer
                << m_record.body.language << u"%1 %2"_s.arg(m_record.body.abbreviation).arg(header.number) << header.reference
                << header.venue << header.handling << longDate(header.date) << header.date.toString(Qt::ISODate)
                << timeRange(header.begins, header.ends) << nextMeetingPhrase(header.nextMeeting);
        for (const Correction &correction : m_record.corrections) {
            m_texts << correctionPhrase(correction.on, false) << correctionPhrase(correction.on, true);
            addLine(correction.reason, Item());
        }
    }

    void addPeople()
    {
        for (const PeopleTable &table : m_record.meeting.people) {
            QStringList names;
            for (const Person &person : table.people) {
                m_texts << person.representing;
                names << u"%1 (%2) "_s.arg(person.name, person.initials) + attendancePhrase(person.attendance);
            }
            m_texts += names;
            m_texts << names.join(u' '); // as the column is read: a withheld line may name some who follow on each other
            for (const NoteLine &line : table.lines)
                addLine(line, Item());
        }
    }

    void addItem(const Item &item, const QList<Paper> &papers)
    {
        if (item.heading.number)
            m_texts << itemPhrase(item.heading.number) << itemNumberPhrase(*item.heading.number);
        if (shows(item.titleRank, item.titleClearing)) {
            m_texts += saidBy(item.heading.title, m_dialect);
            m_inOrder << saidBy(item.heading.title, m_dialect).value(0);
            m_printed << m_inOrder.constLast();
        }
        for (const NoteLine &line : item.lines)
            addLine(line, item);
        for (const Paper &paper : papers) {
            if (shows(paperRank(paper, item.rank, m_dialect)))
                m_texts << paper.title + versionPhrase(paper.version);
        }
    }

    [[nodiscard]] bool showsLine(const NoteLine &line) const
    {
        const bool shown = line.standing.stub ? showsDefault() : shows(line.standing.rank, line.standing.clearing);
        return shown && line.kind != LineKind::OwnNote && line.kind != LineKind::Data;
    }

    void addLine(const NoteLine &line, const Item &item)
    {
        if (line.kind == LineKind::Data)
            return addData(line, item);
        if (!showsLine(line))
            return;
        m_texts += saidBy(line, m_dialect) + QStringList{line.text};
        m_inOrder << saidBy(line.body, m_dialect).value(0);
        m_printed << printedBy(line, m_dialect);
    }

    void addData(const NoteLine &line, const Item &item)
    {
        const DataValue value = dataSaid(line, item, m_dialect);
        if (shows(value.rank, value.clearing))
            m_texts += saidBy(value.text, m_dialect);
    }

    void addDistribution()
    {
        for (const Hearers &hearers : distributionOf(m_record))
            m_texts << listPhrase(hearers.items) << hearersPhrase(hearers);
    }

    void addAction(const Action &action)
    {
        if (!shows(action.rank, action.clearing))
            return;
        m_texts += saidBy(action.text, m_dialect);
        m_texts << action.number << action.owners.join(u' ') << longDate(action.due);
        for (const ActionTerms &terms : action.changes) {
            if (shows(terms.rank, terms.clearing))
                m_texts << terms.owners.join(u' ') << longDate(terms.due);
        }
    }

    const MeetingRecord &m_record;
    Rank m_ceiling;
    Dialect m_dialect;
    QStringList m_texts;
    QStringList m_inOrder; ///< titles and lines: what is withheld may say what several of them say that follow on each other
    QStringList m_printed; ///< the same as they are printed: a line's initials may be the beginning of the next one's
};

} // namespace

QStringList openTextsOf(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    QStringList texts = OpenTextCollector(record, edition).collect() + extractWords(record);
    texts.removeAll(QString());
    return texts;
}

} // namespace minutebook

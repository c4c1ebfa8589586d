#include "models/minutes/composeregister.h"

#include "models/minutes/composer.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/phrases.h"
#include "models/minutes/registerphrases.h"
#include "models/minutes/runs.h"
#include "models/minutes/wording.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStatuses{ActionStatus::Open, ActionStatus::OnTarget, ActionStatus::Closed, ActionStatus::Transferred,
                                 ActionStatus::Withdrawn};

class RegisterComposer
{
public:
    RegisterComposer(RegisterKind kind, const RegisterRecord &record, Edition edition, const RegisterFilter &filter)
        : m_kind(kind)
        , m_record(record)
        , m_head(registerRecordOf(record.body, record.date))
        , m_cut(cutOf(m_head, edition))
        , m_filter(filter)
    {
    }

    MinutesDocument compose()
    {
        const QString title = registerTitle(m_kind, m_cut.scheme(), m_cut.edition);
        MinutesDocument document = composeRegisterHead(m_cut, title);
        document.facts = m_record.date.isValid() ? QStringList{asOfPhrase(m_record.date)} : QStringList();
        if (m_filter != RegisterFilter())
            m_blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(selectionPhrase(m_kind))});
        if (m_cut.edition != topEdition(m_cut.scheme()))
            m_blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(restElsewherePhrase(m_kind, m_cut.scheme()))});
        const qsizetype before = m_blocks.size();
        if (m_kind == RegisterKind::Actions)
            composeActions();
        else
            composeDecisions();
        if (m_blocks.size() == before)
            m_blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(noEntryPhrase(m_kind))});
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    void composeActions()
    {
        const QList<ShownLogEntry> entries = shownLog(m_record, m_cut.edition.ceiling, m_filter);
        const auto table = [&](bool finished) {
            TableBlock table{
                .kind = TableKind::Actions, .columns = actionColumns() + QStringList{worded(u"Status"_s)}, .widths = {13, 34, 18, 21, 14}};
            for (const ShownLogEntry &entry : entries) {
                if (isFinished(entry.status) == finished)
                    table.rows += rowsOf(entry);
            }
            return table;
        };
        addTable(outstandingHeading(), table(false));
        addTable(finishedHeading(), table(true));
    }

    [[nodiscard]] QList<TableRow> rowsOf(const ShownLogEntry &entry) const
    {
        const QString due = entry.due.isValid() ? longDate(entry.due) : QString();
        QList<TableRow> rows{TableRow{{plain(entry.number), textOf(entry.text, entry.source, Verbs::Plain),
                                       plain(entry.owners.join(", "_L1)), plain(due), plain(statusPhrase(entry.status))}}};
        if (entry.latest) {
            Runs word = plain(meetingOf(entry.latest->source) + ": "_L1);
            const bool saysIt = !entry.latest->text.isEmpty();
            word += textOf(saysIt ? entry.latest->text : statusPhrase(entry.status), entry.latest->source, Verbs::Plain);
            rows.append(TableRow{{word}, true});
        }
        return rows;
    }

    void composeDecisions()
    {
        const QList<LoggedDecision> decisions = shownDecisions(m_record, m_cut.edition.ceiling, m_filter);
        for (auto begin = decisions.cbegin(); begin != decisions.cend();) {
            const auto isOther = [&](const LoggedDecision &decision) { return decision.source.meeting != begin->source.meeting; };
            const auto end = std::find_if(begin, decisions.cend(), isOther);
            TableBlock table{.kind = TableKind::Agenda, .columns = {worded(u"Item"_s), worded(u"Decision"_s)}, .widths = {9, 91}};
            for (auto decision = begin; decision != end; ++decision) {
                const std::optional<int> item = decision->source.item;
                table.rows.append(
                    TableRow{{plain(item ? QString::number(*item) : QString()), textOf(decision->text, decision->source, Verbs::Bold)}});
                if (const Runs facts = factsOf(*decision); !facts.isEmpty())
                    table.rows.append(TableRow{{facts}, true});
            }
            addTable(meetingOf(begin->source), table);
            begin = end;
        }
    }

    /// What is known of a decision besides its wording, of what this edition shows.
    [[nodiscard]] Runs factsOf(const LoggedDecision &decision) const
    {
        QStringList sentences;
        if (decision.facts.effective.isValid())
            sentences << effectivePhrase(decision.facts.effective);
        if (decision.facts.review.isValid())
            sentences << reviewPhrase(decision.facts.review);
        if (const LoggedDecision *by = decision.facts.supersededBy ? decisionAt(m_record, *decision.facts.supersededBy) : nullptr)
            sentences << supersededPhrase(by->source.meeting, by->source.date, by->source.item);
        QStringList linked;
        for (const RegisterLine &line : decision.facts.linked) {
            if (const LoggedDecision *other = decisionAt(m_record, line))
                linked << decisionPlacePhrase(other->source.meeting, other->source.item);
        }
        if (!linked.isEmpty())
            sentences << linkedPhrase() + linked.join("; "_L1) + u'.';
        Runs facts = decision.vote ? voteOf(*decision.vote, decision.source) : Runs();
        appendRuns(facts, sentences.isEmpty() ? Runs() : plain(sentences.join(u' ')));
        return facts;
    }

    /// Of its decision's level at least, which is marked where the vote is of a higher one.
    [[nodiscard]] Runs voteOf(const LoggedVote &vote, RegisterSource source) const
    {
        source.rank = vote.rank > source.rank ? vote.rank : m_head.defaultRank;
        Runs runs = plain(votePhrase().trimmed());
        appendRuns(runs, textOf(vote.text + u'.', source, Verbs::Plain));
        return runs;
    }

    void addTable(const QString &heading, const TableBlock &table)
    {
        if (!table.rows.isEmpty())
            m_blocks += QList<Block>{HeadingBlock{1, plain(heading)}, table};
    }

    [[nodiscard]] QString meetingOf(const RegisterSource &source) const
    {
        return registerMeetingPhrase(m_record.body.abbreviation, source.meeting, source.date);
    }

    [[nodiscard]] Runs textOf(const QString &text, const RegisterSource &source, Verbs verbs) const
    {
        Runs runs = runsOf(text, m_cut.dialect, verbs);
        if (source.rank > m_head.defaultRank && source.rank <= m_cut.edition.ceiling)
            appendRuns(runs, tailOf(Tag{.level = source.rank, .length = 1}, {}, m_cut.scheme()));
        return runs;
    }

    RegisterKind m_kind;
    const RegisterRecord &m_record;
    const MeetingRecord m_head;
    const Cut m_cut;
    const RegisterFilter &m_filter;
    QList<Block> m_blocks;
};

} // namespace

QString nameOfStatus(ActionStatus status)
{
    return statusPhrase(status).toLower().replace(u' ', u'-');
}

std::optional<ActionStatus> statusNamed(const QString &name)
{
    const auto found = std::ranges::find(allStatuses, name.toLower(), nameOfStatus);
    return found == allStatuses.end() ? std::nullopt : std::optional(*found);
}

MinutesDocument composeRegister(RegisterKind kind, const RegisterRecord &record, Edition edition, const RegisterFilter &filter)
{
    const Wording wording(record.body.language);
    return RegisterComposer(kind, record, edition, filter).compose();
}

} // namespace minutebook

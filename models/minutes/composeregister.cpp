#include "models/minutes/composeregister.h"

#include "models/minutes/composer.h"
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
            }
            addTable(meetingOf(begin->source), table);
            begin = end;
        }
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

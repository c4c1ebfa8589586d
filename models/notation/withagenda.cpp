#include "models/notation/withagenda.h"

#include "models/notation/interim.h"
#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/rewriteline.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// An item that is being put together.
struct Draft {
    ItemHeading heading;
    QStringList lines;
};

class AgendaDrafts
{
public:
    AgendaDrafts(const Meeting &meeting, const Body &body)
        : m_body(body)
        , m_dialect(dialectOf(body, meeting.header, meeting.people))
    {
    }

    void addStanding(const ItemTemplate &item)
    {
        m_drafts.append({lexHeading(item.heading, m_dialect), item.notes.isEmpty() ? QStringList() : item.notes.split(u'\n')});
    }

    void addActions(const QList<OpenAction> &actions)
    {
        if (actions.isEmpty())
            return;
        Draft &host = draftWith(u"Actions"_s, u"Minutes and Actions Outstanding"_s);
        for (const OpenAction &action : actions)
            host.lines << updateLine({action.number, {}, {}, {}}, u"{…}"_s) + tagOf(action, host);
    }

    void addMinutes(const DeferredMinutes &minutes)
    {
        const MeetingHeader &previous = minutes.header;
        Draft &host = draftWith(u"Minutes"_s, u"Minutes of Meeting %1"_s.arg(previous.number));
        const QString tag = rankOf(host) > m_dialect.defaultRank ? u" (cleared)"_s : QString();
        const Scheme &scheme = m_dialect.scheme;
        const QString date = QLocale(m_body.language).toString(previous.date, u"dddd d MMMM yyyy"_s);
        const auto approval = u"The %1 {outcome} the %2 of %1 %3."_s;
        const QString number = QString::number(previous.number);
        QStringList lines;
        if (minutes.approved == HalfApproval())
            lines << u"{comments} were received on the %1 of the meeting held on %2, and {how many} on the %3."_s.arg(
                scheme.editions.draft, date, scheme.topEditions.draft);
        if (!minutes.approved.open)
            lines << approval.arg(previous.abbreviation, u"Minutes"_s, number);
        if (!minutes.approved.top)
            lines << approval.arg(previous.abbreviation, scheme.topEdition, number);
        for (const QString &line : lines)
            host.lines.insert(host.lines.size() - updatesOf(host), line + tag);
    }

    void addInterim(const QList<InterimDecision> &decisions)
    {
        if (decisions.isEmpty())
            return;
        Draft &host = interimHost();
        for (const InterimDecision &decision : decisions)
            host.lines += reportLines(decision, m_dialect, rankOf(host));
    }

    [[nodiscard]] QList<Item> items(int firstNumber) const
    {
        QList<Item> items;
        for (const Draft &draft : m_drafts) {
            ItemHeading heading = draft.heading;
            heading.number = firstNumber++;
            items += parseItem(headingText(heading, m_dialect.scheme), draft.lines.join(u'\n'), m_dialect);
        }
        return items;
    }

private:
    [[nodiscard]] Rank rankOf(const Draft &draft) const
    {
        const Tag &tag = draft.heading.tag;
        return tag.doubtful ? m_dialect.scheme.highest() : tag.level.value_or(m_dialect.defaultRank);
    }

    /// Nothing where the line has a level that is high enough anyway.
    [[nodiscard]] QString tagOf(const OpenAction &action, const Draft &host) const
    {
        const Rank rank = m_dialect.scheme.rankOrHighest(action.level);
        return rank > rankOf(host) ? u" (%1)"_s.arg(m_dialect.scheme.level(rank).name) : QString();
    }

    /// How many UPDATE lines end it: what the minutes say of themselves comes first.
    [[nodiscard]] qsizetype updatesOf(const Draft &draft) const
    {
        const auto isUpdate = [this](const QString &line) { return lexLine(line, m_dialect).kind == LineKind::Update; };
        return std::find_if_not(draft.lines.crbegin(), draft.lines.crend(), isUpdate) - draft.lines.crbegin();
    }

    /// The first whose title has these words; -1 if there is none.
    [[nodiscard]] qsizetype indexWith(const QString &words) const
    {
        const QRegularExpression whole(u"\\b(?:%1)\\b"_s.arg(words), QRegularExpression::CaseInsensitiveOption);
        const auto found = std::ranges::find_if(m_drafts, [&](const Draft &draft) { return draft.heading.title.contains(whole); });
        return found == m_drafts.end() ? -1 : found - m_drafts.begin();
    }

    Draft &draftWith(const QString &word, const QString &otherwise)
    {
        if (const qsizetype found = indexWith(word); found >= 0)
            return m_drafts[found];
        m_drafts.prepend({lexHeading(otherwise, m_dialect), {}});
        return m_drafts.first();
    }

    /// What is reported comes behind the minutes and actions of the last meeting, and before what is new.
    Draft &interimHost()
    {
        if (const qsizetype found = indexWith(u"between meetings|written procedures?|chair['’]s actions?"_s); found >= 0)
            return m_drafts[found];
        const qsizetype at = std::max(indexWith(u"Minutes"_s), indexWith(u"Actions"_s)) + 1;
        m_drafts.insert(at, {lexHeading(u"Decisions between Meetings"_s, m_dialect), {}});
        return m_drafts[at];
    }

    const Body &m_body;
    Dialect m_dialect;
    QList<Draft> m_drafts;
};

} // namespace

Meeting withAgenda(const NextMeeting &next, const Body &body)
{
    Meeting meeting = next.meeting;
    const Body own = bodyFor(body, meeting.header).value_or(body);
    AgendaDrafts drafts(meeting, own);
    for (const ItemTemplate &item : next.carried.standing)
        drafts.addStanding(item);
    drafts.addActions(next.carried.actions);
    for (const DeferredMinutes &deferred : next.carried.deferred)
        drafts.addMinutes(deferred);
    if (next.carried.previous)
        drafts.addMinutes({*next.carried.previous});
    drafts.addInterim(next.carried.interim);
    meeting.items += drafts.items(static_cast<int>(meeting.items.size()) + 1);
    return meeting;
}

} // namespace minutebook

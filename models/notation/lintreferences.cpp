#include "models/notation/lintparts.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Finds "agenda item 5", "Items 2 to 6": what they lead to has to be there.
class ReferenceLint
{
public:
    ReferenceLint(const Meeting &meeting, const Dialect &dialect)
        : m_meeting(meeting)
        , m_dialect(dialect)
    {
        for (const Item &item : meeting.items) {
            if (item.heading.number)
                m_items.insert(*item.heading.number);
        }
        for (const Action &action : actionsOf(meeting.items))
            m_actions.insert(action.number);
    }

    QList<ItemDiagnostic> lint()
    {
        forEachPrinted(m_meeting, [this](qsizetype item, qsizetype line, qsizetype begin) {
            const QString &body = m_meeting.items[item].lines[line].body;
            if (std::ranges::none_of(body, [](QChar c) { return c.isDigit(); }))
                return;
            lintItems(item, line, begin, body);
            lintActions(item, line, begin, body);
        });
        return std::move(m_findings);
    }

private:
    /// Those of another meeting, of a schedule or a list are not this agenda's. Of what is only called "item 9" the numbers are told that
    /// no item comes near.
    void lintItems(qsizetype item, qsizetype line, qsizetype begin, const QString &body)
    {
        static const QString numbers =
            u" (\\d{1,3}+)(?: ?(?:,|and|or|to|–|-) ?(\\d{1,3}+))*+(?!\\.?\\d)(?! (?:of|in|from|at|on) (?!the agenda))(?! \\()"_s;
        static const QRegularExpression agenda(u"\\b(?:[Aa]genda [Ii]tems?|Items?)"_s + numbers);
        static const QRegularExpression bare(u"\\b(?:[Ss]ee|[Uu]nder|[Ii]n) items?"_s + numbers);
        if (m_items.isEmpty())
            return;
        const auto tell = [&](const QRegularExpression &reference, auto leadsNowhere) {
            for (const QRegularExpressionMatch &match : reference.globalMatch(body)) {
                for (const int group : {1, 2}) {
                    const QString number = match.captured(group);
                    if (!number.isEmpty() && leadsNowhere(number.toInt()))
                        m_findings << onPassage(item, line, {begin + match.capturedStart(group), number.size()},
                                                DiagnosticCode::ItemReferenceBroken, {number});
                }
            }
        };
        tell(agenda, [this](int number) { return !m_items.contains(number); });
        tell(bare, [highest = std::ranges::max(m_items)](int number) { return number > highest; });
    }

    /// A day and month look like the numbers of some committees: theirs begin with its abbreviation.
    void lintActions(qsizetype item, qsizetype line, qsizetype begin, const QString &body)
    {
        const QString &abbreviation = m_dialect.abbreviation;
        if (abbreviation.isEmpty())
            return;
        for (qsizetype from = body.indexOf(abbreviation); from >= 0; from = body.indexOf(abbreviation, from + abbreviation.size())) {
            if (from > 0 && body[from - 1].isLetterOrNumber())
                continue;
            const QString number = body.sliced(from, m_dialect.numberLength(body.sliced(from, std::min(longest, body.size() - from))));
            if (!number.isEmpty() && !m_actions.contains(number))
                m_findings << onPassage(item, line, {begin + from, number.size()}, DiagnosticCode::ActionReferenceBroken, {number});
        }
    }

    static constexpr qsizetype longest = 80; ///< of an action's number

    const Meeting &m_meeting;
    const Dialect &m_dialect;
    QSet<int> m_items;
    QSet<QString> m_actions;
    QList<ItemDiagnostic> m_findings;
};

} // namespace

QList<ItemDiagnostic> lintReferences(const Meeting &meeting, const Dialect &dialect)
{
    return ReferenceLint(meeting, dialect).lint();
}

} // namespace minutebook

#include "models/notation/resolve.h"

#include "models/notation/datavalue.h"
#include "models/notation/doubt.h"
#include "models/notation/lexline.h"
#include "models/notation/motions.h"
#include "models/notation/people.h"
#include "models/notation/places.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// One that says more than who of the meeting moves tells what its section tells.
bool movesKnownPeople(const Line &line)
{
    const bool moves = line.kind == LineKind::Joined || line.kind == LineKind::Left || line.kind == LineKind::Presiding;
    return moves && std::ranges::find(line.diagnostics, DiagnosticCode::PersonUnknown, &Diagnostic::code) == line.diagnostics.end();
}

Rank ownRank(const Tag &tag, Rank inherited, const Scheme &scheme)
{
    return tag.doubtful ? scheme.highest() : tag.level.value_or(inherited);
}

Clearing clearingOf(const Tag &tag, Rank defaultRank)
{
    if (!tag.cleared || tag.doubtful)
        return std::nullopt;
    return tag.clearedFrom.value_or(defaultRank);
}

/// Walks an item's lines from top to bottom.
class Resolver
{
public:
    Resolver(Item &item, const Dialect &dialect, const FindAction &findAction)
        : m_item(item)
        , m_dialect(dialect)
        , m_findAction(findAction)
    {
    }

    QList<Diagnostic> resolve()
    {
        resolveHeading();
        m_sectionRank = m_item.rank;
        for (qsizetype i = 0; i < m_item.lines.size(); ++i)
            resolveLine(i);
        m_diagnostics += resolveMotions(m_item);
        remarkRealNames();
        m_diagnostics += unfilledPlaces(m_item, m_dialect.planned);
        return std::move(m_diagnostics);
    }

private:
    void resolveHeading()
    {
        const Tag &tag = m_item.heading.tag;
        m_item.rank = ownRank(tag, m_dialect.defaultRank, m_dialect.scheme);
        m_item.titleRank = std::min(m_item.rank, m_dialect.defaultRank);
        m_item.titleClearing = clearingOf(tag, m_dialect.defaultRank);
        if (tag.doubtful)
            remarkDoubt();
        doubtPeople();
    }

    void remarkDoubt()
    {
        constexpr int mark = 2; // "# "
        const ItemHeading &heading = m_item.heading;
        const Passage doubt = doubtfulBracket(heading.text, m_dialect);
        m_diagnostics.append({DiagnosticCode::TagDoubtful,
                              Gravity::Warning,
                              1,
                              static_cast<int>(doubt.begin) + mark + 1,
                              static_cast<int>(doubt.length),
                              {m_dialect.scheme.level(m_dialect.scheme.highest()).name}});
    }

    /// Who clears a line from a level that it has not got may believe it withheld.
    void remarkClearing(const Tag &tag, Rank rank, int lineNumber)
    {
        if (!tag.clearedFrom || *tag.clearedFrom <= rank)
            return;
        const Scheme &scheme = m_dialect.scheme;
        m_diagnostics.append({DiagnosticCode::ClearedInVain,
                              Gravity::Warning,
                              lineNumber,
                              static_cast<int>(tag.begin) + 1,
                              static_cast<int>(tag.length),
                              {scheme.level(*tag.clearedFrom).name, scheme.level(rank).name}});
    }

    /// Rows below what was perhaps meant as a heading of people tell who was there: of nobody knows which level.
    void doubtPeople()
    {
        const bool hasRows = std::ranges::any_of(m_item.lines, [](const NoteLine &line) { return isTableRow(line.text); });
        const std::optional<PeopleKind> meant = peopleKindLike(m_item.heading, hasRows);
        m_doubtsRows = meant.has_value();
        if (meant)
            m_diagnostics.append({DiagnosticCode::PeopleHeadingInexact,
                                  Gravity::Warning,
                                  1,
                                  1,
                                  static_cast<int>(m_item.heading.text.size()) + 2,
                                  {m_dialect.scheme.level(m_dialect.scheme.highest()).name, peopleHeading(*meant)}});
    }

    void resolveLine(qsizetype at)
    {
        NoteLine &line = m_item.lines[at];
        if (line.kind == LineKind::Data && !m_belowHeading)
            demoteData(line);
        for (Diagnostic diagnostic : std::as_const(line.diagnostics)) {
            diagnostic.line = static_cast<int>(at) + 2;
            if (!tellsRealName(diagnostic.code))
                m_diagnostics.append(diagnostic);
        }
        line.standing = Standing{ownRank(line.tag, inheritedBy(line), m_dialect.scheme), clearingOf(line.tag, m_dialect.defaultRank),
                                 line.tag.stub, -1};
        if (m_doubtsRows && isTableRow(line.text))
            line.standing = Standing{m_dialect.scheme.highest(), std::nullopt};
        remarkClearing(line.tag, line.standing.rank, static_cast<int>(at) + 2);
        if (line.kind == LineKind::Section)
            enterSection(line);
        else if (line.kind == LineKind::Update)
            resolveUpdate(line, at);
        else if (line.kind == LineKind::Paragraph && isNearHeading(line.text))
            m_floor = std::max(m_floor, line.standing.rank);
        m_belowHeading = line.kind == LineKind::Section || line.kind == LineKind::Data || (m_belowHeading && line.kind == LineKind::Blank);
    }

    void demoteData(NoteLine &line)
    {
        static_cast<Line &>(line) = lexAsText(line.text, m_dialect);
        line.diagnostics.append({DiagnosticCode::DataElsewhere, Gravity::Hint, 0, 1, static_cast<int>(line.text.size()), {}});
    }

    [[nodiscard]] Rank inheritedBy(const NoteLine &line) const
    {
        if (movesKnownPeople(line))
            return m_dialect.defaultRank;
        return std::max(m_floor, line.kind == LineKind::Section ? m_item.rank : m_sectionRank);
    }

    /// The lines below have the section's level; its title shows unless the level is its own.
    void enterSection(NoteLine &line)
    {
        m_sectionRank = line.standing.rank;
        if (!line.tag.level && !line.tag.doubtful)
            line.standing.rank = std::min(m_item.rank, m_dialect.defaultRank);
    }

    /// An action that nobody knows may have been of any level. Without a look-up the line has its own.
    void resolveUpdate(NoteLine &line, qsizetype at)
    {
        const QString &number = std::get<UpdateWords>(line.words).number;
        const std::optional<Action> action = m_findAction ? m_findAction(number) : std::nullopt;
        if (action)
            line.standing.rank = std::max(line.standing.rank, action->rank);
        else if (m_findAction)
            line.standing.rank = m_dialect.scheme.highest();
        if (!action)
            m_diagnostics.append(
                {DiagnosticCode::ActionUnknown, Gravity::Warning, static_cast<int>(at) + 2, 1, static_cast<int>(line.text.size()), {number}});
    }

    /// Shown to somebody who may not know real names.
    [[nodiscard]] bool isOpen(Rank rank, Clearing clearing) const
    {
        const Rank highest = m_dialect.scheme.highest();
        return rank < highest || (clearing && *clearing < highest);
    }

    [[nodiscard]] bool isOpen(const NoteLine &line) const
    {
        if (line.standing.stub)
            return isOpen(m_dialect.defaultRank, std::nullopt);
        const auto *data = std::get_if<DataWords>(&line.words);
        if (!data)
            return isOpen(line.standing.rank, line.standing.clearing);
        const bool title = data->key == "title"_L1;
        const DataValue value = readDataValue(data->value, title ? m_item.rank : m_item.titleRank, m_dialect);
        return isOpen(value.rank, title ? Clearing() : value.clearing); // a closed title is never cleared
    }

    void remarkRealNames()
    {
        if (m_dialect.realNames.isEmpty())
            return;
        if (isOpen(m_item.titleRank, m_item.titleClearing))
            remarkTitle();
        for (qsizetype i = 0; i < m_item.lines.size(); ++i) {
            if (!isOpen(m_item.lines.at(i)))
                continue;
            for (Diagnostic diagnostic : m_item.lines.at(i).diagnostics) {
                diagnostic.line = static_cast<int>(i) + 2;
                if (tellsRealName(diagnostic.code))
                    m_diagnostics.append(diagnostic);
            }
        }
    }

    void remarkTitle()
    {
        constexpr int behindMark = 2; // "# "
        for (const NamedParty &named : m_dialect.realNames.find(m_item.heading.text)) {
            m_diagnostics.append(realNameRemark(m_item.heading.text, named, m_dialect));
            m_diagnostics.last().line = 1;
            m_diagnostics.last().column += behindMark;
        }
    }

    Item &m_item;
    const Dialect &m_dialect;
    const FindAction &m_findAction;
    Rank m_sectionRank;
    Rank m_floor; ///< of what follows a line that was perhaps meant as a heading
    bool m_belowHeading = true;
    bool m_doubtsRows = false;
    QList<Diagnostic> m_diagnostics;
};

/// The file's own actions before those of other meetings.
FindAction findAmong(const QList<Action> &actions, const FindAction &others)
{
    QHash<QString, Action> own;
    for (const Action &action : actions)
        own.insert(action.number, action);
    return [own, others](const QString &number) -> std::optional<Action> {
        if (const auto found = own.constFind(number); found != own.constEnd())
            return *found;
        return others ? others(number) : std::nullopt;
    };
}

bool hasUpdates(const Item &item)
{
    return std::ranges::any_of(item.lines, [](const NoteLine &line) { return line.kind == LineKind::Update; });
}

} // namespace

QList<Diagnostic> resolve(Item &item, const Dialect &dialect, const FindAction &findAction)
{
    return Resolver(item, dialect, findAction).resolve();
}

QList<ItemDiagnostic> resolveMeeting(QList<Item> &items, const Dialect &dialect, const FindAction &findAction)
{
    QList<QList<Diagnostic>> found;
    for (Item &item : items)
        found.append(resolve(item, dialect, findAction));
    const FindAction find = findAmong(actionsOf(items), findAction);
    QList<ItemDiagnostic> diagnostics;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (hasUpdates(items[i]))
            found[i] = resolve(items[i], dialect, find); // an action's level had to be known before an update asks for it
        for (const Diagnostic &diagnostic : std::as_const(found[i]))
            diagnostics.append({i, diagnostic});
    }
    return diagnostics + numbersTwice(items);
}

QList<ItemDiagnostic> numbersTwice(const QList<Item> &items)
{
    QHash<QString, int> times;
    for (const Action &action : actionsOf(items))
        ++times[action.number];
    QList<ItemDiagnostic> found;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = 0; j < items[i].lines.size(); ++j) {
            const NoteLine &line = items[i].lines[j];
            const auto *action = std::get_if<ActionWords>(&line.words);
            if (!action || times.value(action->number) < 2)
                continue;
            const auto length = static_cast<int>(line.text.size());
            found.append({i, {DiagnosticCode::ActionNumberTwice, Gravity::Error, static_cast<int>(j) + 2, 1, length, {action->number}}});
        }
    }
    return found;
}

QList<Action> actionsOf(const QList<Item> &items)
{
    QList<Action> actions;
    for (const Item &item : items) {
        for (const NoteLine &line : item.lines) {
            const auto *words = std::get_if<ActionWords>(&line.words);
            if (words && !words->number.isEmpty())
                actions.append({words->number, line.body, words->owners, words->due, line.standing.rank, line.standing.clearing});
        }
    }
    return actions;
}

void resolveLoose(QList<NoteLine> &lines, const Dialect &dialect)
{
    Item item;
    item.lines = std::move(lines);
    resolve(item, dialect, [](const QString &) -> std::optional<Action> { return {}; }); // they are asked for in items alone
    lines = std::move(item.lines);
}

} // namespace minutebook

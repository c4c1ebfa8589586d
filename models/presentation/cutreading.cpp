#include "models/presentation/cutreading.h"

#include "models/domain/visible.h"
#include "models/notation/stubs.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct CutTexts {
    Q_DECLARE_TR_FUNCTIONS(CutReading)
};

/// Their sentences name levels, or tell that there is a higher one.
bool tellsOfLevels(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::TagDoubtful:
    case DiagnosticCode::TagElsewhere:
    case DiagnosticCode::ClearedInVain:
    case DiagnosticCode::HeadingInexact:
    case DiagnosticCode::StubInHeading:
    case DiagnosticCode::StubOfAction:
    case DiagnosticCode::PeopleHeadingInexact:
    case DiagnosticCode::UpdateOfSeveral:
    case DiagnosticCode::UpdateNumberUnread:
    case DiagnosticCode::ActionUnknown:
    case DiagnosticCode::RealNameOpen:
    case DiagnosticCode::RealNameInAddress: // and they tell who is behind a pseudonym
        return true;
    default:
        return false;
    }
}

/// Data prints nowhere and may say anything; the planned minutes stand in the agenda.
bool isPlannedTime(const NoteLine &line)
{
    const auto *data = std::get_if<DataWords>(&line.words);
    bool isNumber = false;
    return data && data->key == "minutes"_L1 && data->value.toInt(&isNumber) > 0 && isNumber;
}

bool mayBeShown(const NoteLine &line)
{
    return line.kind != LineKind::Blank && line.kind != LineKind::OwnNote && (line.kind != LineKind::Data || isPlannedTime(line));
}

/// A tag that names a level which may be seen stays; every other says that there is more to know.
bool mayBeRead(const Tag &tag, Rank ceiling)
{
    return tag.level && *tag.level <= ceiling && !tag.cleared && !tag.stub;
}

QString withoutTag(const NoteLine &line)
{
    qsizetype begin = line.tag.begin;
    while (begin > 0 && line.text[begin - 1].isSpace())
        --begin;
    return line.text.first(begin) + line.text.sliced(line.tag.begin + line.tag.length);
}

class ItemCutter
{
public:
    ItemCutter(const ItemReading &item, Rank ceiling, const Dialect &dialect)
        : m_before(item)
        , m_lines(item.notes.item.lines)
        , m_ceiling(ceiling)
        , m_stubs(placeStubs(item.notes.item, ceiling, dialect.defaultRank))
    {
        m_cut.id = item.id;
    }

    ItemReading cut()
    {
        cutHeading();
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            cutLine(i);
        for (NoteLine &line : m_cut.notes.item.lines)
            line.standing.decision = placeOf(line.standing.decision);
        cutDiagnostics();
        return std::move(m_cut);
    }

private:
    void cutHeading()
    {
        const Item &before = m_before.notes.item;
        Item &item = m_cut.notes.item;
        m_titleShows = visible(before.titleRank, before.titleClearing, m_ceiling);
        if (m_titleShows) {
            item.heading.number = before.heading.number;
            item.heading.title = before.heading.title;
        } else {
            item.heading.title = before.heading.number ? CutTexts::tr("Item %1").arg(*before.heading.number) : CutTexts::tr("Item");
        }
        item.heading.text = item.heading.title;
        item.rank = saysItsLevel() ? before.rank : std::min(before.rank, m_ceiling);
        item.titleRank = std::min(before.titleRank, m_ceiling);
        m_cut.notes.highest = std::min(before.rank, m_ceiling);
    }

    /// The edition prints it beside a title that shows: it tells where the substance is recorded.
    [[nodiscard]] bool saysItsLevel() const
    {
        const Tag &tag = m_before.notes.item.heading.tag;
        return m_titleShows && tag.exact() && tag.level;
    }

    void cutLine(qsizetype at)
    {
        const NoteLine &line = m_lines[at];
        if (m_stubs.generated.contains(at))
            addStub();
        const bool shown = line.standing.stub ? m_stubs.typed.contains(at) : visible(line.standing.rank, line.standing.clearing, m_ceiling);
        m_places.append(shown && mayBeShown(line) ? m_cut.notes.item.lines.size() : -1);
        if (m_places.last() >= 0)
            add(shownLine(line), m_before.identityOf(at));
    }

    [[nodiscard]] NoteLine shownLine(const NoteLine &line) const
    {
        NoteLine shown = line;
        shown.diagnostics.clear();
        if (line.tag.exact() && !mayBeRead(line.tag, m_ceiling)) {
            shown.text = withoutTag(line);
            shown.tag = {};
        }
        shown.standing.rank = std::min(line.standing.rank, m_ceiling);
        shown.standing.clearing.reset();
        return shown;
    }

    /// In words that tell neither a level nor how much.
    void addStub()
    {
        NoteLine stub;
        stub.kind = LineKind::Paragraph;
        stub.text = CutTexts::tr("Something is withheld here.");
        stub.standing.stub = true;
        add(stub, -1);
    }

    void add(const NoteLine &line, int identity)
    {
        m_cut.notes.item.lines.append(line);
        m_cut.identities.append(identity);
        m_cut.notes.highest = std::max(m_cut.notes.highest, line.standing.rank);
    }

    /// Where a line stands now; -1: nowhere.
    [[nodiscard]] qsizetype placeOf(qsizetype line) const { return m_places.value(line, -1); }

    void cutDiagnostics()
    {
        for (Diagnostic diagnostic : m_before.notes.diagnostics) {
            const qsizetype place = placeOf(diagnostic.line - 1);
            const bool shown = diagnostic.line == 0 ? m_titleShows : place >= 0;
            diagnostic.line = static_cast<int>(place) + 1;
            if (shown && !tellsOfLevels(diagnostic.code))
                m_cut.notes.diagnostics.append(diagnostic);
        }
    }

    const ItemReading &m_before;
    const QList<NoteLine> &m_lines;
    Rank m_ceiling;
    Stubs m_stubs;
    bool m_titleShows = false;
    QList<qsizetype> m_places; ///< by line before the cut: the line after it, -1 if it is withheld
    ItemReading m_cut;
};

} // namespace

ItemReading cutReading(const ItemReading &item, Rank ceiling, const Dialect &dialect)
{
    return ItemCutter(item, ceiling, dialect).cut();
}

MeetingParts cutMeeting(MeetingParts parts, std::optional<Rank> ceiling, const Dialect &dialect)
{
    if (!ceiling)
        return parts;
    for (ItemReading &item : parts.items)
        item = cutReading(item, *ceiling, dialect);
    for (CarriedAction &action : parts.carried)
        action.rank = std::min(action.rank, *ceiling);
    for (KnownPerson &person : parts.seating.people)
        person = KnownPerson{person.name, person.initials, person.representing, {}};
    if (!visible(dialect.defaultRank, std::nullopt, *ceiling)) {
        parts.tables.people.clear();
        parts.seating = {};
    }
    parts.owners.clear(); // nothing is edited
    parts.waivers.clear();
    parts.draft.clear();
    return parts;
}

} // namespace minutebook

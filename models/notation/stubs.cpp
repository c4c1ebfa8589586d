#include "models/notation/stubs.h"

#include "models/domain/visible.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Own notes print nowhere; movements and votes are told by others' lines.
bool counts(LineKind kind)
{
    switch (kind) {
    case LineKind::Paragraph:
    case LineKind::ListItem:
    case LineKind::Section:
    case LineKind::Action:
    case LineKind::Update:
    case LineKind::Recused:
    case LineKind::Interest:
    case LineKind::Adjourned:
    case LineKind::Resumed:
    case LineKind::PostMeetingNote:
        return true;
    default:
        return false;
    }
}

/// What a section withholds.
struct Withheld {
    qsizetype first = -1; ///< line; -1: nothing
    Rank highest = {};

    void add(qsizetype line, Rank rank)
    {
        if (first < 0)
            first = line;
        highest = std::max(highest, rank);
    }
};

class StubPlacer
{
public:
    StubPlacer(const Item &item, Rank ceiling, Rank defaultRank)
        : m_item(item)
        , m_ceiling(ceiling)
        , m_defaultRank(defaultRank)
    {
    }

    Stubs place()
    {
        for (qsizetype i = 0; i < m_item.lines.size(); ++i) {
            const NoteLine &line = m_item.lines[i];
            if (line.kind == LineKind::Section)
                beginSection(line);
            if (line.standing.stub && !line.body.isEmpty())
                m_typed.append(i);
            else if (!line.standing.stub && counts(line.kind) && !shows(line))
                m_section.add(i, line.standing.rank);
        }
        endSection();
        endGroup();
        return std::move(m_stubs);
    }

private:
    [[nodiscard]] bool shows(const NoteLine &line) const { return visible(line.standing.rank, line.standing.clearing, m_ceiling); }

    void beginSection(const NoteLine &title)
    {
        endSection();
        if (shows(title))
            endGroup();
    }

    /// Typed stubs speak for their own section. Below the default level nobody has judged their wording, and the scheme's stands.
    void endSection()
    {
        const bool judged = visible(m_defaultRank, std::nullopt, m_ceiling);
        if (m_section.first >= 0 && judged && !m_typed.isEmpty())
            m_stubs.typed.unite(QSet<qsizetype>(m_typed.begin(), m_typed.end()));
        else if (m_section.first >= 0)
            m_group.add(m_group.first < 0 ? m_section.first : m_group.first, m_section.highest);
        m_section = {};
        m_typed.clear();
    }

    void endGroup()
    {
        if (m_group.first >= 0)
            m_stubs.generated.insert(m_group.first, m_group.highest);
        m_group = {};
    }

    const Item &m_item;
    Rank m_ceiling;
    Rank m_defaultRank;
    Stubs m_stubs;
    Withheld m_section;
    Withheld m_group; ///< the sections since the last title that shows
    QList<qsizetype> m_typed;
};

} // namespace

Stubs placeStubs(const Item &item, Rank ceiling, Rank defaultRank)
{
    return StubPlacer(item, ceiling, defaultRank).place();
}

} // namespace minutebook

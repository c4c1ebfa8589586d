#include "models/minutes/stubs.h"

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
    StubPlacer(const Item &item, const Cut &cut)
        : m_item(item)
        , m_cut(cut)
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
            else if (!line.standing.stub && counts(line.kind) && !m_cut.shows(line))
                m_section.add(i, line.standing.rank);
        }
        endSection();
        endGroup();
        return std::move(m_stubs);
    }

private:
    void beginSection(const NoteLine &title)
    {
        endSection();
        if (m_cut.shows(title))
            endGroup();
    }

    /// Typed stubs speak for their own section. Below the default level nobody has judged their wording, and the scheme's stands.
    void endSection()
    {
        const bool judged = m_cut.shows(m_cut.record.defaultRank);
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
    const Cut &m_cut;
    Stubs m_stubs;
    Withheld m_section;
    Withheld m_group; ///< the sections since the last title that shows
    QList<qsizetype> m_typed;
};

} // namespace

Stubs placeStubs(const Item &item, const Cut &cut)
{
    return StubPlacer(item, cut).place();
}

} // namespace minutebook

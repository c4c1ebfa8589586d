#include "models/print/markedpages.h"

#include <QRegularExpression>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of a reading of a page of the last revision.
struct PageEdge {
    int page = 0;
    QString lines; ///< the first and the last ones
};

QList<PageEdge> pageEdges(const FileTexts &texts)
{
    QList<PageEdge> edges;
    for (const FileText &text : texts.texts) {
        if (text.place.part != FilePart::Page || text.place.page == 0 || text.place.revision > 0)
            continue;
        constexpr int most = 3; // what stands beside one another is a line each
        const QString read = text.text.trimmed();
        edges.append({text.place.page, read.section(u'\n', 0, most - 1) + u'\n' + read.section(u'\n', -most)});
    }
    return edges;
}

/// A marking in brackets is of a line.
bool stands(const QString &marking, const QString &lines)
{
    const QRegularExpression alone(u"(?<!\\S)"_s + QRegularExpression::escape(marking) + u"(?!\\S)"_s);
    return alone.match(lines).hasMatch();
}

} // namespace

std::optional<Rank> markingOfPages(const FileTexts &texts, const Scheme &scheme)
{
    const QList<PageEdge> edges = pageEdges(texts);
    for (Rank rank = scheme.highest(); texts.pages > 0 && rank >= Rank{0}; --rank.value) {
        QSet<int> marked;
        for (const PageEdge &edge : edges) {
            if (stands(scheme.level(rank).marking, edge.lines))
                marked.insert(edge.page);
        }
        if (marked.size() == texts.pages)
            return rank;
    }
    return std::nullopt;
}

} // namespace minutebook

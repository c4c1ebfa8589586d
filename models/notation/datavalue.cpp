#include "models/notation/datavalue.h"

#include "models/notation/tag.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Data is no stub: a person who calls it so means something else.
bool isDoubtful(const Tag &tag)
{
    return tag.doubtful || tag.stub;
}

Rank rankOf(const Tag &tag, Rank least, const Scheme &scheme)
{
    return isDoubtful(tag) ? scheme.highest() : std::max(least, tag.level.value_or(least));
}

} // namespace

DataValue readDataValue(const QString &value, Rank rank, const Dialect &dialect)
{
    DataValue read{.text = value, .tag = readTag(value, dialect), .tail = {}, .rank = {}, .clearing = {}};
    read.rank = rankOf(read.tag, rank, dialect.scheme);
    if (isDoubtful(read.tag) || !read.tag.exact())
        return read;
    read.text = value.first(read.tag.begin).trimmed();
    read.tail = value.sliced(read.tag.begin + read.tag.length).trimmed();
    if (read.tag.cleared)
        read.clearing = read.tag.clearedFrom.value_or(dialect.defaultRank);
    return read;
}

Rank paperRank(const Paper &paper, Rank item, const Dialect &dialect)
{
    const Rank own = paper.level.isEmpty() ? item : dialect.scheme.rankOrHighest(paper.level);
    return std::max({own, readDataValue(paper.title, own, dialect).rank, readDataValue(paper.version, own, dialect).rank});
}

} // namespace minutebook

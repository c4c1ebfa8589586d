#include "models/minutes/composer.h"
#include "models/minutes/distribution.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"

namespace minutebook {

QList<Block> composeDistribution(const Cut &cut)
{
    if (cut.edition != topEdition(cut.scheme()))
        return {};
    TableBlock table{.kind = TableKind::People, .columns = distributionColumns(), .widths = {1, 4}};
    for (const Hearers &hearers : distributionOf(cut.record))
        table.rows.append(TableRow{{plain(listPhrase(hearers.items)), plain(hearersPhrase(hearers))}});
    if (table.rows.isEmpty())
        return {};
    return {HeadingBlock{1, plain(distributionHeading())},
            ParagraphBlock{ParagraphStyle::Body, plain(distributionIntroduction(cut.scheme()))}, table};
}

} // namespace minutebook

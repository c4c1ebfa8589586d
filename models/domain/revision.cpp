#include "models/domain/revision.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    RevisionKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{RevisionKind::Draft, "draft"_L1},
    KindName{RevisionKind::ChangedDraft, "changed-draft"_L1},
    KindName{RevisionKind::Approved, "approved"_L1},
    KindName{RevisionKind::Correction, "correction"_L1},
};

} // namespace

QString nameOfRevision(RevisionKind kind)
{
    return std::ranges::find(kindNames, kind, &KindName::kind)->name;
}

RevisionKind revisionNamed(QStringView name)
{
    const auto found = std::ranges::find_if(kindNames, [name](const KindName &kind) { return kind.name == name; });
    return found == kindNames.end() ? RevisionKind::Draft : found->kind;
}

} // namespace minutebook

#include "models/domain/body.h"

namespace minutebook {

Body newBody(const QString &name, const QString &abbreviation, const Scheme &scheme)
{
    using namespace Qt::StringLiterals;
    return Body{
        .name = name,
        .abbreviation = abbreviation,
        .scheme = scheme,
        .decidingVerbs = {u"AGREED"_s, u"APPROVED"_s, u"DECIDED"_s, u"ENDORSED"_s, u"RATIFIED"_s, u"REJECTED"_s, u"DEFERRED"_s,
                          u"RESOLVED"_s, u"RECOMMENDED"_s, u"REQUESTED"_s, u"DIRECTED"_s},
        .recordingVerbs = {u"NOTED"_s, u"CONSIDERED"_s},
        .actionPattern = u"{abbreviation} {meeting}/{nn}"_s,
        .referencePattern = u"{abbreviation}_{meeting}_{ddMM}"_s,
        .names = {},
        .language = u"en-GB"_s,
    };
}

} // namespace minutebook

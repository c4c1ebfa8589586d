#include "models/notation/outcome.h"

namespace minutebook {

std::optional<Outcome> findOutcome(const QString &body, const Dialect &dialect)
{
    std::optional<Outcome> outcome;
    forEachVerb(body, dialect, [&](qsizetype begin, qsizetype length) {
        const QString verb = body.mid(begin, length);
        const bool decides = dialect.decidingVerbs.contains(verb);
        if (!outcome || (decides && !outcome->decides))
            outcome = Outcome{verb, decides};
    });
    return outcome;
}

bool isVerb(QStringView word, const Dialect &dialect)
{
    constexpr qsizetype longestVerb = 40;
    if (word.size() > longestVerb)
        return false;
    const QString verb = word.toString();
    return dialect.decidingVerbs.contains(verb) || dialect.recordingVerbs.contains(verb);
}

} // namespace minutebook

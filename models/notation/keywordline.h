#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// A line while the keyword at its body's start is read: the line that is being filled in, and where its remarks go.
struct KeywordLine {
    Line &line;
    int column; ///< of the body in the line, from 1
    const Dialect &dialect;
    QString body; ///< as it was, the keyword included

    /// Notes a diagnostic about `place`, a view into the body; anything else means the whole body.
    void remark(DiagnosticCode code, Gravity gravity, QStringView place, const QStringList &details = {}) const;

    /// The initials in "JHe, MC and Joe Hehir (JHe)" and in "JHe MC" where at least one is known and the rest look like initials; a name
    /// without initials as typed; whoever is not known is remarked.
    [[nodiscard]] QStringList people(QStringView text) const;
};

} // namespace minutebook

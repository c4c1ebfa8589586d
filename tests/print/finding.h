#pragma once

#include "tests/print/takeapart.h"

#include <QStringList>

namespace minutebook::test {

/// What a checker has against a file.
struct Finding {
    QString number; ///< of the condition, in the checker's own source
    QString place; ///< "page 2", "TH 14"
    QString sentence;

    bool operator==(const Finding &) const = default;
};

/// One thing that a file must not do: where it does it, as places for a person.
struct Condition {
    const char *number;
    const char *sentence;
    QStringList (*places)(const PdfSource &source);
};
using Conditions = QList<Condition>;

[[nodiscard]] QList<Finding> findingsOf(const Conditions &conditions, const PdfSource &source);

/// RFC 5646, as far as its shape goes.
[[nodiscard]] bool isLanguage(const QPDFObjectHandle &language);

} // namespace minutebook::test

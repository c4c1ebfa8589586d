#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

struct FrontMatter {
    MeetingHeader header;
    qsizetype lines = 0; ///< of the file that it takes, both rules included
    QList<Diagnostic> diagnostics;
};

/// Reads what stands between the two `---` at a file's beginning. What is no value is kept as typed and remarked.
[[nodiscard]] FrontMatter readFrontMatter(const QStringList &lines, const Body &body);

/// The same written, both rules included.
[[nodiscard]] QString frontMatterText(const MeetingHeader &header);

/// A key of which the text is on the pages of every edition, and ends in a level or in what is nearly one all the same.
struct KeyWithLevel {
    QString name;
    bool exact;
};
[[nodiscard]] QList<KeyWithLevel> keysWithLevel(const MeetingHeader &header, const Dialect &dialect);

/// "in-review" and its like.
[[nodiscard]] QString statusName(MeetingStatus status);

} // namespace minutebook

#pragma once

#include "models/storage/retentionstore.h"

#include <QStringList>

namespace minutebook {

/// Something that may go, since when, and by which rule.
struct DueMatter {
    KeptMatter kept;
    QDate since;
    RetentionRule rule;

    bool operator==(const DueMatter &) const = default;
};

/// The longest due first.
[[nodiscard]] QList<DueMatter> dueMatters(const QList<KeptMatter> &kept, const Retention &rules, QDate today);

/// Words of the program's language: "own notes"; "3 years after the approval"; "12 lines" or "2 files, 3.4 MB".
[[nodiscard]] QString matterWord(Matter matter);
[[nodiscard]] QString ruleWords(const RetentionRule &rule);
[[nodiscard]] QString amountWords(Matter matter, int amount, qint64 bytes);

/// A row of the due list: meeting, what, how much, due since, by which rule.
[[nodiscard]] QStringList cellsOf(const DueMatter &due);
/// A row of what was disposed of: when, meeting, what, how much, by which rule, the hash of a paper.
[[nodiscard]] QStringList cellsOf(const Disposal &disposal);

} // namespace minutebook

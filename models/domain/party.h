#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace minutebook {

/// Somebody the committee speaks of by a pseudonym. The real name is of the scheme's highest level.
struct Party {
    QString category; ///< "Small Supplier"
    QString code; ///< "CD"; unique within its category
    QString realName; ///< empty: not known
    QDate since = {}; ///< of meetings before that day the real name is no secret; null: of all it is
    QString remark = {};

    bool operator==(const Party &) const = default;

    /// Whether a meeting of that day speaks of it by the pseudonym alone; a null day counts as any.
    [[nodiscard]] bool isSecretOn(QDate day) const { return since.isNull() || day.isNull() || since <= day; }
};

/// "Small Supplier ‘CD’", in single quotation marks of a language (BCP 47).
[[nodiscard]] QString pseudonymOf(const Party &party, const QString &language);

/// The code after the highest that a category has: "C" after "A" and "B", "AA" after "Z", "04" after "03". The first one of a category
/// is as long as those of the others.
[[nodiscard]] QString nextCode(const QList<Party> &parties, const QString &category);

/// Sentences on what keeps parties from being kept, by row. Rows in which nothing is written are passed over.
[[nodiscard]] QHash<qsizetype, QString> faultsOf(const QList<Party> &parties);

} // namespace minutebook

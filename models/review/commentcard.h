#pragma once

#include "models/review/wordchanges.h"
#include "models/storage/circulationstore.h"

#include <QMetaType>
#include <QStringList>

namespace minutebook {

/// A comment as a list shows it.
struct CommentCard {
    QString head; ///< "Other wording · page 2"
    QString state = {}; ///< "declined"; empty: there is nothing to tell
    QString quote = {}; ///< empty: on the whole, or told by the changes
    QList<WordChange> changes = {}; ///< of another wording
    QString text = {};
    QStringList remarks = {}; ///< what is to be known of it: "Its place was not found."
    bool settled = false; ///< nothing is to be done about it any more

    bool operator==(const CommentCard &) const = default;

    /// All of it, for who hears it.
    [[nodiscard]] QString spoken() const;
};

[[nodiscard]] CommentCard cardOf(const ReviewComment &comment);

/// What is said below an answer to it: others may be on the same words.
[[nodiscard]] QString answersRemark(const ReviewComment &answered);

} // namespace minutebook

Q_DECLARE_METATYPE(minutebook::CommentCard)

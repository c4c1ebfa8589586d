#pragma once

#include "models/domain/ids.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// An item's texts as they are stored.
struct ItemText {
    ItemId id; ///< 0: not stored yet; one that is not stored any more comes back with it
    QString heading;
    QString notes;
    int revision = 0;

    bool operator==(const ItemText &) const = default;
};

/// A line of the notes of one of a meeting's items, both from 0.
struct TextPlace {
    qsizetype item = 0;
    int line = 0;

    bool operator==(const TextPlace &) const = default;
};

/// The items of a meeting as notation reads them. One text makes more than one only while the cursor is on a line `# …`.
struct ReadItems {
    QList<Item> items;
    QList<TextPlace> begins; ///< by item: the text and the line of its notes where the item's first line stands
};

[[nodiscard]] ReadItems readItems(const QList<ItemText> &texts, const Dialect &dialect);

/// A line that was given a number.
struct NumberedLine {
    TextPlace place;
    QString text;
};

struct NumberedTexts {
    QList<ItemText> texts;
    QList<NumberedLine> lines;
    int nextSequence = 1;
};

/// Gives numbers to new actions of `after`, which replaces `before`; not to the cursor's line, nor in `resting` texts (see reconcile).
[[nodiscard]] NumberedTexts giveNumbers(const QList<ItemText> &after, const QList<ItemText> &before, int nextSequence,
                                        std::optional<TextPlace> cursor, const QSet<qsizetype> &resting, const Dialect &dialect);

/// A text parted at the lines of its notes that begin a further item.
struct SplitText {
    QList<ItemText> texts; ///< the first has the id and revision of the whole
    QList<int> begins; ///< by text: the line of the whole notes at which its own begin

    /// Where a line of the whole notes, but none at which they were parted, has come to stand.
    [[nodiscard]] TextPlace find(int line) const;
};

/// The cursor's line begins no item: it is still being typed.
[[nodiscard]] SplitText splitText(const ItemText &text, std::optional<int> cursorLine);

/// The texts that an item is stored as.
[[nodiscard]] ItemText textOf(const Item &item);

/// Text as it was typed or pasted, without what the notation does not want in it; a heading is one line.
[[nodiscard]] QString cleanNotes(const QString &notes);
[[nodiscard]] QString cleanHeading(const QString &heading);

} // namespace minutebook

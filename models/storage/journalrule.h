#pragma once

#include "models/core/textedit.h"
#include "models/storage/itemstore.h"

#include <optional>

namespace minutebook {

/// That lines `# TITLE` parted notes into several items.
struct JournalSplit {
    /// In their order, with heading and revision of then, without those that have been deleted since. Of a split that was taken back, the
    /// item alone that they have become.
    QList<StoredItem> parts;
    qsizetype current = 0; ///< which of them, as they were then, was gone on in

    bool operator==(const JournalSplit &) const = default;
};

/// A change of an item's notes that can be taken back.
struct JournalEdit {
    int position = 0; ///< in UTF-16 units
    QString removed;
    QString inserted;
    bool undone = false; ///< those undone are the last, and can be made again
    std::optional<JournalSplit> split = {}; ///< of all of the notes only the current part stayed then

    bool operator==(const JournalEdit &) const = default;

    [[nodiscard]] TextEdit forth() const { return {position, removed.size(), inserted}; }
    [[nodiscard]] TextEdit back() const { return {position, inserted.size(), removed}; }
};

/// The text as it stood before the first edit of a journal, which leads to `text`.
[[nodiscard]] QString textBefore(const QList<JournalEdit> &journal, const QString &text);

/// The text as it reads once all that can be made again is, as far as to where it is parted. The journal leads to `text`.
[[nodiscard]] QString textAfter(const QList<JournalEdit> &journal, const QString &text);

/// The journal once the notes have gone from `before` to `after`: taking back or making again what it holds only moves the border
/// between done and undone. While somebody undoes, that parts an edit where it was taken back in smaller steps; else anything new is a
/// further edit and ends what could be made again. Typing that runs on is one edit.
/// At most `longestJournal` edits are kept, the newest.
[[nodiscard]] QList<JournalEdit> journalled(QList<JournalEdit> journal, const QString &before, const QString &after,
                                            Typing typing = Typing::Onward);

/// The journal, which leads to `before`, once the book has given numbers to lines of it: that is one with the last edit, and stays where
/// what was undone is made again.
[[nodiscard]] QList<JournalEdit> withNumbers(QList<JournalEdit> journal, const QString &before, const QString &numbered);

/// Those of a journal that can be taken back, and that can be made again.
[[nodiscard]] QList<JournalEdit> doneOf(const QList<JournalEdit> &journal);
[[nodiscard]] QList<JournalEdit> undoneOf(const QList<JournalEdit> &journal);

/// The journal, which leads to `text`, of an item that keeps only `rest` of it because the other lines became an item of their own:
/// what led up to there. Nothing whose taking back would bring lines of the other item into this one.
[[nodiscard]] QList<JournalEdit> cutBack(const QList<JournalEdit> &journal, QString text, const QString &rest);

inline constexpr qsizetype longestJournal = 1000;

} // namespace minutebook

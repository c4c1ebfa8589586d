#pragma once

#include "models/core/textedit.h"

namespace minutebook {

/// A change of an item's notes that can be taken back.
struct JournalEdit {
    int position = 0; ///< in UTF-16 units
    QString removed;
    QString inserted;
    bool undone = false; ///< those undone are the last, and can be made again

    bool operator==(const JournalEdit &) const = default;

    [[nodiscard]] TextEdit forth() const { return {position, removed.size(), inserted}; }
    [[nodiscard]] TextEdit back() const { return {position, inserted.size(), removed}; }
};

/// The text as it stood before the first edit of a journal, which leads to `text`.
[[nodiscard]] QString textBefore(const QList<JournalEdit> &journal, const QString &text);

/// The journal once the notes have gone from `before` to `after`: taking back or making again what it holds only moves the border
/// between done and undone; anything else is a further edit and ends what could be made again. Typing that runs on is one edit.
/// At most `longestJournal` edits are kept, the newest.
[[nodiscard]] QList<JournalEdit> journalled(QList<JournalEdit> journal, const QString &before, const QString &after);

/// The journal, which leads to `text`, of an item that keeps only `rest` of it because the other lines became an item of their own:
/// what led up to there. Nothing whose taking back would bring lines of the other item into this one.
[[nodiscard]] QList<JournalEdit> cutBack(const QList<JournalEdit> &journal, QString text, const QString &rest);

inline constexpr qsizetype longestJournal = 1000;

} // namespace minutebook

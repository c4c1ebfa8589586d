#pragma once

#include "models/domain/ids.h"
#include "models/domain/paper.h"
#include "models/storage/transaction.h"

#include <QHash>

namespace minutebook {

/// A paper has this many bytes at most: it is read and written whole.
inline constexpr qint64 largestPaper = 100'000'000;

/// What a person says of a paper.
struct PaperWords {
    QString title;
    QString version; ///< may be empty
    QString level; ///< a level's name; empty: its item's

    bool operator==(const PaperWords &) const = default;
};

struct StoredPaper {
    PaperId id;
    ItemId item;
    Paper paper;

    bool operator==(const StoredPaper &) const = default;
};

/// In their order.
[[nodiscard]] Result<QList<StoredPaper>> papersOf(Connection &connection, ItemId item);
/// Those of a whole meeting, by item.
[[nodiscard]] Result<QHash<qint64, QList<Paper>>> papersOf(Connection &connection, MeetingId meeting);
/// The same with their ids.
[[nodiscard]] Result<QHash<qint64, QList<StoredPaper>>> storedPapersOf(Connection &connection, MeetingId meeting);
/// Of all meetings that an SQL condition on `m`, a row of "meeting", holds for.
[[nodiscard]] Result<QHash<qint64, QList<StoredPaper>>> storedPapersWhere(Connection &connection, const QString &condition);
/// Errors: PaperMissing, PaperDisposed, PaperDamaged (they are not those that were attached).
[[nodiscard]] Result<QByteArray> paperContents(Connection &connection, PaperId id);
/// PaperDamaged, or why it cannot be read, of each paper of the book that is not as it was attached.
[[nodiscard]] Result<QList<Error>> damagedPapers(Connection &connection);

/// Behind the others of its item, under a cleaned file name; without a title it has the file's.
/// Errors: ItemMissing, MeetingFrozen, LevelUnknown, PaperTooLarge.
[[nodiscard]] Result<PaperId> attachPaper(Transaction &transaction, ItemId item, const PaperWords &words, const QString &fileName,
                                          const QByteArray &contents);
/// A level that is lowered by it is entered in the audit trail, with the reason if somebody has said one; one that is raised once others have
/// read the minutes, too. Errors: PaperMissing, PaperUntitled, MeetingFrozen, LevelUnknown.
[[nodiscard]] Result<> changePaper(Transaction &transaction, PaperId id, const PaperWords &words, const QString &reason = {});
/// To a place among the papers of its item, from 0. Errors: PaperMissing, MeetingFrozen.
[[nodiscard]] Result<> movePaper(Transaction &transaction, PaperId id, int position);
/// Errors: PaperMissing, MeetingFrozen.
[[nodiscard]] Result<> removePaper(Transaction &transaction, PaperId id);

} // namespace minutebook

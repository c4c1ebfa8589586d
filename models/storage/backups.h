#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace minutebook {

/// A copy of a book that the program made by itself.
struct KeptBackup {
    QString path; ///< absolute
    QDateTime made; ///< UTC, to the second

    bool operator==(const KeptBackup &) const = default;
};

/// The folder of a book's backups, "NAME.minutebook-backups" beside it; links to the book are followed.
[[nodiscard]] QString backupsFolderOf(const QString &book);

/// Where one of this moment goes: "NAME.20261128T020731Z.minutebook" in that folder.
[[nodiscard]] QString backupPathOf(const QString &book, const QDateTime &made);

/// Those that are there, by their names, the newest first. Whether they are sound, opening one tells.
[[nodiscard]] QList<KeptBackup> backupsOf(const QString &book);

/// While a book is open, and when it is opened.
inline constexpr std::chrono::hours dailyInterval{24};
inline constexpr std::chrono::hours openingInterval{1};

/// None was made in this time before `now`. One from the future does not count: the clock was wrong then, or is now.
[[nodiscard]] bool isBackupDue(const QList<KeptBackup> &backups, const QDateTime &now, std::chrono::seconds interval);

/// Those that need not be kept: all but the newest three, and the newest of each of the last seven days, five weeks and twelve months of
/// which there are any. By each other's age, not by the clock's: one that goes wrong costs no backup. `backups` have the newest first.
[[nodiscard]] QList<KeptBackup> superfluous(const QList<KeptBackup> &backups);

/// How many there are and how old they are, in a sentence; without one, what to do.
[[nodiscard]] QString agesOf(const QList<KeptBackup> &backups, const QDateTime &now);

} // namespace minutebook

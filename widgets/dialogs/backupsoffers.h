#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace minutebook {

/// A backup in a list.
struct BackupRow {
    QString path;
    QDateTime made; ///< UTC
    qint64 bytes = 0;

    bool operator==(const BackupRow &) const = default;
};

/// The backups of a book, and what can be done.
struct BackupsOffer {
    QString book; ///< its file's name
    QString folder;
    QList<BackupRow> backups; ///< the newest first
    QString fault = {}; ///< why the book did not open; empty: it is open
    bool canMake = true;
    bool canRecover = false;
};

enum class BackupsDo { Make, Restore, RestoreOther, Recover };

/// What is to be done, one thing at a time.
struct BackupsWish {
    BackupsDo what = BackupsDo::Make;
    QString path = {}; ///< of Restore

    bool operator==(const BackupsWish &) const = default;
};

/// Something to be read, line by line, and perhaps something to be done about it.
struct Report {
    QString title;
    QString headline; ///< what it comes to
    QStringList lines;
    QString verb = {}; ///< of the button that does something; empty: there is none

    bool operator==(const Report &) const = default;
};

} // namespace minutebook

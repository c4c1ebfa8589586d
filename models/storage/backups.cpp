#include "models/storage/backups.h"

#include "models/storage/bookfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderSuffix = "-backups"_L1;
constexpr auto bookSuffix = ".minutebook"_L1;
constexpr auto momentFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr qsizetype newestKept = 3;

QString linksFollowed(const QString &book)
{
    return QFileInfo(bookFiles(book).constFirst()).absoluteFilePath();
}

/// Null where the name is not one that a backup of this book has.
QDateTime momentIn(const QString &name, const QString &stem)
{
    const qsizetype around = stem.size() + 1 + bookSuffix.size();
    if (name.size() <= around || !name.startsWith(stem + u'.') || !name.endsWith(bookSuffix))
        return {};
    QDateTime made = QDateTime::fromString(name.sliced(stem.size() + 1, name.size() - around), QString(momentFormat));
    if (made.isValid())
        made.setTimeZone(QTimeZone::UTC);
    return made;
}

/// A stretch of time of which one backup is kept, by a number that it has alone.
using Period = qint64 (*)(const QDateTime &);

struct Thinning {
    Period period;
    qsizetype most; ///< periods
};

constexpr std::array thinnings{
    Thinning{[](const QDateTime &made) { return made.date().toJulianDay(); }, 7},
    Thinning{[](const QDateTime &made) { return made.date().toJulianDay() / 7; }, 5}, // from Monday on
    Thinning{[](const QDateTime &made) { return qint64{12} * made.date().year() + made.date().month(); }, 12},
};

struct Ages {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// By whole hours up to two days, then by days; one from the future has the day that it says.
QString ageOf(const KeptBackup &backup, const QDateTime &now)
{
    const qint64 hours = backup.made.secsTo(now) / 3600;
    if (hours < 0)
        return Ages::tr("of %1, which is still to come: the clock was wrong then, or is now")
            .arg(QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat));
    if (hours == 0)
        return Ages::tr("less than an hour old");
    return hours < 48 ? Ages::tr("%n hour(s) old", nullptr, static_cast<int>(hours))
                      : Ages::tr("%n day(s) old", nullptr, static_cast<int>(hours / 24));
}

void keepNewestOfEach(const QList<KeptBackup> &backups, const Thinning &thinning, QSet<qsizetype> &kept)
{
    QSet<qint64> periods;
    for (qsizetype i = 0; i < backups.size() && periods.size() < thinning.most; ++i) {
        const qint64 period = thinning.period(backups[i].made);
        if (!periods.contains(period))
            kept.insert(i);
        periods.insert(period);
    }
}

} // namespace

QString backupsFolderOf(const QString &book)
{
    return linksFollowed(book) + folderSuffix;
}

QString backupPathOf(const QString &book, const QDateTime &made)
{
    const QString moment = made.toUTC().toString(QString(momentFormat));
    return u"%1/%2.%3%4"_s.arg(backupsFolderOf(book), QFileInfo(linksFollowed(book)).completeBaseName(), moment, bookSuffix);
}

QList<KeptBackup> backupsOf(const QString &book)
{
    const QString stem = QFileInfo(linksFollowed(book)).completeBaseName();
    const QFileInfoList files = QDir(backupsFolderOf(book)).entryInfoList(QDir::Files | QDir::NoSymLinks);
    QList<KeptBackup> backups;
    for (const QFileInfo &file : files) {
        if (const QDateTime made = momentIn(file.fileName(), stem); made.isValid())
            backups.append({file.absoluteFilePath(), made});
    }
    std::ranges::sort(backups, std::ranges::greater(), &KeptBackup::made);
    return backups;
}

bool isBackupDue(const QList<KeptBackup> &backups, const QDateTime &now, std::chrono::seconds interval)
{
    return std::ranges::none_of(backups, [&](const KeptBackup &backup) {
        const std::chrono::milliseconds age = now - backup.made;
        return age >= std::chrono::milliseconds(0) && age < interval;
    });
}

QList<KeptBackup> superfluous(const QList<KeptBackup> &backups)
{
    QSet<qsizetype> kept;
    for (qsizetype i = 0; i < std::min(newestKept, backups.size()); ++i)
        kept.insert(i);
    for (const Thinning &thinning : thinnings)
        keepNewestOfEach(backups, thinning, kept);
    QList<KeptBackup> others;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (!kept.contains(i))
            others.append(backups[i]);
    }
    return others;
}

QString agesOf(const QList<KeptBackup> &backups, const QDateTime &now)
{
    if (backups.isEmpty())
        return Ages::tr("There is no backup. One is made when the book is opened in the window, or by “minutebook backups --make”.");
    const QString newest = ageOf(backups.constFirst(), now);
    if (backups.size() == 1)
        return Ages::tr("There is one backup, %1.").arg(newest);
    return Ages::tr("There are %1 backups: the newest is %2, the oldest %3.")
        .arg(QString::number(backups.size()), newest, ageOf(backups.constLast(), now));
}

} // namespace minutebook

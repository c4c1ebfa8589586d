#include "models/storage/sqlerror.h"

#include <QSqlError>

namespace minutebook {

namespace {

/// Primary result codes; the driver gives extended ones, which have these in their lowest byte.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

} // namespace

Error sqlError(const QSqlError &error, const QString &path)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case Busy:
    case Locked:
        return {ErrorCode::BookLocked, {path}};
    case ReadOnly:
    case CannotOpen:
        return {ErrorCode::BookNotWritable, {path}};
    case Corrupt:
        return {ErrorCode::BookDamaged, {path, error.databaseText()}};
    case Full:
        return {ErrorCode::DiskFull, {path}};
    case NotADatabase:
        return {ErrorCode::BookKeyWrong, {path}};
    default:
        return {ErrorCode::BookFailed, {path, error.databaseText()}};
    }
}

} // namespace minutebook

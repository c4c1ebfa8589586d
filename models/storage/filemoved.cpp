#include "models/storage/filemoved.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace minutebook {

bool fileHasMoved(Connection &connection)
{
    const QVariant handle = QSqlDatabase::database(connection.name(), false).driver()->handle();
    int moved = 0;
    return sqlite3_file_control(*static_cast<sqlite3 *const *>(handle.constData()), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
        && moved != 0;
}

} // namespace minutebook

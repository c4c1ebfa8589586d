#include "testdisk.h"

#include <QHash>
#include <QMutex>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

namespace minutebook::test {

namespace {

constexpr qint64 sectorBytes = 512;

/// What all calls share: SQLite makes them from several threads.
struct Shared {
    QMutex mutex;
    TestDisk::Decide decide;
    QList<DiskOperation> log;
    bool logs = false;
    sqlite3_vfs *real = nullptr;
};

Shared &shared()
{
    static Shared shared;
    return shared;
}

/// A file as SQLite holds it; the real one stands behind it in the same memory.
struct LayeredFile {
    sqlite3_file base;
    QString *name; ///< null for a file of SQLite's own, which has none
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<LayeredFile *>(file) + 1);
}

QString nameOf(sqlite3_file *file)
{
    const QString *name = reinterpret_cast<LayeredFile *>(file)->name;
    return name ? *name : QString();
}

int decided(DiskCall call, const QString &file, qint64 end)
{
    TestDisk::Decide decide;
    {
        const QMutexLocker lock(&shared().mutex);
        decide = shared().decide;
    }
    return decide ? decide(call, file, end) : SQLITE_OK;
}

/// Does a call, and writes it down if it was done.
template <typename Do>
int perform(DiskOperation operation, qint64 end, Do &&call)
{
    if (const int refused = decided(operation.call, operation.file, end); refused != SQLITE_OK)
        return refused;
    const int done = call();
    const QMutexLocker lock(&shared().mutex);
    if (done == SQLITE_OK && shared().logs && operation.call != DiskCall::Read)
        shared().log.append(std::move(operation));
    return done;
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = realOf(file);
    delete std::exchange(reinterpret_cast<LayeredFile *>(file)->name, nullptr);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 at)
{
    return perform({DiskCall::Read, nameOf(file)}, at + amount, [&] { return realOf(file)->pMethods->xRead(realOf(file), to, amount, at); });
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 at)
{
    const QByteArray bytes(static_cast<const char *>(from), amount);
    return perform({DiskCall::Write, nameOf(file), at, bytes}, at + amount,
                   [&] { return realOf(file)->pMethods->xWrite(realOf(file), from, amount, at); });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return perform({DiskCall::Truncate, nameOf(file), size}, size, [&] { return realOf(file)->pMethods->xTruncate(realOf(file), size); });
}

/// The real one is spared the waiting: what is lost is decided here.
int syncFile(sqlite3_file *file, int)
{
    return perform({DiskCall::Sync, nameOf(file)}, 0, [] { return SQLITE_OK; });
}

const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods layered{
        .iVersion = 2,
        .xClose = closeFile,
        .xRead = readFile,
        .xWrite = writeFile,
        .xTruncate = truncateFile,
        .xSync = syncFile,
        .xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); },
        .xLock = [](sqlite3_file *file, int lock) { return realOf(file)->pMethods->xLock(realOf(file), lock); },
        .xUnlock = [](sqlite3_file *file, int lock) { return realOf(file)->pMethods->xUnlock(realOf(file), lock); },
        .xCheckReservedLock = [](sqlite3_file *file, int *out) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out); },
        .xFileControl = [](sqlite3_file *file, int what,
                           void *with) { return realOf(file)->pMethods->xFileControl(realOf(file), what, with); },
        .xSectorSize = [](sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); },
        .xDeviceCharacteristics = [](sqlite3_file *) { return 0; }, // nothing is taken for granted of the disk
        .xShmMap = [](sqlite3_file *file, int page, int size, int extend,
                      void volatile **out) { return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out); },
        .xShmLock = [](sqlite3_file *file, int at, int count,
                       int flags) { return realOf(file)->pMethods->xShmLock(realOf(file), at, count, flags); },
        .xShmBarrier = [](sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); },
        .xShmUnmap = [](sqlite3_file *file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); },
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    return layered;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *layered = reinterpret_cast<LayeredFile *>(file);
    layered->base.pMethods = nullptr;
    layered->name = nullptr;
    realOf(file)->pMethods = nullptr;
    const QString path = name ? QString::fromUtf8(name) : QString();
    const int opened = perform({DiskCall::Open, path}, 0,
                               [&] { return shared().real->xOpen(shared().real, name, realOf(file), flags, outFlags); });
    if (!realOf(file)->pMethods)
        return opened;
    layered->base.pMethods = &methods();
    layered->name = name ? new QString(path) : nullptr;
    return opened;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return perform({DiskCall::Delete, QString::fromUtf8(name)}, 0, [&] { return shared().real->xDelete(shared().real, name, syncFolder); });
}

sqlite3_vfs &layer()
{
    static sqlite3_vfs layered = [] {
        sqlite3_vfs vfs = *shared().real; // what has no file is done by the same functions, which use nothing of the object
        vfs.szOsFile = static_cast<int>(sizeof(LayeredFile)) + shared().real->szOsFile;
        vfs.zName = "test-disk";
        vfs.pNext = nullptr;
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
        return vfs;
    }();
    return layered;
}

/// Some of the sectors of what was to be written.
QByteArray torn(const QByteArray &was, const DiskOperation &write, QRandomGenerator &dice)
{
    QByteArray file = was;
    for (qint64 at = 0; at < write.bytes.size(); at += sectorBytes) {
        if (dice.bounded(2) == 0)
            continue;
        const qint64 amount = std::min<qint64>(sectorBytes, write.bytes.size() - at);
        if (file.size() < write.at + at + amount)
            file.resize(write.at + at + amount, '\0');
        file.replace(write.at + at, amount, write.bytes.sliced(at, amount));
    }
    return file;
}

void apply(QByteArray &file, const DiskOperation &operation)
{
    if (operation.call == DiskCall::Truncate) {
        file.resize(operation.at, '\0');
        return;
    }
    if (file.size() < operation.at + operation.bytes.size())
        file.resize(operation.at + operation.bytes.size(), '\0');
    file.replace(operation.at, operation.bytes.size(), operation.bytes);
}

/// A third each is there, is not, or is there in part.
void applyPerhaps(QByteArray &file, const DiskOperation &operation, QRandomGenerator &dice)
{
    const int fate = dice.bounded(3);
    if (fate == 1)
        apply(file, operation);
    else if (fate == 2 && operation.call == DiskCall::Write)
        file = torn(file, operation, dice);
}

} // namespace

TestDisk::TestDisk()
{
    shared().real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(&layer(), 1);
}

TestDisk::~TestDisk()
{
    decideBy({});
    sqlite3_vfs_unregister(&layer());
}

void TestDisk::decideBy(Decide decide)
{
    const QMutexLocker lock(&shared().mutex);
    shared().decide = std::move(decide);
}

void TestDisk::beginLog()
{
    const QMutexLocker lock(&shared().mutex);
    shared().log.clear();
    shared().logs = true;
}

QList<DiskOperation> TestDisk::takeLog()
{
    const QMutexLocker lock(&shared().mutex);
    shared().logs = false;
    return std::exchange(shared().log, {});
}

qsizetype TestDisk::logged() const
{
    const QMutexLocker lock(&shared().mutex);
    return shared().log.size();
}

PowerCut::PowerCut(const QHash<QString, QByteArray> &files)
    : m_files(files)
{
}

QHash<QString, QByteArray> PowerCut::after(const QList<DiskOperation> &log, qsizetype count, QRandomGenerator &dice) const
{
    QHash<QString, QByteArray> synced = m_files;
    QHash<QString, QList<DiskOperation>> waiting;
    for (const DiskOperation &operation : log.first(count)) {
        if (operation.file.isEmpty())
            continue;
        QList<DiskOperation> &unsynced = waiting[operation.file];
        if (operation.call == DiskCall::Sync) {
            for (const DiskOperation &done : std::as_const(unsynced))
                apply(synced[operation.file], done);
            unsynced.clear();
        } else if (operation.call == DiskCall::Delete) {
            synced.remove(operation.file);
            unsynced.clear();
        } else if (operation.call != DiskCall::Open) {
            unsynced.append(operation);
        }
    }
    for (const auto &[file, operations] : waiting.asKeyValueRange()) {
        for (const DiskOperation &operation : operations)
            applyPerhaps(synced[file], operation, dice);
    }
    return synced;
}

} // namespace minutebook::test

#include "models/storage/filelocks.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdarg>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#endif

namespace minutebook {

#ifdef Q_OS_LINUX
namespace {

/// For each file that SQLite locks, the open file description that holds all its locks of this program: as by POSIX, they never stand in the
/// way of one another, and end with the first closing; but with SQLite's own alone, which waits for the last of them.
class LockHolders
{
public:
    /// Negative, with errno, if there can be none.
    int of(int file)
    {
        const auto key = keyOf(file);
        if (!key)
            return -1;
        const std::lock_guard guard(m_mutex);
        if (const auto found = m_holders.find(*key); found != m_holders.end())
            return found->second;
        const int holder = openAgain(file);
        if (holder >= 0)
            m_holders.emplace(*key, holder);
        return holder;
    }

    void forget(int file)
    {
        const auto key = keyOf(file);
        const std::lock_guard guard(m_mutex);
        if (const auto found = key ? m_holders.find(*key) : m_holders.end(); found != m_holders.end()) {
            ::close(found->second);
            m_holders.erase(found);
        }
    }

private:
    using Key = std::pair<dev_t, ino_t>;

    static std::optional<Key> keyOf(int file)
    {
        struct stat status = {};
        return ::fstat(file, &status) == 0 ? std::optional<Key>({status.st_dev, status.st_ino}) : std::nullopt;
    }

    /// For writing if at all possible: only so can it be locked for writing.
    static int openAgain(int file)
    {
        const std::string path = "/proc/self/fd/" + std::to_string(file);
        const int both = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        return both >= 0 ? both : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    }

    std::mutex m_mutex;
    std::map<Key, int> m_holders;
};

LockHolders &holders()
{
    static LockHolders all;
    return all;
}

/// The command by open file description; nothing if this one is about no lock.
std::optional<int> byDescription(int command)
{
    switch (command) {
    case F_SETLK:
        return F_OFD_SETLK;
    case F_SETLKW:
        return F_OFD_SETLKW;
    case F_GETLK:
        return F_OFD_GETLK;
    default:
        return {};
    }
}

int fcntlOfSqlite(int file, int command, ...)
{
    std::va_list rest;
    va_start(rest, command);
    void *const argument = va_arg(rest, void *);
    va_end(rest);
    const std::optional<int> lasting = byDescription(command);
    if (!lasting)
        return ::fcntl(file, command, argument);
    const int holder = holders().of(file);
    static_cast<struct flock *>(argument)->l_pid = 0;
    return holder < 0 ? -1 : ::fcntl(holder, *lasting, argument);
}

int closeOfSqlite(int file)
{
    holders().forget(file);
    return ::close(file);
}

template <typename Call>
void put(sqlite3_vfs &files, const char *name, Call *call)
{
    files.xSetSystemCall(&files, name, reinterpret_cast<sqlite3_syscall_ptr>(call));
}

} // namespace

void keepFileLocks()
{
    static const bool kept = [] {
        sqlite3_vfs *const files = ::access("/proc/self/fd", X_OK) == 0 ? sqlite3_vfs_find("unix") : nullptr;
        if (files == nullptr || files->iVersion < 3)
            return false;
        put(*files, "fcntl", &fcntlOfSqlite);
        put(*files, "close", &closeOfSqlite);
        return true;
    }();
    Q_UNUSED(kept)
}
#else
void keepFileLocks() { }
#endif

} // namespace minutebook

// Loaded before a program (LD_PRELOAD): writes down which files it opens and which kinds of sockets it makes, a line each, to the file that
// CALLTRACE names.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Open = int (*)(const char *, int, ...);

/// Each line at once and whole, from whatever thread.
void note(const char *what, const char *of)
{
    static const char *const path = getenv("CALLTRACE");
    static const Open realOpen = next<Open>("open");
    if (!path)
        return;
    static const int file = realOpen(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char line[4200];
    const int length = snprintf(line, sizeof line, "%s %.4096s\n", what, of);
    if (write(file, line, static_cast<size_t>(length)) != length)
        abort();
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

int openNoted(const char *function, const char *path, int flags, va_list arguments)
{
    note("open", path);
    return next<Open>(function)(path, flags, modeOf(flags, arguments));
}

int openAtNoted(const char *function, int folder, const char *path, int flags, va_list arguments)
{
    note("open", path);
    return next<int (*)(int, const char *, int, ...)>(function)(folder, path, flags, modeOf(flags, arguments));
}

} // namespace

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED int socket(int domain, int type, int protocol)
{
    char words[32];
    snprintf(words, sizeof words, "%d", domain);
    note("socket", words);
    return next<int (*)(int, int, int)>("socket")(domain, type, protocol);
}

EXPORTED int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int file = openNoted("open", path, flags, arguments);
    va_end(arguments);
    return file;
}

EXPORTED int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int file = openNoted("open64", path, flags, arguments);
    va_end(arguments);
    return file;
}

EXPORTED int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int file = openAtNoted("openat", folder, path, flags, arguments);
    va_end(arguments);
    return file;
}

EXPORTED int openat64(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int file = openAtNoted("openat64", folder, path, flags, arguments);
    va_end(arguments);
    return file;
}

EXPORTED FILE *fopen(const char *path, const char *mode)
{
    note("open", path);
    return next<FILE *(*)(const char *, const char *)>("fopen")(path, mode);
}

EXPORTED FILE *fopen64(const char *path, const char *mode)
{
    note("open", path);
    return next<FILE *(*)(const char *, const char *)>("fopen64")(path, mode);
}

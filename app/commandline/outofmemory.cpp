#include "app/commandline/outofmemory.h"

#include <QCoreApplication>

#include <cstdlib>
#include <exception>
#include <new>
#include <system_error>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace minutebook {

namespace {

/// Made before it is needed: nothing can be made then.
QByteArray sentenceThen;

/// What its threads still hold is let go as it is: to wait for them may take memory again.
[[noreturn]] void endNow()
{
#ifdef Q_OS_UNIX
    (void)!write(STDERR_FILENO, sentenceThen.constData(), static_cast<size_t>(sentenceThen.size()));
#endif
    std::_Exit(EXIT_FAILURE);
}

bool isOutOfMemory(const std::exception_ptr &thrown)
{
    try {
        if (thrown)
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        return true;
    } catch (const std::system_error &error) { // no thread can be begun
        return error.code() == std::errc::resource_unavailable_try_again;
    } catch (...) {
        return false;
    }
    return false;
}

[[noreturn]] void terminated()
{
    if (isOutOfMemory(std::current_exception()))
        endNow();
    std::abort();
}

} // namespace

void tellOutOfMemory()
{
    sentenceThen = QCoreApplication::translate("main", "Minutebook: there is not enough memory to go on. Close other programs and start it again; "
                                                       "what was saved is in the book.")
                       .toLocal8Bit()
        + '\n';
    std::set_terminate(terminated); // where nobody caught it: a file that asks for too much is a fault of the file's
}

} // namespace minutebook

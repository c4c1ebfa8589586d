#include "models/print/readyprinting.h"

#include "models/print/cover.h"

#include <QTimeZone>

#ifdef MINUTEBOOK_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace minutebook {

namespace {

/// Once: two that begin at a time would both read all of it.
std::shared_future<void> fontList()
{
    static const std::shared_future<void> list = std::async(std::launch::async, [] {
#ifdef MINUTEBOOK_FONTCONFIG
                                                     FcInit();
#endif
                                                 }).share();
    return list;
}

} // namespace

void readFontList()
{
    (void)fontList();
}

std::future<void> readyPrinting()
{
    return std::async(std::launch::async, [] {
        fontList().wait();
        (void)cover(QStringLiteral("a"));
        (void)QTimeZone::systemTimeZone(); // of which a PDF's first date, which is not kept, wants to know
    });
}

} // namespace minutebook

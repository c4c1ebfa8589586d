#include "models/print/readyprinting.h"

#include "models/print/cover.h"

#include <QTimeZone>

namespace minutebook {

std::future<void> readyPrinting()
{
    return std::async(std::launch::async, [] {
        (void)cover(QStringLiteral("a"));
        (void)QTimeZone::systemTimeZone(); // of which a PDF's first date, which is not kept, wants to know
    });
}

} // namespace minutebook

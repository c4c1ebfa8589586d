#pragma once

#include <future>

namespace minutebook {

/// Begins, in another thread, to read what the machine says of its fonts, which is most of what readyPrinting() takes. It needs no
/// QGuiApplication: a program that will print can do it beside making that. Nothing where fonts are not fontconfig's.
void readFontList();

/// Begins, in another thread, what the first document of a run would else wait for: Qt's lists of fonts and time zones, and which
/// characters the text's font has. There has to be a QGuiApplication until the future, which waits when it goes, is gone.
[[nodiscard]] std::future<void> readyPrinting();

} // namespace minutebook

#pragma once

class QCoreApplication;

namespace minutebook {

/// Gives the program the language of the system where there is a translation, and English its plurals.
void installTranslations(QCoreApplication &application);

} // namespace minutebook

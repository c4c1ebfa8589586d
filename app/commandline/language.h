#pragma once

#include <QStringList>

class QCoreApplication;
class QSettings;

namespace minutebook {

/// The languages that the program speaks, by their codes: "cy", "de", "en", "fr".
[[nodiscard]] QStringList languages();
/// As those who speak it call it: "Cymraeg".
[[nodiscard]] QString languageName(const QString &code);

/// That of the window, as it was chosen last; empty: the system's.
[[nodiscard]] QString keptLanguage(const QSettings &settings);
void keepLanguage(QSettings &settings, const QString &code);

/// Gives the program this language, with its dates and its order of letters, or that of the system where none is named and there is a
/// translation; and English its plurals. Called once, before the first text is shown.
void installTranslations(QCoreApplication &application, const QString &code = {});

} // namespace minutebook

#pragma once

#include "models/minutes/document.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <functional>

namespace minutebook {

/// Names of OpenDocument (ODF 1.3 part 3).
namespace odt {

inline constexpr QLatin1StringView version("1.3");
inline constexpr QLatin1StringView office("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline constexpr QLatin1StringView style("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline constexpr QLatin1StringView text("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline constexpr QLatin1StringView table("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline constexpr QLatin1StringView fo("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
inline constexpr QLatin1StringView svg("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
inline constexpr QLatin1StringView meta("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
inline constexpr QLatin1StringView dc("http://purl.org/dc/elements/1.1/");
inline constexpr QLatin1StringView xlink("http://www.w3.org/1999/xlink");
inline constexpr QLatin1StringView draw("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
inline constexpr QLatin1StringView manifest("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");

/// Where the logo is in the package.
inline constexpr QLatin1StringView logoFile("Pictures/logo.png");

} // namespace odt

/// A file of the package: its root is the element of that name, and `write` fills it.
[[nodiscard]] QByteArray writeOdtPart(QLatin1StringView root, const std::function<void(QXmlStreamWriter &)> &write);

/// A text as XML can hold it: controls shown.
[[nodiscard]] QString odtText(const QString &text);

/// Text with the spaces that follow another one as elements, for those alone would be dropped.
void writeOdtCharacters(QXmlStreamWriter &xml, const QString &text);

/// Runs as spans and links. The style of the ink at a place of `inks` is "Marking" with that place.
void writeOdtRuns(QXmlStreamWriter &xml, const Runs &runs, const QList<Ink> &inks);

/// The name of an ink's style, and of that of a language.
[[nodiscard]] QString odtInkStyle(qsizetype ink);
[[nodiscard]] QString odtLanguageStyle(const QString &language);
/// "en-GB" as language and country.
void writeOdtLanguage(QXmlStreamWriter &xml, const QString &language);

} // namespace minutebook

#pragma once

#include <QString>

#include <optional>
#include <string>

namespace minutebook {

/// What a glyph's name says (Adobe Glyph List, its Latin part, "uni" and "u" names): its letters without accents, a space for
/// what is no letter. Nothing if the name says nothing.
[[nodiscard]] std::optional<QString> charactersNamed(const std::string &name);

/// A code's characters in a base encoding (PDF 1.7, annex D): "WinAnsiEncoding", "MacRomanEncoding", else the standard one.
[[nodiscard]] QString charactersEncoded(unsigned char code, const std::string &encoding);

} // namespace minutebook

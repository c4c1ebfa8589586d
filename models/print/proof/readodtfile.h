#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArray>

namespace minutebook {

/// All that an OpenDocument text holds: text, styles, metadata, attributes and comments of its parts, their names, and the package's own bytes.
/// What cannot be read is told with the texts: a damaged package or part, a part that is no XML, one that the package does not list.
[[nodiscard]] FileTexts readOdtFile(const QByteArray &odt);

} // namespace minutebook

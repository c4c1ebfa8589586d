#pragma once

#include "models/minutes/document.h"

#include <QByteArray>

namespace minutebook {

/// `styles.xml` of an OpenDocument text: its named styles, and the page with the marking in header and footer.
[[nodiscard]] QByteArray odtStyles(const MinutesDocument &document, const QList<Ink> &inks);

} // namespace minutebook

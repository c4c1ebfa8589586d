#pragma once

#include "models/minutes/document.h"

#include <QByteArray>

namespace minutebook {

/// `content.xml` of an OpenDocument text: the document in the named styles of `odtStyles`.
[[nodiscard]] QByteArray odtContent(const MinutesDocument &document, const QList<Ink> &inks);

} // namespace minutebook

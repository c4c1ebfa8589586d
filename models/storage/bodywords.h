#pragma once

#include "models/core/result.h"
#include "models/domain/body.h"

#include <QByteArray>

namespace minutebook {

/// Everything of a body but its scheme and its logo, as approved minutes keep it.
[[nodiscard]] QByteArray writeBodyWords(const Body &body);
/// A body with the words that writeBodyWords wrote. Error: BodyWordsInvalid.
[[nodiscard]] Result<Body> withBodyWords(Body body, const QByteArray &json);

} // namespace minutebook

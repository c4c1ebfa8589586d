#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// What of a meeting its file would not say as it is, as an item that is called like one of the tables of people: in words that go on
/// "because of …". Empty: `text` reads back as the meeting.
[[nodiscard]] QString whatReadsOtherwise(const Meeting &meeting, const QByteArray &text, const Body &body);

} // namespace minutebook

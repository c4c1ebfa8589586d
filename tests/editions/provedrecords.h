#pragma once

#include "models/minutes/documentkind.h"

namespace minutebook::test {

[[nodiscard]] QByteArray fileAt(const QString &path);

/// A meeting file's record, with the actions of an earlier one.
[[nodiscard]] MeetingRecord recordOf(const QByteArray &file, const Body &body, const QByteArray &earlier = {});

/// Meeting 14, 15 or 16 of the sample committee.
[[nodiscard]] MeetingRecord sample(int meeting);

/// Empty if it cannot be made.
[[nodiscard]] QByteArray pdfOf(const MeetingRecord &record, Edition edition, DocumentKind kind = DocumentKind::Minutes);

} // namespace minutebook::test

#pragma once

#include "tests/print/finding.h"

namespace minutebook::test {

/// What keeps a file from being PDF/A-2a, by clauses of ISO 19005-2 and a number in each. Stricter where our files need less than it allows:
/// no transparency, XObjects, attachments, forms or optional content at all, and Info in step with XMP. Left out, because qpdf writes it or
/// nothing of the kind can be in a file of ours: the look of cross-reference tables and objects (6.1.4, 6.1.5, 6.1.9), inline images (6.1.10),
/// permissions (6.1.12), rendering intents and images (6.2.6, 6.2.8), JPEG 2000, halftones, digital signatures.
[[nodiscard]] QList<Finding> checkArchive(const QByteArray &pdf);

[[nodiscard]] Conditions archiveConditions();

} // namespace minutebook::test

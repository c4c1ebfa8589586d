#pragma once

#include "tests/print/finding.h"

namespace minutebook::test {

// Parts of checkArchive by what they look at; each function there bears the number of its condition.
[[nodiscard]] Conditions archiveFileConditions();
[[nodiscard]] Conditions archivePageConditions();
[[nodiscard]] Conditions archiveActionConditions();
[[nodiscard]] Conditions archiveMetadataConditions();

/// The number of what PDF/UA asks of fonts under a number of its own; null if PDF/A does not ask for it.
[[nodiscard]] const char *archiveNumber(const char *uaNumber);

/// Every dictionary of a file, those in others and those of streams included.
[[nodiscard]] std::vector<QPDFObjectHandle> everyDictionary(const PdfSource &source);

[[nodiscard]] QStringList placeIf(bool wrong, const char *place);

} // namespace minutebook::test

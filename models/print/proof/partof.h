#pragma once

#include "models/print/proof/filetexts.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace minutebook {

/// What a string of a dictionary is, by its key and what else stands there (PDF 1.7, clauses 7.11, 12 and 14).
[[nodiscard]] FilePart partOf(const std::string &key, const QPDFObjectHandle &dictionary);

/// What the key of a name tree's leaf is, by what it leads to.
[[nodiscard]] FilePart partOfLeaf(const QPDFObjectHandle &value);

} // namespace minutebook

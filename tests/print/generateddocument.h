#pragma once

#include "models/minutes/document.h"

#include <rapidcheck.h>

namespace minutebook::test {

/// A document with blocks of every kind in any order, that ends in a paragraph. Each block is short enough for a page.
struct GeneratedDocument {
    MinutesDocument document;
};

/// Any runs of a few words in any style, in several scripts, with characters that mean something to somebody.
[[nodiscard]] Runs generatedRuns(int most);

void showValue(const GeneratedDocument &document, std::ostream &stream);

} // namespace minutebook::test

namespace rc {

template <>
struct Arbitrary<minutebook::test::GeneratedDocument> {
    static Gen<minutebook::test::GeneratedDocument> arbitrary();
};

} // namespace rc

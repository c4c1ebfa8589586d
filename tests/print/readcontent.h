#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>
#include <vector>

namespace minutebook::test {

/// A marked-content sequence (PDF 1.7, 14.6).
struct Sequence {
    std::string tag; ///< "/P"
    long long number = -1; ///< its MCID; -1: none
    bool hasActualText = false;
    QPDFObjectHandle properties;

    [[nodiscard]] bool isArtifact() const { return tag == "/Artifact"; }
};
/// Sequences around something, the innermost last.
using Sequences = std::vector<Sequence>;

/// Something that an operator shows.
struct Painted {
    std::string operation; ///< "Tj", "f"
    Sequences around;
    std::string font; ///< its name in the resources
    std::vector<int> glyphs; ///< two bytes each
};

struct PageContent {
    QPDFObjectHandle page;
    std::vector<Painted> painted;
    std::vector<Sequences> begun; ///< each sequence with those around it
    std::set<std::string> operations;
    std::set<std::string> colourSpaces; ///< by their names in the resources
    int deepest = 0; ///< how many graphics states are saved at once
    bool balanced = true; ///< whether each sequence, state and text object ends
};

[[nodiscard]] PageContent readContent(QPDFObjectHandle page);

} // namespace minutebook::test

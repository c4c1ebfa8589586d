#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <vector>

namespace minutebook {

/// What a stream is for, where that is said by the object that uses it.
enum class StreamUse {
    Font, ///< a font's program
    Colours, ///< an ICC profile
    Characters, ///< which characters a font's codes are
    Glyphs, ///< which of a font's glyphs are meant, in numbers
    Hints, ///< of a file that is read over a network: where its pages stand
    Thumbnail,
    Script,
    Attachment,
};

/// What a file's objects say of others.
struct ObjectUses {
    std::map<QPDFObjGen, StreamUse> streams;
    std::vector<QPDFObjectHandle> pages; ///< whatever has content as pages have it, in the tree of pages or not
    std::vector<QPDFObjectHandle> resources; ///< whatever has fonts
    int spoken = 0; ///< texts that are read instead of others

    /// Of a dictionary's value that is an object of its own.
    void note(const std::string &key, const QPDFObjectHandle &value);
};

} // namespace minutebook

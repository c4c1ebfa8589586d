#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace minutebook {

/// A dictionary's value; null where there is none or this is no dictionary. (libqpdf warns of asking such a one, as of a damaged file.)
[[nodiscard]] inline QPDFObjectHandle valueAt(const QPDFObjectHandle &dictionary, const std::string &key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

} // namespace minutebook

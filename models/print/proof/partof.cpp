#include "models/print/proof/partof.h"
#include "models/print/proof/valueat.h"

#include <map>

namespace minutebook {

namespace {

bool isNamed(const QPDFObjectHandle &dictionary, const std::string &key, const std::string &name)
{
    QPDFObjectHandle value = valueAt(dictionary, key);
    return value.isName() && value.getName() == name;
}

bool isFileSpecification(const QPDFObjectHandle &dictionary)
{
    return dictionary.hasKey("/EF") || dictionary.hasKey("/UF") || isNamed(dictionary, "/Type", "/Filespec");
}

bool isField(const QPDFObjectHandle &dictionary)
{
    return dictionary.hasKey("/FT") || isNamed(dictionary, "/Subtype", "/Widget") || (dictionary.hasKey("/Kids") && dictionary.hasKey("/T"));
}

/// Keys that say by themselves what they are.
FilePart partOfKey(const std::string &key)
{
    static const std::map<std::string, FilePart> parts{{"/ActualText", FilePart::Alternative},
                                                       {"/Alt", FilePart::Alternative},
                                                       {"/E", FilePart::Alternative},
                                                       {"/URI", FilePart::Link},
                                                       {"/Base", FilePart::Link},
                                                       {"/JS", FilePart::Script},
                                                       {"/UF", FilePart::AttachmentName},
                                                       {"/Desc", FilePart::AttachmentName},
                                                       {"/P", FilePart::PageLabel},
                                                       {"/Dest", FilePart::Destination},
                                                       {"/D", FilePart::Destination},
                                                       {"/FontFamily", FilePart::FontName},
                                                       {"/CharSet", FilePart::FontName},
                                                       {"/TU", FilePart::FormField},
                                                       {"/TM", FilePart::FormField},
                                                       {"/DV", FilePart::FormField},
                                                       {"/Opt", FilePart::FormField},
                                                       {"/RC", FilePart::Annotation},
                                                       {"/Subj", FilePart::Annotation},
                                                       {"/Lang", FilePart::Structure}};
    const auto found = parts.find(key);
    return found == parts.end() ? FilePart::String : found->second;
}

} // namespace

FilePart partOf(const std::string &key, const QPDFObjectHandle &dictionary)
{
    if (key == "/F" && isFileSpecification(dictionary))
        return FilePart::AttachmentName;
    if (key == "/V" && isField(dictionary))
        return FilePart::FormField;
    if (key == "/Title" && dictionary.hasKey("/Parent"))
        return FilePart::Bookmark;
    if (key == "/Name" && isNamed(dictionary, "/Type", "/OCG"))
        return FilePart::Layer;
    if (key == "/T" || key == "/ID") {
        if (isField(dictionary))
            return FilePart::FormField;
        return dictionary.hasKey("/S") ? FilePart::Structure : dictionary.hasKey("/Rect") ? FilePart::Annotation : FilePart::String;
    }
    if (key == "/Contents")
        return FilePart::Annotation;
    return partOfKey(key);
}

FilePart partOfLeaf(const QPDFObjectHandle &value)
{
    if (value.isDictionary() && isFileSpecification(value))
        return FilePart::AttachmentName;
    if (value.isDictionary() && value.hasKey("/JS"))
        return FilePart::Script;
    return FilePart::Destination;
}

} // namespace minutebook

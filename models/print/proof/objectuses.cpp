#include "models/print/proof/objectuses.h"

namespace minutebook {

void ObjectUses::note(const std::string &key, const QPDFObjectHandle &value)
{
    static const std::map<std::string, StreamUse, std::less<>> uses{
        {"/FontFile", StreamUse::Font},        {"/FontFile2", StreamUse::Font},
        {"/FontFile3", StreamUse::Font},       {"/DestOutputProfile", StreamUse::Colours},
        {"/ICCBased", StreamUse::Colours},     {"/CIDToGIDMap", StreamUse::Glyphs},
        {"/ToUnicode", StreamUse::Characters}, {"/Encoding", StreamUse::Characters},
        {"/UseCMap", StreamUse::Characters},   {"/CIDSet", StreamUse::Glyphs},
        {"/Thumb", StreamUse::Thumbnail},      {"/JS", StreamUse::Script},
        {"/EF", StreamUse::Attachment}};
    const auto use = uses.find(key);
    if (use != uses.end() && value.isStream())
        streams.emplace(value.getObjGen(), use->second);
}

} // namespace minutebook

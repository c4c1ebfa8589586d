#pragma once

#include "models/print/pages.h"

#include <QMap>

#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace minutebook {

/// What glyphs show that Qt's maps from glyphs to characters leave out, by font and by the glyph's number in the file: characters beyond the
/// basic plane, and joined or halved letters.
using GlyphTexts = std::map<QPDFObjGen, QMap<int, QString>>;

/// Adds those of a page that paintPages gave.
void findGlyphTexts(GlyphTexts &found, QPDFPageObjectHelper &page, const Page &source);

} // namespace minutebook

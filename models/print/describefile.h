#pragma once

#include "models/print/writexmp.h"

#include <qpdf/QPDF.hh>

namespace minutebook {

/// Says in the file what it is: title, organisation, language and the meeting's date as its only date, in the information dictionary,
/// the XMP packet and the catalogue; the edition's marking as its keyword. Whatever stood there before is gone.
void describeFile(QPDF &pdf, const Pages &pages, Opening opening);

} // namespace minutebook

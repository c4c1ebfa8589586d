#include "models/print/writepdf.h"

#include "models/print/finishpdf.h"
#include "models/print/paintpages.h"

namespace minutebook {

Result<QByteArray> writePdf(const Pages &pages)
{
    return finishPdf(paintPages(pages), pages);
}

} // namespace minutebook

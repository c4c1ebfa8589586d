#include "models/print/writepdf.h"

#include "models/minutes/wording.h"
#include "models/print/finishpdf.h"
#include "models/print/paintpages.h"

namespace minutebook {

Result<QByteArray> writePdf(const Pages &pages, const QByteArray &password)
{
    const Wording wording(pages.language);
    return finishPdf(paintPages(pages), pages, password);
}

} // namespace minutebook

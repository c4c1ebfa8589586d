#include "app/printedition.h"

#include "models/print/typeset.h"
#include "models/print/writepdf.h"

namespace minutebook {

Result<QByteArray> printEdition(const MeetingRecord &record, Edition edition, DocumentKind kind)
{
    const Result<Pages> pages = typeset(composeKind(kind, record, edition));
    return pages ? writePdf(*pages) : std::unexpected(pages.error());
}

} // namespace minutebook

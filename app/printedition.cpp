#include "app/printedition.h"

#include "models/minutes/compose.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"

namespace minutebook {

Result<QByteArray> printEdition(const MeetingRecord &record, Edition edition)
{
    const Result<Pages> pages = typeset(compose(record, edition));
    return pages ? writePdf(*pages) : std::unexpected(pages.error());
}

} // namespace minutebook

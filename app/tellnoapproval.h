#pragma once

#include "models/notation/approvedminutes.h"

#include <QStringList>

namespace minutebook {

class OpenBook;

/// The earlier meetings whose minutes the notes of the shown one approve as they stand, and which are open. The lint knows them, too, but
/// later, as it gives way to whoever types.
[[nodiscard]] QList<ApprovedMinutes> approvedByNotes(OpenBook &book);

/// Of which earlier minutes the notes of the shown meeting speak without approving them, and why, a sentence for each; approved ones apart.
[[nodiscard]] QStringList tellUnapproved(OpenBook &book);

/// Why the notes of the shown meeting approve no minutes, and what is to be written so that they do.
[[nodiscard]] QString tellNoApproval(OpenBook &book);

} // namespace minutebook

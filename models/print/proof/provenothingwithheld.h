#pragma once

#include "models/core/result.h"
#include "models/domain/meeting.h"
#include "models/print/proof/certificate.h"

namespace minutebook {

/// Opens a finished PDF file the way an adversary would and searches all that can be got out of it for what the edition withholds.
/// The needles come from the record alone. Pure; any thread will do. `password` may be empty, `fileName` has no folder.
/// A leak is told whether or not the whole file could be read; without one, a file that could not be read in full proves nothing:
/// errors ProofPasswordWrong, ProofFileDamaged, ProofFontUnread, ProofImageUnread, ProofShapeUnread, ProofStreamUnread,
/// ProofAttachmentUnread, ProofLeftoversUnread.
/// The body's logo, as it is painted, counts as read; any other image does not.
/// What it cannot see: text that is drawn with straight lines, enciphered, or in a font whose map to characters lies.
[[nodiscard]] Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const MeetingRecord &record, Edition edition,
                                                       const QString &fileName, const QByteArray &password = {});

/// The same for a file of the program's own, before it is written: a leak is an error too, LeakFound.
[[nodiscard]] Result<Certificate> certify(const QByteArray &pdf, const MeetingRecord &record, Edition edition, const QString &fileName);

} // namespace minutebook

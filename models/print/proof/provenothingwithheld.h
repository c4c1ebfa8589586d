#pragma once

#include "models/core/result.h"
#include "models/domain/meeting.h"
#include "models/print/documentformat.h"
#include "models/print/proof/certificate.h"

namespace minutebook {

/// Opens a finished PDF file the way an adversary would and searches all that can be got out of it for what the edition withholds.
/// The needles come from the record alone. Pure; any thread will do. `password` may be empty, `fileName` has no folder.
/// A leak is told whether or not the whole file could be read; without one, a file that could not be read in full proves nothing:
/// errors ProofPasswordWrong, ProofFileDamaged, ProofFontUnread, ProofImageUnread, ProofShapeUnread, ProofStreamUnread,
/// ProofAttachmentUnread, ProofLeftoversUnread.
/// What it cannot see: text that is drawn with straight lines, enciphered, or in a font whose map to characters lies.
[[nodiscard]] Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const MeetingRecord &record, Edition edition,
                                                       const QString &fileName, const QByteArray &password = {});

/// A file to be searched.
struct ProvedFile {
    QByteArray bytes;
    QString name; ///< without a folder
    DocumentFormat format = DocumentFormat::Pdf;
    QByteArray password = {}; ///< of a PDF; empty: it opens without
};

/// The same for a file of any format: another one than PDF is read as the text that it is (error ProofFileNoText).
[[nodiscard]] Result<Certificate> proveNothingWithheld(const ProvedFile &file, const MeetingRecord &record, Edition edition);

} // namespace minutebook

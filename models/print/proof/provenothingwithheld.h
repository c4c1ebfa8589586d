#pragma once

#include "models/core/result.h"
#include "models/minutes/secrets.h"
#include "models/print/format.h"
#include "models/print/proof/certificate.h"

namespace minutebook {

/// Opens a finished PDF file the way an adversary would and searches all that can be got out of it for what must not be there.
/// The needles come from the record alone. Pure; any thread will do. `password` may be empty, `fileName` has no folder.
/// A leak is told whether or not the whole file could be read; without one, a file that could not be read in full proves nothing:
/// errors ProofPasswordWrong, ProofFileDamaged, ProofFontUnread, ProofImageUnread, ProofShapeUnread, ProofStreamUnread,
/// ProofAttachmentUnread, ProofLeftoversUnread.
/// The body's logo, as it is painted, counts as read; any other image does not, nor does a stream that nobody can tell what it holds, packed
/// data behind a stream's or the file's end, or a page with more lines and rectangles than a table has.
/// What it cannot see: text that is drawn with few straight lines, enciphered, short and put backwards, in the unused parts of a font's program, or in a
/// font whose map to characters lies.
[[nodiscard]] Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const Secrets &secrets, const QString &fileName,
                                                       const QByteArray &password = {});
/// Of one edition of a meeting.
[[nodiscard]] Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const MeetingRecord &record, Edition edition,
                                                       const QString &fileName, const QByteArray &password = {});

/// The same for a file of the program's own, of whatever format, before it is written: a leak is an error too, LeakFound or RealNameFound. Of the other formats
/// text, names, links, attributes, comments and metadata are searched; further error: ProofTextUnread.
[[nodiscard]] Result<Certificate> certify(const QByteArray &file, Format format, const Secrets &secrets, const QString &fileName);
[[nodiscard]] Result<Certificate> certify(const QByteArray &pdf, const MeetingRecord &record, Edition edition, const QString &fileName);
/// A file to be searched.
struct ProvedFile {
    QByteArray bytes;
    QString name; ///< without a folder
    Format format = Format::Pdf;
    QByteArray password = {}; ///< of a PDF; empty: it opens without
};

/// The same for a file of any format: another one than PDF is read as the text that it is (error ProofTextUnread).
[[nodiscard]] Result<Certificate> proveNothingWithheld(const ProvedFile &file, const Secrets &secrets);

/// All that can be got out of a file of a document's format, which has no password.
[[nodiscard]] FileTexts readFileTexts(const QByteArray &file, Format format);
/// The same as above for what has been got out of a file already.
[[nodiscard]] Result<Certificate> proveNothingWithheld(FileTexts texts, const QByteArray &file, const Secrets &secrets,
                                                       const QString &fileName);
[[nodiscard]] Result<Certificate> certify(FileTexts texts, const QByteArray &file, const Secrets &secrets, const QString &fileName);

} // namespace minutebook

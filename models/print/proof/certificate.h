#pragma once

#include "models/minutes/withheldtexts.h"
#include "models/print/proof/filetexts.h"

#include <QMap>

namespace minutebook {

/// A withheld text that stands in a file.
struct Leak {
    FilePlace place;
    WithheldText source;
    QString excerpt; ///< of the file
};

/// What the search of a file for what its edition withholds came to. It tells about withheld text: it stays with those who are
/// cleared for all of it.
struct Certificate {
    QString meeting; ///< "SSC 82"
    QString ceiling; ///< the level's name
    QString fileName;
    QByteArray sha256; ///< of the file, 64 hexadecimal digits
    QMap<FilePart, qsizetype> searched; ///< how many places of each part of the file
    qsizetype needles = 0; ///< runs of words that were looked for
    qsizetype leftOut = 0; ///< and those that were not, because they stand in open text too or are shorter than three letters
    QList<Leak> leaks; ///< empty: nothing that the edition withholds is in the file
    QString remark = {}; ///< beside leaks: that the file says of itself that it is something else; empty: it does not

    [[nodiscard]] bool isProof() const { return leaks.isEmpty(); }
};

/// "a bookmark (object 12, /Title)", in the program's language.
[[nodiscard]] QString placeText(const FilePlace &place);
/// "withheld line, item 2 of the agenda, line 4": by the item's own number, or by its title; lines count from 1.
[[nodiscard]] QString sourceText(const WithheldText &source);
/// One line: the place in the file, its source in the notes, and the excerpt.
[[nodiscard]] QString leakText(const Leak &leak);

/// Why the file must not be written: LeakFound, with the first leak; RealNameFound where the notes themselves give nothing away but parties.
[[nodiscard]] Error leakFound(const Certificate &certificate);

/// What it says, a sentence or two each: whether it is a proof, what was looked for, what was searched, how short a
/// piece passes, and what cannot be seen.
[[nodiscard]] QString statementText(const Certificate &certificate);
[[nodiscard]] QString needlesText(const Certificate &certificate);
[[nodiscard]] QString searchedText(const Certificate &certificate);
[[nodiscard]] QString limitsText();

/// The certificate as sentences for a person, and as JSON in UTF-8.
[[nodiscard]] QString certificateText(const Certificate &certificate);
[[nodiscard]] QByteArray certificateJson(const Certificate &certificate);

} // namespace minutebook

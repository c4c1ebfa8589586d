#include "models/print/proof/readtextfile.h"

#include "models/print/proof/stringreadings.h"

namespace minutebook {

FileTexts readTextFile(const QByteArray &bytes)
{
    FileTexts texts;
    texts.add({.part = FilePart::Text}, QString::fromUtf8(bytes));
    if (!isText(bytes))
        texts.miss(ErrorCode::ProofFileNoText);
    return texts;
}

} // namespace minutebook

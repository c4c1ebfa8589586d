#include "models/print/proof/syntaxtexts.h"

#include "models/print/proof/contenttokens.h"
#include "models/print/proof/stringreadings.h"

namespace minutebook {

void addSyntaxTexts(FileTexts &texts, const FilePlace &place, QByteArrayView bytes)
{
    ContentTokens tokens(bytes);
    for (ContentToken token = tokens.next(); token.kind != ContentToken::End; token = tokens.next()) {
        if (token.kind != ContentToken::String && token.kind != ContentToken::Comment)
            continue;
        const bool text = isText(QByteArrayView(token.text.data(), static_cast<qsizetype>(token.text.size())));
        for (const QString &reading : readingsOf(token.text))
            texts.add(place, reading, text ? TextKind::Prose : TextKind::Syntax);
    }
}

} // namespace minutebook

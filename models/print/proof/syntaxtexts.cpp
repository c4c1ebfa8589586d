#include "models/print/proof/syntaxtexts.h"

#include "models/print/proof/contenttokens.h"
#include "models/print/proof/stringreadings.h"

namespace minutebook {

namespace {

/// A file's first line is followed by one of signs that tell that it is no text (PDF 1.7, 7.5.2).
constexpr qsizetype headLength = 1024;
constexpr size_t longestSigns = 16;

bool isTextual(const std::string &bytes)
{
    return isText(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

} // namespace

bool addSyntaxTexts(FileTexts &texts, const FilePlace &place, QByteArrayView bytes)
{
    ContentTokens tokens(bytes);
    bool isSyntax = true;
    for (ContentToken token = tokens.next(); token.kind != ContentToken::End; token = tokens.next()) {
        if (token.kind == ContentToken::Word)
            isSyntax = isSyntax && isTextual(token.text);
        if (token.kind != ContentToken::String && token.kind != ContentToken::Comment)
            continue;
        const bool text = isTextual(token.text);
        const bool isHead = tokens.place() < headLength && token.text.size() <= longestSigns;
        isSyntax = isSyntax && (text || token.kind == ContentToken::String || isHead);
        for (const QString &reading : readingsOf(token.text))
            texts.add(place, reading, text ? TextKind::Prose : TextKind::Syntax);
    }
    return isSyntax;
}

} // namespace minutebook

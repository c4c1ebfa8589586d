#include "models/print/proof/charactermap.h"

#include "models/print/proof/contenttokens.h"

#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace minutebook {

namespace {

constexpr quint32 longestRange = 0x10000;

quint32 codeOf(const std::string &bytes)
{
    quint32 code = 0;
    for (const char byte : bytes.substr(0, 4))
        code = code << 8 | static_cast<unsigned char>(byte);
    return code;
}

QString charactersOf(const std::string &utf16)
{
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    return decoder.decode(QByteArrayView(utf16.data(), static_cast<qsizetype>(utf16.size())));
}

/// The characters of the code that is `steps` behind the first of a range.
QString stepped(QString characters, quint32 steps)
{
    if (!characters.isEmpty())
        characters.back() = QChar(static_cast<char16_t>(characters.back().unicode() + steps));
    return characters;
}

class CharacterMapReader
{
public:
    explicit CharacterMapReader(QByteArrayView cmap)
        : m_tokens(cmap)
    {
    }

    CharacterMap read()
    {
        for (ContentToken token = m_tokens.next(); token.kind != ContentToken::End; token = m_tokens.next()) {
            if (token.kind != ContentToken::Word)
                continue;
            if (token.text == "begincodespacerange")
                readSpaces();
            else if (token.text == "beginbfchar")
                readCharacters();
            else if (token.text == "beginbfrange")
                readRanges();
        }
        return std::move(m_map);
    }

private:
    /// Whether a string came; else the list is at its end.
    bool nextString(std::string &text)
    {
        ContentToken token = m_tokens.next();
        text = std::move(token.text);
        return token.kind == ContentToken::String;
    }

    void readSpaces()
    {
        std::string low;
        std::string high;
        while (nextString(low) && nextString(high)) {
            if (low.empty() || high.empty())
                continue;
            const auto last = static_cast<size_t>(static_cast<unsigned char>(high.front()));
            for (auto first = static_cast<size_t>(static_cast<unsigned char>(low.front())); first <= last; ++first)
                m_map.lengths.at(first) = static_cast<int>(low.size());
        }
    }

    void readCharacters()
    {
        std::string code;
        std::string characters;
        while (nextString(code) && nextString(characters))
            m_map.characters.insert(codeOf(code), charactersOf(characters));
    }

    void readRanges()
    {
        std::string low;
        std::string high;
        while (nextString(low) && nextString(high)) {
            const quint32 first = codeOf(low);
            const quint32 count = std::min(codeOf(high) - first + 1, longestRange);
            const ContentToken target = m_tokens.next();
            if (target.kind == ContentToken::ArrayBegin)
                readListed(first);
            else if (target.kind == ContentToken::String)
                fill(first, count, charactersOf(target.text));
        }
    }

    void readListed(quint32 code)
    {
        std::string characters;
        while (nextString(characters))
            m_map.characters.insert(code++, charactersOf(characters));
    }

    void fill(quint32 first, quint32 count, const QString &characters)
    {
        for (quint32 step = 0; step < count; ++step)
            m_map.characters.insert(first + step, stepped(characters, step));
    }

    ContentTokens m_tokens;
    CharacterMap m_map;
};

} // namespace

CharacterMap readCharacterMap(QByteArrayView cmap)
{
    return CharacterMapReader(cmap).read();
}

} // namespace minutebook

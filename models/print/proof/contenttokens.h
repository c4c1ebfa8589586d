#pragma once

#include <QByteArrayView>

#include <string>

namespace minutebook {

/// A token of PDF's syntax (PDF 1.7, 7.2), or of a character map's, which is the same.
struct ContentToken {
    enum Kind { Number, Name, String, Word, ArrayBegin, ArrayEnd, DictionaryBegin, DictionaryEnd, InlineImage, Comment, End };

    Kind kind = End;
    double number = 0;
    std::string text = {}; ///< a name without its slash, a string's bytes, a word, a comment
};

/// Reads tokens off bytes; never fails: what is no token is a word.
class ContentTokens
{
public:
    explicit ContentTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] ContentToken next();
    /// Where the bytes begin that were not read yet.
    [[nodiscard]] qsizetype place() const { return m_at; }

private:
    [[nodiscard]] char at(qsizetype place) const { return place < m_bytes.size() ? m_bytes[place] : '\0'; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    void skipSpace();
    ContentToken comment();
    ContentToken name();
    ContentToken literal();
    ContentToken hex();
    ContentToken number();
    ContentToken word();
    void appendEscaped(std::string &text);
    void skipInlineImage();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace minutebook

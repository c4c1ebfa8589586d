#include "models/print/writespellings.h"

#include <QStringEncoder>

#include <memory>
#include <vector>

namespace minutebook {

namespace {

/// A text string as it stands in a content stream.
std::string hexString(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(text);
    return '<' + bytes.toHex().toStdString() + '>';
}

/// Finds the glyphs by counting: paintPages writes a text object for each stretch and one Tj for each glyph.
class SpellingFilter : public QPDFObjectHandle::TokenFilter
{
public:
    explicit SpellingFilter(const Page &page)
    {
        for (const TextLine &line : page.lines) {
            for (const Stretch &stretch : line.stretches)
                m_stretches.push_back(stretch.spellings);
        }
    }

    void handleToken(const QPDFTokenizer::Token &token) final
    {
        const bool isWord = token.getType() == QPDFTokenizer::tt_word;
        if (isWord && token.getValue() == "BT")
            beginStretch();
        // The glyph's string comes before its operator, and the move to its place before that.
        if (token.getType() == QPDFTokenizer::tt_string)
            beforeGlyph();
        writeToken(token);
        if (isWord && token.getValue() == "Tj")
            afterGlyph();
    }

private:
    void beginStretch()
    {
        m_spellings = m_next < m_stretches.size() ? m_stretches.at(m_next) : QList<Spelling>{};
        ++m_next;
        m_glyph = 0;
    }

    void beforeGlyph()
    {
        if (!m_spellings.isEmpty() && m_spellings.first().glyph == m_glyph)
            write("/Span <</ActualText " + hexString(m_spellings.first().text) + ">> BDC ");
    }

    void afterGlyph()
    {
        ++m_glyph;
        if (m_spellings.isEmpty() || m_spellings.first().glyph + m_spellings.first().count != m_glyph)
            return;
        write(" EMC");
        m_spellings.removeFirst();
    }

    std::vector<QList<Spelling>> m_stretches;
    size_t m_next = 0;
    QList<Spelling> m_spellings; ///< those of this stretch that are still to come
    qsizetype m_glyph = 0;
};

bool hasSpellings(const Page &page)
{
    for (const TextLine &line : page.lines) {
        for (const Stretch &stretch : line.stretches) {
            if (!stretch.spellings.isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

void writeSpellings(QPDFPageObjectHelper &page, const Page &source)
{
    if (hasSpellings(source))
        page.addContentTokenFilter(std::make_shared<SpellingFilter>(source));
}

} // namespace minutebook

#include "models/print/writespellings.h"

#include "models/print/pagecontent.h"

#include <QStringEncoder>

#include <qpdf/Pl_String.hh>

#include <utility>
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

/// A code of two bytes, as composite fonts have them.
quint32 codeOf(const std::string &bytes)
{
    quint32 code = 0;
    for (const char byte : bytes)
        code = code << 8 | static_cast<unsigned char>(byte);
    return code;
}

/// Finds the glyphs by counting: paintPages writes a text object for each stretch and one Tj for each glyph.
class SpellingFilter : public QPDFObjectHandle::TokenFilter
{
public:
    SpellingFilter(const Page &page, QPDFObjectHandle fonts, SpeltByFont &spelt)
        : m_fonts(std::move(fonts))
        , m_spelt(spelt)
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
        if (token.getType() == QPDFTokenizer::tt_name && m_fonts.hasKey(token.getValue()))
            m_font = m_fonts.getKey(token.getValue()).getObjGen();
        // The glyph's string comes before its operator, and the move to its place before that.
        if (token.getType() == QPDFTokenizer::tt_string)
            beforeGlyph(codeOf(token.getValue()));
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

    void beforeGlyph(quint32 code)
    {
        if (m_spellings.isEmpty() || m_spellings.first().glyph > m_glyph)
            return;
        const Spelling &spelling = m_spellings.first();
        if (spelling.glyph == m_glyph) {
            write("/Span <</ActualText " + hexString(spelling.text) + ">> BDC ");
            m_spelt[m_font].append({{}, spelling.text});
        }
        m_spelt[m_font].last().codes.append(code);
    }

    void afterGlyph()
    {
        ++m_glyph;
        if (m_spellings.isEmpty() || m_spellings.first().glyph + m_spellings.first().count != m_glyph)
            return;
        write(" EMC");
        m_spellings.removeFirst();
    }

    QPDFObjectHandle m_fonts;
    SpeltByFont &m_spelt;
    QPDFObjGen m_font;
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

void writeSpellings(QPDFPageObjectHelper &page, const Page &source, SpeltByFont &spelt)
{
    if (!hasSpellings(source))
        return;
    SpellingFilter filter(source, page.getAttribute("/Resources", false).getKey("/Font"), spelt);
    std::string content;
    Pl_String pipeline("content", nullptr, content);
    page.filterContents(&filter, &pipeline);
    setPageContent(page, packed(content));
}

} // namespace minutebook

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
class GlyphWalk : public QPDFObjectHandle::TokenFilter
{
public:
    explicit GlyphWalk(const Page &page)
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
            beforeGlyph(codeOf(token.getValue()));
        pass(token);
        if (isWord && token.getValue() == "Tj")
            afterGlyph();
    }

protected:
    virtual void pass(const QPDFTokenizer::Token &token) = 0;
    virtual void beginSpelling(const QString &text) = 0;
    virtual void spell(quint32 /*code*/) { }
    virtual void endSpelling() { }

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
        if (m_spellings.first().glyph == m_glyph)
            beginSpelling(m_spellings.first().text);
        spell(code);
    }

    void afterGlyph()
    {
        ++m_glyph;
        if (m_spellings.isEmpty() || m_spellings.first().glyph + m_spellings.first().count != m_glyph)
            return;
        endSpelling();
        m_spellings.removeFirst();
    }

    std::vector<QList<Spelling>> m_stretches;
    size_t m_next = 0;
    QList<Spelling> m_spellings; ///< those of this stretch that are still to come
    qsizetype m_glyph = 0;
};

class SpellingFinder final : public GlyphWalk
{
public:
    SpellingFinder(const Page &page, QPDFObjectHandle fonts)
        : GlyphWalk(page)
        , m_fonts(std::move(fonts))
    {
    }

    [[nodiscard]] const QList<SpeltGlyphs> &found() const { return m_found; }

protected:
    void pass(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_name && m_fonts.hasKey(token.getValue()))
            m_font = m_fonts.getKey(token.getValue()).getObjGen();
    }

    void beginSpelling(const QString &text) override { m_found.append({m_font, {}, text}); }
    void spell(quint32 code) override { m_found.last().codes.append(code); }

private:
    QPDFObjectHandle m_fonts;
    QPDFObjGen m_font;
    QList<SpeltGlyphs> m_found;
};

class SpellingWriter final : public GlyphWalk
{
public:
    /// `isTold` is for each of the page's spellings.
    SpellingWriter(const Page &page, const QList<bool> &isTold)
        : GlyphWalk(page)
        , m_isTold(isTold)
    {
    }

protected:
    void pass(const QPDFTokenizer::Token &token) override { writeToken(token); }

    void beginSpelling(const QString &text) override
    {
        if (!m_isTold.at(m_next))
            write("/Span <</ActualText " + hexString(text) + ">> BDC ");
    }

    void endSpelling() override
    {
        if (!m_isTold.at(m_next++))
            write(" EMC");
    }

private:
    QList<bool> m_isTold;
    qsizetype m_next = 0;
};

bool isTold(const SpeltGlyphs &spelt, const ToldByFont &told)
{
    const auto font = told.find(spelt.font);
    QString said;
    for (const quint32 code : spelt.codes)
        said += font == told.end() ? QString() : font->second.value(code);
    return said == spelt.text;
}

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

QList<SpeltGlyphs> findSpellings(QPDFPageObjectHelper &page, const Page &source)
{
    if (!hasSpellings(source))
        return {};
    SpellingFinder finder(source, page.getAttribute("/Resources", false).getKey("/Font"));
    page.filterContents(&finder);
    return finder.found();
}

void writeSpellings(QPDFPageObjectHelper &page, const Page &source, const QList<SpeltGlyphs> &spelt, const ToldByFont &told)
{
    QList<bool> areTold;
    for (const SpeltGlyphs &one : spelt)
        areTold.append(isTold(one, told));
    if (!areTold.contains(false))
        return;
    SpellingWriter writer(source, areTold);
    std::string content;
    Pl_String pipeline("content", nullptr, content);
    page.filterContents(&writer, &pipeline);
    setPageContent(page, packed(content));
}

} // namespace minutebook

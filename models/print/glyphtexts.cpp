#include "models/print/glyphtexts.h"

#include <QRawFont>

#include <algorithm>
#include <vector>

namespace minutebook {

namespace {

constexpr qsizetype longestCluster = 12; // in UTF-16 units: what is longer is a whole text, in which no glyph has a part of its own

/// What each glyph of a cluster shows: the character that it is the picture of, else its share of what no other glyph shows.
QStringList textsOfCluster(const QRawFont &font, const QList<quint32> &glyphs, const QString &text)
{
    QList<uint> left = text.toUcs4();
    QStringList texts(glyphs.size());
    QList<qsizetype> unsaid;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const auto isPicture = [&](char32_t character) {
            return font.glyphIndexesForString(QString::fromUcs4(&character, 1)).value(0) == glyphs.at(i);
        };
        const auto found = std::ranges::find_if(left, isPicture);
        if (found == left.end()) {
            unsaid.append(i);
            continue;
        }
        const char32_t character = *found;
        texts[i] = QString::fromUcs4(&character, 1);
        left.erase(found);
    }
    for (qsizetype i = 0; i < unsaid.size() && !left.isEmpty(); ++i) {
        const qsizetype share = i + 1 < unsaid.size() ? 1 : left.size();
        for (const char32_t character : left.first(share))
            texts[unsaid.at(i)] += QString::fromUcs4(&character, 1);
        left.remove(0, share);
    }
    return texts;
}

/// By glyph; empty where the map tells it.
QStringList textsOfStretch(const Stretch &stretch)
{
    if (stretch.spellings.isEmpty())
        return {};
    const QList<quint32> glyphs = stretch.glyphs.glyphIndexes();
    QStringList texts(glyphs.size());
    for (const Spelling &spelling : stretch.spellings) {
        if (spelling.text.size() > longestCluster)
            continue;
        const QStringList ofCluster = textsOfCluster(stretch.glyphs.rawFont(), glyphs.sliced(spelling.glyph, spelling.count), spelling.text);
        std::ranges::copy(ofCluster, texts.begin() + spelling.glyph);
    }
    return texts;
}

/// Finds the glyphs by counting: paintPages writes a text object for each stretch and one Tj for each glyph.
class GlyphCounter : public QPDFObjectHandle::ParserCallbacks
{
public:
    GlyphCounter(GlyphTexts &found, QPDFObjectHandle fonts, const Page &page)
        : m_found(found)
        , m_fonts(fonts)
    {
        for (const TextLine &line : page.lines) {
            for (const Stretch &stretch : line.stretches)
                m_stretches.push_back(textsOfStretch(stretch));
        }
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) final
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        operate(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() final { }

private:
    void operate(const std::string &name)
    {
        if (name == "BT") {
            m_stretch = m_next++;
            m_glyph = 0;
        } else if (name == "Tf") {
            m_font = m_fonts.getKey(m_operands.front().getName()).getObjGen();
        } else if (name == "Tj") {
            note(m_operands.front().getStringValue());
        }
    }

    void note(const std::string &code)
    {
        const QString text = m_stretch < m_stretches.size() ? m_stretches.at(m_stretch).value(m_glyph++) : QString();
        if (text.isEmpty() || code.size() != 2)
            return;
        QString &known = m_found[m_font][static_cast<unsigned char>(code[0]) * 256 + static_cast<unsigned char>(code[1])];
        if (known.isEmpty())
            known = text;
    }

    GlyphTexts &m_found;
    QPDFObjectHandle m_fonts;
    std::vector<QStringList> m_stretches;
    std::vector<QPDFObjectHandle> m_operands;
    QPDFObjGen m_font;
    size_t m_next = 0;
    size_t m_stretch = 0;
    qsizetype m_glyph = 0;
};

bool hasGlyphTexts(const Page &page)
{
    const auto isSpelled = [](const Stretch &stretch) { return !stretch.spellings.isEmpty(); };
    return std::ranges::any_of(page.lines, [&](const TextLine &line) { return std::ranges::any_of(line.stretches, isSpelled); });
}

} // namespace

void findGlyphTexts(GlyphTexts &found, QPDFPageObjectHelper &page, const Page &source)
{
    if (!hasGlyphTexts(source))
        return;
    GlyphCounter counter(found, page.getObjectHandle().getKey("/Resources").getKey("/Font"), source);
    page.parseContents(&counter);
}

} // namespace minutebook

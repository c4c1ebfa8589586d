#include "models/print/proof/contentreader.h"
#include "models/print/proof/streamdata.h"
#include "models/print/proof/valueat.h"

#include <cmath>

// What content shows as text (PDF 1.7, 9.3 and 9.4).

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastSeen = 0.1; // points

} // namespace

PdfFont *FontShelf::fontAt(const QPDFObjectHandle &font)
{
    if (!font.isDictionary())
        return nullptr;
    if (!font.isIndirect())
        return m_direct.emplace_back(std::make_unique<PdfFont>(font)).get();
    std::unique_ptr<PdfFont> &place = m_fonts[font.getObjGen()];
    if (!place)
        place = std::make_unique<PdfFont>(font);
    return place.get();
}

bool ContentReader::showText(std::string_view name)
{
    const bool spaced = name == "\"";
    if (name != "Tj" && name != "TJ" && name != "'" && !spaced)
        return false;
    if (spaced && m_operands.size() > 2) {
        m_state.wordSpace = number(0);
        m_state.characterSpace = number(1);
    }
    if (spaced || name == "'")
        moveLine(0, -m_state.leading);
    for (const ContentToken &operand : m_operands) {
        if (operand.kind == ContentToken::String)
            show(operand.text);
        else if (operand.kind == ContentToken::Number && name == "TJ")
            m_text.translate(-operand.number / 1000 * m_state.size * m_state.scale, 0);
    }
    return true;
}

bool ContentReader::changeText(std::string_view name)
{
    if (name == "TD")
        m_state.leading = -number(1);
    if (name == "BT")
        m_text = m_line = QTransform();
    else if (name == "Td" || name == "TD")
        moveLine(number(0), number(1));
    else if (name == "Tm")
        m_text = m_line = matrix();
    else if (name == "T*")
        moveLine(0, -m_state.leading);
    else if (name == "Tf" && m_operands.size() == 2)
        setFont(resource("/Font"), number(1));
    else if (name == "Tc")
        m_state.characterSpace = number(0);
    else if (name == "Tw")
        m_state.wordSpace = number(0);
    else if (name == "Tz")
        m_state.scale = number(0) / 100;
    else if (name == "TL")
        m_state.leading = number(0);
    else if (name == "Ts")
        m_state.rise = number(0);
    else if (name == "Tr")
        m_state.seen = number(0) != 3 && number(0) != 7;
    else
        return false;
    return true;
}

void ContentReader::show(const std::string &bytes)
{
    if (!m_state.font)
        m_texts.miss(ErrorCode::ProofFontUnread, {QString(), QString::number(m_place.page)});
    for (size_t at = 0; m_state.font && at < bytes.size();) {
        const FontCode &code = m_state.font->read(bytes, at);
        add(code);
        at += static_cast<size_t>(code.length);
        const double word = code.length == 1 && code.code == ' ' ? m_state.wordSpace : 0;
        const double advance = (code.width * m_state.size + m_state.characterSpace + word) * m_state.scale;
        m_text.translate(advance, 0);
    }
}

void ContentReader::add(const FontCode &code)
{
    if (!code.characters)
        m_texts.miss(ErrorCode::ProofFontUnread, {m_state.font->name(), QString::number(m_place.page)});
    const QTransform matrix = m_text * m_state.matrix;
    const double along = std::hypot(matrix.m11(), matrix.m12());
    const double unit = along > 0 ? along : 1;
    Glyph glyph{.characters = code.characters ? QStringView(*code.characters) : QStringView(u" ")};
    glyph.named = code.named ? QStringView(*code.named) : glyph.characters;
    glyph.alongX = along > 0 ? matrix.m11() / unit : 1;
    glyph.alongY = matrix.m12() / unit;
    glyph.x = matrix.dx() + m_state.rise * matrix.m21();
    glyph.y = matrix.dy() + m_state.rise * matrix.m22();
    glyph.width = code.width * std::abs(m_state.size) * m_state.scale * along;
    glyph.size = std::abs(m_state.size) * std::hypot(matrix.m21(), matrix.m22());
    glyph.seen = m_state.seen && glyph.size > leastSeen;
    m_glyphs.append(glyph);
}

void ContentReader::setFont(const QPDFObjectHandle &font, double size)
{
    m_state.font = m_fonts.fontAt(font);
    m_state.size = size;
    QPDFObjectHandle procedures = m_state.font ? valueAt(font, "/CharProcs") : QPDFObjectHandle::newNull();
    if (!procedures.isDictionary() || m_depth == deepestForm)
        return;
    // What a Type 3 glyph draws may be text of another font.
    QPDFObjectHandle resources = font.getKey("/Resources");
    for (const auto &[key, procedure] : procedures.getDictAsMap()) {
        if (procedure.isStream() && m_read.insert(procedure.getObjGen()).second)
            readNested(streamData(procedure).value_or(QByteArray()), resources);
    }
}

void ContentReader::moveLine(double x, double y)
{
    m_line.translate(x, y);
    m_text = m_line;
}

} // namespace minutebook

#include "models/print/proof/pdffont.h"

#include "models/print/proof/glyphnames.h"
#include "models/print/proof/streamdata.h"
#include "models/print/proof/valueat.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double thousand = 1000;

std::string nameAt(const QPDFObjectHandle &dictionary, const std::string &key)
{
    QPDFObjectHandle value = valueAt(dictionary, key);
    return value.isName() ? value.getName() : std::string();
}

bool isPrivate(QChar c)
{
    return c.unicode() >= 0xe000 && c.unicode() < 0xf900;
}

/// What a font of signs says with characters of nobody's is no letter.
void blankSigns(QHash<quint32, QString> &characters, const QString &font)
{
    if (!font.contains("Symbol"_L1) && !font.contains("Wingdings"_L1) && !font.contains("Dingbats"_L1))
        return;
    for (QString &said : characters)
        std::ranges::replace_if(said, isPrivate, QChar(u' '));
}

bool saysSomething(const QString &characters)
{
    const auto isNothing = [](QChar c) { return c.unicode() == 0 || c.unicode() == 0xfffd || isPrivate(c); };
    return !characters.isEmpty() && std::ranges::none_of(characters, isNothing);
}

/// Where so many codes say the same, what they show is something else.
void forgetWhatManySay(QHash<quint32, QString> &characters)
{
    constexpr int most = 8;
    QHash<QString, int> counts;
    for (const QString &said : std::as_const(characters))
        ++counts[said.trimmed()];
    characters.removeIf([&](const auto &entry) { return counts.value(entry.value().trimmed()) > most; });
}

} // namespace

PdfFont::PdfFont(const QPDFObjectHandle &font)
    : m_name(QString::fromStdString(nameAt(font, "/BaseFont")).mid(1))
    , m_composite(nameAt(font, "/Subtype") == "/Type0")
{
    m_lengths.fill(m_composite ? 2 : 1);
    if (m_composite)
        readComposite(font);
    else
        readSimple(font);
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (map.isStream())
        m_characters = readCharacterMap(streamData(map).value_or(QByteArray())).characters;
    forgetWhatManySay(m_characters);
    blankSigns(m_characters, m_name);
}

void PdfFont::readComposite(const QPDFObjectHandle &font)
{
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    if (encoding.isStream()) {
        m_lengths = readCharacterMap(streamData(encoding).value_or(QByteArray())).lengths;
    } else if (encoding.isName()) {
        const QString name = QString::fromStdString(encoding.getName());
        m_unicodeCodes = name.contains("UCS2"_L1) || name.contains("UTF16"_L1);
        m_knownCodes = m_unicodeCodes || name.startsWith("/Identity"_L1);
    }
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (descendants.isArray() && descendants.getArrayNItems() > 0)
        readWidthsOfComposite(descendants.getArrayItem(0));
}

/// "[1 [500 600] 7 9 450]": codes 1 and 2, codes 7 to 9.
void PdfFont::readWidthsOfComposite(const QPDFObjectHandle &descendant)
{
    if (QPDFObjectHandle width = valueAt(descendant, "/DW"); width.isNumber())
        m_defaultWidth = width.getNumericValue() / thousand;
    QPDFObjectHandle widths = valueAt(descendant, "/W");
    const int count = widths.isArray() ? widths.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count;) {
        const auto first = static_cast<quint32>(widths.getArrayItem(i).isInteger() ? widths.getArrayItem(i).getIntValue() : 0);
        QPDFObjectHandle next = widths.getArrayItem(i + 1);
        if (next.isArray()) {
            quint32 code = first;
            for (const QPDFObjectHandle &width : next.aitems())
                m_widths.insert(code++, width.isNumber() ? width.getNumericValue() / thousand : m_defaultWidth);
            i += 2;
            continue;
        }
        const auto last = static_cast<quint32>(next.isInteger() ? next.getIntValue() : 0);
        QPDFObjectHandle width = i + 2 < count ? widths.getArrayItem(i + 2) : QPDFObjectHandle::newNull();
        for (quint32 code = first; code <= last && code < 0x10000; ++code)
            m_widths.insert(code, width.isNumber() ? width.getNumericValue() / thousand : m_defaultWidth);
        i += 3;
    }
}

void PdfFont::readSimple(const QPDFObjectHandle &font)
{
    readEncoding(font);
    QPDFObjectHandle first = font.getKey("/FirstChar");
    QPDFObjectHandle widths = font.getKey("/Widths");
    if (!first.isInteger() || !widths.isArray())
        return;
    // Of a Type 3 font widths are in its own glyph space.
    QPDFObjectHandle matrix = font.getKey("/FontMatrix");
    const double unit = matrix.isArray() && matrix.getArrayNItems() == 6 && matrix.getArrayItem(0).isNumber()
        ? matrix.getArrayItem(0).getNumericValue()
        : 1 / thousand;
    auto code = static_cast<quint32>(first.getIntValue());
    for (const QPDFObjectHandle &width : widths.aitems())
        m_widths.insert(code++, width.isNumber() ? width.getNumericValue() * unit : m_defaultWidth);
}

void PdfFont::readEncoding(const QPDFObjectHandle &font)
{
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    const std::string base = encoding.isName() ? encoding.getName() : nameAt(encoding, "/BaseEncoding");
    const bool embedded = descriptor.isDictionary()
        && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
    const bool typeThree = nameAt(font, "/Subtype") == "/Type3";
    const bool signs = m_name.contains("Symbol"_L1) || m_name.contains("Dingbats"_L1);
    // A font that is in the file, or of signs, has an encoding of its own where none is named.
    if (!base.empty() || !(embedded || typeThree || signs)) {
        for (quint32 code = 0; code < 256; ++code)
            m_named.insert(code, charactersEncoded(static_cast<unsigned char>(code), base));
    }
    if (encoding.isDictionary())
        readDifferences(encoding.getKey("/Differences"));
}

void PdfFont::readDifferences(QPDFObjectHandle differences)
{
    if (!differences.isArray())
        return;
    quint32 code = 0;
    for (const QPDFObjectHandle &entry : differences.aitems()) {
        if (entry.isInteger())
            code = static_cast<quint32>(entry.getIntValue());
        else if (entry.isName())
            m_named.insert(code++, charactersNamed(entry.getName().substr(1)));
    }
}

int PdfFont::lengthOf(unsigned char first) const
{
    return std::max(m_lengths.at(first), 1);
}

std::optional<QString> PdfFont::mapped(quint32 code) const
{
    const auto found = m_characters.constFind(code);
    if (found != m_characters.cend())
        return saysSomething(*found) ? std::optional(*found) : std::nullopt;
    return m_unicodeCodes ? std::optional(QString(QChar(static_cast<char16_t>(code)))) : std::nullopt;
}

const FontCode &PdfFont::read(const std::string &bytes, size_t at)
{
    const int length = lengthOf(static_cast<unsigned char>(bytes[at]));
    quint32 code = 0;
    for (size_t i = at; i < std::min(bytes.size(), at + static_cast<size_t>(length)); ++i)
        code = code << 8 | static_cast<unsigned char>(bytes[i]);
    const auto [place, isNew] = m_read.try_emplace(quint64(length) << 32 | code);
    if (isNew)
        place->second = codeOf(code, length);
    return place->second;
}

FontCode PdfFont::codeOf(quint32 code, int length) const
{
    FontCode read{.code = code, .length = length, .width = m_widths.value(code, m_defaultWidth)};
    if (!m_knownCodes)
        return read;
    read.characters = mapped(code);
    const std::optional<QString> named = m_named.value(code);
    if (!read.characters)
        read.characters = named;
    else if (named && *named != *read.characters)
        read.named = named;
    return read;
}

} // namespace minutebook

#pragma once

#include "models/print/proof/charactermap.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <unordered_map>

namespace minutebook {

/// A code of a shown string, as its font reads it.
struct FontCode {
    quint32 code = 0;
    int length = 1; ///< in bytes
    std::optional<QString> characters = {}; ///< nothing: nobody can tell
    std::optional<QString> named = {}; ///< by the names of the font's encoding, where the map from codes to characters says otherwise
    double width = 0; ///< in parts of the font's size
};

/// A font of a PDF file (PDF 1.7, 9.5 to 9.10) as far as its text goes: from codes to characters by the ToUnicode map, and by the encoding.
class PdfFont
{
public:
    explicit PdfFont(const QPDFObjectHandle &font);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// The code that begins at a byte. It is the font's, and stays as long as that.
    [[nodiscard]] const FontCode &read(const std::string &bytes, size_t at);

private:
    void readComposite(const QPDFObjectHandle &font);
    void readSimple(const QPDFObjectHandle &font);
    void readEncoding(const QPDFObjectHandle &font);
    void readDifferences(QPDFObjectHandle differences);
    void readWidthsOfComposite(const QPDFObjectHandle &descendant);
    [[nodiscard]] int lengthOf(unsigned char first) const;
    [[nodiscard]] FontCode codeOf(quint32 code, int length) const;
    [[nodiscard]] std::optional<QString> mapped(quint32 code) const;

    QString m_name;
    bool m_composite = false;
    bool m_unicodeCodes = false; ///< the codes are UTF-16 themselves
    bool m_knownCodes = true; ///< how long a code is
    std::array<int, 256> m_lengths{};
    QHash<quint32, QString> m_characters;
    QHash<quint32, std::optional<QString>> m_named; ///< of a simple font
    QHash<quint32, double> m_widths;
    double m_defaultWidth = 0.5;
    std::unordered_map<quint64, FontCode> m_read; ///< by length and code: a page shows few codes, each many times
};

} // namespace minutebook

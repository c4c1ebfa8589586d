#pragma once

#include <QHash>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <set>

namespace minutebook::test {

/// A composite font with TrueType outlines, as Qt writes all of its fonts.
struct SourceFont {
    QPDFObjectHandle font;
    QPDFObjectHandle descendant;
    QPDFObjectHandle descriptor;
    QHash<int, QString> unicode; ///< by glyph
    QHash<int, double> widths; ///< that the dictionary says, in thousandths
    QList<double> programWidths; ///< that the program has; empty if there is none
    std::set<int> listed; ///< the glyphs of the CIDSet
    bool hasList = false;
    std::set<int> shown;
    std::set<int> shownUnspelled; ///< with no ActualText around

    [[nodiscard]] QString name() const { return QString::fromStdString(font.getKey("/BaseFont").unparse()); }
};

[[nodiscard]] SourceFont readFont(const QPDFObjectHandle &font);

[[nodiscard]] QByteArray dataOf(QPDFObjectHandle stream);

} // namespace minutebook::test

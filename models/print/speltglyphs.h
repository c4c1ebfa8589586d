#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <qpdf/QPDFObjGen.hh>

#include <map>
#include <vector>

namespace minutebook {

/// Glyphs of a page that are spelled as one, by their codes in the font.
struct SpeltGlyphs {
    QPDFObjGen font; ///< its object
    QList<quint32> codes;
    QString text;
};

/// What each page of a file spells, in the order of its content.
using SpeltByPage = std::vector<QList<SpeltGlyphs>>;

/// What the codes of a font say.
using ToldCharacters = QMap<quint32, QString>;
using ToldByFont = std::map<QPDFObjGen, ToldCharacters>;

} // namespace minutebook

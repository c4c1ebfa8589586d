#pragma once

#include <QList>
#include <QString>

#include <qpdf/QPDFObjGen.hh>

#include <map>

namespace minutebook {

/// Codes of one font that are spelled as one.
struct SpeltGlyphs {
    QList<quint32> codes;
    QString text;
};

/// What the pages of a file spell, by the font's object.
using SpeltByFont = std::map<QPDFObjGen, QList<SpeltGlyphs>>;

} // namespace minutebook

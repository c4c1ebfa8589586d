#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace minutebook {

/// Where the texts of an XML file belong.
struct XmlParts {
    FilePart text = FilePart::Text;
    QStringList inLine; ///< names of elements that do not end a line of text
    QStringList space; ///< and of those that are a space
    QStringList links; ///< names of attributes that lead somewhere
    QStringList read; ///< and of those that are read to people
};

/// All that an XML file says: its text with a line break where a line or a cell ends, its attributes, comments and the rest of it.
/// Error in `unread`: ProofTextUnread where it is not well-formed.
void readXml(FileTexts &texts, const QByteArray &xml, const XmlParts &parts);

} // namespace minutebook

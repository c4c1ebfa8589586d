#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArrayView>

namespace minutebook {

/// Adds the strings and comments that stand in bytes of PDF's syntax, whether they are of an object or of none. True if what is between them
/// can be such syntax: something packed is not.
bool addSyntaxTexts(FileTexts &texts, const FilePlace &place, QByteArrayView bytes);

} // namespace minutebook

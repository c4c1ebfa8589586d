#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <array>

namespace minutebook {

/// What a CMap says of a font's codes (PDF 1.7, 9.7.5 and 9.10.3): how many bytes they have, and the characters of each.
struct CharacterMap {
    QHash<quint32, QString> characters; ///< by code
    std::array<int, 256> lengths{}; ///< of a code by its first byte; 0: not said
};

[[nodiscard]] CharacterMap readCharacterMap(QByteArrayView cmap);

} // namespace minutebook

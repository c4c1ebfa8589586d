#pragma once

#include "models/storage/secret.h"

#include <optional>

namespace minutebook {

/// What it costs whoever guesses a passphrase (Argon2id).
struct Stretching {
    quint32 passes = 3;
    quint32 kibibytes = 256 * 1024; ///< of memory

    /// Whether a file may ask for it: time and memory are bounded whatever stands in a file, and nothing is made cheap to guess.
    [[nodiscard]] bool isWithin(Stretching least, Stretching most) const;

    bool operator==(const Stretching &) const = default;
};

inline constexpr Stretching mostStretching{8, 1024 * 1024};

inline constexpr qsizetype stretchSaltLength = 16;
inline constexpr qsizetype sealKeyLength = 32; ///< of XChaCha20-Poly1305
inline constexpr qsizetype sealNonceLength = 24;
inline constexpr qsizetype sealTagLength = 16; ///< by which a box is longer than what is in it

/// 32 bytes of a passphrase; about half a second with the usual stretching. Nothing where the machine has not got the memory.
[[nodiscard]] std::optional<Secret> stretched(QByteArrayView passphrase, QByteArrayView salt, Stretching stretching);

/// A key of its own for each use of a key of 32 bytes. `purpose` has 8 characters; `length` is from 16 to 64.
[[nodiscard]] Secret derivedKey(const Secret &key, quint64 use, QByteArrayView purpose, qsizetype length);

/// From the system's generator.
[[nodiscard]] QByteArray randomBytes(qsizetype length);

/// XChaCha20-Poly1305: nobody reads or alters the content, nor alters what it is `about`, without the key.
[[nodiscard]] QByteArray sealBox(QByteArrayView content, QByteArrayView about, QByteArrayView nonce, const Secret &key);
/// What sealBox() was given; nothing with another key, or where a byte of anything differs.
[[nodiscard]] std::optional<QByteArray> openBox(QByteArrayView box, QByteArrayView about, QByteArrayView nonce, const Secret &key);

/// 32 bytes that nobody makes without the key (keyed BLAKE2b).
[[nodiscard]] QByteArray authenticator(QByteArrayView content, const Secret &key);
/// A hash of `length` bytes (BLAKE2b), from 16 to 64.
[[nodiscard]] QByteArray shortHash(QByteArrayView content, qsizetype length);
/// Compares in a time that does not tell where they differ.
[[nodiscard]] bool areSame(QByteArrayView one, QByteArrayView other);

} // namespace minutebook

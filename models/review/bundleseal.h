#pragma once

#include "models/core/result.h"
#include "models/storage/sealing.h"

namespace minutebook {

/// What opening a review file costs whoever guesses its passphrase.
using SealLimits = Stretching;

struct Unsealed;

/// A passphrase as one file is sealed with it (libsodium: Argon2id, XChaCha20-Poly1305). Stretched once, it seals that file again and
/// again, each time with a nonce of its own. Spacing and the way in which letters are composed do not count in a passphrase.
class BundleSeal
{
public:
    /// For a new file. Error: ReviewPassphraseEmpty.
    [[nodiscard]] static Result<BundleSeal> make(const QString &passphrase, SealLimits limits = {});

    /// The whole file: a header that tells nothing but how it is sealed, then one box. Nothing stands outside that.
    [[nodiscard]] QByteArray seal(const QByteArray &content) const;

    /// The same in every file that it seals, and in no other.
    [[nodiscard]] const QByteArray &salt() const { return m_salt; }

private:
    friend Result<Unsealed> unseal(const QByteArray &, const QString &, const QString &);
    BundleSeal() = default;

    SealLimits m_limits;
    QByteArray m_salt;
    QByteArray m_check; ///< tells a wrong passphrase from a file that was altered
    Secret m_key;
};

struct Unsealed {
    BundleSeal seal;
    QByteArray content;
};

/// Opens what seal() made. `fileName` is for the sentence. Memory and time are bounded whatever the file asks for.
/// Errors: ReviewNotBundle, ReviewCutShort, ReviewNewer, ReviewLimits, ReviewKeyWrong, ReviewAltered.
[[nodiscard]] Result<Unsealed> unseal(const QByteArray &file, const QString &passphrase, const QString &fileName);

/// The salt of what looks like a review file; empty if it does not.
[[nodiscard]] QByteArray saltOf(const QByteArray &file);

/// By how it begins.
[[nodiscard]] bool isReviewFile(const QByteArray &file);

} // namespace minutebook

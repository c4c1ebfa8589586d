#pragma once

#include "models/storage/bookkey.h"
#include "models/storage/sealing.h"

#include <QList>
#include <QStringList>

namespace minutebook {

/// Who can open a book: its key, wrapped for each of several people under their own passphrase (Argon2id, XChaCha20-Poly1305). All
/// passphrases are stretched with one salt, so that trying one costs the same however many people there are. It is bound to one book by
/// the salt of the book's file: a slot opens with no other salt, stretching or name than it was made with.
class KeySlots
{
public:
    static constexpr qsizetype mostPeople = 64;
    static constexpr qsizetype longestName = 100; ///< characters
    static constexpr Stretching leastStretching{1, 1024};

    struct Opened {
        BookKey key;
        QString person; ///< whose passphrase it was
    };

    /// A passphrase with what took half a second, so that this is done elsewhere than where the slot is made.
    struct Stretched {
        BookKey passphrase;
        Secret key = {}; ///< empty: not yet
        QByteArray header = {}; ///< of the file that the key is for
    };

    /// Nobody's yet, for a book of this salt.
    [[nodiscard]] static KeySlots forBook(QByteArrayView bookSalt, Stretching stretching = {});

    /// Reads what written() made; `fileName` is for the sentence. Errors: KeysDamaged, KeysNewer, KeysLimits.
    [[nodiscard]] static Result<KeySlots> read(QByteArrayView file, const QString &fileName);

    /// The whole file. What is in it besides the slots is vouched for by the book's key.
    [[nodiscard]] QByteArray written(const BookKey &key) const;

    [[nodiscard]] bool areOf(QByteArrayView bookSalt) const;
    [[nodiscard]] QStringList people() const;
    /// Whether all of it is as somebody left it who had the book's key; not when a slot was altered, taken out or put in without.
    [[nodiscard]] bool isWhole(const BookKey &key) const;

    /// Tries a passphrase on all slots: about half a second. Nothing where it is nobody's. Errors: PassphraseEmpty, KeysMemory.
    [[nodiscard]] Result<std::optional<Opened>> open(const QString &passphrase) const;

    /// For add() and change(), which are quick then. Errors: PassphraseEmpty, KeysMemory.
    [[nodiscard]] Result<Stretched> stretch(const QString &passphrase) const;

    /// Gives somebody a slot. What was stretched for another file is stretched anew.
    /// Errors: PassphraseEmpty, PersonInvalid, PersonThere, PeopleTooMany, KeysMemory.
    [[nodiscard]] Result<> add(const QString &person, const Stretched &passphrase, const BookKey &key);
    [[nodiscard]] Result<> add(const QString &person, const QString &passphrase, const BookKey &key);
    /// Takes it away. Whoever kept a copy of the file opens that copy of the book as before: only another key ends that.
    /// Errors: PersonUnknown, PersonLast.
    [[nodiscard]] Result<> remove(const QString &person);
    /// Somebody's new passphrase. Errors: PassphraseEmpty, PersonUnknown, KeysMemory.
    [[nodiscard]] Result<> change(const QString &person, const Stretched &passphrase, const BookKey &key);
    [[nodiscard]] Result<> change(const QString &person, const QString &passphrase, const BookKey &key);

private:
    struct Slot {
        QString person;
        QByteArray nonce;
        QByteArray wrapped;
    };

    KeySlots() = default;
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] QByteArray about(const QString &person) const;
    [[nodiscard]] Result<Secret> wrappingKey(const BookKey &passphrase) const;
    [[nodiscard]] Result<Slot> wrap(const QString &person, const Stretched &passphrase, const BookKey &key) const;
    [[nodiscard]] std::optional<Opened> openWith(const Secret &wrappingKey) const;

    Stretching m_stretching;
    QByteArray m_salt; ///< of the stretching
    QByteArray m_bookSalt;
    QList<Slot> m_slots;
    QByteArray m_voucher; ///< as it was read; empty: nothing was
};

} // namespace minutebook

#pragma once

#include "models/storage/keyslots.h"

#include <functional>

namespace minutebook {

/// Reads the file beside a book that holds its key for those who can open it. Where the book has just been put in the place of another
/// one and the program was ended between, it is the file that waits beside it.
/// Errors: KeysMissing, KeysNotReadable, KeysDamaged, KeysNewer, KeysLimits, KeysOfAnother.
[[nodiscard]] Result<KeySlots> loadKeySlots(const QString &book, QByteArrayView bookSalt);

/// Writes it whole or leaves the one that was there; done when it is on the disk. Error: KeysNotWritten.
[[nodiscard]] Result<> saveKeySlots(const QString &book, const KeySlots &keys, const BookKey &key);

/// The first slot of a book, instead of what is there, which is set aside ("NAME.minutebook-keys-old") and never written over.
/// Errors: those of KeySlots::add, KeysNotWritten.
[[nodiscard]] Result<> layKeys(const QString &book, QByteArrayView bookSalt, const BookKey &key, const QString &person,
                               const QString &passphrase, Stretching stretching = {});
/// The same with slots that were made beforehand. Error: KeysNotWritten.
[[nodiscard]] Result<> layKeys(const QString &book, const KeySlots &keys, const BookKey &key);

/// Changes who can open a book; nothing is encrypted anew. One at a time: what another window or command changes meanwhile stays. Errors: those of loadKeySlots and of `change`, KeysAltered, KeysNotWritten.
[[nodiscard]] Result<> changeKeys(const QString &book, QByteArrayView bookSalt, const BookKey &key,
                                  const std::function<Result<>(KeySlots &)> &change);

/// The whole file of a book of this salt; empty if there is none.
[[nodiscard]] QByteArray fittingKeys(const QString &book, QByteArrayView bookSalt);

/// Writes beside a copy of a book what opens it: what stands beside the book, else `kept`. Nothing for a book without.
/// Error: KeysNotWritten.
[[nodiscard]] Result<> bringKeysAlong(const QString &book, const QString &copy, const QByteArray &kept = {});

/// Writes any such file. Error: KeysNotWritten.
[[nodiscard]] Result<> writeKeysFile(const QString &path, const QByteArray &bytes);

/// Sees to it that what was renamed in a file's folder is so after a power cut too.
void syncFolderOf(const QString &path);

} // namespace minutebook

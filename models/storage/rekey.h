#pragma once

#include "models/core/hand.h"
#include "models/storage/bookkey.h"
#include "models/storage/sealing.h"

namespace minutebook {

/// Who can open a book whose key was changed: one person, as nobody else's passphrase is known.
struct FirstPerson {
    QString name;
    QString passphrase;
    Stretching stretching = {};
};

struct Rekeyed {
    BookKey key; ///< the new one
    QString kept; ///< the book as it was, with the file of its keys; whoever could open it still can
    QStringList left; ///< people who could open the book, and have to be added again
};

/// Gives a book a new key: encrypts it anew into another file, checks that and counts its rows against the old one's, and puts it in the
/// book's place with a file of keys. The old one is kept beside it ("NAME.before-rekey.minutebook"). Nobody may have the book open. A book
/// that opened by its passphrase directly has a key of its own then. A power cut leaves the one book or the other, each with its keys.
/// Errors: those of Book::open and KeySlots::add, BookInUse, KeysNotWritten, KeyUnchanged (with what it came of), BookPlain.
[[nodiscard]] Result<Rekeyed> rekey(const QString &book, const BookKey &now, const FirstPerson &first, const Hand &hand);

} // namespace minutebook

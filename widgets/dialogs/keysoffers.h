#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace minutebook {

/// What is on the page with a book's recovery code.
struct RecoveryPage {
    QString book; ///< its file's name
    QString body; ///< whose book it is
    QString code;
    QDate day; ///< on which it is made

    bool operator==(const RecoveryPage &) const = default;
};

/// A passphrase that is to be thought of.
struct PassphraseQuestion {
    QString title;
    QString about; ///< what it is for
    QString verb; ///< of the button
    QString person = {}; ///< whose it is, as it is proposed
    bool personFixed = false;
};

struct NewPassphrase {
    QString person;
    QString passphrase; ///< to be wiped

    bool operator==(const NewPassphrase &) const = default;
};

/// Who can open a book, and what is wrong with that.
struct KeysOffer {
    QString book; ///< its file's name
    QStringList people; ///< none: it opens by a passphrase directly, or the file of the keys cannot be read
    bool keyed = true; ///< it has a key of its own
    QString fault = {}; ///< a sentence
    bool storeThere = false; ///< the desktop has a key store
    bool kept = false; ///< which has the key
};

enum class KeysDo { Add, Change, Remove, ShowRecovery, NewKey, Keep, Forget };

/// What is to be done, one thing at a time.
struct KeysWish {
    KeysDo what = KeysDo::Add;
    QString person = {}; ///< of Change and Remove

    bool operator==(const KeysWish &) const = default;
};

} // namespace minutebook

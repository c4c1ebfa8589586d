#pragma once

#include "models/core/result.h"
#include "models/storage/keyslots.h"

#include <QObject>

#include <functional>

namespace minutebook {

class Desk;
class Prompts;
struct FirstPerson;
struct KeysOffer;
struct KeysWish;
struct PassphraseQuestion;

/// Who can open the book: shows it, and has passphrases added, changed and taken away, the recovery code shown and the key changed.
class Keyholders final : public QObject
{
    Q_OBJECT

public:
    Keyholders(Desk &desk, Prompts &prompts);

    void show();

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    struct LockedBook {
        QString path;
        BookKey key;
        QByteArray salt;
        bool kept; ///< in the desktop's key store
    };

    [[nodiscard]] KeysOffer offer(const QString &fault) const;
    /// A sentence if it could not be done.
    [[nodiscard]] QString carryOut(const KeysWish &wish);
    [[nodiscard]] QString give(const PassphraseQuestion &question, bool isNew);
    [[nodiscard]] std::optional<Result<KeySlots::Stretched>> stretchedFor(const QString &what, QString passphrase);
    [[nodiscard]] QString remove(const QString &person);
    [[nodiscard]] QString change(const QString &what, const QString &person, const std::function<Result<>(KeySlots &)> &change);
    void renewKey();
    void renewKeyOf(const LockedBook &before, const FirstPerson &first);

    Desk &m_desk;
    Prompts &m_prompts;
};

} // namespace minutebook

#include "app/keyholders.h"

#include "app/desk.h"
#include "app/unlockaside.h"
#include "app/waitcursor.h"
#include "models/storage/bookfile.h"
#include "models/storage/enterkeyschange.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/rekey.h"
#include "widgets/dialogs/prompts.h"

#include <QDir>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<Rekeyed> rekeyWaiting(const QString &path, const BookKey &key, const FirstPerson &first, const Hand &hand)
{
    const WaitCursor encrypting;
    return rekey(path, key, first, hand);
}

QString sentenceOf(const Result<> &result)
{
    return result ? QString() : sentence(result.error());
}

QString rekeyedWords(const Rekeyed &rekeyed)
{
    const QString done = Keyholders::tr(
                             "The book has a new key. As it was it is kept as %1, and still opens for whoever could open it, as do "
                             "earlier backups: delete them when nobody needs them.")
                             .arg(QDir::toNativeSeparators(rekeyed.kept));
    return rekeyed.left.isEmpty() ? done : done + u' ' + Keyholders::tr("To be added again: %1.").arg(rekeyed.left.join(u", "_s));
}

} // namespace

Keyholders::Keyholders(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
{
}

void Keyholders::show()
{
    if (m_desk.book()->book().isPlain())
        return emit complained(tr("This book is not encrypted: everybody can open it, so there is no passphrase to change."));
    QString fault;
    while (const std::optional<KeysWish> wish = m_prompts.keys(offer(fault))) {
        if (wish->what == KeysDo::NewKey)
            return renewKey();
        fault = carryOut(*wish);
    }
}

KeysOffer Keyholders::offer(const QString &fault) const
{
    const Book &book = m_desk.book()->book();
    KeysOffer offer{QFileInfo(book.path()).fileName(), {}, book.isKeyed(), fault};
    if (!book.isKeyed())
        return offer;
    offer.storeThere = m_desk.hasKeyStore();
    offer.kept = m_desk.isKeyKept();
    const Result<KeySlots> keys = loadKeySlots(book.path(), book.salt());
    if (!keys)
        offer.fault = sentence(keys.error());
    else
        offer.people = keys->people();
    if (keys && fault.isEmpty() && !keys->isWhole(book.key()))
        offer.fault = sentence({ErrorCode::KeysAltered, {keysPathOf(book.path())}});
    return offer;
}

QString Keyholders::carryOut(const KeysWish &wish)
{
    switch (wish.what) {
    case KeysDo::Add:
        return give({tr("Add Somebody"), tr("Whoever it is types a passphrase of their own."), tr("Add")}, true);
    case KeysDo::Change:
        return give({tr("Change Passphrase"), tr("The book stays as it is. Copies that were made before open with the old passphrase."),
                     tr("Change"), wish.person, true},
                    false);
    case KeysDo::Remove:
        return remove(wish.person);
    case KeysDo::ShowRecovery:
        m_desk.showRecovery();
        return {};
    case KeysDo::Keep:
        return sentenceOf(m_desk.keepKey());
    case KeysDo::Forget:
        m_desk.forgetKey(m_desk.book()->book().salt());
        return {};
    case KeysDo::NewKey:
        break;
    }
    return {};
}

QString Keyholders::give(const PassphraseQuestion &question, bool isNew)
{
    std::optional<NewPassphrase> given = m_prompts.newPassphrase(question);
    if (!given)
        return {};
    const std::optional<Result<KeySlots::Stretched>> stretched = stretchedFor(question.title, std::move(given->passphrase));
    if (!stretched || !m_desk.book())
        return {};
    if (!*stretched)
        return sentence(stretched->error());
    const BookKey key = m_desk.book()->book().key();
    return change(isNew ? u"added"_s : u"changed"_s, given->person, [&](KeySlots &keys) {
        return isNew ? keys.add(given->person, **stretched, key) : keys.change(given->person, **stretched, key);
    });
}

/// Nothing if the person did not wait for it.
std::optional<Result<KeySlots::Stretched>> Keyholders::stretchedFor(const QString &what, QString passphrase)
{
    const Book &book = m_desk.book()->book();
    Result<KeySlots> keys = loadKeySlots(book.path(), book.salt());
    if (keys)
        return stretchAside(m_prompts, what, *std::move(keys), std::move(passphrase));
    wipe(passphrase);
    return std::unexpected(keys.error());
}

QString Keyholders::remove(const QString &person)
{
    const QString question = tr("%1 would not open the book any more with a passphrase. A copy that was made before still opens: for a book that "
                                "is to be closed to somebody for good, take a new key.")
                                 .arg(person);
    if (!m_prompts.confirm(question, tr("Remove")))
        return {};
    return change(u"removed"_s, person, [&](KeySlots &keys) { return keys.remove(person); });
}

QString Keyholders::change(const QString &what, const QString &person, const std::function<Result<>(KeySlots &)> &change)
{
    Book &book = m_desk.book()->book();
    const WaitCursor writing;
    const Result<> changed = inOrder([&] { return changeKeys(book.path(), book.salt(), book.key(), change); },
                                     [&] { return enterKeysChange(book, what, person); });
    return sentenceOf(changed);
}

/// The book is closed for it and opened again, with the one key or the other.
void Keyholders::renewKey()
{
    QString question = tr(
        "The book is encrypted anew under a new key, and kept as it was beside that. Only your passphrase opens it then: others are "
        "added again, and the recovery code is another one.");
    if (const QStringList people = offer({}).people; people.size() > 1)
        question += u"\n\n"_s
            + tr("Nobody but they know their passphrases, so whoever of these is not you is to be added again: %1.").arg(people.join(u", "_s));
    std::optional<NewPassphrase> given = m_prompts.newPassphrase({tr("New Key"), question, tr("Change the Key"), m_desk.person()});
    if (!given)
        return;
    const LockedBook before{m_desk.book()->book().path(), m_desk.book()->book().key(), m_desk.book()->book().salt(), m_desk.isKeyKept()};
    FirstPerson first{given->person, given->passphrase};
    wipe(given->passphrase);
    if (m_desk.close())
        renewKeyOf(before, first);
    wipe(first.passphrase);
}

/// The desktop's key store goes along, and keeps no key that is void.
void Keyholders::renewKeyOf(const LockedBook &before, const FirstPerson &first)
{
    const Result<Rekeyed> rekeyed = rekeyWaiting(before.path, before.key, first, m_desk.handOfOpener(m_desk.opener()));
    const Opener opener = m_desk.opener();
    m_desk.openWith(before.path, rekeyed ? rekeyed->key : before.key, rekeyed ? Opener{first.name} : opener);
    if (!rekeyed)
        return emit failed(rekeyed.error());
    if (!m_desk.book())
        return;
    if (before.kept) {
        m_desk.forgetKey(before.salt);
        (void)m_desk.keepKey();
    }
    m_desk.showRecovery();
    emit done(rekeyedWords(*rekeyed));
}

} // namespace minutebook

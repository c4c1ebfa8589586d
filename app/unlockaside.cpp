#include "app/unlockaside.h"

#include "app/desk.h"
#include "app/workaside.h"

#include <QFileInfo>

namespace minutebook {

std::optional<Result<Unlocked>> unlockAside(Prompts &prompts, const QString &book, QString typed)
{
    return workAside(prompts, Desk::tr("Unlocking %1…").arg(QFileInfo(book).fileName()), [book, typed = std::move(typed)]() mutable {
        Result<Unlocked> unlocked = unlock(book, typed);
        wipe(typed);
        return unlocked;
    });
}

std::optional<Result<KeySlots::Stretched>> stretchAside(Prompts &prompts, const QString &what, KeySlots keys, QString passphrase)
{
    return workAside(prompts, what, [keys = std::move(keys), passphrase = std::move(passphrase)]() mutable {
        Result<KeySlots::Stretched> made = keys.stretch(passphrase);
        wipe(passphrase);
        return made;
    });
}

} // namespace minutebook

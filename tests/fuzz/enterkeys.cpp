#include "tests/fuzz/entries.h"

#include "models/storage/keyslots.h"
#include "models/storage/recoverycode.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

void enterKeys(const QByteArray &bytes)
{
    static const BookKey key = BookKey::raw("0123456789abcdef0123456789ABCDEF");
    (void)readRecoveryCode(QString::fromUtf8(bytes));
    Result<KeySlots> keys = KeySlots::read(bytes, u"x.minutebook-keys"_s);
    if (!keys)
        return promise(!sentence(keys.error()).isEmpty(), "a fault has a sentence");
    promise(!keys->people().isEmpty() && keys->people().size() <= KeySlots::mostPeople, "somebody can open the book");
    const QByteArray written = keys->written(key);
    promise(keys->isWhole(key) == (written == bytes), "whoever has not the key changes nothing unseen");
    const Result<KeySlots> again = KeySlots::read(written, u"y"_s);
    promise(again && again->people() == keys->people() && again->isWhole(key), "what was written reads as the same");
    const bool others = keys->people().size() > 1;
    promise(keys->remove(keys->people().constLast()).has_value() == others, "the last one stays");
}

} // namespace minutebook::test

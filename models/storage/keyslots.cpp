#include "models/storage/keyslots.h"

#include "models/storage/cipher.h"

#include <QtEndian>

#include <algorithm>

namespace minutebook {

namespace {

// As of a PNG: what a mail program does to text shows at once.
constexpr QByteArrayView keysMagic("\x89MBK\r\n\x1a\n", 8);
constexpr quint16 keysFormat = 1;
constexpr QByteArrayView keysPurpose("mbkeys01");
enum KeysUse : quint64 { Wrapping = 1, Vouching = 2 };

constexpr qsizetype wrappedLength = Cipher::keyBytes + sealTagLength;
constexpr qsizetype voucherLength = 32;
constexpr qsizetype longestNameBytes = 4 * KeySlots::longestName;

template <typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// Takes one part after the other from the front; what is not there is empty, and is remembered.
class Parts
{
public:
    explicit Parts(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    QByteArrayView take(qsizetype length)
    {
        if (length > m_rest.size()) {
            m_short = true;
            return {};
        }
        const QByteArrayView part = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return part;
    }

    template <typename Number>
    Number takeNumber()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number{0} : qFromBigEndian<Number>(bytes.data());
    }

    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] bool isAtEnd() const { return !m_short && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_short = false;
};

/// One line that shows what it is: no control character, none that turns the order of writing around.
bool isName(const QString &name)
{
    const auto isHidden = [](QChar c) { return !c.isPrint() || c.category() == QChar::Other_Format; };
    return !name.isEmpty() && name.size() <= KeySlots::longestName && name == name.simplified() && std::ranges::none_of(name, isHidden)
        && name.isValidUtf16();
}

Secret vouchingKey(const BookKey &key)
{
    return derivedKey(Secret(key.bytes()), Vouching, keysPurpose, sealKeyLength);
}

auto of(const QString &person)
{
    return [person](const auto &slot) { return slot.person.compare(person, Qt::CaseInsensitive) == 0; };
}

} // namespace

KeySlots KeySlots::forBook(QByteArrayView bookSalt, Stretching stretching)
{
    KeySlots keys;
    keys.m_stretching = stretching;
    keys.m_salt = randomBytes(stretchSaltLength);
    keys.m_bookSalt = bookSalt.toByteArray();
    return keys;
}

Result<KeySlots> KeySlots::read(QByteArrayView file, const QString &fileName)
{
    Parts parts(file);
    if (parts.take(keysMagic.size()) != keysMagic)
        return failure(ErrorCode::KeysDamaged, {fileName});
    const auto format = parts.takeNumber<quint16>();
    if (format > keysFormat)
        return failure(ErrorCode::KeysNewer, {fileName});
    KeySlots keys;
    keys.m_stretching.passes = parts.takeNumber<quint32>();
    keys.m_stretching.kibibytes = parts.takeNumber<quint32>();
    keys.m_salt = parts.take(stretchSaltLength).toByteArray();
    keys.m_bookSalt = parts.take(Cipher::saltBytes).toByteArray();
    const qsizetype count = parts.takeNumber<quint16>();
    if (parts.isShort() || format != keysFormat || count == 0 || count > mostPeople)
        return failure(ErrorCode::KeysDamaged, {fileName});
    if (!keys.m_stretching.isWithin(leastStretching, mostStretching))
        return failure(ErrorCode::KeysLimits, {fileName});
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype length = parts.takeNumber<quint16>();
        const QByteArrayView name = length <= longestNameBytes ? parts.take(length) : QByteArrayView();
        Slot slot{QString::fromUtf8(name), parts.take(sealNonceLength).toByteArray(), parts.take(wrappedLength).toByteArray()};
        if (parts.isShort() || !isName(slot.person) || std::ranges::any_of(keys.m_slots, of(slot.person)))
            return failure(ErrorCode::KeysDamaged, {fileName});
        keys.m_slots.append(std::move(slot));
    }
    keys.m_voucher = parts.take(voucherLength).toByteArray();
    return parts.isAtEnd() ? Result<KeySlots>(keys) : failure(ErrorCode::KeysDamaged, {fileName});
}

QByteArray KeySlots::written(const BookKey &key) const
{
    QByteArray file = header();
    appendNumber(file, static_cast<quint16>(m_slots.size()));
    for (const Slot &slot : m_slots) {
        const QByteArray name = slot.person.toUtf8();
        appendNumber(file, static_cast<quint16>(name.size()));
        file += name + slot.nonce + slot.wrapped;
    }
    return file + authenticator(file, vouchingKey(key));
}

bool KeySlots::areOf(QByteArrayView bookSalt) const
{
    return m_bookSalt == bookSalt;
}

QStringList KeySlots::people() const
{
    QStringList all;
    for (const Slot &slot : m_slots)
        all.append(slot.person);
    return all;
}

bool KeySlots::isWhole(const BookKey &key) const
{
    return m_voucher.isEmpty() || areSame(written(key).last(voucherLength), m_voucher);
}

Result<std::optional<KeySlots::Opened>> KeySlots::open(const QString &passphrase) const
{
    const Result<Secret> wrapping = wrappingKey(BookKey::passphrase(passphrase));
    return wrapping ? Result<std::optional<Opened>>(openWith(*wrapping)) : std::unexpected(wrapping.error());
}

Result<KeySlots::Stretched> KeySlots::stretch(const QString &passphrase) const
{
    const BookKey typed = BookKey::passphrase(passphrase);
    const Result<Secret> key = wrappingKey(typed);
    return key ? Result<Stretched>({typed, *key, header()}) : std::unexpected(key.error());
}

Result<> KeySlots::add(const QString &person, const QString &passphrase, const BookKey &key)
{
    return add(person, Stretched{BookKey::passphrase(passphrase)}, key);
}

Result<> KeySlots::add(const QString &person, const Stretched &passphrase, const BookKey &key)
{
    if (!isName(person))
        return failure(ErrorCode::PersonInvalid, {person, QString::number(longestName)});
    if (std::ranges::any_of(m_slots, of(person)))
        return failure(ErrorCode::PersonThere, {person});
    if (m_slots.size() == mostPeople)
        return failure(ErrorCode::PeopleTooMany, {QString::number(mostPeople)});
    Result<Slot> slot = wrap(person, passphrase, key);
    if (!slot)
        return std::unexpected(slot.error());
    m_slots.append(*std::move(slot));
    m_voucher.clear();
    return {};
}

Result<> KeySlots::remove(const QString &person)
{
    const auto found = std::ranges::find_if(m_slots, of(person));
    if (found == m_slots.end())
        return failure(ErrorCode::PersonUnknown, {person, people().join(QStringLiteral(", "))});
    if (m_slots.size() == 1)
        return failure(ErrorCode::PersonLast, {found->person});
    m_slots.erase(found);
    m_voucher.clear();
    return {};
}

Result<> KeySlots::change(const QString &person, const QString &passphrase, const BookKey &key)
{
    return change(person, Stretched{BookKey::passphrase(passphrase)}, key);
}

Result<> KeySlots::change(const QString &person, const Stretched &passphrase, const BookKey &key)
{
    const auto found = std::ranges::find_if(m_slots, of(person));
    if (found == m_slots.end())
        return failure(ErrorCode::PersonUnknown, {person, people().join(QStringLiteral(", "))});
    Result<Slot> slot = wrap(found->person, passphrase, key);
    if (!slot)
        return std::unexpected(slot.error());
    *found = *std::move(slot);
    m_voucher.clear();
    return {};
}

/// All that a slot is bound to besides its name.
QByteArray KeySlots::header() const
{
    QByteArray header = keysMagic.toByteArray();
    appendNumber(header, keysFormat);
    appendNumber(header, m_stretching.passes);
    appendNumber(header, m_stretching.kibibytes);
    return header + m_salt + m_bookSalt;
}

QByteArray KeySlots::about(const QString &person) const
{
    return header() + person.toUtf8();
}

Result<Secret> KeySlots::wrappingKey(const BookKey &passphrase) const
{
    if (const Result<> usable = passphrase.usable(); !usable)
        return std::unexpected(usable.error());
    const std::optional<Secret> key = stretched(passphrase.bytes(), m_salt, m_stretching);
    return key ? Result<Secret>(derivedKey(*key, Wrapping, keysPurpose, sealKeyLength)) : failure(ErrorCode::KeysMemory);
}

Result<KeySlots::Slot> KeySlots::wrap(const QString &person, const Stretched &passphrase, const BookKey &key) const
{
    const Result<Secret> wrapping = passphrase.header == header() ? Result<Secret>(passphrase.key) : wrappingKey(passphrase.passphrase);
    if (!wrapping)
        return std::unexpected(wrapping.error());
    const QByteArray nonce = randomBytes(sealNonceLength);
    return Slot{person, nonce, sealBox(key.bytes(), about(person), nonce, *wrapping)};
}

std::optional<KeySlots::Opened> KeySlots::openWith(const Secret &wrappingKey) const
{
    for (const Slot &slot : m_slots) {
        std::optional<QByteArray> bytes = openBox(slot.wrapped, about(slot.person), slot.nonce, wrappingKey);
        if (!bytes)
            continue;
        const Opened opened{BookKey::raw(*bytes), slot.person};
        wipe(*bytes);
        return opened;
    }
    return std::nullopt;
}

} // namespace minutebook

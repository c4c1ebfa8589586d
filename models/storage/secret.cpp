#include "models/storage/secret.h"

#include "models/storage/startsodium.h"

#include <QString>

#include <openssl/crypto.h>

#include <new>

namespace minutebook {

void *allocateLocked(std::size_t bytes)
{
    void *memory = startSodium() ? sodium_malloc(bytes) : nullptr;
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

void freeLocked(void *memory)
{
    sodium_free(memory);
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

void wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace minutebook

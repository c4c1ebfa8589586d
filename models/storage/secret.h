#pragma once

#include <QByteArray>

#include <vector>

namespace minutebook {

/// Memory that is not swapped out as far as the system allows it, is left out of dumps, and is overwritten before it is given back; pages that
/// nobody may touch stand before and behind it (libsodium's).
[[nodiscard]] void *allocateLocked(std::size_t bytes);
void freeLocked(void *memory);

/// The same for the containers of the standard library.
template <typename T>
struct LockedAllocator {
    using value_type = T;

    LockedAllocator() = default;
    template <typename Other>
    explicit LockedAllocator(const LockedAllocator<Other> &)
    {
    }
    [[nodiscard]] T *allocate(std::size_t count) { return static_cast<T *>(allocateLocked(count * sizeof(T))); }
    void deallocate(T *memory, std::size_t) { freeLocked(memory); }
    bool operator==(const LockedAllocator &) const = default;
};

/// Bytes in such memory, which are overwritten before it is given back. Copies are deep: nothing is shared that outlives its owner.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }

private:
    void wipe();

    std::vector<char, LockedAllocator<char>> m_bytes;
};

/// Overwrites what others hand out as plain buffers (a typed passphrase, a line of SQL with a key in it).
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace minutebook

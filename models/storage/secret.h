#pragma once

#include <QByteArray>

#include <vector>

namespace minutebook {

/// Bytes that are overwritten before their memory is given back. Copies are deep: nothing is shared that outlives its owner.
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

    std::vector<char> m_bytes;
};

/// Overwrites what others hand out as plain buffers (a typed passphrase, a line of SQL with a key in it).
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace minutebook

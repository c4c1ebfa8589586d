#include "models/print/proof/lzw.h"

#include <vector>

namespace minutebook {

namespace {

constexpr size_t clearCode = 256;
constexpr size_t endCode = 257;
constexpr size_t mostEntries = 4096;

class LzwReader
{
public:
    LzwReader(const QByteArray &packed, bool early)
        : m_packed(packed)
        , m_early(early ? 1 : 0)
    {
    }

    std::optional<Unpacked> read()
    {
        clear();
        while (const std::optional<size_t> code = next()) {
            if (*code == endCode)
                return Unpacked{m_data, m_packed.sliced((m_bit + 7) / 8)};
            if (*code == clearCode)
                clear();
            else if (!take(*code))
                break;
        }
        return {};
    }

private:
    void clear()
    {
        m_entries.resize(endCode + 1);
        for (size_t i = 0; i < clearCode; ++i)
            m_entries[i] = QByteArray(1, static_cast<char>(i));
        m_before.clear();
    }

    [[nodiscard]] qsizetype width() const
    {
        const size_t known = m_entries.size() + m_early;
        return known < 512 ? 9 : known < 1024 ? 10 : known < 2048 ? 11 : 12;
    }

    std::optional<size_t> next()
    {
        const qsizetype end = m_bit + width();
        if (end > 8 * m_packed.size())
            return {};
        size_t code = 0;
        for (; m_bit < end; ++m_bit)
            code = 2 * code + (static_cast<unsigned char>(m_packed[m_bit / 8]) >> (7 - m_bit % 8) & 1U);
        return code;
    }

    /// False: there is no such code yet.
    bool take(size_t code)
    {
        if (code > m_entries.size() || (code == m_entries.size() && m_before.isEmpty()))
            return false;
        const QByteArray entry = code < m_entries.size() ? m_entries[code] : m_before + m_before.first(1);
        m_data += entry;
        if (!m_before.isEmpty() && m_entries.size() < mostEntries)
            m_entries.push_back(m_before + entry.first(1));
        m_before = entry;
        return true;
    }

    const QByteArray &m_packed;
    size_t m_early;
    qsizetype m_bit = 0;
    std::vector<QByteArray> m_entries;
    QByteArray m_before; ///< the entry before; empty: there is none
    QByteArray m_data;
};

} // namespace

std::optional<Unpacked> unpackLzw(const QByteArray &packed, bool early)
{
    return LzwReader(packed, early).read();
}

} // namespace minutebook

#include "tests/fuzz/entries.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace minutebook::test;
    static const Entry enter = std::ranges::find(entries(), std::string_view(ENTRY), &NamedEntry::name)->enter;
    enter(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}

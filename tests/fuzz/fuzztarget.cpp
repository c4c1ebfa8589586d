#include "tests/fuzz/entries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Qt's drivers of databases want one.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    static int count = 1;
    static std::array<char, 5> name{"fuzz"};
    static std::array<char *, 2> arguments{name.data(), nullptr};
    static const QCoreApplication application(count, arguments.data());
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace minutebook::test;
    static const Entry enter = std::ranges::find(entries(), std::string_view(ENTRY), &NamedEntry::name)->enter;
    enter(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}

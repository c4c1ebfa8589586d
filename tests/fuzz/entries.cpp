#include "tests/fuzz/entries.h"

#include <array>

namespace minutebook::test {

std::span<const NamedEntry> entries()
{
    static constexpr std::array all{NamedEntry{"notation", enterNotation}, NamedEntry{"bundle", enterBundle}, NamedEntry{"keys", enterKeys},
                                    NamedEntry{"lists", enterLists}, NamedEntry{"book", enterBook}};
    return all;
}

void promise(bool held, const char *what)
{
    if (!held)
        qFatal("this does not hold: %s", what);
}

} // namespace minutebook::test

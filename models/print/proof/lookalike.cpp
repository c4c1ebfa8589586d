#include "models/print/proof/lookalike.h"

#include <array>
#include <string_view>

namespace minutebook {

namespace {

/// Each letter before the one that it looks like: Cyrillic, Greek, Latin with strokes and without dots, small capitals.
constexpr std::u16string_view alike = u"аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwѵvӏlґr"
                                      u"αaβbεeζzηhιiκkμmνnοoρpτtυyχxϲcϳj"
                                      u"øołlđdħhıiŧtɑaɡgɩiʏy"
                                      u"ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwᴢz";

constexpr size_t tableSize = 0x580;

constexpr std::array<char16_t, tableSize> tabled()
{
    std::array<char16_t, tableSize> table{};
    for (size_t i = 0; i < alike.size(); i += 2) {
        if (alike[i] < tableSize)
            table[alike[i]] = alike[i + 1];
    }
    return table;
}

constexpr std::array<char16_t, tableSize> lookalikes = tabled();

} // namespace

char16_t lookalike(char16_t letter)
{
    if (letter < tableSize)
        return lookalikes[letter] ? lookalikes[letter] : letter;
    const bool smallCapital = letter >> 8 == 0x1d || letter >> 8 == 0xa7;
    for (size_t i = 0; smallCapital && i < alike.size(); i += 2) {
        if (alike[i] == letter)
            return alike[i + 1];
    }
    return letter;
}

} // namespace minutebook

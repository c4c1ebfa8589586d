#include "models/domain/seatheading.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QLatin1StringView written;
    QLatin1StringView meant;
};

constexpr std::array known{
    Words{"name"_L1, "name"_L1},
    Words{"full name"_L1, "name"_L1},
    Words{"member"_L1, "name"_L1},
    Words{"holder"_L1, "name"_L1},
    Words{"initials"_L1, "initials"_L1},
    Words{"category"_L1, "category"_L1},
    Words{"party category"_L1, "category"_L1},
    Words{"party"_L1, "category"_L1},
    Words{"seat"_L1, "category"_L1},
    Words{"votes"_L1, "votes"_L1},
    Words{"vote"_L1, "votes"_L1},
    Words{"voting"_L1, "votes"_L1},
    Words{"alternates"_L1, "alternates"_L1},
    Words{"alternate"_L1, "alternates"_L1},
    Words{"clearance"_L1, "clearance"_L1},
    Words{"cleared to"_L1, "clearance"_L1},
    Words{"level"_L1, "clearance"_L1},
    Words{"representing"_L1, "representing"_L1},
    Words{"organisation"_L1, "representing"_L1},
    Words{"organization"_L1, "representing"_L1},
    Words{"contact"_L1, "contact"_L1},
    Words{"e-mail"_L1, "contact"_L1},
    Words{"email"_L1, "contact"_L1},
    Words{"telephone"_L1, "contact"_L1},
    Words{"from"_L1, "from"_L1},
    Words{"since"_L1, "from"_L1},
    Words{"until"_L1, "until"_L1},
    Words{"to"_L1, "until"_L1},
};

} // namespace

QString seatHeading(const QString &cell)
{
    const QString word = cell.simplified().toLower();
    const auto found = std::ranges::find_if(known, [&](const Words &words) { return word == words.written; });
    return found == known.end() ? QString() : QString(found->meant);
}

} // namespace minutebook

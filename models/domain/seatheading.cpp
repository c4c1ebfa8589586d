#include "models/domain/seatheading.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct HeadingWord {
    QLatin1StringView written;
    QLatin1StringView meant;
};

constexpr std::array known{
    HeadingWord{"name"_L1, "name"_L1},
    HeadingWord{"full name"_L1, "name"_L1},
    HeadingWord{"member"_L1, "name"_L1},
    HeadingWord{"holder"_L1, "name"_L1},
    HeadingWord{"initials"_L1, "initials"_L1},
    HeadingWord{"category"_L1, "category"_L1},
    HeadingWord{"party category"_L1, "category"_L1},
    HeadingWord{"party"_L1, "category"_L1},
    HeadingWord{"seat"_L1, "category"_L1},
    HeadingWord{"votes"_L1, "votes"_L1},
    HeadingWord{"vote"_L1, "votes"_L1},
    HeadingWord{"voting"_L1, "votes"_L1},
    HeadingWord{"alternates"_L1, "alternates"_L1},
    HeadingWord{"alternate"_L1, "alternates"_L1},
    HeadingWord{"clearance"_L1, "clearance"_L1},
    HeadingWord{"cleared to"_L1, "clearance"_L1},
    HeadingWord{"level"_L1, "clearance"_L1},
    HeadingWord{"representing"_L1, "representing"_L1},
    HeadingWord{"organisation"_L1, "representing"_L1},
    HeadingWord{"organization"_L1, "representing"_L1},
    HeadingWord{"company"_L1, "representing"_L1},
    HeadingWord{"role"_L1, "representing"_L1},
    HeadingWord{"contact"_L1, "contact"_L1},
    HeadingWord{"e-mail"_L1, "contact"_L1},
    HeadingWord{"email"_L1, "contact"_L1},
    HeadingWord{"telephone"_L1, "contact"_L1},
    HeadingWord{"from"_L1, "from"_L1},
    HeadingWord{"since"_L1, "from"_L1},
    HeadingWord{"until"_L1, "until"_L1},
    HeadingWord{"to"_L1, "until"_L1},
};

} // namespace

QString seatHeading(const QString &cell)
{
    const QString word = cell.simplified().toLower();
    const auto found = std::ranges::find_if(known, [&](const HeadingWord &words) { return word == words.written; });
    return found == known.end() ? QString() : QString(found->meant);
}

} // namespace minutebook

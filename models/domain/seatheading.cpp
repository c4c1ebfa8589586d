#include "models/domain/seatheading.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct HeadingWord {
    QStringView written;
    QLatin1StringView meant;
};

constexpr std::array known{
    HeadingWord{u"name", "name"_L1},
    HeadingWord{u"full name", "name"_L1},
    HeadingWord{u"member", "name"_L1},
    HeadingWord{u"holder", "name"_L1},
    HeadingWord{u"initials", "initials"_L1},
    HeadingWord{u"category", "category"_L1},
    HeadingWord{u"party category", "category"_L1},
    HeadingWord{u"party", "category"_L1},
    HeadingWord{u"seat", "category"_L1},
    HeadingWord{u"votes", "votes"_L1},
    HeadingWord{u"vote", "votes"_L1},
    HeadingWord{u"voting", "votes"_L1},
    HeadingWord{u"alternates", "alternates"_L1},
    HeadingWord{u"alternate", "alternates"_L1},
    HeadingWord{u"clearance", "clearance"_L1},
    HeadingWord{u"cleared to", "clearance"_L1},
    HeadingWord{u"level", "clearance"_L1},
    HeadingWord{u"representing", "representing"_L1},
    HeadingWord{u"organisation", "representing"_L1},
    HeadingWord{u"organization", "representing"_L1},
    HeadingWord{u"company", "representing"_L1},
    HeadingWord{u"role", "representing"_L1},
    HeadingWord{u"contact", "contact"_L1},
    HeadingWord{u"e-mail", "contact"_L1},
    HeadingWord{u"email", "contact"_L1},
    HeadingWord{u"telephone", "contact"_L1},
    HeadingWord{u"from", "from"_L1},
    HeadingWord{u"since", "from"_L1},
    HeadingWord{u"until", "until"_L1},
    HeadingWord{u"to", "until"_L1},
    HeadingWord{u"nom", "name"_L1},
    HeadingWord{u"mitglied", "name"_L1},
    HeadingWord{u"membre", "name"_L1},
    HeadingWord{u"enw", "name"_L1},
    HeadingWord{u"aelod", "name"_L1},
    HeadingWord{u"kürzel", "initials"_L1},
    HeadingWord{u"initialen", "initials"_L1},
    HeadingWord{u"initiales", "initials"_L1},
    HeadingWord{u"llythrennau", "initials"_L1},
    HeadingWord{u"kategorie", "category"_L1},
    HeadingWord{u"sitz", "category"_L1},
    HeadingWord{u"catégorie", "category"_L1},
    HeadingWord{u"siège", "category"_L1},
    HeadingWord{u"categori", "category"_L1},
    HeadingWord{u"sedd", "category"_L1},
    HeadingWord{u"stimme", "votes"_L1},
    HeadingWord{u"stimmen", "votes"_L1},
    HeadingWord{u"stimmrecht", "votes"_L1},
    HeadingWord{u"voix", "votes"_L1},
    HeadingWord{u"pleidlais", "votes"_L1},
    HeadingWord{u"vertretung", "alternates"_L1},
    HeadingWord{u"stellvertretung", "alternates"_L1},
    HeadingWord{u"stellvertreter", "alternates"_L1},
    HeadingWord{u"suppléant", "alternates"_L1},
    HeadingWord{u"suppléants", "alternates"_L1},
    HeadingWord{u"eilydd", "alternates"_L1},
    HeadingWord{u"eilyddion", "alternates"_L1},
    HeadingWord{u"freigabe", "clearance"_L1},
    HeadingWord{u"stufe", "clearance"_L1},
    HeadingWord{u"habilitation", "clearance"_L1},
    HeadingWord{u"niveau", "clearance"_L1},
    HeadingWord{u"lefel", "clearance"_L1},
    HeadingWord{u"vertritt", "representing"_L1},
    HeadingWord{u"firma", "representing"_L1},
    HeadingWord{u"funktion", "representing"_L1},
    HeadingWord{u"représente", "representing"_L1},
    HeadingWord{u"société", "representing"_L1},
    HeadingWord{u"fonction", "representing"_L1},
    HeadingWord{u"yn cynrychioli", "representing"_L1},
    HeadingWord{u"cwmni", "representing"_L1},
    HeadingWord{u"rôl", "representing"_L1},
    HeadingWord{u"kontakt", "contact"_L1},
    HeadingWord{u"telefon", "contact"_L1},
    HeadingWord{u"courriel", "contact"_L1},
    HeadingWord{u"téléphone", "contact"_L1},
    HeadingWord{u"cyswllt", "contact"_L1},
    HeadingWord{u"ffôn", "contact"_L1},
    HeadingWord{u"von", "from"_L1},
    HeadingWord{u"seit", "from"_L1},
    HeadingWord{u"du", "from"_L1},
    HeadingWord{u"depuis", "from"_L1},
    HeadingWord{u"o", "from"_L1},
    HeadingWord{u"ers", "from"_L1},
    HeadingWord{u"bis", "until"_L1},
    HeadingWord{u"au", "until"_L1},
    HeadingWord{u"jusqu’au", "until"_L1},
    HeadingWord{u"hyd", "until"_L1},
    HeadingWord{u"tan", "until"_L1},
};

} // namespace

QString seatHeading(const QString &cell)
{
    const QString word = cell.simplified().toLower();
    const auto found = std::ranges::find_if(known, [&](const HeadingWord &words) { return word == words.written; });
    return found == known.end() ? QString() : QString(found->meant);
}

} // namespace minutebook

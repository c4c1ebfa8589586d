#include "models/domain/scheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

const Level &Scheme::level(Rank rank) const
{
    return levels.at(std::clamp(rank.value, 0, highest().value));
}

std::optional<Rank> Scheme::rankOf(QStringView name) const
{
    if (!prefix.isEmpty() && name.startsWith(prefix))
        name = name.sliced(prefix.size());
    const auto found = std::ranges::find(levels, name, &Level::name);
    if (found == levels.end())
        return std::nullopt;
    return Rank{static_cast<int>(found - levels.begin())};
}

Rank Scheme::rankOrHighest(QStringView name) const
{
    return rankOf(name).value_or(highest());
}

namespace {

constexpr auto placeOnFirstPage = "head-of-first-page"_L1;
constexpr auto placeOnEachPage = "header-and-footer"_L1;
constexpr double leastContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr Colour lightGround{0xfcfcfc}; // the window's, in light colours and in dark ones
constexpr Colour darkGround{0x232629};

QString hex(Colour colour)
{
    return u'#' + QString::number(colour.rgb, 16).rightJustified(6, u'0');
}

/// Relative luminance (WCAG 2.2), 0 to 1.
double luminance(Colour colour)
{
    const auto channel = [&](int shift) {
        const double value = static_cast<double>((colour.rgb >> shift) & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

/// Reads one JSON object key by key and remembers the first complaint, so that the reading code is a list of fields.
class Fields
{
public:
    Fields(const QJsonObject &object, const QString &where, QString *complaint)
        : m_object(object)
        , m_where(where)
        , m_complaint(complaint)
    {
    }

    QString text(QLatin1StringView key, bool mayBeEmpty = false)
    {
        const QString value = m_object.value(key).toString();
        if (!m_object.value(key).isString() || (value.isEmpty() && !mayBeEmpty))
            complain(u"\"%1\" is missing in %2"_s.arg(key, m_where));
        return value;
    }

    [[nodiscard]] QString textOr(QLatin1StringView key, const QString &absent) const
    {
        const QString value = m_object.value(key).toString();
        return value.isEmpty() ? absent : value;
    }

    int number(QLatin1StringView key, int least, int most)
    {
        const int value = m_object.value(key).toInt(least - 1);
        if (value < least || value > most)
            complain(u"\"%1\" in %2 has to be from %3 to %4"_s.arg(key, m_where).arg(least).arg(most));
        return value;
    }

    /// A colour for lines in the window, where it has to read too.
    Colour colourOn(QLatin1StringView key, Colour ground)
    {
        const Colour value = colour(key);
        if (contrast(value, ground) < leastContrast)
            complain(u"\"%1\" in %2 has a contrast under 4.5:1 with %3"_s.arg(key, m_where, hex(ground)));
        return value;
    }

    Colour colour(QLatin1StringView key)
    {
        static const QRegularExpression pattern(u"^#[0-9a-fA-F]{6}$"_s);
        const QString value = m_object.value(key).toString();
        if (!pattern.match(value).hasMatch())
            complain(u"\"%1\" in %2 has to be a colour like #17692c"_s.arg(key, m_where));
        return Colour{value.sliced(std::min<qsizetype>(1, value.size())).toUInt(nullptr, 16)};
    }

    /// A marking reads at 4.5:1 on its box, or on white paper where it has none.
    Ink ink(QLatin1StringView key)
    {
        Fields inner = object(key);
        Ink ink{inner.colour("text"_L1), std::nullopt};
        if (inner.m_object.contains("box"_L1))
            ink.box = inner.colour("box"_L1);
        if (contrast(ink.text, ink.box.value_or(Colour{0xffffff})) < leastContrast)
            complain(u"\"%1\" in %2 has a contrast under 4.5:1"_s.arg(key, m_where));
        return ink;
    }

    Fields object(QLatin1StringView key)
    {
        if (!m_object.value(key).isObject())
            complain(u"\"%1\" is missing in %2"_s.arg(key, m_where));
        return Fields(m_object.value(key).toObject(), u"\"%1\" of %2"_s.arg(key, m_where), m_complaint);
    }

    void complain(const QString &what)
    {
        if (m_complaint->isEmpty())
            *m_complaint = what;
    }

private:
    QJsonObject m_object;
    QString m_where;
    QString *m_complaint;
};

/// Schemes of older books do not name the agenda.
EditionTitles readTitles(Fields fields, const QString &agenda)
{
    return {fields.text("draft"_L1), fields.text("approved"_L1), fields.text("final"_L1), fields.textOr("agenda"_L1, agenda)};
}

Level readLevel(const QJsonObject &object, QString *complaint)
{
    Fields fields(object, u"the level \"%1\""_s.arg(object.value("name"_L1).toString()), complaint);
    Level level{
        .name = fields.text("name"_L1),
        .title = fields.text("title"_L1),
        .marking = fields.text("marking"_L1),
        .label = fields.ink("label"_L1),
        .line = fields.ink("line"_L1),
        .light = fields.colourOn("light"_L1, lightGround),
        .dark = fields.colourOn("dark"_L1, darkGround),
        .handling = fields.text("handling"_L1, true),
    };
    static const QRegularExpression pattern(u"^[A-Z][A-Z0-9+_-]*$"_s);
    if (!pattern.match(level.name).hasMatch())
        fields.complain(u"the level \"%1\" has to be one word in capitals, such as TOP-SECRET; its marking can be several"_s.arg(level.name));
    return level;
}

MarkingPlace readPlace(Fields &fields)
{
    const QString place = fields.text("place"_L1);
    if (place != placeOnFirstPage && place != placeOnEachPage)
        fields.complain(u"\"place\" has to be \"%1\" or \"%2\""_s.arg(placeOnFirstPage, placeOnEachPage));
    return place == placeOnEachPage ? MarkingPlace::HeaderAndFooter : MarkingPlace::HeadOfFirstPage;
}

void readLevels(const QJsonObject &object, Scheme &scheme, Fields &fields, QString *complaint)
{
    QSet<QString> names;
    for (const auto &value : object.value("levels"_L1).toArray()) {
        scheme.levels.append(readLevel(value.toObject(), complaint));
        names.insert(scheme.levels.last().name);
    }
    if (scheme.levels.size() < 2)
        fields.complain(u"it has fewer than two levels"_s);
    if (names.size() != scheme.levels.size())
        fields.complain(u"two levels have the same name"_s);
    const std::optional<Rank> defaultRank = scheme.rankOf(fields.text("default"_L1));
    if (!defaultRank)
        fields.complain(u"its default is none of its levels"_s);
    scheme.defaultRank = defaultRank.value_or(scheme.highest());
}

QJsonObject json(const Ink &ink)
{
    QJsonObject object{{u"text"_s, hex(ink.text)}};
    if (ink.box)
        object.insert("box"_L1, hex(*ink.box));
    return object;
}

QJsonObject json(const EditionTitles &titles)
{
    return {{u"draft"_s, titles.draft}, {u"approved"_s, titles.approved}, {u"final"_s, titles.final}, {u"agenda"_s, titles.agenda}};
}

QJsonObject json(const Level &level)
{
    return {
        {u"name"_s, level.name},       {u"title"_s, level.title},      {u"marking"_s, level.marking}, {u"label"_s, json(level.label)},
        {u"line"_s, json(level.line)}, {u"light"_s, hex(level.light)}, {u"dark"_s, hex(level.dark)},  {u"handling"_s, level.handling},
    };
}

} // namespace

double contrast(Colour one, Colour other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)}); // of a list: a pair of values
    return (lighter + 0.05) / (darker + 0.05);
}

Result<Scheme> readScheme(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::SchemeNotJson, {u"%1 (byte %2)"_s.arg(error.errorString()).arg(error.offset)});

    const QJsonObject object = document.object();
    QString complaint;
    Fields fields(object, u"the scheme"_s, &complaint);
    Scheme scheme{
        .id = fields.text("id"_L1),
        .name = fields.text("name"_L1),
        .prefix = fields.text("prefix"_L1, true),
        .levels = {},
        .defaultRank = {},
        .place = readPlace(fields),
        .labelPoints = fields.number("label-points"_L1, 6, 48),
        .classification = fields.text("classification"_L1, true),
        .editions = readTitles(fields.object("editions"_L1), u"Agenda"_s),
        .topEditions = readTitles(fields.object("top-editions"_L1), u"Confidential Agenda"_s),
        .topEdition = fields.text("top-edition"_L1),
        .stub = fields.text("stub"_L1),
    };
    readLevels(object, scheme, fields, &complaint);
    if (!complaint.isEmpty())
        return failure(ErrorCode::SchemeInvalid, {complaint});
    return scheme;
}

namespace {

QJsonDocument documentOf(const Scheme &scheme)
{
    QJsonArray levels;
    for (const Level &level : scheme.levels)
        levels.append(json(level));
    return QJsonDocument(QJsonObject{
        {u"id"_s, scheme.id},
        {u"name"_s, scheme.name},
        {u"prefix"_s, scheme.prefix},
        {u"default"_s, scheme.level(scheme.defaultRank).name},
        {u"place"_s, scheme.place == MarkingPlace::HeaderAndFooter ? placeOnEachPage : placeOnFirstPage},
        {u"label-points"_s, scheme.labelPoints},
        {u"classification"_s, scheme.classification},
        {u"editions"_s, json(scheme.editions)},
        {u"top-editions"_s, json(scheme.topEditions)},
        {u"top-edition"_s, scheme.topEdition},
        {u"stub"_s, scheme.stub},
        {u"levels"_s, levels},
    });
}

} // namespace

QByteArray writeScheme(const Scheme &scheme)
{
    return documentOf(scheme).toJson(QJsonDocument::Compact);
}

QByteArray writeSchemeToEdit(const Scheme &scheme)
{
    return documentOf(scheme).toJson(QJsonDocument::Indented);
}

Result<Scheme> shippedScheme(const QString &id)
{
    QFile file(u":/schemes/%1.json"_s.arg(id.toLower()));
    if ((id != "SEC"_L1 && id != "TLP"_L1) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::SchemeUnknown, {id});
    return readScheme(file.readAll());
}

} // namespace minutebook

#include "models/notation/places.h"

#include "models/notation/readaction.h"

#include <QRegularExpression>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Where the part of a line begins in which braces are places: behind the head of an ACTION or UPDATE, if it is one.
qsizetype beginOfText(const QString &line)
{
    static const QRegularExpression keyword(uR"(^\s*(?:(?:-|\w{1,3}\))\s+)?(?:ACTION|UPDATE)\b)"_s);
    const QRegularExpressionMatch match = keyword.match(line);
    if (!match.hasMatch())
        return 0;
    const qsizetype colon = colonOf(QStringView(line).sliced(match.capturedEnd()));
    return colon < 0 ? line.size() : match.capturedEnd() + colon;
}

void remarkPlaces(QList<Diagnostic> &hints, const QString &line, int number)
{
    for (const FillPlace &place : placesIn(line))
        hints.append({DiagnosticCode::PlaceUnfilled,
                      Gravity::Hint,
                      number,
                      static_cast<int>(place.begin) + 1,
                      static_cast<int>(place.length),
                      {line.sliced(place.begin, place.length)}});
}

} // namespace

QList<FillPlace> placesIn(const QString &line)
{
    if (!line.contains(u'{')) // nearly every line
        return {};
    static const QRegularExpression braces(uR"((?<!\\)\{(?:…|\.\.\.|(\p{L}[^{};]{0,79}))\})"_s);
    QList<FillPlace> places;
    for (const QRegularExpressionMatch &match : braces.globalMatch(line, beginOfText(line)))
        places.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    return places;
}

QString filledIn(const QString &text, const QString &name, const QString &words)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QList<FillPlace> places = placesIn(line);
        for (const FillPlace &place : places | std::views::reverse) {
            if (place.name == name)
                line.replace(place.begin, place.length, words);
        }
    }
    return lines.join(u'\n');
}

QList<Diagnostic> unfilledPlaces(const Item &item, bool planned)
{
    QList<Diagnostic> hints;
    remarkPlaces(hints, item.heading.text, 1);
    for (qsizetype i = 0; i < item.lines.size(); ++i) {
        if (item.lines[i].kind == LineKind::Data || (item.lines[i].kind != LineKind::OwnNote && !planned))
            remarkPlaces(hints, item.lines[i].text, static_cast<int>(i) + 2);
    }
    return hints;
}

} // namespace minutebook

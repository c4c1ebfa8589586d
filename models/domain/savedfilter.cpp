#include "models/domain/savedfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{"any"_L1, "open"_L1, "overdue"_L1, "finished"_L1}; // in the order of ActionState

ActionState stateNamed(const QString &name)
{
    const auto found = std::ranges::find(stateNames, name);
    return found == stateNames.end() ? ActionState::Any : static_cast<ActionState>(found - stateNames.begin());
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

QByteArray writeFilter(const SavedFilter &saved)
{
    const RegisterFilter &filter = saved.filter;
    QJsonObject json{{u"state"_s, stateNames.at(static_cast<std::size_t>(filter.state))},
                     {u"owner"_s, filter.owner},
                     {u"mine"_s, filter.mine},
                     {u"verbs"_s, QJsonArray::fromStringList(filter.verbs)},
                     {u"meeting"_s, filter.meeting},
                     {u"level"_s, filter.level},
                     {u"words"_s, filter.words},
                     {u"by-owner"_s, saved.byOwner}};
    if (filter.decides)
        json.insert(u"decides"_s, *filter.decides);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SavedFilter readFilter(const QString &name, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue decides = object["decides"_L1];
    return {.name = name,
            .filter = {.owner = object["owner"_L1].toString(),
                       .mine = object["mine"_L1].toBool(),
                       .verbs = textsOf(object["verbs"_L1]),
                       .state = stateNamed(object["state"_L1].toString()),
                       .decides = decides.isBool() ? std::optional(decides.toBool()) : std::nullopt,
                       .meeting = object["meeting"_L1].toInt(),
                       .level = object["level"_L1].toString(),
                       .words = object["words"_L1].toString()},
            .byOwner = object["by-owner"_L1].toBool()};
}

} // namespace minutebook

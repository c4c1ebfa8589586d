#include "models/storage/bodywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

} // namespace

QByteArray writeBodyWords(const Body &body)
{
    return QJsonDocument(QJsonObject{
                             {u"name"_s, body.name},
                             {u"abbreviation"_s, body.abbreviation},
                             {u"deciding"_s, QJsonArray::fromStringList(body.decidingVerbs)},
                             {u"recording"_s, QJsonArray::fromStringList(body.recordingVerbs)},
                             {u"action-pattern"_s, body.actionPattern},
                             {u"former-patterns"_s, QJsonArray::fromStringList(body.formerPatterns)},
                             {u"reference-pattern"_s, body.referencePattern},
                             {u"names"_s, QJsonArray::fromStringList(body.names)},
                             {u"language"_s, body.language},
                             {u"paper"_s, pageSizeName(body.pageSize)},
                             {u"footer"_s, body.footer},
                         })
        .toJson(QJsonDocument::Compact);
}

Result<Body> withBodyWords(Body body, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::BodyWordsInvalid, {error.errorString()});
    const QJsonObject object = document.object();
    return Body{.name = object["name"_L1].toString(),
                .abbreviation = object["abbreviation"_L1].toString(),
                .scheme = std::move(body.scheme),
                .decidingVerbs = listOf(object["deciding"_L1]),
                .recordingVerbs = listOf(object["recording"_L1]),
                .actionPattern = object["action-pattern"_L1].toString(),
                .referencePattern = object["reference-pattern"_L1].toString(),
                .names = listOf(object["names"_L1]),
                .language = object["language"_L1].toString(),
                .formerPatterns = listOf(object["former-patterns"_L1]),
                .pageSize = pageSizeNamed(object["paper"_L1].toString()).value_or(PageSize::A4),
                .footer = object["footer"_L1].toString(),
                .logo = std::move(body.logo),
                .parties = std::move(body.parties),
                .members = std::move(body.members)};
}

} // namespace minutebook

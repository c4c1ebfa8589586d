#include "models/domain/itemtemplate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

ItemTemplate readTemplate(const QJsonObject &json, const QString &level)
{
    const auto filled = [&](QString text) { return text.replace("{LEVEL}"_L1, level); };
    const QStringList lines = json["notes"_L1].toVariant().toStringList();
    return {json["name"_L1].toString(), filled(json["heading"_L1].toString()), filled(lines.join(u'\n')), json["standing"_L1].toBool()};
}

} // namespace

QString templateFault(const ItemTemplate &item)
{
    if (item.name.trimmed().isEmpty())
        return TemplateWords::tr("A template has no name yet. Give it one.");
    return item.heading.trimmed().isEmpty() ? TemplateWords::tr("“%1” has no title yet. Give it one.").arg(item.name) : QString();
}

QList<ItemTemplate> shippedTemplates(const Scheme &scheme)
{
    QFile file(u":/templates/items.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QList<ItemTemplate> templates;
    for (const auto json : all)
        templates.append(readTemplate(json.toObject(), scheme.level(scheme.highest()).name));
    return templates;
}

} // namespace minutebook

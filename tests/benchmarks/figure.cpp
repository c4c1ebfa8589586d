#include "figure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace minutebook::bench {

using namespace Qt::StringLiterals;

void tell(const QString &name, const QString &unit, const QList<double> &samples)
{
    QJsonArray values;
    for (const double sample : samples)
        values.append(sample);
    const QJsonObject figure{{u"name"_s, name}, {u"unit"_s, unit}, {u"samples"_s, values}};
    QTextStream(stdout) << QJsonDocument(figure).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace minutebook::bench

#include "tests/print/finding.h"

#include <QRegularExpression>

namespace minutebook::test {

QList<Finding> findingsOf(const Conditions &conditions, const PdfSource &source)
{
    QList<Finding> findings;
    for (const Condition &condition : conditions) {
        for (const QString &place : condition.places(source))
            findings.append({QString::fromLatin1(condition.number), place, QString::fromLatin1(condition.sentence)});
    }
    return findings;
}

bool isLanguage(const QPDFObjectHandle &language)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    return language.isString() && tag.match(QString::fromStdString(language.getUTF8Value())).hasMatch();
}

} // namespace minutebook::test

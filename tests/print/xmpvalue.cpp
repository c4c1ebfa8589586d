#include "tests/print/xmpvalue.h"

#include <QXmlStreamReader>

namespace minutebook::test {

namespace {

/// Past the containers and items around it.
QString textIn(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() || (xml.isCharacters() && !xml.isWhitespace()))
            return xml.text().toString();
    }
    return {};
}

} // namespace

QString xmpValue(const QString &packet, const QString &space, const QString &name)
{
    return xmpValues(packet, space, name).value(0);
}

QStringList xmpValues(const QString &packet, const QString &space, const QString &name)
{
    QStringList values;
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.namespaceUri() == space && xml.name() == name)
            values.append(textIn(xml));
    }
    return values;
}

QStringList xmpSpaces(const QString &packet)
{
    QStringList spaces;
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            spaces.append(xml.namespaceUri().toString());
    }
    spaces.removeDuplicates();
    return spaces;
}

bool isWellFormed(const QString &packet)
{
    QXmlStreamReader xml(packet);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace minutebook::test

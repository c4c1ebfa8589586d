#include "models/print/proof/foreignmarkup.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestForeign = 60; // UTF-16 units of it that are told

QRegularExpression wholeValue(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

/// One reading of a file.
class MarkupWritten::Search
{
public:
    Search(const MarkupWritten &written, const QByteArray &xml)
        : m_written(written)
        , m_xml(xml)
    {
    }

    QString first()
    {
        QString foreign;
        while (foreign.isEmpty() && !m_xml.atEnd()) {
            m_xml.readNext();
            foreign = foreignHere();
        }
        return foreign.isEmpty() ? m_misplaced : foreign;
    }

private:
    QString foreignHere()
    {
        switch (m_xml.tokenType()) {
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::EndElement:
            m_open.removeLast();
            return {};
        case QXmlStreamReader::Characters:
            return ofText();
        case QXmlStreamReader::DTD:
            return m_xml.text() == "<!DOCTYPE html>"_L1 ? QString() : m_xml.text().toString();
        case QXmlStreamReader::Comment:
            return u"<!--%1-->"_s.arg(m_xml.text());
        case QXmlStreamReader::EntityReference:
            return u'&' + m_xml.name().toString() + u';';
        case QXmlStreamReader::ProcessingInstruction:
            return u"<?%1?>"_s.arg(m_xml.processingInstructionTarget());
        default:
            return {};
        }
    }

    /// A browser takes a CDATA section for a comment.
    QString ofText()
    {
        if (m_xml.isCDATA())
            return u"<![CDATA[%1]]>"_s.arg(m_xml.text());
        const auto known = m_open.isEmpty() ? m_written.m_known.end() : m_written.m_known.find(m_open.last());
        if (!m_xml.isWhitespace() && (known == m_written.m_known.end() || !known->second.text))
            misplace(m_xml.text().trimmed().toString());
        return {};
    }

    QString begin()
    {
        const QString name = nameOf(m_xml.namespaceUri(), m_xml.name());
        const QString parent = m_open.isEmpty() ? QString() : m_open.last();
        m_open.append(name);
        const auto known = m_written.m_known.find(name);
        if (known == m_written.m_known.end())
            return u"<%1>"_s.arg(m_xml.qualifiedName());
        const QStringList &parents = known->second.parents;
        if (parent.isEmpty() ? !parents.isEmpty() : !parents.contains(parent))
            misplace(u"<%1>"_s.arg(m_xml.qualifiedName()));
        return ofAttributes(known->second);
    }

    QString ofAttributes(const Known &element) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const auto value = element.attributes.find(nameOf(attribute.namespaceUri(), attribute.name()));
            if (value == element.attributes.end() || !value->second.matchView(attribute.value()).hasMatch())
                return u"<%1 %2=\"%3\">"_s.arg(m_xml.qualifiedName(), attribute.qualifiedName(), attribute.value());
        }
        return {};
    }

    /// With what it stands in. What nobody knows at all is told rather than this.
    void misplace(const QString &what)
    {
        const qsizetype outer = m_open.size() - (m_xml.isStartElement() ? 2 : 1);
        if (m_misplaced.isEmpty())
            m_misplaced = u"<%1> %2"_s.arg(m_open.value(outer), what);
    }

    [[nodiscard]] QString nameOf(QStringView address, QStringView name) const
    {
        if (address.isEmpty())
            return name.toString();
        const auto known = m_written.m_namespaces.find(address.toString());
        if (known == m_written.m_namespaces.end())
            return u"%1 %2"_s.arg(address, name);
        return known->second.isEmpty() ? name.toString() : u"%1:%2"_s.arg(known->second, name);
    }

    const MarkupWritten &m_written;
    QXmlStreamReader m_xml;
    QStringList m_open; ///< the elements that are
    QString m_misplaced; ///< the first thing that is written elsewhere
};

MarkupWritten::MarkupWritten(const std::map<QString, QString> &namespaces, const QList<WrittenElements> &rows)
    : m_namespaces(namespaces)
{
    for (const WrittenElements &row : rows)
        add(row);
}

QString MarkupWritten::foreignIn(const QByteArray &xml) const
{
    return Search(*this, xml).first();
}

void MarkupWritten::add(const WrittenElements &row)
{
    Known known{QString(row.parents).split(u' ', Qt::SkipEmptyParts), {}, row.text};
    for (const QString &attribute : QString(row.attributes).split(u' ', Qt::SkipEmptyParts))
        known.attributes.emplace(attribute.section(u'=', 0, 0), wholeValue(attribute.section(u'=', 1)));
    for (const QString &name : QString(row.names).split(u' '))
        m_known.emplace(name, known);
}

void missForeign(FileTexts &texts, const QString &foreign)
{
    const QString line = foreign.simplified();
    const QString told = line.size() > longestForeign ? line.first(longestForeign) + u'…' : line;
    texts.miss(ErrorCode::ProofTextUnread, {{}, told});
}

} // namespace minutebook

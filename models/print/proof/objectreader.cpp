#include "models/print/proof/objectreader.h"

#include "models/print/proof/partof.h"
#include "models/print/proof/stringreadings.h"

#include <QRegularExpression>
#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestContainer = 100; // containers within one object

QString withoutScriptEscapes(const QString &script)
{
    static const QRegularExpression escape(uR"(\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2}))"_s);
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(script)) {
        text += QStringView(script).sliced(end, match.capturedStart() - end);
        text += QChar(match.captured(match.captured(1).isEmpty() ? 2 : 1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    return text += QStringView(script).sliced(end);
}

bool holdsControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 && !c.isSpace(); });
}

bool namesFont(const std::string &key)
{
    return key == "/BaseFont" || key == "/FontName";
}

} // namespace

QStringList unescaped(const QString &text, FilePart part)
{
    QStringList texts{text};
    if (part == FilePart::Link && text.contains(u'%'))
        texts << QUrl::fromPercentEncoding(text.toUtf8());
    if (part == FilePart::Script && text.contains(u'\\'))
        texts << withoutScriptEscapes(text);
    return texts;
}

ObjectReader::ObjectReader(FileTexts &texts, QPDFObjectHandle information, std::map<QPDFObjGen, int> pages, int revision)
    : m_texts(texts)
    , m_information(information.getObjGen())
    , m_pages(std::move(pages))
{
    m_place.revision = revision;
}

void ObjectReader::read(QPDFObjectHandle object)
{
    const auto page = m_pages.find(object.getObjGen());
    m_place.page = page == m_pages.end() ? 0 : page->second;
    m_place.object = object.getObjectID();
    m_informs = m_information.isIndirect() && object.getObjGen() == m_information;
    m_names.clear();
    walk(object, {}, QPDFObjectHandle::newNull(), 0);
    m_place.part = FilePart::String;
    m_place.key.clear();
    m_texts.add(m_place, m_names, TextKind::Syntax);
}

void ObjectReader::readDestinations(QPDFObjectHandle dictionary)
{
    m_place = {.part = FilePart::Destination, .object = dictionary.getObjectID(), .revision = m_place.revision};
    for (const auto &[key, value] : dictionary.getDictAsMap())
        m_texts.add(m_place, QString::fromStdString(key));
}

void ObjectReader::walk(QPDFObjectHandle value, const std::string &key, QPDFObjectHandle dictionary, int depth)
{
    if (depth > deepestContainer)
        return m_texts.miss(ErrorCode::ProofFileDamaged, {u"objects within objects"_s});
    if (value.isString())
        addString(value.getStringValue(), m_informs ? FilePart::Information : partOf(key, dictionary), key);
    else if (value.isName())
        addName(value.getName(), key);
    else if (value.isArray())
        walkArray(value, key, dictionary, depth);
    else if (value.isStream())
        walkDictionary(value.getDict(), depth);
    else if (value.isDictionary())
        walkDictionary(value, depth);
}

/// What another object holds is read with that.
void ObjectReader::walkDictionary(QPDFObjectHandle dictionary, int depth)
{
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        m_names += QString::fromStdString(key) + u'\n';
        if (!value.isIndirect())
            walk(value, key, dictionary, depth + 1);
    }
}

void ObjectReader::walkArray(QPDFObjectHandle array, const std::string &key, QPDFObjectHandle dictionary, int depth)
{
    const int count = array.getArrayNItems();
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle entry = array.getArrayItem(i);
        if (entry.isIndirect())
            continue;
        if (key == "/Names" && entry.isString() && i + 1 < count)
            addString(entry.getStringValue(), partOfLeaf(array.getArrayItem(i + 1)), key);
        else
            walk(entry, key, dictionary, depth + 1);
    }
}

void ObjectReader::addString(const std::string &bytes, FilePart part, const std::string &key)
{
    m_place.part = part;
    m_place.key = QString::fromStdString(key);
    for (const QString &reading : readingsOf(bytes)) {
        for (const QString &text : unescaped(reading, part))
            m_texts.add(m_place, text, holdsControls(text) ? TextKind::Syntax : TextKind::Prose);
    }
}

void ObjectReader::addName(const std::string &name, const std::string &key)
{
    const QString text = QString::fromStdString(name).mid(1);
    m_names += text + u'\n';
    if (!namesFont(key))
        return;
    m_place.part = FilePart::FontName;
    m_place.key = QString::fromStdString(key);
    m_texts.add(m_place, text);
}

} // namespace minutebook

#include "models/print/proof/objectreader.h"

#include "models/print/proof/numberedwords.h"
#include "models/print/proof/partof.h"
#include "models/print/proof/stringreadings.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestContainer = 100; // containers within one object
constexpr QChar languageMark(u'\x1b'); // PDF 1.7, 7.9.2.2

bool holdsControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 && !c.isSpace() && c != languageMark; });
}

bool namesFont(const std::string &key)
{
    return key == "/BaseFont" || key == "/FontName";
}

} // namespace

ObjectReader::ObjectReader(FileTexts &texts, const QPDFObjectHandle &information, std::map<QPDFObjGen, int> pages, int revision)
    : m_texts(texts)
    , m_information(information.getObjGen())
    , m_pages(std::move(pages))
{
    m_place.revision = revision;
}

void ObjectReader::read(const QPDFObjectHandle &object)
{
    const auto page = m_pages.find(object.getObjGen());
    m_place.page = page == m_pages.end() ? 0 : page->second;
    m_place.object = object.getObjectID();
    m_informs = m_information.isIndirect() && object.getObjGen() == m_information;
    m_names.clear();
    m_numbered = false;
    walk(object, {}, QPDFObjectHandle::newNull(), 0);
    m_place.part = FilePart::String;
    m_place.key.clear();
    m_texts.add(m_place, m_names, TextKind::Syntax);
    if (m_numbered)
        m_texts.add(m_place, withoutNumbers(m_names), TextKind::Syntax);
}

void ObjectReader::readDestinations(const QPDFObjectHandle &dictionary)
{
    m_place = {.part = FilePart::Destination, .object = dictionary.getObjectID(), .revision = m_place.revision};
    for (const auto &[key, value] : dictionary.getDictAsMap())
        m_texts.add(m_place, QString::fromStdString(key));
}

void ObjectReader::walk(const QPDFObjectHandle &value, const std::string &key, const QPDFObjectHandle &dictionary, int depth)
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
        walkDictionary(value.getDict(), key, depth);
    else if (value.isDictionary())
        walkDictionary(value, key, depth);
}

/// What another object holds is read with that.
void ObjectReader::walkDictionary(const QPDFObjectHandle &dictionary, const std::string &of, int depth)
{
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        keepName(QString::fromStdString(key).mid(1));
        noteUse(dictionary, of, key, value);
        if (!value.isIndirect())
            walk(value, key, dictionary, depth + 1);
    }
}

void ObjectReader::noteUse(const QPDFObjectHandle &dictionary, const std::string &of, const std::string &key, const QPDFObjectHandle &value)
{
    if (key == "/Contents" && (value.isStream() || value.isArray()))
        m_uses.pages.push_back(dictionary);
    else if (key == "/Font" && value.isDictionary())
        m_uses.resources.push_back(dictionary);
    else if (value.isIndirect())
        m_uses.note(of == "/EF" ? of : key, value);
    else if (key == "/InkList")
        m_texts.miss(ErrorCode::ProofShapeUnread, {QString::number(m_place.page)}); // as by hand
}

void ObjectReader::walkArray(const QPDFObjectHandle &array, const std::string &key, const QPDFObjectHandle &dictionary, int depth)
{
    const int count = array.getArrayNItems();
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle entry = array.getArrayItem(i);
        if (entry.isIndirect() && i > 0 && array.getArrayItem(i - 1).isNameAndEquals("/ICCBased"))
            m_uses.note("/ICCBased", entry);
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
    m_uses.spoken += part == FilePart::Alternative || part == FilePart::Structure ? 1 : 0;
    for (const QString &text : readingsOf(bytes))
        m_texts.add(m_place, text, holdsControls(text) ? TextKind::Syntax : TextKind::Prose);
}

void ObjectReader::keepName(const QString &name)
{
    m_names += name + u'\n';
    m_numbered |= !name.isEmpty() && name.front().isDigit();
}

void ObjectReader::addName(const std::string &name, const std::string &key)
{
    const QString text = QString::fromStdString(name).mid(1);
    keepName(text);
    if (!namesFont(key))
        return;
    m_place.part = FilePart::FontName;
    m_place.key = QString::fromStdString(key);
    m_texts.add(m_place, text);
}

} // namespace minutebook

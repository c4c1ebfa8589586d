#include "models/print/mendfonts.h"

#include "models/print/proof/charactermap.h"

#include <QCryptographicHash>
#include <QStringEncoder>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const auto nothing = u"\u200b"_s; // is not seen and has no width

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// Six capitals.
std::string subsetTag(const QPDFObjectHandle &fontFile)
{
    const QByteArray hash = QCryptographicHash::hash(dataOf(fontFile), QCryptographicHash::Sha256);
    std::string tag;
    for (const char byte : hash.first(6))
        tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    return tag;
}

bool isUntold(const QString &said)
{
    return said.isEmpty() || said.front().isNull();
}

bool isSpace(const QString &said)
{
    return said.front() <= u' ' || said.front() == u'\u00a0';
}

/// What a spelling says beyond the glyphs that tell their characters themselves.
QString untold(const SpeltGlyphs &spelt, const ToldCharacters &told)
{
    QString rest = spelt.text;
    for (const quint32 code : spelt.codes) {
        const QString said = told.value(code);
        if (const qsizetype at = rest.indexOf(said); at >= 0)
            rest.remove(at, said.size());
    }
    return rest;
}

void tell(ToldCharacters &told, const SpeltGlyphs &spelt)
{
    QString rest = untold(spelt, told);
    for (const quint32 code : spelt.codes) {
        if (told.contains(code))
            continue;
        told.insert(code, rest.isEmpty() ? nothing : rest);
        rest.clear();
    }
}

/// Short spellings first: of few glyphs it is plainer what each says.
void tellAll(ToldCharacters &told, QList<SpeltGlyphs> spelt)
{
    std::ranges::stable_sort(spelt, {}, [](const SpeltGlyphs &one) { return one.codes.size(); });
    for (const SpeltGlyphs &one : std::as_const(spelt))
        tell(told, one);
}

QByteArray hex(const QString &characters)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE);
    return QByteArray(encoder.encode(characters)).toHex();
}

QByteArray characterMap(const ToldCharacters &told)
{
    constexpr qsizetype mostInOneList = 100; // Adobe's technical note 5014
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    qsizetype left = told.size();
    for (qsizetype inList = 0; const auto &[code, characters] : told.asKeyValueRange()) {
        if (inList == 0)
            map += QByteArray::number(inList = std::min(left, mostInOneList)) + " beginbfchar\n";
        map += '<' + QByteArray::number(code, 16).rightJustified(4, '0') + "> <" + hex(characters) + ">\n";
        --left;
        if (--inList == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// A letter's form within a word is the letter.
void tellLetters(ToldCharacters &told, const QList<SpeltGlyphs> &spelt)
{
    for (const SpeltGlyphs &one : spelt) {
        if (one.codes.size() == 1 && told.value(one.codes.first()).normalized(QString::NormalizationForm_KC) == one.text)
            told[one.codes.first()] = one.text;
    }
}

/// A glyph that only U+0000 has and that nothing spells is a space.
ToldCharacters mended(const QHash<quint32, QString> &characters, const QList<SpeltGlyphs> &spelt)
{
    ToldCharacters told;
    for (const auto &[code, said] : characters.asKeyValueRange()) {
        if (!isUntold(said))
            told.insert(code, isSpace(said) ? u" "_s : said);
    }
    tellLetters(told, spelt);
    tellAll(told, spelt);
    for (const auto &[code, said] : characters.asKeyValueRange()) {
        if (!told.contains(code))
            told.insert(code, u" "_s);
    }
    return told;
}

ToldCharacters mendMap(QPDFObjectHandle map, const QList<SpeltGlyphs> &spelt)
{
    const ToldCharacters told = mended(readCharacterMap(dataOf(map)).characters, spelt);
    map.replaceStreamData(characterMap(told).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return told;
}

/// Qt puts a tag before the name in some places only, and takes it from the order of its objects.
std::string withoutTag(const std::string &name)
{
    const size_t plus = name.find('+');
    return plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
}

void nameAsSubset(QPDFObjectHandle font)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const std::string name = withoutTag(descriptor.getKey("/FontName").getName());
    const auto tagged = QPDFObjectHandle::newName('/' + subsetTag(descriptor.getKey("/FontFile2")) + '+' + name);
    descriptor.replaceKey("/FontName", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    font.replaceKey("/BaseFont", tagged);
}

} // namespace

ToldByFont mendFonts(QPDF &pdf, const SpeltByPage &spelt)
{
    std::map<QPDFObjGen, QList<SpeltGlyphs>> byFont;
    for (const QList<SpeltGlyphs> &page : spelt) {
        for (const SpeltGlyphs &one : page)
            byFont[one.font].append(one);
    }
    ToldByFont told;
    for (const QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        nameAsSubset(object);
        told[object.getObjGen()] = mendMap(object.getKey("/ToUnicode"), byFont[object.getObjGen()]);
    }
    return told;
}

} // namespace minutebook

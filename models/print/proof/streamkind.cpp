#include "models/print/proof/streamkind.h"

#include "models/print/proof/contenttokens.h"
#include "models/print/proof/stringreadings.h"
#include "models/print/proof/valueat.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace minutebook {

namespace {

bool isTyped(const QPDFObjectHandle &stream, const std::string &key, const std::string &name)
{
    return stream.getDict().getKey(key).isNameAndEquals(name);
}

bool isMarkedUp(const QByteArray &data)
{
    const QByteArray start = data.first(std::min<qsizetype>(data.size(), 64)).trimmed();
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<");
}

bool isCharacterMap(const QByteArray &data)
{
    return data.contains("begincmap") && isText(data);
}

template <typename Number>
qsizetype numberAt(const QByteArray &data, qsizetype at)
{
    return at + qsizetype{sizeof(Number)} > data.size() ? 0 : qFromBigEndian<Number>(data.constData() + at);
}

/// TrueType and OpenType: as long as its tables reach, and no longer. What says that it reaches further has room for anything.
bool isTableFont(const QByteArray &data)
{
    constexpr qsizetype entry = 16;
    constexpr qsizetype padding = 4;
    if (!data.startsWith(QByteArrayView("\0\1\0\0", 4)) && !data.startsWith("true") && !data.startsWith("OTTO"))
        return false;
    const qsizetype tables = numberAt<quint16>(data, 4);
    qsizetype end = 12 + entry * tables;
    for (qsizetype i = 0; i < tables; ++i)
        end = std::max(end, numberAt<quint32>(data, 12 + entry * i + 8) + numberAt<quint32>(data, 12 + entry * i + 12));
    return data.size() >= end && data.size() < end + padding;
}

bool isFontProgram(const QByteArray &data)
{
    return isTableFont(data) || data.startsWith("%!") || data.startsWith("\x80\x01") || data.startsWith(QByteArrayView("\1\0\4", 3));
}

/// ICC.1, 7.2.
bool isColourProfile(const QByteArray &data)
{
    constexpr qsizetype padding = 4;
    const qsizetype size = numberAt<quint32>(data, 0);
    return data.size() >= size && data.size() < size + padding && data.sliced(std::min<qsizetype>(36, data.size())).startsWith("acsp");
}

/// By the first signs of what packs things.
bool isPacked(const QByteArray &data)
{
    static constexpr std::array<std::string_view, 9> beginnings{"\x1f\x8b",    "PK",    "%PDF",  "7z",   "BZh",
                                                                "\xfd\x37zXZ", "x\x9c", "x\xda", "x\x01"};
    return std::ranges::any_of(beginnings, [&](std::string_view begin) { return data.startsWith(QByteArrayView(begin)); });
}

/// Of one number alone (PDF 1.7, 7.10): of two, a table of samples is a picture.
bool isPlainFunction(const QPDFObjectHandle &stream, const QByteArray &data)
{
    QPDFObjectHandle type = stream.getDict().getKey("/FunctionType");
    QPDFObjectHandle domain = stream.getDict().getKey("/Domain");
    if (!type.isInteger() || !domain.isArray())
        return false;
    const bool calculates = type.getIntValue() == 4; // in signs of its own
    return calculates ? isText(data) && data.trimmed().startsWith('{') && data.trimmed().endsWith('}')
                      : domain.getArrayNItems() == 2 && !isPacked(data);
}

/// As many entries as it says, of the widths that it says (PDF 1.7, 7.5.8).
bool isObjectTable(const QPDFObjectHandle &stream, const QByteArray &data)
{
    QPDFObjectHandle widths = stream.getDict().getKey("/W");
    QPDFObjectHandle index = stream.getDict().getKey("/Index");
    QPDFObjectHandle size = stream.getDict().getKey("/Size");
    if (!isTyped(stream, "/Type", "/XRef") || !widths.isArray())
        return false;
    const auto sum = [](const QPDFObjectHandle &numbers, int first, int step) {
        long long all = 0;
        for (int i = first; i < numbers.getArrayNItems(); i += step)
            all += numbers.getArrayItem(i).isInteger() ? numbers.getArrayItem(i).getIntValue() : 0;
        return all;
    };
    const long long entries = index.isArray() ? sum(index, 1, 2) : size.isInteger() ? size.getIntValue() : 0;
    return data.size() == entries * sum(widths, 0, 1) && !isPacked(data);
}

bool isOwn(const QPDFObjectHandle &stream, const QByteArray &data, std::optional<StreamUse> use)
{
    if (!use)
        return isObjectTable(stream, data) || isPlainFunction(stream, data);
    return (*use == StreamUse::Font && isFontProgram(data)) || (*use == StreamUse::Colours && isColourProfile(data))
        || (*use == StreamUse::Characters && isCharacterMap(data))
        || ((*use == StreamUse::Glyphs || *use == StreamUse::Hints) && !isPacked(data));
}

bool isOperator(const std::string &word)
{
    static const std::set<std::string, std::less<>> operators{
        "b",   "B",  "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs",  "d",   "d0", "d1", "Do",   "DP",    "EI",
        "EMC", "ET", "EX", "f",  "F",   "f*", "G",   "g",  "gs", "h", "i",  "ID", "j",   "J",   "K",  "k",  "l",    "m",     "M",
        "MP",  "n",  "q",  "Q",  "re",  "RG", "rg",  "ri", "s",  "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc",   "Td",    "TD",
        "Tf",  "Tj", "TJ", "TL", "Tm",  "Tr", "Ts",  "Tw", "Tz", "v", "w",  "W",  "W*",  "y",   "'",  "\"", "true", "false", "null"};
    return operators.contains(word);
}

/// All of it is operators and what they take.
bool isAllContent(const QByteArray &data)
{
    ContentTokens tokens(data);
    bool operates = false;
    for (ContentToken token = tokens.next(); token.kind != ContentToken::End; token = tokens.next()) {
        if (token.kind == ContentToken::Word && !isOperator(token.text))
            return false;
        operates |= token.kind == ContentToken::Word || token.kind == ContentToken::InlineImage;
    }
    return operates;
}

} // namespace

bool isPicture(const QPDFObjectHandle &stream, std::optional<StreamUse> use)
{
    QPDFObjectHandle dictionary = stream.getDict();
    return isTyped(stream, "/Subtype", "/Image") || use == StreamUse::Thumbnail
        || (dictionary.hasKey("/Width") && dictionary.hasKey("/Height"));
}

StreamKind streamKind(const QPDFObjectHandle &stream, const QByteArray &data, std::optional<StreamUse> use)
{
    if (isTyped(stream, "/Type", "/ObjStm"))
        return StreamKind::Objects;
    if (isTyped(stream, "/Type", "/EmbeddedFile") || use == StreamUse::Attachment)
        return StreamKind::Attachment;
    if (isTyped(stream, "/Subtype", "/Form") || stream.getDict().hasKey("/PatternType"))
        return StreamKind::Content;
    if (isOwn(stream, data, use))
        return StreamKind::Own;
    if (use == StreamUse::Script)
        return StreamKind::Script;
    if (isMarkedUp(data) && isText(data))
        return StreamKind::Xml;
    if (isAllContent(data))
        return StreamKind::Content;
    return isText(data) ? StreamKind::Text : StreamKind::Unknown;
}

} // namespace minutebook

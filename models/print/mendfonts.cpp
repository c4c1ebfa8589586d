#include "models/print/mendfonts.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QString>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// Six capitals.
std::string subsetTag(QPDFObjectHandle fontFile)
{
    const QByteArray hash = QCryptographicHash::hash(dataOf(fontFile), QCryptographicHash::Sha256);
    std::string tag;
    for (const char byte : hash.first(6))
        tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    return tag;
}

QString mendedCharacter(const QString &hex)
{
    const ushort character = hex.toUShort(nullptr, 16);
    return character <= u' ' || character == u'\u00a0' ? u"0020"_s : hex;
}

QString hexOf(const QString &text)
{
    QString hex;
    for (const QChar unit : text)
        hex += QString::number(unit.unicode(), 16).toUpper().rightJustified(4, u'0');
    return hex;
}

/// Mends the map of one font.
class MapMender
{
public:
    explicit MapMender(const QMap<int, QString> &texts)
        : m_texts(texts)
    {
    }

    QString mended(const QString &map)
    {
        static const QRegularExpression range(uR"(<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> (\[[^\]]*\]|<[0-9A-Fa-f]{4}>)(?=\n))"_s);
        QString mended;
        qsizetype end = 0;
        for (const QRegularExpressionMatch &match : range.globalMatch(map)) {
            mended += QStringView(map).sliced(end, match.capturedStart(2) - end);
            mended += mendedRange(match.captured(1).toInt(nullptr, 16), match.captured(2));
            end = match.capturedEnd();
        }
        mended.append(QStringView(map).sliced(end));
        const qsizetype close = mended.indexOf("endcmap"_L1);
        return close < 0 || m_texts.isEmpty() ? mended : mended.insert(close, furtherCharacters());
    }

private:
    /// Characters stand in "[<0041> <0042>]", one for each glyph of a range that begins with `first`, or as "<0041>" alone.
    QString mendedRange(int first, const QString &range)
    {
        static const QRegularExpression entry(u"<([0-9A-Fa-f]{4})>"_s);
        QString mended;
        qsizetype end = 0;
        for (const QRegularExpressionMatch &match : entry.globalMatch(range)) {
            const QString text = m_texts.take(first++);
            mended += QStringView(range).sliced(end, match.capturedStart() - end);
            mended += u'<' + (match.captured(1) == "0000"_L1 && !text.isEmpty() ? hexOf(text) : mendedCharacter(match.captured(1))) + u'>';
            end = match.capturedEnd();
        }
        return mended.append(QStringView(range).sliced(end));
    }

    /// Those of glyphs that no range has.
    [[nodiscard]] QString furtherCharacters() const
    {
        constexpr int most = 100; // in one list
        QString lists;
        const QList<int> codes = m_texts.keys();
        for (qsizetype begin = 0; begin < codes.size(); begin += most) {
            const qsizetype count = std::min<qsizetype>(most, codes.size() - begin);
            lists += QString::number(count) + " beginbfrange\n"_L1;
            for (const int code : codes.sliced(begin, count))
                lists += u"<%1> <%1> [<%2>]\n"_s.arg(hexOf(QString(QChar(code))), hexOf(m_texts.value(code)));
            lists += "endbfrange\n"_L1;
        }
        return lists;
    }

    QMap<int, QString> m_texts; ///< that no range has had yet
};

void mendMap(QPDFObjectHandle map, const QMap<int, QString> &texts)
{
    const QString mended = MapMender(texts).mended(QString::fromLatin1(dataOf(map)));
    map.replaceStreamData(mended.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
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

void mendFonts(QPDF &pdf, const GlyphTexts &texts)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        nameAsSubset(object);
        const auto own = texts.find(object.getObjGen());
        mendMap(object.getKey("/ToUnicode"), own == texts.end() ? QMap<int, QString>() : own->second);
    }
}

} // namespace minutebook

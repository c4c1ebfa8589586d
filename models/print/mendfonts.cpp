#include "models/print/mendfonts.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QString>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

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

/// Characters stand in "[<0041> <0042>]", one for each glyph of a range, or as "<0041>" alone.
QString mendedRange(const QString &range)
{
    static const QRegularExpression entry(u"<([0-9A-Fa-f]{4})>"_s);
    QString mended;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : entry.globalMatch(range)) {
        mended += QStringView(range).sliced(end, match.capturedStart() - end);
        mended += u'<' + mendedCharacter(match.captured(1)) + u'>';
        end = match.capturedEnd();
    }
    return mended.append(QStringView(range).sliced(end));
}

QString mendedMap(const QString &map)
{
    static const QRegularExpression range(u"(\\[[^\\]]*\\]|(?<=> )<[0-9A-Fa-f]{4}>)(?=\n)"_s);
    QString mended;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : range.globalMatch(map)) {
        mended += QStringView(map).sliced(end, match.capturedStart() - end);
        mended += mendedRange(match.captured());
        end = match.capturedEnd();
    }
    return mended.append(QStringView(map).sliced(end));
}

void mendMap(QPDFObjectHandle map)
{
    const QString mended = mendedMap(QString::fromLatin1(dataOf(map)));
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

void mendFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        nameAsSubset(object);
        mendMap(object.getKey("/ToUnicode"));
    }
}

} // namespace minutebook

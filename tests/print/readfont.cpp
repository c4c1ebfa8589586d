#include "tests/print/readfont.h"

#include <QRegularExpression>
#include <QtEndian>

#include <qpdf/Buffer.hh>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QString characterOf(QStringView hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(qFromBigEndian<quint16>(bytes.constData() + i));
    return text;
}

/// The parts of a character map between "begin…" and "end…".
QStringList sectionsOf(const QString &map, const QString &kind)
{
    const QRegularExpression section(u"begin%1\\b(.*?)end%1\\b"_s.arg(kind), QRegularExpression::DotMatchesEverythingOption);
    QStringList sections;
    for (const QRegularExpressionMatch &match : section.globalMatch(map))
        sections.append(match.captured(1));
    return sections;
}

/// The program's own maps list single codes; a range would be another way to say the same.
QHash<int, QString> unicodeOf(const QPDFObjectHandle &map)
{
    static const QRegularExpression pair(u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"_s);
    QHash<int, QString> unicode;
    if (!map.isStream())
        return unicode;
    for (const QString &section : sectionsOf(QString::fromLatin1(dataOf(map)), u"bfchar"_s)) {
        for (const QRegularExpressionMatch &match : pair.globalMatch(section))
            unicode.insert(match.captured(1).toInt(nullptr, 16), characterOf(match.capturedView(2)));
    }
    return unicode;
}

/// "1 [500 600] 7 9 500" (PDF 1.7, 9.7.4.3).
QHash<int, double> widthsOf(const QPDFObjectHandle &list)
{
    QHash<int, double> widths;
    for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems();) {
        const int first = list.getArrayItem(i).getIntValueAsInt();
        QPDFObjectHandle next = list.getArrayItem(i + 1);
        const bool isRange = !next.isArray();
        const int count = isRange ? next.getIntValueAsInt() - first + 1 : next.getArrayNItems();
        for (int k = 0; k < count; ++k)
            widths.insert(first + k, isRange ? list.getArrayItem(i + 2).getNumericValue() : next.getArrayItem(k).getNumericValue());
        i += isRange ? 3 : 2;
    }
    return widths;
}

/// A table of a TrueType font, by its four letters.
QByteArray tableOf(const QByteArray &program, const char *name)
{
    const int tables = program.size() < 12 ? 0 : qFromBigEndian<quint16>(program.constData() + 4);
    for (int i = 0; i < tables; ++i) {
        const char *record = program.constData() + 12 + qsizetype{16} * i;
        if (QByteArray(record, 4) == name)
            return program.mid(qFromBigEndian<quint32>(record + 8), qFromBigEndian<quint32>(record + 12));
    }
    return {};
}

QList<double> programWidthsOf(const QPDFObjectHandle &file)
{
    const QByteArray program = file.isStream() ? dataOf(file) : QByteArray();
    const auto number = [&](const char *table, qsizetype at) {
        return qFromBigEndian<quint16>(tableOf(program, table).mid(at, 2).constData());
    };
    if (tableOf(program, "hmtx").isEmpty())
        return {};
    const int metrics = number("hhea", 34);
    QList<double> widths;
    for (int glyph = 0; glyph < number("maxp", 4); ++glyph)
        widths.append(1000.0 * number("hmtx", qsizetype{4} * std::min(glyph, metrics - 1)) / number("head", 18));
    return widths;
}

std::set<int> listedIn(const QPDFObjectHandle &list)
{
    std::set<int> listed;
    const QByteArray bits = list.isStream() ? dataOf(list) : QByteArray();
    for (int i = 0; i < 8 * bits.size(); ++i) {
        if (static_cast<unsigned char>(bits.at(i / 8)) & (0x80 >> i % 8))
            listed.insert(i);
    }
    return listed;
}

} // namespace

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

SourceFont readFont(const QPDFObjectHandle &font)
{
    SourceFont source;
    source.font = font;
    source.descendant = font.getKey("/DescendantFonts").isArray() ? font.getKey("/DescendantFonts").getArrayItem(0)
                                                                  : QPDFObjectHandle::newDictionary();
    source.descriptor = source.descendant.getKey("/FontDescriptor");
    source.unicode = unicodeOf(font.getKey("/ToUnicode"));
    source.widths = widthsOf(source.descendant.getKey("/W"));
    if (!source.descriptor.isDictionary())
        return source;
    source.programWidths = programWidthsOf(source.descriptor.getKey("/FontFile2"));
    source.listed = listedIn(source.descriptor.getKey("/CIDSet"));
    source.hasList = source.descriptor.hasKey("/CIDSet");
    return source;
}

} // namespace minutebook::test

#include "models/print/proof/stringreadings.h"

#include <QStringDecoder>

#include <qpdf/QUtil.hh>

#include <algorithm>

namespace minutebook {

namespace {

QString decodedAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

bool isUtf16(QByteArrayView bytes)
{
    return bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE");
}

bool isControlByte(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
}

QStringList utf16Within(QByteArrayView bytes)
{
    return {decodedAs(QStringConverter::Utf16BE, bytes), decodedAs(QStringConverter::Utf16BE, bytes.sliced(1)),
            decodedAs(QStringConverter::Utf16LE, bytes), decodedAs(QStringConverter::Utf16LE, bytes.sliced(1))};
}

/// Latin text in UTF-16 is found among its zero bytes as it is; this is for other scripts.
bool mayHoldUtf16(QByteArrayView bytes)
{
    return bytes.size() > 3 && bytes.contains('\0') && std::ranges::count(bytes, '\0') * 10 > bytes.size();
}

} // namespace

QStringList readingsOf(const std::string &bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (isUtf16(view))
        return {decodedAs(QStringConverter::Utf16, view)};
    QStringList readings{QString::fromStdString(QUtil::pdf_doc_to_utf8(bytes))};
    const bool ascii = std::ranges::all_of(view, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii)
        readings << QString::fromUtf8(view) << decodedAs(QStringConverter::Utf16BE, view);
    else if (mayHoldUtf16(view))
        readings += utf16Within(view);
    readings.removeDuplicates();
    return readings;
}

bool isText(QByteArrayView bytes)
{
    return isUtf16(bytes) || (bytes.isValidUtf8() && std::ranges::none_of(bytes, isControlByte));
}

QStringList textsWithin(QByteArrayView bytes)
{
    if (isUtf16(bytes))
        return {decodedAs(QStringConverter::Utf16, bytes)};
    QStringList texts{QString::fromUtf8(bytes)};
    if (mayHoldUtf16(bytes))
        texts += utf16Within(bytes);
    return texts;
}

} // namespace minutebook

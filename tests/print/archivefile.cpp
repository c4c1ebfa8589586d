#include "tests/print/archiveconditions.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QStringList a6_1_2_1(const PdfSource &source)
{
    static const QRegularExpression head(u"^%PDF-1\\.[0-7]\\r?\\n%[\\x80-\\xff]{4}"_s);
    return placeIf(!head.match(QString::fromLatin1(source.bytes.first(32))).hasMatch(), "the header");
}

QStringList a6_1_3_1(const PdfSource &source)
{
    QPDFObjectHandle identifier = source.pdf->getTrailer().getKey("/ID");
    return placeIf(!identifier.isArray() || identifier.getArrayNItems() != 2, "the trailer");
}

QStringList a6_1_3_2(const PdfSource &source)
{
    return placeIf(source.pdf->isEncrypted(), "the trailer");
}

QStringList a6_1_3_3(const PdfSource &source)
{
    return placeIf(!source.bytes.trimmed().endsWith("%%EOF"), "the file's end");
}

QString placeOf(const QPDFObjectHandle &object)
{
    return u"object %1"_s.arg(object.getObjectID());
}

QStringList a6_1_7_1_1(const PdfSource &source)
{
    QStringList places;
    for (const QPDFObjectHandle &object : source.pdf->getAllObjects()) {
        if (object.isStream()
            && (object.getDict().hasKey("/F") || object.getDict().hasKey("/FFilter") || object.getDict().hasKey("/FDecodeParms")))
            places.append(placeOf(object));
    }
    return places;
}

QStringList a6_1_7_2_1(const PdfSource &source)
{
    static const std::set<std::string> allowed{"/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode",
                                               "/CCITTFaxDecode", "/JBIG2Decode",   "/DCTDecode",   "/JPXDecode"};
    QStringList places;
    for (const QPDFObjectHandle &object : source.pdf->getAllObjects()) {
        if (!object.isStream())
            continue;
        QPDFObjectHandle filter = object.getDict().getKey("/Filter");
        for (const QPDFObjectHandle &name : filter.isArray() ? filter.getArrayAsVector() : std::vector{filter}) {
            if (name.isName() && !allowed.contains(name.getName()))
                places.append(placeOf(object));
        }
    }
    return places;
}

QStringList a6_1_8_1(const PdfSource &source)
{
    QStringList places;
    for (const auto &[object, font] : source.fonts) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString name = decoder(QByteArray::fromStdString(QPDFObjectHandle(font.font).getKey("/BaseFont").getName()));
        if (decoder.hasError())
            places.append(name);
    }
    return places;
}

/// Integers are of 32 bits in a sound file by qpdf; strings and names have these bounds.
QStringList a6_1_13_1(const PdfSource &source)
{
    QStringList places;
    for (const QPDFObjectHandle &dictionary : everyDictionary(source)) {
        for (const auto &[key, value] : dictionary.getDictAsMap()) {
            QPDFObjectHandle part = value;
            const bool tooLong = key.size() > 128 || (part.isString() && part.getStringValue().size() > 32767)
                || (part.isName() && part.getName().size() > 128);
            if (tooLong)
                places.append(QString::fromStdString(key));
        }
    }
    return places;
}

QStringList a6_1_13_2(const PdfSource &source)
{
    QStringList places;
    for (size_t page = 0; page < source.pages.size(); ++page)
        places += placeIf(source.pages.at(page).deepest > 28, qPrintable(placeOfPage(page)));
    return places;
}

QStringList a6_8_1(const PdfSource &source)
{
    QPDFObjectHandle names = source.root.getKey("/Names");
    const bool hasFiles = source.root.hasKey("/AF") || (names.isDictionary() && names.hasKey("/EmbeddedFiles"));
    return placeIf(hasFiles, "the catalogue");
}

QStringList a6_9_1(const PdfSource &source)
{
    return placeIf(source.root.hasKey("/OCProperties"), "the catalogue");
}

QStringList a6_11_1(const PdfSource &source)
{
    return placeIf(source.root.hasKey("/Requirements"), "the catalogue");
}

} // namespace

Conditions archiveFileConditions()
{
    return {{"6.1.2-1", "The file does not begin as a binary file of PDF 1.", a6_1_2_1},
            {"6.1.3-1", "The trailer has no ID.", a6_1_3_1},
            {"6.1.3-2", "The file is encrypted.", a6_1_3_2},
            {"6.1.3-3", "Something comes after the end.", a6_1_3_3},
            {"6.1.7.1-1", "A stream's data are in another file.", a6_1_7_1_1},
            {"6.1.7.2-1", "A stream has a filter that is not allowed.", a6_1_7_2_1},
            {"6.1.8-1", "A font's name is not UTF-8.", a6_1_8_1},
            {"6.1.13-1", "A string or a name is too long.", a6_1_13_1},
            {"6.1.13-2", "Too many graphics states are saved at once.", a6_1_13_2},
            {"6.8-1", "There are attachments.", a6_8_1},
            {"6.9-1", "There is optional content.", a6_9_1},
            {"6.11-1", "The file asks something of its reader.", a6_11_1}};
}

} // namespace minutebook::test

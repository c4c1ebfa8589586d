#include "models/print/proof/fileimage.h"

#include "models/print/proof/streamdata.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace minutebook {

namespace {

/// Whatever else an image's dictionary says may change what is seen.
bool saysNoMore(const QPDFObjectHandle &dictionary)
{
    static constexpr std::array<std::string_view, 9> known{
        "/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Filter", "/Length", "/DecodeParms"};
    return std::ranges::all_of(dictionary.getKeys(), [](const std::string &key) { return std::ranges::find(known, key) != known.end(); });
}

int componentsOf(const QPDFObjectHandle &colours)
{
    return colours.isNameAndEquals("/DeviceRGB") ? 3 : colours.isNameAndEquals("/DeviceGray") ? 1 : 0;
}

int numberOf(const QPDFObjectHandle &value)
{
    return value.isInteger() ? value.getIntValueAsInt() : 0;
}

QByteArray samplesOf(const QImage &picture, int components)
{
    const QImage rows = picture.convertToFormat(components == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    QByteArray samples;
    for (int y = 0; y < rows.height(); ++y)
        samples.append(reinterpret_cast<const char *>(rows.constScanLine(y)), qsizetype{rows.width()} * components);
    return samples;
}

QByteArray hashOfSamples(const QByteArray &samples)
{
    return QCryptographicHash::hash(samples, QCryptographicHash::Sha256);
}

} // namespace

std::optional<FileImage> fileImage(const QPDFObjectHandle &stream)
{
    QPDFObjectHandle dictionary = stream.getDict();
    FileImage image{
        numberOf(dictionary.getKey("/Width")), numberOf(dictionary.getKey("/Height")), componentsOf(dictionary.getKey("/ColorSpace")), {}};
    const std::optional<QByteArray> samples = streamData(stream);
    const bool isWhole = image.width > 0 && image.height > 0 && image.components > 0 && numberOf(dictionary.getKey("/BitsPerComponent")) == 8
        && samples && samples->size() == qsizetype{image.width} * image.height * image.components;
    if (!isWhole || !saysNoMore(dictionary))
        return {};
    image.sha256 = hashOfSamples(*samples);
    return image;
}

bool shows(const FileImage &image, const QImage &picture)
{
    if (picture.isNull() || image.width != picture.width() || image.height != picture.height())
        return false;
    const bool canBeGrey = image.components == 3 || picture.isGrayscale();
    return canBeGrey && image.sha256 == hashOfSamples(samplesOf(picture, image.components));
}

} // namespace minutebook

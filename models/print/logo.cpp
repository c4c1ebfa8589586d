#include "models/print/logo.h"

#include "models/print/pages.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QXmlStreamReader>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMegabytes = 2;
constexpr int mostPixels = 4000; // in each direction
constexpr QSize keptPixels(600, 200);
constexpr QSizeF printedSize(points(144), points(48));

bool isSvg(const QByteArray &contents)
{
    return contents.first(std::min<qsizetype>(contents.size(), 4096)).contains("<svg");
}

/// A reference to another part of the file, or to data in it.
bool staysInside(QStringView reference)
{
    const QStringView target = reference.trimmed();
    return target.isEmpty() || target.startsWith(u'#') || target.startsWith(u"data:image/png") || target.startsWith(u"data:image/jpeg");
}

/// "url(…)" in a style.
bool stylesStayInside(const QString &style)
{
    for (qsizetype at = style.indexOf("url("_L1, 0, Qt::CaseInsensitive); at >= 0;
         at = style.indexOf("url("_L1, at + 4, Qt::CaseInsensitive)) {
        QString target = style.mid(at + 4).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\''))
            target.remove(0, 1);
        if (!target.startsWith(u'#'))
            return false;
    }
    return !style.contains("@import"_L1, Qt::CaseInsensitive);
}

QString strangerIn(const QXmlStreamReader &xml)
{
    static const QStringList unwanted{u"script"_s, u"foreignObject"_s, u"iframe"_s, u"audio"_s, u"video"_s};
    if (unwanted.contains(xml.name()))
        return xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const bool refers = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
        if ((refers && !staysInside(attribute.value())) || !stylesStayInside(attribute.value().toString()))
            return attribute.value().toString().left(60);
    }
    return {};
}

/// What an SVG file takes from outside itself; empty: nothing. Its entities are no business of a drawing.
QString takenFromOutside(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return u"<!ENTITY>"_s;
        if (token == QXmlStreamReader::Characters && !stylesStayInside(xml.text().toString()))
            return xml.text().trimmed().left(60).toString();
        if (token == QXmlStreamReader::ProcessingInstruction)
            return xml.processingInstructionTarget().toString();
        if (const QString stranger = token == QXmlStreamReader::StartElement ? strangerIn(xml) : QString(); !stranger.isEmpty())
            return stranger;
    }
    return {};
}

QSize fitted(QSize size, bool grows)
{
    const bool fits = size.width() <= keptPixels.width() && size.height() <= keptPixels.height();
    return (fits && !grows ? size : size.scaled(keptPixels, Qt::KeepAspectRatio)).expandedTo({1, 1});
}

QImage flattened(const QImage &image)
{
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

QImage inSrgb(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image = image.convertedToColorSpace(QColorSpace::SRgb, QImage::Format_ARGB32);
    image.setColorSpace({});
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<QByteArray> readLogo(const QByteArray &contents, const QString &name)
{
    const auto tooLarge = [&] {
        return failure(ErrorCode::LogoTooLarge, {name, QString::number(mostMegabytes), QString::number(mostPixels)});
    };
    if (contents.size() > mostMegabytes * 1'000'000)
        return tooLarge();
    const bool svg = isSvg(contents);
    if (const QString outside = svg ? takenFromOutside(contents) : QString(); !outside.isEmpty())
        return failure(ErrorCode::LogoNotAlone, {name, outside});
    QByteArray bytes = contents;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, svg ? "svg" : "png");
    const QSize size = reader.size();
    if (!svg && (size.width() > mostPixels || size.height() > mostPixels))
        return tooLarge();
    if (svg && size.isValid())
        reader.setScaledSize(fitted(size, true));
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::LogoNotReadable, {name, reader.errorString()});
    image = flattened(inSrgb(image));
    const QSize kept = fitted(image.size(), false);
    return pngOf(kept == image.size() ? image : image.scaled(kept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

QImage logoImage(const QByteArray &logo)
{
    // Without the question Qt loads what it has for pictures, for none.
    return logo.isEmpty() ? QImage() : QImage::fromData(logo, "PNG").convertToFormat(QImage::Format_RGB32);
}

QImage LogoShelf::imageOf(const QByteArray &logo)
{
    const auto known = m_images.constFind(logo);
    return known == m_images.cend() ? *m_images.insert(logo, logoImage(logo)) : *known;
}

QSizeF logoSize(const QImage &image)
{
    return QSizeF(image.size()).scaled(printedSize, Qt::KeepAspectRatio);
}

} // namespace minutebook

#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QSizeF>

namespace minutebook {

/// A committee's logo as it is kept, made of the contents of a PNG or SVG file: an opaque PNG picture in sRGB of at most 600 by 200 pixels
/// (300 to the inch at its largest on paper), on white where it was clear. An SVG may take nothing from outside itself, nor run anything. Needs a
/// QGuiApplication. `name` is for the sentence. Errors: LogoNotReadable, LogoTooLarge, LogoNotAlone.
[[nodiscard]] Result<QByteArray> readLogo(const QByteArray &contents, const QString &name);

/// The picture that is painted for a logo that readLogo made; null if it is none.
[[nodiscard]] QImage logoImage(const QByteArray &logo);

/// The pictures of logos, each made once: one picture that many pages show stands in a file once.
class LogoShelf
{
public:
    [[nodiscard]] QImage imageOf(const QByteArray &logo);

private:
    QHash<QByteArray, QImage> m_images;
};

/// How large it stands on the page, in units of a page.
[[nodiscard]] QSizeF logoSize(const QImage &image);

} // namespace minutebook

#pragma once

#include <QByteArray>
#include <QHash>
#include <QRectF>
#include <QStringList>

namespace minutebook::test {

struct PdfLink {
    QRectF box; ///< in points, y up
    QString target;
};

struct PdfBookmark {
    QString title;
    int depth = 0;
    qsizetype page = 0;

    bool operator==(const PdfBookmark &) const = default;
};

struct PdfFont {
    QString name;
    bool embedded = false;
    bool hasCharacterMap = false;
};

/// What a PDF file says of itself, read by qpdf.
struct PdfFile {
    QStringList warnings;
    QString version;
    QHash<QString, QString> information;
    QString xmp;
    QString language;
    QString pageMode;
    bool displaysTitle = false;
    qsizetype pageCount = 0;
    QList<PdfBookmark> outline;
    QList<PdfLink> links;
    QList<PdfFont> fonts;
    QByteArray everything; ///< every object and stream, decompressed
};

[[nodiscard]] PdfFile readPdf(const QByteArray &bytes);

} // namespace minutebook::test

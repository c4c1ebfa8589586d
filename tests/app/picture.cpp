#include "picture.h"

#include <QHash>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int titleHeight = 26;
constexpr QColor frameColour(70, 80, 90);

/// A desktop puts a frame with its title around a window; here nothing does.
void paintOver(QPainter &painter, QWidget &over, const QSize &size)
{
    const QSize inner = over.size().boundedTo(size - QSize(8, titleHeight + 8));
    const QRect frame(QPoint((size.width() - inner.width()) / 2 - 1, (size.height() - inner.height() - titleHeight) / 2),
                      inner + QSize(2, titleHeight + 1));
    painter.fillRect(frame.translated(4, 4), QColor(0, 0, 0, 60));
    painter.fillRect(frame, frameColour);
    painter.setPen(Qt::white);
    painter.drawText(QRect(frame.topLeft(), QSize(frame.width(), titleHeight)), Qt::AlignCenter, over.windowTitle());
    painter.drawPixmap(frame.topLeft() + QPoint(1, titleHeight), over.grab(QRect({}, inner)));
}

int distance(QRgb one, QRgb other)
{
    const auto square = [](int difference) { return difference * difference; };
    return square(qRed(one) - qRed(other)) + square(qGreen(one) - qGreen(other)) + square(qBlue(one) - qBlue(other));
}

/// The most frequent first; of equals the darker.
QList<QRgb> coloursOf(const QImage &image, int most)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&](QRgb one, QRgb other) { return std::pair(-counts[one], one) < std::pair(-counts[other], other); });
    QList<QRgb> kept;
    constexpr int alike = 300; // so near that it is not worth a colour of its own
    for (const QRgb colour : std::as_const(colours)) {
        const bool isThere = std::ranges::any_of(kept, [colour](QRgb other) { return distance(colour, other) < alike; });
        if (!isThere && kept.size() < most)
            kept.append(colour);
    }
    return kept;
}

} // namespace

QImage pictureOf(QWidget &window, QWidget *over, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, window.grab(QRect({}, size)));
    if (over)
        paintOver(painter, *over, size);
    return image;
}

QImage inFewColours(const QImage &image, int colours)
{
    const QList<QRgb> table = coloursOf(image, colours);
    QHash<QRgb, uchar> nearest;
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            if (!nearest.contains(colour)) {
                const auto best = std::ranges::min_element(table, {}, [colour](QRgb other) { return distance(colour, other); });
                nearest.insert(colour, static_cast<uchar>(best - table.begin()));
            }
            few.setPixel(x, y, nearest.value(colour));
        }
    }
    return few;
}

} // namespace minutebook

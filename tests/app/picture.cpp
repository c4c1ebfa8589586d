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

/// What a level's name is written in says more than a shade of a letter's edge.
int weight(QRgb colour)
{
    constexpr int vivid = 60;
    constexpr int weightOfVivid = 12;
    const int most = std::max({qRed(colour), qGreen(colour), qBlue(colour)});
    const int least = std::min({qRed(colour), qGreen(colour), qBlue(colour)});
    return most - least > vivid ? weightOfVivid : 1;
}

/// Those that count most first; of equals the darker.
QList<QRgb> byCount(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            counts[image.pixel(x, y)] += weight(image.pixel(x, y));
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&](QRgb one, QRgb other) { return std::pair(-counts[one], one) < std::pair(-counts[other], other); });
    return colours;
}

QList<QRgb> coloursOf(const QImage &image, int most)
{
    constexpr int alike = 500; // so near that it is not worth a colour of its own
    QList<QRgb> kept;
    for (const QRgb colour : byCount(image)) {
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

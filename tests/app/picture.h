#pragma once

#include <QImage>

class QWidget;

namespace minutebook {

/// Of a window and of what stands over it, as far as they are to be seen in a manual: on paper of this size, whatever theirs is.
[[nodiscard]] QImage pictureOf(QWidget &window, QWidget *over, const QSize &size);

/// In so few colours that it is small, the most frequent ones; the others become the nearest of those.
[[nodiscard]] QImage inFewColours(const QImage &image, int colours);

} // namespace minutebook

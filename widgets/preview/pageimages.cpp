#include "widgets/preview/pageimages.h"

#include <algorithm>

namespace minutebook {

PageImages::PageImages(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PageImages::~PageImages()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PageImages::setPdf(std::shared_ptr<LoadedPdf> pdf)
{
    m_pdf = std::move(pdf);
    ++m_current;
    m_wanted.clear();
}

void PageImages::clear()
{
    setPdf({});
    m_pictures.clear();
}

void PageImages::want(const QList<Wanted> &wanted)
{
    const auto isDrawn = [this](const Wanted &one) {
        const auto picture = m_pictures.constFind(one.page);
        return picture != m_pictures.cend() && picture->of == m_current && picture->pixels == one.pixels;
    };
    m_pictures.removeIf([&](const auto &picture) { return std::ranges::find(wanted, picture.key(), &Wanted::page) == wanted.end(); });
    m_wanted = wanted;
    m_wanted.removeIf(isDrawn);
    drawNext();
}

const QImage *PageImages::image(int page) const
{
    const auto picture = m_pictures.constFind(page);
    return picture == m_pictures.cend() ? nullptr : &picture->image;
}

void PageImages::drawNext()
{
    if (m_drawing > 0 || m_wanted.isEmpty() || !m_pdf)
        return;
    const Wanted next = m_wanted.takeFirst();
    ++m_drawing;
    m_pool.start([this, next, pdf = m_pdf, of = m_current]() mutable {
        const QImage image = pdf->draw(next.page, next.pixels);
        // The document goes where it was made.
        QMetaObject::invokeMethod(this, [this, next, pdf = std::exchange(pdf, {}), of, image] { take(next.page, next.pixels, of, image); });
    });
}

void PageImages::take(int page, QSize pixels, qint64 of, const QImage &image)
{
    --m_drawing;
    if (of == m_current) {
        m_pictures[page] = {image, pixels, of};
        emit drawn(page);
    }
    drawNext();
}

} // namespace minutebook

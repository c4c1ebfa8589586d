#include "widgets/preview/loadedpdf.h"

#include <QPainter>

namespace minutebook {

LoadedPdf::LoadedPdf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return; // what cannot be loaded Qt never lets go of
    m_bytes.setData(bytes);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    for (int page = 0; page < m_document.pageCount(); ++page)
        m_sizes.append(m_document.pagePointSize(page));
}

void LoadedPdf::moveTo(QThread *thread)
{
    m_bytes.moveToThread(thread);
    m_document.moveToThread(thread);
}

QImage LoadedPdf::draw(int page, QSize pixels)
{
    QImage paper(pixels, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, m_document.render(page, pixels));
    return paper;
}

} // namespace minutebook

#include "models/print/markpages.h"

#include "models/print/markcontent.h"
#include "models/print/pagecontent.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>

namespace minutebook {

namespace {

/// The first stream behind the page's dictionary. Empty if there is none.
QByteArrayView contentIn(QByteArrayView written)
{
    constexpr QByteArrayView begins("\nstream\n");
    const qsizetype page = written.indexOf("/Type /Page\n");
    const qsizetype begin = page < 0 ? -1 : written.indexOf(begins, page);
    const qsizetype end = begin < 0 ? -1 : written.indexOf("\nendstream\n", begin);
    return end < 0 ? QByteArrayView() : written.sliced(begin + begins.size(), end - begin - begins.size());
}

QByteArray unpacked(QByteArrayView content)
{
    Pl_Buffer plain("content");
    Pl_Flate inflate("packed content", &plain, Pl_Flate::a_inflate);
    inflate.write(reinterpret_cast<const unsigned char *>(content.data()), static_cast<size_t>(content.size()));
    inflate.finish();
    const auto buffer = plain.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

std::string marked(const QByteArray &written, const Structure &structure)
{
    const QByteArrayView content = contentIn(written);
    if (content.isEmpty())
        return {};
    try {
        return packed(markContent(unpacked(content), structure));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace

PageMarker::PageMarker(const Structure &structure)
    : m_structure(structure)
{
    m_thread.setMaxThreadCount(1);
}

void PageMarker::add(const QByteArray &written)
{
    std::string &content = m_contents.emplace_back();
    m_thread.start([this, written, &content] { content = marked(written, m_structure); });
}

std::deque<std::string> PageMarker::contents()
{
    m_thread.waitForDone();
    return std::move(m_contents);
}

} // namespace minutebook

#pragma once

#include <QBuffer>
#include <QPdfDocument>

#include <memory>

namespace minutebook {

/// A PDF in memory. Whoever draws its pages on another thread keeps it alive meanwhile.
class LoadedPdf
{
public:
    explicit LoadedPdf(const QByteArray &bytes);

    /// For another thread than the one that opened it, which lets go of it.
    void moveTo(QThread *thread);

    [[nodiscard]] bool isReady() const { return m_document.status() == QPdfDocument::Status::Ready; }
    /// In points, by page.
    [[nodiscard]] const QList<QSizeF> &sizes() const { return m_sizes; }
    [[nodiscard]] QPdfDocument &document() { return m_document; }
    /// As it would be printed on white paper. Any thread will do.
    [[nodiscard]] QImage draw(int page, QSize pixels);

private:
    QBuffer m_bytes; ///< has to outlive the document
    QPdfDocument m_document;
    QList<QSizeF> m_sizes;
};

} // namespace minutebook

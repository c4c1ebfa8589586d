#pragma once

#include "widgets/preview/loadedpdf.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace minutebook {

/// The pages of a document as pictures, drawn on a worker, one at a time. What was drawn of the document before is shown until its successor is.
class PageImages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageImages)

public:
    struct Wanted {
        int page = 0;
        QSize pixels;

        bool operator==(const Wanted &) const = default;
    };

    explicit PageImages(QObject *parent = nullptr);
    ~PageImages() override;

    void setPdf(std::shared_ptr<LoadedPdf> pdf);
    /// Nothing of what was drawn is left.
    void clear();
    /// What is to be drawn, the most urgent first. All else is forgotten.
    void want(const QList<Wanted> &wanted);
    /// Null if the page was never drawn. May be of another size, or of the document before.
    [[nodiscard]] const QImage *image(int page) const;
    /// All that is wanted is drawn.
    [[nodiscard]] bool isSettled() const { return m_drawing == 0 && m_wanted.isEmpty(); }

signals:
    void drawn(int page);

private:
    struct Picture {
        QImage image;
        QSize pixels;
        qint64 of = 0; ///< which document
    };

    void drawNext();
    void take(int page, QSize pixels, qint64 of, const QImage &image);

    std::shared_ptr<LoadedPdf> m_pdf;
    qint64 m_current = 0; ///< counts documents
    QHash<int, Picture> m_pictures;
    QList<Wanted> m_wanted;
    int m_drawing = 0;
    QThreadPool m_pool;
};

} // namespace minutebook

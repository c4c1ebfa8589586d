#pragma once

#include <QPdfView>

#include <memory>

class QLabel;
class QTimer;

namespace minutebook {

/// Pages of a PDF that is replaced as it is worked on: place and zoom stay, and what was shown is shown until the new pages are drawn.
class PdfPages final : public QPdfView
{
    Q_OBJECT

public:
    explicit PdfPages(QWidget *parent = nullptr);
    ~PdfPages() override;

    /// False if the bytes are no PDF; then what was shown stays.
    bool showPdf(const QByteArray &pdf);
    void clear();

    void zoom(double factor);
    void fitWidth();
    [[nodiscard]] int pageCount() const;

signals:
    void placeChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void replace(std::unique_ptr<QPdfDocument> document);
    void holdPicture();
    void dropPicture();
    [[nodiscard]] double fittedZoom() const;

    std::unique_ptr<QPdfDocument> m_document; ///< a member, not a child: it has to go before the view
    QLabel *m_held; ///< the picture of the pages before
    QTimer *m_settled;
};

} // namespace minutebook

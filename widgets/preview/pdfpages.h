#pragma once

#include "widgets/preview/pageimages.h"
#include "widgets/preview/pageselection.h"

#include <QAbstractScrollArea>
#include <QPdfLinkModel>
#include <QTimer>

namespace minutebook {

class MarkPainter;

/// Pages of a PDF that is replaced as it is worked on: place and zoom stay, and what was shown is shown until the new pages are drawn.
class PdfPages : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class ZoomMode { FitWidth, FitPage, Custom };

    explicit PdfPages(QWidget *parent = nullptr);
    ~PdfPages() override;

    /// False if the bytes are no PDF; then what was shown stays.
    bool showPdf(const QByteArray &pdf) { return show(std::make_shared<LoadedPdf>(pdf)); }
    bool show(std::shared_ptr<LoadedPdf> pdf);
    using QWidget::show;
    /// Nothing of what was shown is left.
    virtual void clear();

    /// Another one with each PDF.
    [[nodiscard]] QPdfDocument *document() const { return &m_pdf->document(); }
    [[nodiscard]] const PageLayout &pageLayout() const { return m_layout; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_layout.count()); }
    /// The page in the middle of the view, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const;
    /// Every page that is seen is drawn as it is.
    [[nodiscard]] bool isSettled() const { return m_images->isSettled() && !m_drawSoon.isActive(); }

    void zoom(double factor);
    /// 1 is a page in its size on paper, as far as the screen tells.
    void setZoom(double zoom);
    void fit(ZoomMode mode);
    [[nodiscard]] ZoomMode zoomMode() const { return m_mode; }
    [[nodiscard]] double zoomFactor() const;

    /// As a person wants it: both are told by scrolled().
    void goToPage(int page);
    void goTo(const PageBox &box);
    /// Brings it into view if it is not there.
    void reveal(const PageBox &box);
    /// Brings a height of all pages, in pixels, to a height of the view.
    void bringTo(double y, double height);
    /// The height of all pages at the top of the view.
    [[nodiscard]] int top() const;

    /// What was found, each a box on every line that it stands on, and which of that is looked at: -1 none.
    void setHits(const QList<QList<PageBox>> &hits, qsizetype current);
    [[nodiscard]] const QList<QList<PageBox>> &hits() const { return m_hits; }
    [[nodiscard]] QString selectedText() const { return m_selection.text(); }
    void copy();
    void selectAll();
    /// The point of a page under a pixel of the viewport.
    [[nodiscard]] PagePoint pointAt(QPoint pixel) const { return m_layout.pointAt(pixel + offset()); }
    /// What a screen reader says of the page that is looked at.
    [[nodiscard]] virtual QString spokenText() const;

signals:
    void placeChanged();
    void zoomChanged();
    /// By a person, not by the program.
    void scrolled();
    /// Other pages, or none.
    void pagesChanged();
    /// On no link, and without choosing text.
    void clicked(QPoint pixel);
    void linkChosen(const QUrl &url);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    virtual void paintMarks(MarkPainter &marks, qsizetype page);
    [[nodiscard]] bool isSeen(const PageBox &box) const;
    [[nodiscard]] QUrl linkAt(QPoint pixel);

private:
    void take(std::shared_ptr<LoadedPdf> pdf);
    void layOut();
    void scrollTo(QPoint place);
    void setZoomAround(double zoom, QPoint pixel);
    [[nodiscard]] double fittedZoom(ZoomMode mode) const;
    void wantImages();
    void paintPage(QPainter &painter, qsizetype page);
    [[nodiscard]] QPoint offset() const;

    std::shared_ptr<LoadedPdf> m_pdf; ///< never null
    PageImages *m_images;
    QTimer m_drawSoon; ///< not at once: the library does one thing at a time, and the window would wait for the worker
    PageLayout m_layout;
    ZoomMode m_mode = ZoomMode::FitWidth;
    double m_zoom = 1; ///< if custom
    QPdfLinkModel m_links;
    PageSelection m_selection;
    std::optional<QPoint> m_pressed; ///< where the mouse went down
    QList<QList<PageBox>> m_hits;
    qsizetype m_hit = -1;
    bool m_byItself = false; ///< what scrolls now is the program
};

} // namespace minutebook

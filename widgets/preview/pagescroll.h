#pragma once

#include "widgets/preview/pagelayout.h"

#include <QAbstractScrollArea>

namespace minutebook {

/// Where pages stand in a view that scrolls and zooms over them. Knows their sizes, not what is on them.
class PageScroll : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class ZoomMode { FitWidth, FitPage, Custom };

    explicit PageScroll(QWidget *parent = nullptr);

    [[nodiscard]] const PageLayout &pageLayout() const { return m_layout; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_layout.count()); }
    /// The page in the middle of the view, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const;
    /// The height of all pages at the top of the view.
    [[nodiscard]] int top() const;
    /// The point of a page under a pixel of the viewport.
    [[nodiscard]] PagePoint pointAt(QPoint pixel) const { return m_layout.pointAt(pixel + offset()); }

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

signals:
    void placeChanged();
    void zoomChanged();
    /// By a person, not by the program.
    void scrolled();

protected:
    /// In points. The place stays.
    void setSizes(const QList<QSizeF> &sizes);
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] bool isSeen(const PageBox &box) const;
    /// Other parts of pages are seen, or in another size.
    virtual void followView() { }

    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void scrollTo(QPoint place);
    void setZoomAround(double zoom, QPoint pixel);
    [[nodiscard]] double fittedZoom(ZoomMode mode) const;

    QList<QSizeF> m_sizes;
    PageLayout m_layout;
    ZoomMode m_mode = ZoomMode::FitWidth;
    double m_zoom = 1; ///< if custom
    bool m_byItself = false; ///< what scrolls now is the program
};

} // namespace minutebook

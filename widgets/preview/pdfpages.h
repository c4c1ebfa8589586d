#pragma once

#include "widgets/preview/pageimages.h"
#include "widgets/preview/pagescroll.h"
#include "widgets/preview/pageselection.h"

#include <QPdfLinkModel>
#include <QTimer>

namespace minutebook {

class MarkPainter;

/// Pages of a PDF that is replaced as it is worked on: place and zoom stay, and what was shown is shown until the new pages are drawn.
class PdfPages : public PageScroll
{
    Q_OBJECT

public:
    explicit PdfPages(QWidget *parent = nullptr);
    ~PdfPages() override;

    /// False if the bytes are no PDF; then what was shown stays.
    bool showPdf(const QByteArray &pdf) { return show(std::make_shared<LoadedPdf>(pdf)); }
    bool show(std::shared_ptr<LoadedPdf> pdf);
    using QWidget::show;
    /// Nothing of what was shown is left.
    virtual void clear();

    [[nodiscard]] std::shared_ptr<LoadedPdf> pdf() const { return m_pdf; }
    /// Another one with each PDF.
    [[nodiscard]] QPdfDocument *document() const { return &m_pdf->document(); }
    /// Every page that is seen is drawn as it is.
    [[nodiscard]] bool isSettled() const { return m_images->isSettled() && !m_drawSoon.isActive(); }

    /// What was found, each a box on every line that it stands on, and which of that is looked at: -1 none.
    void setHits(const QList<QList<PageBox>> &hits, qsizetype current);
    [[nodiscard]] const QList<QList<PageBox>> &hits() const { return m_hits; }
    [[nodiscard]] QString selectedText() const { return m_selection.text(); }
    /// Where that stands on a page, in points.
    [[nodiscard]] QList<QPolygonF> selectionBounds(qsizetype page) const { return m_selection.bounds(page); }
    void clearSelection();
    void copy();
    void selectAll();
    /// What a screen reader says of the page that is looked at.
    [[nodiscard]] virtual QString spokenText() const;

signals:
    /// Other pages, or none.
    void pagesChanged();
    /// On no link, and without choosing text.
    void clicked(QPoint pixel);
    void linkChosen(const QUrl &url);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void followView() override;

    virtual void paintMarks(MarkPainter &marks, qsizetype page);
    [[nodiscard]] QUrl linkAt(QPoint pixel);
    /// Each where it stands, in points.
    [[nodiscard]] QList<std::pair<QRectF, QUrl>> addressesOn(int page);

private:
    void take(std::shared_ptr<LoadedPdf> pdf);
    void wantImages();
    void paintPage(QPainter &painter, qsizetype page);

    std::shared_ptr<LoadedPdf> m_pdf; ///< never null
    PageImages *m_images;
    QTimer m_drawSoon; ///< not at once: the library does one thing at a time, and the window would wait for the worker
    QPdfLinkModel m_links;
    PageSelection m_selection;
    std::optional<QPoint> m_pressed; ///< where the mouse went down
    QList<QList<PageBox>> m_hits;
    qsizetype m_hit = -1;
};

} // namespace minutebook

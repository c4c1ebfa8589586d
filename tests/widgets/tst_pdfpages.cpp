#include "widgets/panes/pdfpages.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// Pages of one colour.
QByteArray pdf(int pages, QColor colour = Qt::white)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        painter.fillRect(QRect(0, 0, 100'000, 100'000), colour);
        if (i + 1 < pages)
            writer.newPage();
    }
    painter.end();
    return bytes;
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pages = std::make_unique<PdfPages>();
        m_pages->resize(400, 500);
        m_pages->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pages.get()));
    }

    void showsAndClears()
    {
        QSignalSpy place(m_pages.get(), &PdfPages::placeChanged);
        QVERIFY(m_pages->showPdf(pdf(3)));
        QCOMPARE(m_pages->pageCount(), 3);
        QVERIFY(!place.isEmpty());
        m_pages->clear();
        QCOMPARE(m_pages->pageCount(), 0);
    }

    void keepsWhatWasShownWhereBytesAreNoPdf()
    {
        QVERIFY(m_pages->showPdf(pdf(2)));
        QVERIFY(!m_pages->showPdf("no pdf"));
        QCOMPARE(m_pages->pageCount(), 2);
        m_pages->clear();
        QVERIFY(!m_pages->showPdf({}));
    }

    void keepsItsPlace()
    {
        QVERIFY(m_pages->showPdf(pdf(5)));
        QTRY_VERIFY(m_pages->verticalScrollBar()->maximum() > 0);
        m_pages->zoom(1.5);
        m_pages->verticalScrollBar()->setValue(m_pages->verticalScrollBar()->maximum() / 2);
        const int place = m_pages->verticalScrollBar()->value();
        const int page = m_pages->pageNavigator()->currentPage();
        const double zoom = m_pages->zoomFactor();
        QVERIFY(place > 0);
        QVERIFY(m_pages->showPdf(pdf(6)));
        QCOMPARE(m_pages->verticalScrollBar()->value(), place);
        QCOMPARE(m_pages->pageNavigator()->currentPage(), page);
        QCOMPARE(m_pages->zoomFactor(), zoom);
        QVERIFY(m_pages->showPdf(pdf(1))); // as far down as there is anything
        QVERIFY(m_pages->verticalScrollBar()->value() <= m_pages->verticalScrollBar()->maximum());
    }

    void staysFittedToTheWidth()
    {
        QVERIFY(m_pages->showPdf(pdf(2)));
        m_pages->zoom(2);
        QCOMPARE(m_pages->zoomMode(), QPdfView::ZoomMode::Custom);
        m_pages->fitWidth();
        QVERIFY(m_pages->showPdf(pdf(3)));
        QCOMPARE(m_pages->zoomMode(), QPdfView::ZoomMode::FitToWidth);
    }

    /// A first step out of the fitted width begins where that was.
    void zoomsFromTheFittedWidth()
    {
        QVERIFY(m_pages->showPdf(pdf(1)));
        m_pages->zoom(1.0);
        const int width = m_pages->horizontalScrollBar()->maximum();
        QVERIFY2(width <= 2, qPrintable(QString::number(width)));
        for (int i = 0; i < 50; ++i)
            m_pages->zoom(2);
        QVERIFY(m_pages->zoomFactor() <= 5);
    }

    /// New pages never flash white: what was there is seen until they are drawn.
    void holdsThePictureUntilTheNewOneIsDrawn()
    {
        QVERIFY(m_pages->showPdf(pdf(3, Qt::blue)));
        QTRY_COMPARE(middle(), QColor(Qt::blue));
        QTRY_VERIFY(!isHeld());
        QVERIFY(m_pages->showPdf(pdf(3, Qt::red)));
        while (middle() != QColor(Qt::red)) {
            QCOMPARE(middle(), QColor(Qt::blue));
            QTest::qWait(1);
        }
        QTRY_VERIFY(!isHeld());
        QCOMPARE(middle(), QColor(Qt::red));
    }

private:
    QColor middle() const
    {
        const QImage picture = m_pages->viewport()->grab().toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 2);
    }
    bool isHeld() const { return m_pages->viewport()->findChild<QLabel *>()->isVisible(); }

    std::unique_ptr<PdfPages> m_pages;
};

QTEST_MAIN(PdfPagesTest)
#include "tst_pdfpages.moc"

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace minutebook {

class PdfPages;

/// What the window's menus can do with pages.
struct PagesActions {
    QAction *outline = nullptr;
    QAction *find = nullptr;
    QAction *follow = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomIn = nullptr;
    QList<QAction *> zooms; ///< those that say how large a page is
};

/// Above the pages: which of how many is looked at, how large they are, and the buttons of what else can be done with them.
class PagesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PagesBar(PdfPages *pages, QWidget *parent = nullptr);

    /// The buttons of these actions; before, there are none.
    void setActions(const PagesActions &actions);
    /// Tab goes from there through its fields and buttons as they stand; the last of them.
    QWidget *tabAfter(QWidget *before);
    [[nodiscard]] QLineEdit *pageEdit() const { return m_page; }
    [[nodiscard]] QString zoomText() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlace();
    void showZoom();
    void goToPage();
    void fitButtons();
    QToolButton *add(QAction *action, int at);

    PdfPages *m_pages;
    QLineEdit *m_page;
    QLabel *m_of;
    QToolButton *m_zoom;
    QMenu *m_zooms;
    QList<QToolButton *> m_spare; ///< not shown where there is no room, the first first: menus and keys do the same
};

} // namespace minutebook

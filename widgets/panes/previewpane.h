#pragma once

#include "widgets/editionchoice.h"
#include "widgets/preview/editionpicker.h"
#include "widgets/preview/pagesbar.h"
#include "widgets/preview/printededition.h"

class QHBoxLayout;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace minutebook {

class EditionPages;
class EmptyState;
class PagesFindBar;
class PagesOutline;
class PageThumbnails;

/// The minutes or the agenda as the readers of one edition get them.
class PreviewPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Buttons of what the menus can do with the pages.
    void setActions(const PagesActions &actions, QAction *compare);

    /// The scheme's editions by kind, each from the lowest to the highest. What is chosen stays if it is among them, else the default is.
    void setEditions(const Scheme &scheme, const QList<EditionChoice> &editions) { m_picker->setEditions(scheme, editions); }
    /// Nothing if there are none.
    [[nodiscard]] std::optional<Rank> ceiling() const { return m_picker->ceiling(); }
    [[nodiscard]] DocumentKind kind() const { return m_picker->kind(); }
    void chooseEdition(Rank ceiling, DocumentKind kind = DocumentKind::Minutes) { m_picker->choose(ceiling, kind); }

    void showEdition(const PrintedEdition &edition);
    /// From 1.
    void showPage(int page);
    void showNothing(const QString &why);
    void showNothing();
    [[nodiscard]] EditionPages *pages() const { return m_pages; }
    [[nodiscard]] PagesFindBar *findBar() const { return m_find; }
    [[nodiscard]] PagesBar *bar() const { return m_bar; }
    [[nodiscard]] PagesOutline *outline() const { return m_outline; }
    [[nodiscard]] PageThumbnails *thumbnails() const { return m_thumbnails; }

    /// The outline and the thumbnails, each on a tab, beside the pages or above them.
    void showOutline(bool shown);
    void showThumbnails(bool shown);
    /// Brings a part of a page into view and points it out, as if it had been found.
    void pointOut(const PageBox &box);

signals:
    void editionChosen();
    /// Or the outline, by a person.
    void thumbnailsChosen(bool thumbnails);
    /// The key that finds was pressed in it: it means the pages then, not the notes.
    void findWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void turnTo(QWidget *widget);

    EditionPicker *m_picker;
    QHBoxLayout *m_head;
    EditionPages *m_pages;
    PagesBar *m_bar;
    PagesFindBar *m_find;
    QTabWidget *m_side;
    PagesOutline *m_outline;
    PageThumbnails *m_thumbnails;
    QSplitter *m_middle;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
};

} // namespace minutebook

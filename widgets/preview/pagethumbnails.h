#pragma once

#include <QListView>
#include <QTimer>

namespace minutebook {

class EditionPages;
class ThumbnailsModel;

/// The pages in small, in as many columns as there is room for: a click or Enter leads to one, and the one that is looked at is chosen.
class PageThumbnails final : public QListView
{
    Q_OBJECT

public:
    explicit PageThumbnails(EditionPages *pages, QWidget *parent = nullptr);

    [[nodiscard]] const ThumbnailsModel &thumbnails() const { return *m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followPages();
    void followPlace();
    void lead(const QModelIndex &index);
    void drawSeen();

    EditionPages *m_pages;
    ThumbnailsModel *m_model;
    QTimer m_drawSoon; ///< once the view is laid out
};

} // namespace minutebook

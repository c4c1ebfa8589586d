#pragma once

#include <QPdfBookmarkModel>
#include <QTreeView>

namespace minutebook {

class EditionPages;

/// The bookmarks of pages, as the file has them: a click or Enter leads there, and the one whose part is looked at is chosen.
class PagesOutline final : public QTreeView
{
    Q_OBJECT

public:
    explicit PagesOutline(EditionPages *pages, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void followPages();
    void followPlace();
    void lead(const QModelIndex &index);
    [[nodiscard]] double heightOf(const QModelIndex &index) const;

    EditionPages *m_pages;
    QPdfBookmarkModel m_bookmarks;
};

} // namespace minutebook

#pragma once

#include "models/review/readermodel.h"
#include "widgets/review/reviewpages.h"

class QLabel;
class QListView;
class QSplitter;

namespace minutebook {

class CommentEditor;
class PagesBar;
class PagesFindBar;
struct PagesActions;

/// A draft as its reader works on it: the pages, and beside them the comments.
class ReaderView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);

    /// Buttons: of the pages, of the comments, and the one that ends it.
    void setActions(const PagesActions &pages, const QList<QAction *> &comments, QAction *end);

    /// False if the pages cannot be shown.
    bool showBundle(const ReviewBundle &bundle);
    /// The same file with other comments.
    void followBundle(const ReviewBundle &bundle);

    [[nodiscard]] ReviewPages *pages() const { return m_pages; }
    [[nodiscard]] PagesFindBar *findBar() const { return m_find; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] CommentEditor *editor() const { return m_editor; }
    [[nodiscard]] const ReaderModel &model() const { return m_model; }
    /// What the chosen passage was before; empty if it is as it was.
    [[nodiscard]] QString changeText() const;

    /// The comment that is chosen in the list; null: none is.
    [[nodiscard]] const ReaderModel::Entry *chosen() const;
    void choose(const QByteArray &id);
    void stepComment(int direction);

    /// A comment on what is chosen on the pages; without a choice on the whole.
    void begin(CommentKind kind);
    /// Among the chosen words are some that other ones can be proposed for.
    [[nodiscard]] bool canReword() const;
    /// On the chosen comment.
    void answer();
    /// The chosen one again; an earlier draft's stays as it is.
    void change();

signals:
    void kept(const minutebook::ReviewComment &comment);
    /// What is written so far; and that it is not to be kept.
    void drafted(const minutebook::ReviewComment &comment);
    void dropped();
    void commentChosen();

private:
    [[nodiscard]] WordRange chosenWords(CommentKind kind) const;
    QWidget *makePagesSide();
    QWidget *makeCommentsSide();
    [[nodiscard]] int rowBeside(int direction) const;
    void showEmpty();
    void write(const ReviewComment &comment);
    void showChosen();
    void showMarks();
    void showChange();

    ReviewBundle m_bundle;
    ReaderModel m_model;
    ReviewPages *m_pages;
    PagesBar *m_bar;
    PagesFindBar *m_find;
    QLabel *m_change;
    QLabel *m_head;
    QWidget *m_commentButtons;
    QListView *m_list;
    QLabel *m_empty;
    CommentEditor *m_editor;
    QWidget *m_foot;
    QSplitter *m_splitter;
};

} // namespace minutebook

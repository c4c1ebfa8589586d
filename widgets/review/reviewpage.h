#pragma once

#include "models/review/reviewmodel.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QTreeWidget;

namespace minutebook {

class EmptyState;

/// The comments on a meeting's minutes, and who has been sent them. Takes the place of the notes.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    /// Above the comments, below them, and beside those who have the draft. Each of the second is a letter's too, as in the list.
    void setActions(const QList<QAction *> &round, const QList<std::pair<Qt::Key, QAction *>> &comment, QAction *close);
    void setModel(ReviewModel *model);
    /// Once the model shows something else.
    void follow(const QList<StoredCirculation> &circulations, QDate today);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QTreeWidget *progress() const { return m_progress; }
    [[nodiscard]] QCheckBox *openOnly() const { return m_openOnly; }
    [[nodiscard]] QString summary() const;
    /// The chosen comment; null: none.
    [[nodiscard]] const PlacedComment *chosen() const;
    /// Also one that is dealt with, where those are not shown: they are from then on.
    void choose(CommentId id);
    /// The chosen one of those who were sent the minutes; null: none.
    [[nodiscard]] const StoredCirculation *chosenCirculation() const;

signals:
    /// Enter or a double click on a comment.
    void opened();
    void escaped();
    void commentChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeComments();
    QWidget *makeProgress();
    void showComments();
    void showCirculations(QDate today);
    [[nodiscard]] QString commentsOn(CirculationId id) const;

    ReviewModel *m_model = nullptr;
    QLabel *m_summary;
    QCheckBox *m_openOnly;
    QWidget *m_round;
    QListView *m_list;
    EmptyState *m_empty;
    QWidget *m_commentBar;
    QTreeWidget *m_progress;
    QList<StoredCirculation> m_circulations; ///< a row each
    QList<std::pair<Qt::Key, QAction *>> m_letters;
};

} // namespace minutebook

#pragma once

#include "models/presentation/interimmodel.h"

#include <QWidget>

class QAction;
class QLabel;

namespace minutebook {

class LevelDelegate;
class TreePane;

/// Decisions between meetings. Takes the place of the notes.
class InterimPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InterimPage(QWidget *parent = nullptr);

    /// Buttons above the list; they are the context menu too.
    void setActions(const QList<QAction *> &actions);
    /// Null: there is no book.
    void setModel(InterimModel *model);
    /// Once the model shows something else.
    void follow(const Scheme &scheme);

    [[nodiscard]] TreePane *list() const { return m_list; }
    [[nodiscard]] QString summary() const;
    /// Of the chosen decision; 0: none is chosen.
    [[nodiscard]] int chosen() const;
    void choose(int number);

signals:
    /// Enter or a double click on a decision.
    void opened();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void showChosen();

    InterimModel *m_model = nullptr;
    QLabel *m_summary;
    QWidget *m_bar = nullptr;
    TreePane *m_list;
    LevelDelegate *m_levels;
    QLabel *m_wording;
    QLabel *m_facts;
};

} // namespace minutebook

#pragma once

#include "models/presentation/withheldmodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace minutebook {

class LevelDelegate;
class TreePane;

/// What is withheld, why, and when it is looked at again. Takes the place of the notes.
class WithheldPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WithheldPage(QWidget *parent = nullptr);

    /// Buttons above the list; they are the context menu too.
    void setActions(const QList<QAction *> &actions);
    /// Null: there is no book.
    void setModel(WithheldModel *model);
    /// What can be asked for: of what may be shown, asked for or not. Not whole: of the latest meetings alone, the others are still being read.
    void offer(const WithheldRecord &all, bool whole);
    /// They are still being read: where nothing is listed that tells nothing.
    void tellWaiting();
    /// Once the model shows something else.
    void follow();

    [[nodiscard]] WithheldFilter filter() const;
    void setFilter(const WithheldFilter &filter);

    [[nodiscard]] TreePane *list() const { return m_list; }
    [[nodiscard]] QString summary() const;
    /// Null: none is chosen.
    [[nodiscard]] const LoggedPart *chosen() const;
    void choose(const LoggedPart &part);

signals:
    /// Another filter is wanted.
    void filtered();
    /// Enter or a double click on a part.
    void opened();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QString noneWords();
    QWidget *makeBar();
    QWidget *makeFilters();
    void fillStates();
    void showChosen();

    WithheldModel *m_model = nullptr;
    QLabel *m_summary;
    QWidget *m_bar = nullptr;
    QComboBox *m_states;
    QComboBox *m_owners;
    QComboBox *m_meetings;
    QComboBox *m_levels;
    TreePane *m_list;
    LevelDelegate *m_delegate;
    QLabel *m_facts;
};

} // namespace minutebook

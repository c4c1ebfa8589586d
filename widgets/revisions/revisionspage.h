#pragma once

#include "models/presentation/revisionsmodel.h"
#include "models/review/revisionrecord.h"
#include "widgets/editionchoice.h"
#include "widgets/preview/printededition.h"
#include "widgets/revisions/comparedtext.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace minutebook {

class ComparePage;
class EditionPicker;
class EmptyState;
class FaultLabel;
class TreePane;

/// What of a meeting's minutes is to be compared.
struct ComparisonWish {
    MinutesState before;
    MinutesState after;
    Rank ceiling;
    bool beside = false; ///< as pages beside each other, else as one text

    bool operator==(const ComparisonWish &) const = default;
};

/// The revisions of a meeting's minutes, and below them what differs between two of them. Takes the place of the notes.
class RevisionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionsPage(QWidget *parent = nullptr);

    /// Buttons above the list, the last of which leads back; they are the context menu too.
    void setActions(const QList<QAction *> &actions);
    void setModel(RevisionsModel *model);
    void setEditions(const Scheme &scheme, const QList<EditionChoice> &editions);
    /// Once the model shows something else: `title` says of which meeting, `chain` that they are as they were kept, or
    /// `broken` what is not.
    void follow(const QString &title, const QString &chain, const QString &broken);
    /// What stands above the list.
    [[nodiscard]] QString heading() const;

    /// Nothing: there are not two states to be compared.
    [[nodiscard]] std::optional<ComparisonWish> wish() const;
    /// The number of the chosen revision; 0: none is.
    [[nodiscard]] int chosen() const;
    void choose(int number);
    void setBeside(bool beside);
    [[nodiscard]] bool isBeside() const { return m_beside; }

    /// The same of what is compared; empty: nothing.
    void tellBroken(const QString &sentence);
    void showText(const QList<ComparedLine> &lines);
    void showPages(const PrintedEditions &editions);
    void showNothing(const QString &why);
    void stepDifference(int direction);

    [[nodiscard]] TreePane *list() const { return m_list; }
    [[nodiscard]] QComboBox *beforeBox() const { return m_before; }
    [[nodiscard]] QComboBox *afterBox() const { return m_after; }
    [[nodiscard]] EditionPicker *editionBox() const { return m_edition; }
    [[nodiscard]] QCheckBox *wholeBox() const { return m_whole; }
    [[nodiscard]] ComparedText *text() const { return m_text; }
    [[nodiscard]] ComparePage *pages() const { return m_pages; }
    [[nodiscard]] QString summary() const;

signals:
    /// Something else is to be compared.
    void wished();
    /// Enter or a double click on a revision.
    void opened();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeChoice();
    void fillStates();
    void chooseStates();
    void tellDifferences(const QString &words);

    RevisionsModel *m_model = nullptr;
    QLabel *m_title;
    QLabel *m_chain;
    FaultLabel *m_broken; ///< of the list
    FaultLabel *m_doubt; ///< of what is compared
    QWidget *m_bar = nullptr;
    TreePane *m_list;
    QComboBox *m_before;
    QComboBox *m_after;
    EditionPicker *m_edition;
    QCheckBox *m_whole;
    QLabel *m_differences;
    ComparedText *m_text;
    ComparePage *m_pages;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_beside = false;
    std::optional<ComparisonWish> m_shown; ///< what is compared below
};

} // namespace minutebook

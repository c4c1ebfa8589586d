#pragma once

#include "widgets/preview/differencestops.h"
#include "widgets/preview/editionpicker.h"
#include "widgets/preview/pagesbar.h"

class QLabel;
class QStackedLayout;

namespace minutebook {

class EditionPages;
class EmptyState;
class PagesFindBar;

/// Two editions of one meeting beside each other: what stands in one of them alone or reads otherwise is marked, and they scroll together.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    /// Buttons of what the menus can do here.
    void setActions(const PagesActions &actions, const QList<QAction *> &differences, QAction *close);

    void setEditions(const Scheme &scheme, const QList<EditionChoice> &editions);
    /// What is compared is chosen elsewhere; all but the pages is not shown then.
    void setPickersShown(bool shown);
    /// The left one; beside it the next higher one, or the next lower if there is none.
    void choose(Rank ceiling, DocumentKind kind);
    [[nodiscard]] EditionPicker *leftPicker() const { return m_left.picker; }
    [[nodiscard]] EditionPicker *rightPicker() const { return m_right.picker; }
    [[nodiscard]] EditionPages *left() const { return m_left.pages; }
    [[nodiscard]] EditionPages *right() const { return m_right.pages; }
    /// The pages that have the focus, else the left ones.
    [[nodiscard]] EditionPages *pages() const;
    /// Theirs.
    [[nodiscard]] PagesFindBar *findBar() const;

    /// At their first difference where nothing was shown; else the place stays.
    void showEditions(const PrintedEditions &editions);
    void toFirstDifference();
    void showNothing(const QString &why);
    /// "Difference 1 of 3".
    [[nodiscard]] QString summary() const;
    /// The next place where they part, or the one before; round and round.
    void stepDifference(int direction);

    void zoom(double factor);
    void setZoom(double zoom);
    void fitWidth();
    void fitPage();

signals:
    void editionsChosen();
    void lineChosen(minutebook::NotesPlace place);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Side {
        QWidget *widget;
        EditionPicker *picker;
        EditionPages *pages;
        PagesFindBar *find;
    };

    Side makeSide(const QString &edition, const QString &pages);
    void connectSides(const Side &side, const Side &other);
    void follow(const Side &from, const Side &to);
    void keepKind(const Side &chosen, const Side &other);
    void tellSummary();

    Side m_left;
    Side m_right;
    PagesBar *m_bar;
    QLabel *m_summary;
    QWidget *m_both;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QList<EditionChoice> m_editions;
    QList<DifferenceStop> m_stops;
    qsizetype m_stop = -1; ///< which is looked at
};

} // namespace minutebook

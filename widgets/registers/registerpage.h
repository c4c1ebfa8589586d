#pragma once

#include "models/domain/savedfilter.h"
#include "models/presentation/bookregisters.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTreeView;

namespace minutebook {

class EmptyState;
class LevelDelegate;

/// A register of the whole book, which takes the place of the notes: filters above a table, and below it what is said of the chosen entry.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    /// Buttons at the end of the bar.
    void setBarActions(const QList<QAction *> &actions);
    /// Null: there is no book.
    void setRegisters(BookRegisters *registers);
    /// Looks at what is up to this level of the body's scheme, as of this day, from now on.
    void look(Rank ceiling, QDate today);
    /// Nobody looks at the moment.
    void rest() { m_today = {}; }
    /// Empties it, filters too: what stands there may be of what is hidden meanwhile.
    void clear();
    /// All entries that may be shown.
    void showAll();

    [[nodiscard]] QLineEdit *words() const { return m_words; }
    [[nodiscard]] QComboBox *meetings() const { return m_meetings; }
    [[nodiscard]] QComboBox *levels() const { return m_levels; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// What is said of the chosen entry.
    [[nodiscard]] QLabel *wording() const { return m_wording; }
    [[nodiscard]] QLabel *facts() const { return m_facts; }
    /// "12 of 40 actions", or why there is none.
    [[nodiscard]] QString summary() const;
    /// What the page lets through.
    [[nodiscard]] virtual RegisterFilter filter() const;
    /// The same in words: "open · owner AL"; empty: everything.
    [[nodiscard]] virtual QString filterWords() const;
    /// Where the chosen entry was raised or taken; nothing if none is chosen.
    [[nodiscard]] std::optional<RegisterLine> chosenLine() const;

    void goToLine();

    /// Can be chosen; none where others look on, whom their names may tell something.
    void setSavedFilters(const QList<SavedFilter> &saved);
    [[nodiscard]] QComboBox *savedFilters() const { return m_saved; }
    /// The name of the chosen one; empty: none is.
    [[nodiscard]] QString chosenFilter() const;
    /// What the page lets through, under this name.
    [[nodiscard]] virtual SavedFilter toSave(const QString &name) const;

signals:
    void lineWanted(const minutebook::RegisterLine &line);
    void escaped();

protected:
    /// How a page differs from others.
    struct Manner {
        QString name; ///< for who hears it
        QString hint; ///< in the empty line of the filter
        QString none; ///< what to do where there is no entry at all
        QString noneLike; ///< where the filter lets none through
        QStringList samples; ///< of the texts of the model's columns; an empty one stretches
        int levelColumn = 0;
        int rankRole = 0; ///< of the model: a Rank
        int lineRole = 0; ///< of the model: a RegisterLine
    };
    RegisterPage(const Manner &manner, QWidget *parent);

    [[nodiscard]] virtual RegisterAsk question() const = 0;
    [[nodiscard]] virtual QAbstractItemModel *modelOf(BookRegisters &registers) const = 0;
    [[nodiscard]] virtual const QList<RegisterMeeting> &meetingsOf(const BookRegisters &registers) const = 0;
    /// So many entries of so many.
    [[nodiscard]] virtual std::pair<int, int> counts(const BookRegisters &registers) const = 0;
    [[nodiscard]] virtual QString countWords(int shown, int all) const = 0;
    virtual void takeChoices(const BookRegisters &registers) = 0;
    virtual void showDetail(const QModelIndex &index) = 0;
    /// Makes the page let through what was kept.
    virtual void apply(const SavedFilter &saved);
    /// To where all that may be shown is.
    virtual void resetFilters() = 0;

    /// To the row of filters.
    void addFilter(const QString &label, QWidget *widget, const QString &name);
    void addFilter(QWidget *widget);
    /// Below what is said of the chosen entry.
    void addDetail(QWidget *widget);
    void showText(const QString &wording, const QString &facts);
    void ask();
    /// Keeps what is chosen in a box of choices, of which the first asks for nothing.
    static void choose(QComboBox &box, const QVariant &data, const QString &text);
    static void fillChoices(QComboBox &box, const QStringList &texts, const QVariantList &data);

    [[nodiscard]] BookRegisters *registers() const { return m_registers; }
    [[nodiscard]] Rank ceiling() const { return m_ceiling; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    [[nodiscard]] const Scheme &scheme() const { return m_scheme; }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFilters();
    QWidget *makeList();
    QWidget *makeDetail();
    void setUpView();
    void setUpColumns();
    void fillLevels();
    void fillMeetings();
    void resetFiltersQuietly();
    void applySaved(int index);
    void tellWaiting();
    void showAnswer();
    void rememberChosen();
    void chooseAgain();
    void showCurrent();
    void sortBy(int column, Qt::SortOrder order);
    void colour();

    Manner m_manner;
    BookRegisters *m_registers = nullptr;
    Scheme m_scheme; ///< of the body
    Rank m_ceiling;
    QDate m_today; ///< null: nobody looks
    int m_column = -1; ///< by which it is sorted; below 0: as the meetings were held
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QLineEdit *m_words;
    QComboBox *m_meetings;
    QComboBox *m_levels;
    QComboBox *m_saved;
    QList<SavedFilter> m_savedFilters;
    QHBoxLayout *m_bar = nullptr;
    QHBoxLayout *m_filters = nullptr;
    QLabel *m_summary;
    QTreeView *m_view;
    LevelDelegate *m_levelDelegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_wording;
    QLabel *m_facts;
    QAction *m_showAll;
    QPersistentModelIndex m_chosen; ///< before what was asked for came
    std::optional<RegisterLine> m_chosenLine; ///< the same entry can come as another row: below another heading
};

} // namespace minutebook

#pragma once

#include "models/presentation/bookregisters.h"
#include "widgets/registers/registerfilters.h"
#include "widgets/registers/registerview.h"

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace minutebook {

class EmptyState;

/// A register of the whole book, which takes the place of the notes: filters above a table, and below it what is said of the chosen entry.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    /// Buttons at the end of the bar.
    void setBarActions(const QList<QAction *> &actions) { m_filters->addButtons(actions); }
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

    [[nodiscard]] QLineEdit *words() const { return m_filters->words(); }
    [[nodiscard]] QComboBox *meetings() const { return m_filters->meetings(); }
    [[nodiscard]] QComboBox *levels() const { return m_filters->levels(); }
    [[nodiscard]] RegisterView *view() const { return m_view; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// What is said of the chosen entry.
    [[nodiscard]] QLabel *wording() const { return m_wording; }
    [[nodiscard]] QLabel *facts() const { return m_facts; }
    /// "12 of 40 actions", or why there is none.
    [[nodiscard]] QString summary() const;
    /// What the page lets through.
    [[nodiscard]] virtual RegisterFilter filter() const { return m_filters->filter(); }
    /// The same in words: "open · owner AL"; empty: everything.
    [[nodiscard]] virtual QString filterWords() const { return m_filters->filterWords(); }
    /// Where the chosen entry was raised or taken; nothing if none is chosen.
    [[nodiscard]] std::optional<RegisterLine> chosenLine() const { return m_view->chosenLine(); }

    void goToLine();

    /// Can be chosen; none where others look on, whom their names may tell something.
    void setSavedFilters(const QList<SavedFilter> &saved) { m_filters->setSavedFilters(saved); }
    [[nodiscard]] QComboBox *savedFilters() const { return m_filters->savedFilters(); }
    /// The name of the chosen one; empty: none is.
    [[nodiscard]] QString chosenFilter() const { return m_filters->chosenFilter(); }
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
        RegisterView::Columns columns;
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

    [[nodiscard]] RegisterFilters *filters() const { return m_filters; }
    /// Below what is said of the chosen entry.
    void addDetail(QWidget *widget);
    void showText(const QString &wording, const QString &facts);
    void ask();

    [[nodiscard]] BookRegisters *registers() const { return m_registers; }
    [[nodiscard]] Rank ceiling() const { return m_ceiling; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const Scheme &scheme() const { return m_scheme; }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void connectAll();
    void resetFiltersQuietly();
    void applySaved(const std::optional<SavedFilter> &saved);
    void tellWaiting();
    [[nodiscard]] QString summaryOf(int shown, int all) const;
    void showAnswer();
    void showCurrent();
    void colour();

    Manner m_manner;
    BookRegisters *m_registers = nullptr;
    Scheme m_scheme; ///< of the body
    Rank m_ceiling;
    QDate m_today; ///< null: nobody looks
    RegisterView *m_view;
    RegisterFilters *m_filters;
    QLabel *m_summary;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QVBoxLayout *m_detailLayout = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_wording;
    QLabel *m_facts;
    QAction *m_showAll;
};

} // namespace minutebook

#pragma once

#include "models/presentation/booksearch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace minutebook {

class DayEdit;
class EmptyState;
class HitDelegate;

/// Looks for words in everything that the meetings say. Takes the place of the notes.
class SearchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPage(QWidget *parent = nullptr);

    /// A button that goes back to the notes.
    void setClose(QAction *close);
    /// Null: there is no book.
    void setSearch(BookSearch *search);
    void setScheme(const Scheme &scheme);
    /// Only what its readers may know of is looked for; nothing: everything.
    void setCeiling(const std::optional<SearchCeiling> &ceiling);
    /// What stands in the list may be of what was hidden meanwhile.
    void clear();

    [[nodiscard]] QLineEdit *words() const { return m_words; }
    [[nodiscard]] QLineEdit *person() const { return m_person; }
    [[nodiscard]] QComboBox *kinds() const { return m_kinds; }
    [[nodiscard]] QComboBox *levels() const { return m_levels; }
    [[nodiscard]] QComboBox *order() const { return m_order; }
    [[nodiscard]] DayEdit *from() const { return m_from; }
    [[nodiscard]] DayEdit *to() const { return m_to; }
    [[nodiscard]] QListView *hits() const { return m_hits; }
    /// "12 hits", or why there are none.
    [[nodiscard]] QString summary() const;

signals:
    void hitChosen(const minutebook::SearchHit &hit);
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFilters();
    QWidget *makeList();
    void ask();
    void showAnswer();
    [[nodiscard]] QString nothingFound() const;
    void tell(const QString &sentence);
    void choose(const QModelIndex &index);
    [[nodiscard]] SearchQuery query() const;

    BookSearch *m_search = nullptr;
    std::optional<SearchCeiling> m_ceiling;
    bool m_isNew = true; ///< what is asked for: its first hit is chosen
    QLineEdit *m_words;
    QLineEdit *m_person;
    QComboBox *m_kinds;
    QComboBox *m_levels;
    QComboBox *m_order;
    DayEdit *m_from;
    DayEdit *m_to;
    QWidget *m_bar = nullptr;
    QLabel *m_summary;
    QListView *m_hits;
    HitDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
};

} // namespace minutebook

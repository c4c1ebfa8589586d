#pragma once

#include "models/domain/savedfilter.h"
#include "models/presentation/actionlogrows.h"

#include <QVariant>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTreeView;

namespace minutebook {

/// What is asked of a register: words in a row with buttons, and below it boxes of choices, the kept filters last.
class RegisterFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `name` and `hint` are for the line of words, of which the arrow keys and Enter go to the rows of `view`.
    RegisterFilters(const QString &name, const QString &hint, QTreeView *view, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *words() const { return m_words; }
    [[nodiscard]] QComboBox *meetings() const { return m_meetings; }
    [[nodiscard]] QComboBox *levels() const { return m_levels; }
    [[nodiscard]] QComboBox *savedFilters() const { return m_saved; }
    /// The name of the chosen one; empty: none is.
    [[nodiscard]] QString chosenFilter() const;
    void setSavedFilters(const QList<SavedFilter> &saved);
    /// Of what is let through now, whatever its name: a kept filter that lets through something else is the chosen one no more.
    void followFilter(const SavedFilter &now);

    /// To the end of the row of words.
    void addButtons(const QList<QAction *> &actions);
    /// To the row of boxes.
    void add(const QString &label, QWidget *widget, const QString &name);
    void add(QWidget *widget);

    void fillLevels(const Scheme &scheme, Rank ceiling);
    void fillMeetings(const QList<RegisterMeeting> &meetings);
    [[nodiscard]] RegisterFilter filter() const;
    /// The same in words; empty: everything.
    [[nodiscard]] QString filterWords() const;
    void apply(const RegisterFilter &filter);
    void reset();

    /// Keeps what is chosen in a box of choices, of which the first asks for nothing.
    static void fillChoices(QComboBox &box, const QStringList &texts, const QVariantList &data);
    /// One that is not among what is offered is added: it lets nothing through now, which is what was asked for.
    static void choose(QComboBox &box, const QVariant &data, const QString &text);

signals:
    void changed();
    /// The chosen row goes to its line.
    void chosen();
    /// Nothing: no kept one is wanted any more.
    void savedChosen(const std::optional<minutebook::SavedFilter> &saved);

private:
    QWidget *makeWords(const QString &name, const QString &hint, QTreeView *view);
    QWidget *makeBoxes(const QString &name);
    void chooseSaved(int index);

    QLineEdit *m_words;
    QComboBox *m_meetings;
    QComboBox *m_levels;
    QComboBox *m_saved;
    QList<SavedFilter> m_savedFilters;
    std::optional<QList<RegisterMeeting>> m_offered; ///< that the box has
    QHBoxLayout *m_bar = nullptr;
    QHBoxLayout *m_boxes = nullptr;
};

} // namespace minutebook

#pragma once

#include "models/presentation/overviewtable.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace minutebook {

class OverviewCard;

/// A year of meetings as pictures: who was there, actions, decisions, time. Takes the place of the notes.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// A button that goes back to the notes.
    void setClose(QAction *close);
    /// The latest first; the shown one stays if it is among them.
    void setYears(const QList<int> &years);
    [[nodiscard]] std::optional<int> year() const;
    void show(const YearOverview &overview);
    /// Nothing of the book is shown.
    void clear();
    /// Below the top level tables are not saved: that is for the registers' editions.
    void setSavable(bool savable);

    [[nodiscard]] QComboBox *years() const { return m_years; }
    [[nodiscard]] const QList<OverviewCard *> &cards() const { return m_cards; }
    /// "12 meetings, 98 items, 24 decisions, 31 actions raised, 25 finished"
    [[nodiscard]] QString summary() const;

signals:
    void escaped();
    void yearChosen(int year);
    /// The card's table under its title.
    void saveWanted(const QString &title, const minutebook::OverviewContent &content);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeCards();
    void draw();

    QComboBox *m_years;
    QLabel *m_summary;
    QHBoxLayout *m_bar = nullptr;
    OverviewCard *m_attendance;
    OverviewCard *m_actions;
    OverviewCard *m_verbs;
    OverviewCard *m_times;
    QList<OverviewCard *> m_cards;
    bool m_savable = true;
};

} // namespace minutebook

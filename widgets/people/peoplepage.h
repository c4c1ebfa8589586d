#pragma once

#include "models/presentation/committeehistory.h"

#include <QWidget>

class QAction;
class QLabel;

namespace minutebook {

class ElidedLabel;
class LevelDelegate;
class TreePane;

/// Who was at what over the years: people, how the seats were filled, and of the chosen person everything. Takes the place of the notes.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(QWidget *parent = nullptr);

    /// A button that goes back to the notes, and those of what can be done with the chosen person; they are the context menu too.
    void setActions(QAction *close, const QList<QAction *> &forPerson);
    /// Null: there is no book.
    void show(CommitteeHistory *history);

    [[nodiscard]] TreePane *people() const { return m_people; }
    [[nodiscard]] TreePane *seats() const { return m_seats; }
    [[nodiscard]] TreePane *details() const { return m_details; }
    /// Which seats are vacant.
    [[nodiscard]] QString summary() const;

signals:
    /// A line, from 0, of an item; below 0: only the meeting.
    void placeChosen(minutebook::MeetingId meeting, minutebook::ItemId item, int line);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeLists();
    QWidget *makeDetails();
    void connectLists();
    void followRead();
    void tellEmpty(const QString &people, const QString &seats);
    void tellReading();
    void choose(const QString &name);
    void showChosen();

    CommitteeHistory *m_history = nullptr;
    QLabel *m_vacancies;
    QLabel *m_chosen;
    QWidget *m_bar = nullptr;
    TreePane *m_people;
    TreePane *m_seats;
    TreePane *m_details;
    LevelDelegate *m_levels;
};

} // namespace minutebook

#pragma once

#include "models/presentation/changeperson.h"
#include "widgets/panes/treepane.h"

#include <QTimer>

class QAction;

namespace minutebook {

class Sitting;

/// Who is in the room at the cursor, and whom the committee lists besides. Actions with keys of the pane's own say what the tables are to say of
/// the chosen person, or put a line into the notes: that they came, left, took no part or took the chair.
class AttendancePane final : public TreePane
{
    Q_OBJECT

public:
    explicit AttendancePane(QWidget *parent = nullptr);

    /// Null: nobody is shown.
    void show(Sitting *sitting);
    /// Triggers the action while the list has the focus.
    void addKey(Qt::Key key, QAction *action);
    void change(PersonChange change);
    /// Of the chosen person, who stands where the line has "%1". False: somebody who is in no table can only be said to come.
    bool write(const QString &line, bool comes = false);
    /// Its columns as wide as this meeting's words need; else they keep room for the widest so far.
    void fitColumns();
    /// Of the chosen person, as keyOf() says it; empty: none is chosen.
    [[nodiscard]] QString currentKey() const;
    /// The chosen person stands in the meeting's tables.
    [[nodiscard]] bool isCurrentListed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void personChanged(const QString &key, minutebook::PersonChange change);
    /// A line such as "LEFT 10:45: JH".
    void lineWanted(const QString &line);

private:
    void placeSeats();
    [[nodiscard]] int widest(int column) const;

    int m_stateWidth = 0; ///< of the widest state so far: nothing moves back and forth while one types
    QTimer m_soon; ///< no header is rearranged while it resizes its sections
};

} // namespace minutebook

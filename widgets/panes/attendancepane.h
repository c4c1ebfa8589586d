#pragma once

#include "models/presentation/changeperson.h"
#include "widgets/panes/treepane.h"

class QLabel;

namespace minutebook {

class Sitting;

/// Who is in the room at the cursor, and whom the committee lists besides. One key each says what the tables are to say of the chosen person, or puts a line
/// into the notes: that they came, left, took no part or took the chair.
class AttendancePane final : public TreePane
{
    Q_OBJECT

public:
    explicit AttendancePane(QWidget *parent = nullptr);

    /// Null: nobody is shown.
    void show(Sitting *sitting);
    void setEditable(bool editable);
    /// Its columns as wide as this meeting's words need; else they keep room for the widest so far.
    void fitColumns();
    /// Of the chosen person, as keyOf() says it; empty: none is chosen.
    [[nodiscard]] QString currentKey() const;
    /// The chosen person stands in the meeting's tables.
    [[nodiscard]] bool isCurrentListed() const;

signals:
    void personChanged(const QString &key, minutebook::PersonChange change);
    /// A line such as "LEFT {time}: JH", with the place where the time is to stand.
    void lineWanted(const QString &line);

private:
    void addChange(const QString &text, Qt::Key key, PersonChange change);
    void addLine(const QString &text, Qt::Key key, const QString &line, bool comes = false);
    void addSeparator();
    QAction *addEntry(const QString &text, Qt::Key key);
    QList<QAction *> m_entries;
};

} // namespace minutebook

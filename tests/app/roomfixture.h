#pragma once

#include "windowfixture.h"

#include "models/storage/seatingstore.h"

namespace minutebook {

class AttendancePane;

/// A meeting of four people, two of them voting, in the real window.
class RoomFixture : public WindowFixture
{
    Q_OBJECT

protected:
    RoomFixture();

    void openBook(const QString &items, const QString &status = QStringLiteral("draft"));
    [[nodiscard]] AttendancePane *pane() { return window().attendancePane(); }
    [[nodiscard]] QString stateOf(const QString &key);
    /// The tables as the book has them: initials by table, "AQ HO | PL PG |".
    [[nodiscard]] QString stored();
    void choose(const QString &key);
    /// The pane's key for somebody who is chosen in it.
    void mark(const QString &who, Qt::Key key);

    std::function<void(Seating &)> m_changeSeating;
};

} // namespace minutebook

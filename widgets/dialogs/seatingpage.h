#pragma once

#include "models/domain/bodysetup.h"
#include "models/presentation/peoplemodel.h"
#include "models/presentation/seatsmodel.h"

#include <QWidget>

namespace minutebook {

class RowsEdit;

/// The committee's people and seats: two tables, typed, pasted or read from a file.
class SeatingPage final : public QWidget
{
    Q_OBJECT

public:
    SeatingPage(const BodySetup &setup, QWidget *parent);

    [[nodiscard]] QList<KnownPerson> people() const { return m_people.entries(); }
    [[nodiscard]] QList<Seat> seats() const { return m_seats.seats(); }
    /// Dates that cannot be read.
    [[nodiscard]] QList<SetupFault> faults() const;
    /// Below the tables and at their rows.
    void tell(const QList<SetupFault> &faults);
    void goTo(const SetupFault &fault);

    void pasteList();

signals:
    void changed();

private:
    void offerChoices();
    void connectModels();
    void takeIn(const Seating &seating);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList categories() const;

    Scheme m_scheme;
    PeopleModel m_people;
    SeatsModel m_seats;
    RowsEdit *m_peopleEdit;
    RowsEdit *m_seatsEdit;
};

} // namespace minutebook

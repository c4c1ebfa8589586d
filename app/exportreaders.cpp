#include "app/exportreaders.h"

#include "models/minutes/distribution.h"
#include "models/minutes/itempresence.h"
#include "models/presentation/openbook.h"
#include "models/storage/meetingstore.h"
#include "models/storage/seatingstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

namespace {

/// Reasons: `ReaderTexts::tr("…")`.
struct ReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportReaders)
};

/// Knows of each person what they did not hear.
class Hearing
{
public:
    Hearing(const MeetingRecord &record, const Seating &seating)
        : m_hearers(distributionOf(record))
        , m_presences(itemPresences(record.meeting, seating))
    {
    }

    /// Empty: they heard all that is of the top level.
    [[nodiscard]] QString missedBy(const QString &key) const
    {
        if (!anywhere(key, &ItemPresence::whole) && !anywhere(key, &ItemPresence::part) && !anywhere(key, &ItemPresence::recused))
            return ReaderTexts::tr("was not there");
        QStringList items;
        for (const Hearers &hearers : m_hearers) {
            if (!hearers.people.contains(key))
                items += hearers.items;
        }
        if (items.isEmpty())
            return {};
        const QString sentence = anywhere(key, &ItemPresence::recused) ? ReaderTexts::tr("took no part in: %1")
                                                                       : ReaderTexts::tr("was not there for: %1");
        return sentence.arg(items.join(QStringLiteral(", ")));
    }

private:
    [[nodiscard]] bool anywhere(const QString &key, QStringList ItemPresence::*people) const
    {
        return std::ranges::any_of(m_presences, [&](const ItemPresence &presence) { return (presence.*people).contains(key); });
    }

    QList<Hearers> m_hearers;
    QList<ItemPresence> m_presences;
};

} // namespace

QList<ExportReader> exportReaders(OpenBook &book)
{
    Connection &connection = book.book().reader();
    const Result<MeetingRecord> meeting = record(connection, book.meeting()->id);
    if (!meeting)
        return {};
    const Seating seating = seatingOf(connection, book.meeting()->id).value_or(Seating());
    const Hearing hearing(*meeting, seating);
    QList<ExportReader> readers;
    for (const PeopleTable &table : meeting->meeting.people) {
        for (const Person &person : table.people) {
            const auto same = [&](const ExportReader &known) { return sameName(known.name, person.name); };
            if (!person.name.isEmpty() && std::ranges::none_of(readers, same))
                readers.append({person.name, clearanceOf(person.name, seating, book.dialect()), hearing.missedBy(keyOf(person))});
        }
    }
    return readers;
}

} // namespace minutebook

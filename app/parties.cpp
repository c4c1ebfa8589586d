#include "app/parties.h"

#include "app/desk.h"
#include "models/storage/partystore.h"
#include "models/storage/seatingstore.h"
#include "widgets/dialogs/prompts.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isNamedIn(const QList<Party> &parties, const Party &party)
{
    return std::ranges::any_of(
        parties, [&](const Party &other) { return sameName(other.category, party.category) && sameName(other.code, party.code); });
}

QString listed(const QList<int> &meetings)
{
    constexpr qsizetype most = 8;
    QStringList numbers;
    for (const int number : meetings.first(std::min(meetings.size(), most)))
        numbers << QString::number(number);
    return numbers.join(", "_L1) + (meetings.size() > most ? u", …"_s : QString());
}

} // namespace

Parties::Parties(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
{
}

void Parties::change()
{
    OpenBook &book = *m_desk.book();
    const Result<QList<Party>> now = parties(book.book().reader());
    if (!now)
        return emit failed(now.error());
    const std::optional<QList<Party>> wanted = ask(*now);
    if (!wanted || *wanted == *now)
        return;
    book.book()
        .write([parties = *wanted](Transaction &transaction) { return saveParties(transaction, parties); })
        .then(this, [this](const Result<> &saved) {
            if (!saved)
                emit failed(saved.error());
        });
}

std::optional<QList<Party>> Parties::ask(const QList<Party> &now)
{
    const OpenBook &book = *m_desk.book();
    const Scheme &scheme = book.body().scheme;
    PartiesOffer offer{now, {}, scheme.level(scheme.highest()).name, !book.isReadOnly()};
    if (const Result<Seating> seats = seating(m_desk.book()->book().reader())) {
        for (const Seat &seat : seats->seats)
            offer.categories << seat.category;
    }
    while (const std::optional<QList<Party>> wanted = m_prompts.parties(offer)) {
        const Result<QString> lost = question(now, *wanted);
        if (!lost)
            emit failed(lost.error());
        if (!lost || lost->isEmpty() || m_prompts.confirm(*lost, tr("Take Out of the Register")))
            return lost ? wanted : std::nullopt;
        offer.parties = *wanted;
    }
    return std::nullopt;
}

Result<QString> Parties::question(const QList<Party> &now, const QList<Party> &wanted) const
{
    const OpenBook &book = *m_desk.book();
    QStringList lost;
    for (const Party &party : now) {
        const Result<QList<int>> meetings = isNamedIn(wanted, party) ? QList<int>() : meetingsNaming(m_desk.book()->book().reader(), party);
        if (!meetings)
            return std::unexpected(meetings.error());
        if (!meetings->isEmpty())
            lost << tr("%1 (meetings %2)", "pseudonym, numbers").arg(pseudonymOf(party, book.body().language), listed(*meetings));
    }
    if (lost.isEmpty())
        return QString();
    return tr("Minutes speak of %1. Without the register nobody can tell later who that was, and the real name is not kept out of editions "
              "any more.")
        .arg(lost.join(", "_L1));
}

} // namespace minutebook

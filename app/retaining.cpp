#include "app/retaining.h"

#include "app/desk.h"
#include "models/storage/inorder.h"
#include "widgets/dialogs/prompts.h"

#include <QPointer>

namespace minutebook {

namespace {

Result<RetentionOffer> offerOf(Connection &connection, QDate today, bool editable)
{
    const Result<Retention> rules = retention(connection);
    const Result<QList<KeptMatter>> kept = keptMatters(connection);
    const Result<QList<Disposal>> disposed = disposals(connection);
    if (!rules || !kept || !disposed)
        return std::unexpected(!rules ? rules.error() : !kept ? kept.error() : disposed.error());
    return RetentionOffer{*rules, *kept, *disposed, today, editable};
}

} // namespace

Retaining::Retaining(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
}

/// All notes are looked through for it: the window goes on meanwhile.
void Retaining::change()
{
    OpenBook *book = m_desk.book();
    const auto read = [today = m_clock().date(), editable = !book->isReadOnly()](Connection &connection) {
        return offerOf(connection, today, editable);
    };
    book->book().read(read).then(this, [this, asked = QPointer(book)](const Result<RetentionOffer> &offer) {
        if (!offer)
            emit failed(offer.error());
        else if (asked && asked == m_desk.book() && !asked->isSafe())
            ask(*offer);
    });
}

/// Again with the same rules where what is ticked is to stay after all.
void Retaining::ask(RetentionOffer offer)
{
    const RetentionWish now{offer.rules, {}};
    while (const std::optional<RetentionWish> wish = m_prompts.retention(offer)) {
        if (wish->dispose.isEmpty() || mayDispose(wish->dispose)) {
            if (*wish != now)
                carryOut(*wish);
            return;
        }
        offer.rules = wish->rules;
    }
}

bool Retaining::mayDispose(const QList<KeptMatter> &matters)
{
    QStringList lines;
    for (const KeptMatter &matter : matters)
        lines << tr("%1 of meeting %2: %3", "what, meeting, how much")
                     .arg(matterWord(matter.matter), QString::number(matter.number),
                          amountWords(matter.matter, matter.amount, matter.bytes));
    constexpr qsizetype most = 12;
    if (lines.size() > most)
        lines = lines.first(most) << tr("… and %n more", nullptr, static_cast<int>(lines.size() - most));
    return m_prompts.confirm(tr("This would be taken out of the book for good. That cannot be undone; the minutes stay as they are.")
                                 + QStringLiteral("\n\n") + lines.join(u'\n'),
                             tr("Dispose"));
}

/// All of it or nothing.
void Retaining::carryOut(const RetentionWish &wish)
{
    const auto write = [wish, today = m_clock().date()](Transaction &transaction) {
        return inOrder([&] { return saveRetention(transaction, wish.rules); },
                       [&] {
                           return forEach(wish.dispose, [&](const KeptMatter &matter) {
                               return dispose(transaction, matter.meeting, matter.matter, today);
                           });
                       });
    };
    m_desk.book()->book().write(write).then(this, [this, disposes = !wish.dispose.isEmpty()](const Result<> &written) {
        if (!written)
            emit failed(written.error());
        else if (disposes && m_desk.book())
            erase();
        else
            emit done(tr("The rules of retention are kept in the book."));
    });
}

void Retaining::erase()
{
    m_desk.book()->book().eraseTraces().then(this, [this](const Result<> &erased) {
        if (erased)
            emit done(tr("What you ticked is disposed of, and that is recorded. Copies and backups of the book are not changed."));
        else
            emit failed(erased.error());
    });
}

} // namespace minutebook

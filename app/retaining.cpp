#include "app/retaining.h"

#include "app/desk.h"
#include "models/storage/inorder.h"
#include "widgets/dialogs/prompts.h"

namespace minutebook {

Retaining::Retaining(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
}

/// Asked again with the same rules where what is ticked is to stay after all.
void Retaining::change()
{
    Connection &reader = m_desk.book()->book().reader();
    const Result<Retention> now = retention(reader);
    const Result<QList<KeptMatter>> kept = keptMatters(reader);
    const Result<QList<Disposal>> disposed = disposals(reader);
    if (!now || !kept || !disposed)
        return emit failed(!now ? now.error() : !kept ? kept.error() : disposed.error());
    RetentionOffer offer{*now, *kept, *disposed, m_clock().date(), !m_desk.book()->isReadOnly()};
    while (const std::optional<RetentionWish> wish = m_prompts.retention(offer)) {
        if (wish->dispose.isEmpty() || mayDispose(wish->dispose)) {
            if (*wish != RetentionWish{*now, {}})
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
    m_desk.book()->book().write(write).then(this, [this, count = static_cast<int>(wish.dispose.size())](const Result<> &written) {
        if (!written)
            emit failed(written.error());
        else if (count > 0 && m_desk.book())
            erase(count);
        else
            emit done(tr("The rules of retention are kept in the book."));
    });
}

void Retaining::erase(int count)
{
    m_desk.book()->book().eraseTraces().then(this, [this, count](const Result<> &erased) {
        if (erased)
            emit done(tr("Disposed of in %n place(s), and recorded. Copies and backups of the book are not changed.", nullptr, count));
        else
            emit failed(erased.error());
    });
}

} // namespace minutebook

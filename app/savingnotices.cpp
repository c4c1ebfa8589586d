#include "app/savingnotices.h"

#include "app/actiontable.h"
#include "app/mainwindow.h"
#include "app/notesstatus.h"
#include "widgets/messagebar.h"

namespace minutebook {

SavingNotices::SavingNotices(ActionTable &actions, MainWindow &window)
    : m_actions(actions)
    , m_window(window)
    , m_keepMine(tr("Keep What Is Typed Here"))
    , m_takeTheirs(tr("Take the Other Text"))
{
    connect(&m_keepMine, &QAction::triggered, this, [this] { endConflict(&LiveNotes::keepMine); });
    connect(&m_takeTheirs, &QAction::triggered, this, [this] { endConflict(&LiveNotes::takeTheirs); });
}

void SavingNotices::follow(OpenBook &book)
{
    m_book = &book;
    m_warnedNotSaved = false;
    m_told.clear();
    connect(&book, &OpenBook::savedChanged, this, &SavingNotices::followSaved);
    connect(&book, &OpenBook::notSaved, this, &SavingNotices::warnNotSaved);
}

void SavingNotices::followNotes()
{
    LiveNotes *notes = m_book->notes();
    disconnect(notes, &LiveNotes::conflicted, this, nullptr);
    connect(notes, &LiveNotes::conflicted, this, [this, notes] { warnOfConflict(notes); });
    followSaved(m_book->isSaved());
    if (notes->isConflicted())
        warnOfConflict(notes);
}

void SavingNotices::warn(const QString &sentence, const QList<QAction *> &remedies)
{
    m_window.messages()->withdraw(std::exchange(m_told, sentence));
    m_warnedNotSaved = true;
    m_window.status()->setNotSaved();
    m_window.messages()->tell(MessageBar::Tone::Bad, sentence, remedies);
}

void SavingNotices::warnNotSaved(const Error &error)
{
    warn(tr("Not saved. %1 What you type stays in the window.").arg(sentence(error)), {m_actions.action(ActionId::SaveElsewhere)});
}

void SavingNotices::followSaved(bool saved)
{
    if (!saved && m_warnedNotSaved)
        return; // as long as the cause stands
    m_window.status()->setSaved(saved);
    m_warnedNotSaved = false;
    m_window.messages()->withdraw(std::exchange(m_told, {}));
}

/// Somebody may go on in another item and decide there.
void SavingNotices::warnOfConflict(LiveNotes *notes)
{
    m_conflicted = notes;
    const QString text = notes->isGone()
        ? tr("Somebody else has deleted the item “%1”. What you typed there is in no book until you choose whether it is to be an item again.")
        : tr("Somebody else has changed the notes of “%1”. Nothing more of them is saved until you choose which text is to stay.");
    m_takeTheirs.setText(notes->isGone() ? tr("Let It Go") : tr("Take the Other Text"));
    warn(text.arg(notes->heading()), {&m_keepMine, &m_takeTheirs});
}

void SavingNotices::endConflict(void (LiveNotes::*how)())
{
    m_window.messages()->withdraw(std::exchange(m_told, {}));
    if (m_conflicted)
        (m_conflicted->*how)();
}

} // namespace minutebook

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
    connect(&book, &OpenBook::savedChanged, this, &SavingNotices::followSaved);
    connect(&book, &OpenBook::notSaved, this, &SavingNotices::warnNotSaved);
}

void SavingNotices::followNotes()
{
    connect(m_book->notes(), &LiveNotes::conflicted, this, &SavingNotices::warnOfConflict, Qt::UniqueConnection);
    followSaved(m_book->isSaved());
    if (m_book->notes()->isConflicted())
        warnOfConflict();
}

void SavingNotices::warnNotSaved(const Error &error)
{
    m_warnedNotSaved = true;
    m_window.status()->setNotSaved();
    m_window.messages()->tell(MessageBar::Tone::Bad, tr("Not saved. %1 What you type stays in the window.").arg(sentence(error)),
                              {m_actions.action(ActionId::SaveElsewhere)});
}

void SavingNotices::followSaved(bool saved)
{
    if (!saved && m_warnedNotSaved)
        return; // as long as the cause stands
    m_window.status()->setSaved(saved);
    if (std::exchange(m_warnedNotSaved, false))
        m_window.messages()->clear();
}

void SavingNotices::warnOfConflict()
{
    m_warnedNotSaved = true;
    m_window.status()->setNotSaved();
    m_window.messages()->tell(
        MessageBar::Tone::Bad,
        tr("Somebody else has changed the notes of this item. Nothing more is saved until you choose which text is to stay."),
        {&m_keepMine, &m_takeTheirs});
}

void SavingNotices::endConflict(void (LiveNotes::*how)())
{
    m_window.messages()->clear();
    if (m_book && m_book->notes())
        (m_book->notes()->*how)();
}

} // namespace minutebook

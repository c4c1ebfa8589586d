#include "app/sharing.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/storage/bookplace.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>

#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookInterval = 500ms;

/// "on desk-3", as far as it is known.
QString placeOf(const std::optional<LeaseHolder> &holder)
{
    return !holder || holder->isHere ? Sharing::tr("in another window on this machine") : Sharing::tr("on %1").arg(holder->host);
}

} // namespace

Sharing::Sharing(Desk &desk, MainWindow &window, Prompts &prompts, QAction &takeOver)
    : m_desk(desk)
    , m_window(window)
    , m_prompts(prompts)
    , m_takeOver(takeOver)
{
    connect(&m_desk, &Desk::opened, this, &Sharing::begin);
    connect(&m_looking, &QTimer::timeout, this, &Sharing::look);
    m_looking.start(lookInterval);
}

void Sharing::begin()
{
    if (m_desk.isHeldElsewhere())
        tellWhoWrites();
    else
        tellPlace();
}

void Sharing::tellWhoWrites()
{
    m_writesElsewhere = true;
    Book &book = m_desk.book()->book();
    const QString person = lastOpener(book.reader());
    offer(tr("%1 writes in this book, %2. Here it is read, and shows what is saved there.")
              .arg(person.isEmpty() ? tr("Somebody") : person, placeOf(leaseHolder(book.path()))));
}

void Sharing::tellPlace()
{
    const QString path = m_desk.book()->book().path();
    const QStringList copies = conflictCopiesOf(path);
    if (!copies.isEmpty())
        return complain(
            tr("Beside this book stands %1, which a sync program made because it could not unite two versions. See what differs, and take "
               "it instead if need be, with “Restore from Elsewhere…” under “Backups…” in the menu Book.")
                .arg(QFileInfo(copies.constFirst()).fileName()));
    if (isOnNetwork(path))
        complain(tr(
            "This book is on another machine’s disk. One window at a time may have it open: do not open it on a second machine meanwhile, not even to "
            "read. For a meeting, “Save Book Elsewhere…” makes a copy on this machine’s disk."));
}

void Sharing::look()
{
    if (m_asked)
        return waitForAnswer();
    if (m_desk.book() && m_desk.isHeldElsewhere())
        return followWriter();
    if (m_desk.book() && m_desk.lease() && m_desk.lease()->isWanted())
        giveWay();
}

/// What a process leaves that was killed is taken at once, for the person is here. A window that has closed the book or locked itself may want
/// it again, so whether to write here is asked.
void Sharing::followWriter()
{
    const QString path = m_desk.book()->book().path();
    if (leaseHolder(path)) {
        m_writesElsewhere = true;
        if (WriterLease::take(path)) // which is given back at once: reopening takes it
            writeHere();
    } else if (std::exchange(m_writesElsewhere, false)) {
        offer(tr("Nobody writes in this book now. This window can."));
    }
}

/// What is typed here is saved first; what cannot be is not given up.
void Sharing::giveWay()
{
    if (!m_desk.book()->settle())
        return m_desk.lease()->refuse();
    m_desk.readOn();
    m_writesElsewhere = false; // not yet
    offer(tr("Another window writes in this book from now on. Here it is read, and shows what is saved there."));
}

void Sharing::takeOver()
{
    if (!m_desk.isHeldElsewhere())
        return complain(m_desk.book()->isReadOnly() ? tr("Nobody else writes in this book: its file or its folder is read-only.")
                                                    : tr("This window writes in the book already."));
    if (!askForLease(m_desk.book()->book().path()))
        return complain(tr("The window that writes in the book cannot be asked: the book’s folder is read-only."));
    m_asked = true;
    m_answer = QDeadlineTimer(m_answerTime);
    waitForAnswer();
}

void Sharing::waitForAnswer()
{
    if (!m_desk.book() || !m_desk.isHeldElsewhere()) {
        m_asked = false;
        return;
    }
    const QString path = m_desk.book()->book().path();
    if (WriterLease::take(path)) // which is given back at once: reopening takes it
        return writeHere();
    if (!isAsking(path)) {
        m_asked = false;
        return complain(tr("The other window has something that it could not save, and keeps the book."));
    }
    if (m_answer.hasExpired())
        takeByForce();
}

void Sharing::takeByForce()
{
    m_asked = false;
    const QString path = m_desk.book()->book().path();
    const bool forced = m_prompts.confirm(
        tr("The other window does not answer. It may have ended, or hang. What was typed there and is not saved stays there; "
           "nothing that is saved is lost."),
        tr("Write Here All the Same"));
    stopAsking(path);
    if (!forced)
        return;
    breakLease(path);
    writeHere();
}

void Sharing::writeHere()
{
    m_asked = false;
    m_writesElsewhere = false;
    m_desk.reopen();
    if (m_desk.book() && !m_desk.book()->isReadOnly())
        m_window.messages()->tell(MessageBar::Tone::Good, tr("From now on this window writes in the book."));
}

void Sharing::complain(const QString &sentence)
{
    m_window.messages()->tell(MessageBar::Tone::Note, sentence);
}

/// To write here.
void Sharing::offer(const QString &sentence)
{
    m_window.messages()->withdraw(std::exchange(m_offered, sentence));
    m_window.messages()->tell(MessageBar::Tone::Note, sentence, {&m_takeOver});
}

} // namespace minutebook

#include "app/revising.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/levelreasons.h"
#include "app/mainwindow.h"
#include "app/notesheading.h"
#include "app/printpreview.h"
#include "models/minutes/compose.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "models/storage/revisionstore.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/panes/notespane.h"
#include "widgets/preview/editionpicker.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Revising::Revising(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_prompts(prompts)
{
    RevisionsPage *page = window.revisionsPage();
    page->setModel(&m_model);
    connect(page, &RevisionsPage::opened, this, &Revising::open);
    connect(page, &RevisionsPage::escaped, this, &Revising::goBack);
    connect(page, &RevisionsPage::wished, this, &Revising::compare);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &Revising::receive);
    connect(&window, &MainWindow::pageShown, this,
            [this](MainWindow::Page shown) { m_actions.action(ActionId::ShowRevisions)->setChecked(shown == MainWindow::Page::Revisions); });
}

void Revising::show()
{
    const auto follow = [this] {
        if (m_window.page() == MainWindow::Page::Revisions)
            ask();
    };
    connect(m_desk.book(), &OpenBook::changed, this, follow);
    connect(m_desk.book(), &OpenBook::meetingShown, this, follow);
}

void Revising::leave()
{
    m_answer.setFuture({});
    m_shown = {};
    m_compared.reset();
    m_model.show({});
    m_window.revisionsPage()->setEditions({}, {});
    m_window.revisionsPage()->showNothing({});
}

void Revising::toggle()
{
    if (m_window.page() == MainWindow::Page::Revisions)
        return goBack();
    (void)m_desk.book()->settle(); // what was typed a moment ago is compared too
    m_window.showPage(MainWindow::Page::Revisions);
    ask();
    m_window.revisionsPage()->setFocus();
}

/// What was read is more than the window may show now.
void Revising::followCeiling()
{
    const bool shown = m_window.page() == MainWindow::Page::Revisions;
    leave();
    if (shown)
        goBack();
}

void Revising::goBack()
{
    m_window.showNotes();
    m_window.notesPane()->setFocus();
}

void Revising::ask()
{
    OpenBook &book = *m_desk.book();
    if (!book.meeting() || book.isSafe())
        return;
    const MeetingId meeting = book.meeting()->id;
    const Result<QList<Revision>> all = listedRevisions(book.book().reader(), meeting);
    const Result<QString> broken = all ? verifyRevisionsOf(book.book().reader(), meeting) : std::unexpected(all.error());
    if (!broken)
        return emit failed(broken.error());
    if (std::exchange(m_shown, meeting) != meeting)
        m_model.show({}); // those of another meeting are others, though they have the same numbers
    m_model.show(*all);
    m_window.revisionsPage()->setEditions(book.dialect().scheme, editionsOf(book));
    const QString title = tr("Revisions of the minutes of %1 %2").arg(book.body().abbreviation, QString::number(book.meeting()->number));
    const QString chain = all->isEmpty() || !broken->isEmpty() ? QString() : tr("Their chain is whole.");
    m_window.revisionsPage()->follow(title, chain, *broken);
}

Result<Revising::Compared> Revising::comparedIn(Connection &connection, MeetingId meeting, const ComparisonWish &wish)
{
    const Result<MeetingRecord> before = recordIn(connection, meeting, wish.before);
    const Result<MeetingRecord> after = recordIn(connection, meeting, wish.after);
    const Result<QString> broken = brokenUnder(connection, meeting, wish.before, wish.after);
    if (!before || !after || !broken)
        return std::unexpected(!before ? before.error() : !after ? after.error() : broken.error());
    const Edition edition{wish.ceiling};
    if (!wish.beside)
        return Compared{compareDocuments(compose(*before, edition), compose(*after, edition)), {}, false, *broken};
    const Result<PrintedEditions> pages = printStates(*before, *after, edition);
    return pages ? Result<Compared>(Compared{{}, *pages, true, *broken}) : std::unexpected(pages.error());
}

void Revising::compare()
{
    const std::optional<ComparisonWish> wish = m_window.revisionsPage()->wish();
    if (m_window.page() != MainWindow::Page::Revisions || !m_desk.book() || m_desk.book()->isSafe())
        return;
    if (std::exchange(m_compared, wish) != wish) // what is shown is no comparison of these, and to make the other takes a moment
        m_window.revisionsPage()->showNothing(wish && wish->beside ? tr("The pages are being made …") : QString());
    if (!wish)
        return;
    m_answer.setFuture(m_desk.book()->book().read(
        [meeting = m_shown, wish = *wish](Connection &connection) { return comparedIn(connection, meeting, wish); }));
}

void Revising::receive()
{
    if (!m_answer.future().isValid() || m_answer.future().resultCount() == 0)
        return; // the book was left meanwhile
    const Result<Compared> compared = m_answer.result();
    RevisionsPage &page = *m_window.revisionsPage();
    page.tellBroken(compared ? compared->broken : QString());
    if (!compared)
        page.showNothing(sentence(compared.error()));
    else if (compared->beside)
        page.showPages(compared->pages);
    else
        page.showText(compared->lines);
}

void Revising::keep()
{
    OpenBook &book = *m_desk.book();
    (void)book.settle();
    QString about =
        tr("The minutes of meeting %1 are kept as they are now, with all their levels: to be compared and looked up later, whatever becomes "
           "of the notes.")
            .arg(book.meeting()->number);
    if (const QString lowered = unansweredWords(book); !lowered.isEmpty())
        about += u"\n\n"_s + tr("More readers would see this from now on: %1. The reason answers for that too.").arg(lowered);
    const std::optional<QString> reason = m_prompts.reason({.title = tr("Keep a Revision"),
                                                            .about = about,
                                                            .label = tr("&Reason:"),
                                                            .note = tr("It stands in the list of revisions, and can be changed no more."),
                                                            .verb = tr("Keep")});
    if (!reason)
        return;
    const auto write = [meeting = book.meeting()->id, reason = *reason](Transaction &transaction) {
        return keepRevision(transaction, meeting, reason);
    };
    book.book().write(write).then(this, [this](const Result<Revision> &kept) {
        if (!kept)
            return emit failed(kept.error());
        emit done(tr("Revision %1 is kept.").arg(kept->number));
    });
}

void Revising::open()
{
    const RevisionsPage &page = *m_window.revisionsPage();
    const int number = m_window.page() == MainWindow::Page::Revisions ? page.chosen() : 0;
    const std::optional<Rank> ceiling = page.editionBox()->ceiling();
    if (number == 0 || !ceiling)
        return emit complained(tr("Choose a revision in the list of revisions first."));
    const Edition edition{*ceiling};
    const auto read = [meeting = m_shown, number, edition](Connection &connection) -> Result<QByteArray> {
        const Result<MeetingRecord> record = recordIn(connection, meeting, number);
        const Result<Pages> pages = record ? typeset(compose(*record, edition)) : std::unexpected(record.error());
        return pages ? writePdf(*pages) : std::unexpected(pages.error());
    };
    m_desk.book()->book().read(read).then(this, [this, edition](const Result<QByteArray> &pdf) {
        if (!pdf)
            return emit failed(pdf.error());
        m_window.showNotes();
        emit pageWanted(*pdf, 0, DocumentKind::Minutes, edition);
    });
}

void Revising::toggleBeside()
{
    const bool beside = !m_window.revisionsPage()->isBeside();
    m_actions.action(ActionId::CompareBeside)->setChecked(beside);
    m_window.revisionsPage()->setBeside(beside);
}

} // namespace minutebook

#include "app/papers.h"

#include "app/commandline/mayreplace.h"
#include "app/commandline/savefile.h"
#include "models/notation/datavalue.h"
#include "models/storage/bookfile.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/panes/paperspane.h"

#include <QFile>
#include <QFileInfo>

namespace minutebook {

namespace {

/// A file that is too large is not read at all.
Result<QByteArray> readPaper(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotReadable, {path, Papers::tr("it is no file")});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    if (file.size() > largestPaper)
        return failure(ErrorCode::PaperTooLarge,
                       {QFileInfo(path).fileName(), QString::number(file.size() / 1'000'000), QString::number(largestPaper / 1'000'000)});
    return file.readAll();
}

} // namespace

Papers::Papers(PapersPane &pane, Prompts &prompts)
    : m_pane(pane)
    , m_prompts(prompts)
{
    m_files.setMaxThreadCount(1);
    connect(&pane, &PapersPane::filesDropped, this, &Papers::attach);
    connect(&pane, &PapersPane::copyWanted, this, &Papers::saveCopy);
    connect(&pane, &PapersPane::removalWanted, this, &Papers::remove);
    connect(&pane, &PapersPane::placeWanted, this, [this](PaperId id, int position) {
        write([id, position](Transaction &transaction) { return movePaper(transaction, id, position); });
    });
    // Once the cell's editor is gone: a reason may be asked for.
    connect(&m_model, &PapersModel::reworded, this, &Papers::reword, Qt::QueuedConnection);
}

Papers::~Papers()
{
    m_pane.show(nullptr);
}

void Papers::show(OpenBook &book)
{
    m_book = &book;
    m_pane.show(&m_model);
    connect(&book, &OpenBook::itemShown, this, &Papers::refresh);
    connect(&book, &OpenBook::itemShownAgain, this, &Papers::refresh);
    connect(&book, &OpenBook::changed, this, &Papers::refresh);
    refresh();
}

void Papers::leave()
{
    m_pane.show(nullptr);
    m_pane.setEditable(false);
    m_model.show({}, {}, {});
    m_book.clear();
}

/// The papers of the chosen item that may be seen, with the level that it has as it is typed.
void Papers::refresh()
{
    if (!m_book)
        return;
    const LiveNotes *notes = m_book->notes();
    const Result<QList<StoredPaper>> papers = notes ? papersOf(m_book->book().reader(), notes->item()) : Result<QList<StoredPaper>>();
    if (!papers)
        return emit failed(papers.error());
    const bool editable = notes && m_book->isEditable();
    m_model.setEditable(editable);
    m_pane.setEditable(editable);
    m_pane.setScheme(m_book->dialect().scheme);
    const Rank rank = notes ? notes->reading().item.rank : m_book->dialect().defaultRank;
    m_model.show(*papers, rank, m_book->dialect(), m_book->ceiling());
    emit shown();
}

template <typename Work>
void Papers::write(Work work)
{
    if (!m_book)
        return;
    m_book->book().write(std::move(work)).then(this, [this](const Result<> &written) {
        if (!written) {
            emit failed(written.error());
            refresh(); // what was typed into a cell did not come about
        }
    });
}

/// Once others have read the minutes somebody answers for what is opened to more readers, as with their lines.
void Papers::reword(PaperId id, const PaperWords &words)
{
    const MeetingSummary *meeting = m_book && m_book->meeting() ? &*m_book->meeting() : nullptr;
    QString reason;
    if (meeting && (meeting->status == MeetingStatus::InReview || meeting->correcting) && lowers(id, words)) {
        const std::optional<QString> said = m_prompts.reason(
            {.title = tr("Lower a Level"),
             .about = tr("Others have read these minutes, and more readers would see the paper “%1” from now on.").arg(words.title),
             .label = tr("&Reason why they may:"),
             .note = tr("It is entered in the audit trail."),
             .verb = tr("Lower")});
        if (!said)
            return refresh();
        reason = *said;
    }
    write([id, words, reason](Transaction &transaction) { return changePaper(transaction, id, words, reason); });
}

bool Papers::lowers(PaperId id, const PaperWords &words) const
{
    Paper after;
    after.title = words.title;
    after.version = words.version;
    after.level = words.level;
    const Rank item = m_book->notes() ? m_book->notes()->reading().item.rank : m_book->dialect().defaultRank;
    return paperRank(after, item, m_book->dialect()) < rowOf(id).data(PapersModel::RankRole).value<Rank>();
}

void Papers::choose()
{
    attach(m_prompts.papersToAttach());
}

void Papers::attach(const QStringList &paths)
{
    for (const QString &path : paths)
        attachFile(path);
}

/// The file is read beside what is typed, and belongs to the item that was chosen when it was named.
void Papers::attachFile(const QString &path)
{
    if (!m_book || !m_book->notes())
        return;
    QtFuture::makeReadyValueFuture(path)
        .then(&m_files, readPaper)
        .then(this, [this, path, book = m_book, item = m_book->notes()->item()](const Result<QByteArray> &contents) {
            if (!contents)
                emit failed(contents.error());
            else if (book)
                store(*book, item, QFileInfo(path).fileName(), *contents);
        });
}

void Papers::store(OpenBook &book, ItemId item, const QString &fileName, const QByteArray &contents)
{
    const auto attach = [item, fileName, contents](Transaction &transaction) {
        return attachPaper(transaction, item, {}, fileName, contents);
    };
    book.book().write(attach).then(this, [this, fileName](const Result<PaperId> &attached) {
        if (attached)
            emit done(tr("%1 is kept in the book now.").arg(cleanFileName(fileName)));
        else
            emit failed(attached.error());
    });
}

void Papers::saveCopy(PaperId id)
{
    if (const std::optional<QString> path = m_prompts.fileToSave(rowOf(id).data(PapersModel::FileRole).toString()))
        copyTo(*path, id);
}

/// Whoever may read a copy is whoever may read an edition of its level.
void Papers::copyTo(const QString &path, PaperId id)
{
    if (!m_book)
        return;
    const Rank rank = rowOf(id).data(PapersModel::RankRole).value<Rank>();
    const Destination destination{path, bookFiles(m_book->book().path()), readersOf(m_book->dialect().scheme, rank)};
    const auto save = [destination, scheme = m_book->body().scheme](const Result<QByteArray> &contents) {
        const Result<> may = mayReplaceByAnything(destination.path, scheme);
        return !may ? may : contents ? saveFile(destination, *contents) : std::unexpected(contents.error());
    };
    m_book->book()
        .read([id](Connection &connection) { return paperContents(connection, id); })
        .then(&m_files, save)
        .then(this, [this, path](const Result<> &saved) {
            if (saved)
                emit done(tr("The copy is in %1. The book’s protection does not reach it.").arg(QFileInfo(path).fileName()));
            else
                emit failed(saved.error());
        });
}

void Papers::remove(PaperId id)
{
    const QString title = rowOf(id).data().toString();
    if (m_prompts.confirm(tr("The paper “%1” would be removed from the book. This cannot be undone.").arg(title), tr("Remove")))
        write([id](Transaction &transaction) { return removePaper(transaction, id); });
}

QModelIndex Papers::rowOf(PaperId id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(PapersModel::PaperRole).value<PaperId>() == id)
            return m_model.index(row, 0);
    }
    return {};
}

} // namespace minutebook

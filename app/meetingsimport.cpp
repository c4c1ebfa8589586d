#include "app/meetingsimport.h"

#include "app/commandline/meetingfiles.h"
#include "app/commandline/plannedapproval.h"
#include "app/commandline/readfile.h"
#include "app/desk.h"
#include "models/notation/parse.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"
#include "models/storage/reusednumbers.h"
#include "widgets/dialogs/prompts.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewFiles = 10; ///< for which nobody waits
constexpr qint64 longestHead = 65'536; ///< of a file, in bytes

/// The first of what makes a file unfit to be imported.
QString firstError(const Parsed &parsed)
{
    const auto error = std::ranges::find(parsed.diagnostics, Gravity::Error, &Diagnostic::gravity);
    return error == parsed.diagnostics.end() ? QString()
                                             : MeetingsImport::tr("Line %1: %2").arg(QString::number(error->line), sentence(*error));
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Of the meeting that a file holds, by its head alone; 0: it does not say.
int numberIn(const QString &path, const Body &body)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray begin = file.read(longestHead);
    const qsizetype end = begin.indexOf("\n---", 3);
    return end < 0 ? 0 : parse(begin.first(end + 4) + '\n', body).meeting.header.number;
}

/// Whether it is in the book, with notes that still change.
bool isReplaceable(Connection &reader, int number)
{
    const Result<MeetingId> id = meetingOfNumber(reader, number);
    const Result<MeetingSummary> known = id ? meeting(reader, *id) : std::unexpected(id.error());
    return known && !known->isFrozen();
}

QStringList replaceableAmong(const QStringList &files, const Body &body, Connection &reader)
{
    QStringList numbers;
    for (const QString &path : files) {
        const int number = numberIn(path, body);
        if (isReplaceable(reader, number))
            numbers << QString::number(number);
    }
    numbers.removeDuplicates();
    return numbers;
}

} // namespace

std::expected<Meeting, QString> meetingIn(const QString &path, const Body &body, Connection &reader)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(sentence(bytes.error()));
    Parsed parsed = parse(*bytes, body, findAction(reader, body.scheme));
    if (parsed.hasErrors())
        return std::unexpected(MeetingsImport::tr("%1 was not imported. %2").arg(nameOf(path), firstError(parsed)));
    return std::move(parsed.meeting);
}

QStringList remarksOnNumbers(const Meeting &meeting, Book &book)
{
    QStringList remarks;
    for (const QString &number : reusedNumbers(book.reader(), meeting).value_or(QStringList()))
        remarks << sentence(Diagnostic{.code = DiagnosticCode::ActionNumberReused, .details = {number}});
    return remarks;
}

MeetingsImport::MeetingsImport(Desk &desk, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_prompts(prompts)
{
}

void MeetingsImport::chooseFolder()
{
    const std::optional<QString> folder = m_prompts.folderToImport();
    if (!folder || !m_desk.book())
        return;
    const QStringList files = meetingFilesIn(*folder);
    if (files.isEmpty())
        emit complained(tr("%1 has no file that ends in .minutes.md. Choose the folder in which meeting files stand.").arg(nameOf(*folder)));
    else
        begin(files);
}

void MeetingsImport::begin(QStringList files)
{
    if (files.isEmpty() || m_work)
        return;
    sortByNumber(files);
    m_into = m_desk.book();
    m_files = std::move(files);
    m_refused.clear();
    m_remarks.clear();
    m_numbers.clear();
    m_last = {};
    const std::optional<QStringList> there = known();
    if (!there)
        return m_files.clear(); // nothing was done yet
    m_replaces = !there->isEmpty() && mayReplace(*there);
    takeAll();
}

/// The heads of thousands are not read in a moment.
std::optional<QStringList> MeetingsImport::known()
{
    Book &book = m_desk.book()->book();
    if (m_files.size() <= fewFiles)
        return replaceableAmong(m_files, book.body(), book.reader());
    const QFuture<QStringList> numbers = book.read(
        [files = m_files, body = book.body()](Connection &reader) { return replaceableAmong(files, body, reader); });
    const QString what = tr("Looking through %n meeting file(s)…", nullptr, static_cast<int>(m_files.size()));
    const bool waited = m_prompts.waitFor(what, QFuture<void>(numbers));
    return waited && numbers.resultCount() > 0 && isThere() ? std::optional(numbers.result()) : std::nullopt;
}

bool MeetingsImport::mayReplace(const QStringList &known)
{
    const QString question = known.size() == 1
        ? tr("Meeting %1 is in the book already. Its notes would be replaced by those of the file.").arg(known.constFirst())
        : tr("Meetings %1 are in the book already. Their notes would be replaced by those of the files; else they stay as they are, and the "
             "others come in.")
              .arg(QLocale().createSeparatedList(known));
    return m_prompts.confirm(question, tr("Replace"));
}

void MeetingsImport::takeAll()
{
    const auto count = static_cast<int>(m_files.size());
    const QFuture<void> work = m_work.emplace().future();
    m_work->start();
    m_work->setProgressRange(0, count);
    m_waiting = count > fewFiles;
    takeNext();
    if (!m_waiting)
        return;
    if (!m_prompts.waitFor(tr("Importing %n meeting file(s)…", nullptr, count), work))
        cancel();
    m_waiting = false;
    if (!m_work)
        report();
}

/// Each is read as what came before it left the book.
void MeetingsImport::takeNext()
{
    if (!isThere())
        m_files.clear(); // it was closed meanwhile
    if (m_files.isEmpty())
        return end();
    const QString path = m_files.takeFirst();
    m_into->book()
        .read([path, body = m_into->book().body()](Connection &reader) { return meetingIn(path, body, reader); })
        .then(this,
              [this, path](const std::expected<Meeting, QString> &meeting) {
                  if (isThere())
                      take(path, meeting);
                  else
                      takeNext();
              })
        .onCanceled(this, [this] { takeNext(); }); // the book went before it was read
}

void MeetingsImport::take(const QString &path, const std::expected<Meeting, QString> &meeting)
{
    if (!meeting) {
        m_refused.append(meeting.error());
        return tellProgress();
    }
    const int number = meeting->header.number;
    const bool known = meetingOfNumber(m_desk.book()->book().reader(), number).has_value();
    if (const QString why = known ? keeps(number) : QString(); !why.isEmpty()) {
        refuse(nameOf(path), why);
        return tellProgress();
    }
    noteReused(nameOf(path), *meeting);
    write(nameOf(path), *meeting, known);
}

bool MeetingsImport::isThere() const
{
    return m_into && m_into == m_desk.book();
}

void MeetingsImport::tellProgress()
{
    m_work->setProgressValue(m_work->future().progressMaximum() - static_cast<int>(m_files.size()));
    takeNext();
}

/// What is being written is written to its end.
void MeetingsImport::cancel()
{
    for (const QString &path : std::exchange(m_files, {}))
        refuse(nameOf(path), tr("Importing was cancelled before."));
}

void MeetingsImport::end()
{
    m_work->finish();
    m_work.reset();
    if (!m_waiting)
        report();
}

QString MeetingsImport::keeps(int number) const
{
    if (m_numbers.contains(number))
        return tr("Another of these files is meeting %1 too, and that came in. Give one of them a number of its own.").arg(number);
    if (!isReplaceable(m_desk.book()->book().reader(), number))
        return sentence({ErrorCode::MeetingFrozen, {QString::number(number)}});
    return m_replaces ? QString() : tr("Meeting %1 stays as it is in the book.").arg(number);
}

/// Notes that are open are of the meeting as it was: they are left first.
void MeetingsImport::write(const QString &name, const Meeting &meeting, bool replace)
{
    OpenBook &open = *m_desk.book();
    (void)open.settle();
    if (replace)
        open.showMeeting({});
    const int number = meeting.header.number;
    const auto store = [meeting, replace](Transaction &transaction) {
        return replace ? minutebook::replaceMeeting(transaction, meeting) : insertMeeting(transaction, meeting);
    };
    const QString early = plannedApproval(meeting, open.book().body());
    open.book().write(store).then(this, [this, name, number, early](const Result<MeetingId> &written) {
        if (written) {
            m_numbers.insert(number);
            m_last = *written;
            if (!early.isEmpty())
                m_remarks << early;
        } else {
            refuse(name, sentence(written.error()));
        }
        tellProgress();
    });
}

/// It comes in all the same: it may be the action that had the number before.
void MeetingsImport::noteReused(const QString &name, const Meeting &meeting)
{
    for (const QString &remark : remarksOnNumbers(meeting, m_desk.book()->book()))
        m_remarks.append(u"%1: %2"_s.arg(name, remark));
}

void MeetingsImport::refuse(const QString &name, const QString &why)
{
    m_refused.append(tr("%1 was not imported. %2").arg(name, why));
}

void MeetingsImport::report()
{
    const int taken = static_cast<int>(m_numbers.size());
    if (taken > 0 && isThere())
        m_into->showMeeting(m_last);
    const QString words = taken > 0 ? tr("%n meeting(s) came in.", nullptr, taken) : QString();
    const QStringList lines = m_refused + m_remarks;
    if (lines.size() + taken > 1 && !lines.isEmpty()) {
        const QString others = m_refused.isEmpty() ? QString() : tr("%n file(s) did not.", nullptr, static_cast<int>(m_refused.size()));
        const QString headline = taken > 0 ? QString(words + u' ' + others).trimmed() : tr("No meeting came in.");
        m_prompts.report({tr("Import Meetings"), headline, lines});
    } else if (!m_refused.isEmpty()) {
        emit complained(m_refused.constFirst());
    } else if (taken > 0) {
        emit done(words);
    }
}

} // namespace minutebook

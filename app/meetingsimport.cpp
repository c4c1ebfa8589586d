#include "app/meetingsimport.h"

#include "app/commandline/meetingfiles.h"
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

namespace {

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

} // namespace

std::expected<Meeting, QString> meetingIn(const QString &path, Book &book)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(sentence(bytes.error()));
    Parsed parsed = parse(*bytes, book.body(), findAction(book.reader(), book.body().scheme));
    if (parsed.hasErrors())
        return std::unexpected(MeetingsImport::tr("%1 was not imported. %2").arg(nameOf(path), firstError(parsed)));
    return std::move(parsed.meeting);
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
    sortByNumber(files);
    m_files = std::move(files);
    m_refused.clear();
    m_remarks.clear();
    m_numbers.clear();
    m_last = {};
    if (!m_files.isEmpty())
        m_replaces = mayReplace();
    takeNext();
}

void MeetingsImport::takeNext()
{
    while (!m_files.isEmpty()) {
        if (!m_desk.book())
            return m_files.clear(); // it was closed meanwhile
        if (take(m_files.takeFirst()))
            return;
    }
    report();
}

bool MeetingsImport::take(const QString &path)
{
    Book &book = m_desk.book()->book();
    const auto meeting = meetingIn(path, book);
    if (!meeting) {
        m_refused.append(meeting.error());
        return false;
    }
    const int number = meeting->header.number;
    const bool known = meetingOfNumber(book.reader(), number).has_value();
    if (const QString why = known ? keeps(number) : QString(); !why.isEmpty()) {
        refuse(nameOf(path), why);
        return false;
    }
    noteReused(nameOf(path), *meeting);
    write(nameOf(path), *meeting, known);
    return true;
}

bool MeetingsImport::mayReplace()
{
    Book &book = m_desk.book()->book();
    QStringList known;
    for (const QString &path : std::as_const(m_files)) {
        const int number = numberIn(path, book.body());
        if (isReplaceable(book.reader(), number))
            known << QString::number(number);
    }
    known.removeDuplicates();
    if (known.isEmpty())
        return false;
    const QString question = known.size() == 1
        ? tr("Meeting %1 is in the book already. Its notes would be replaced by those of the file.").arg(known.constFirst())
        : tr("Meetings %1 are in the book already. Their notes would be replaced by those of the files; else they stay as they are, and the "
             "others come in.")
              .arg(QLocale().createSeparatedList(known));
    return m_prompts.confirm(question, tr("Replace"));
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
    open.book().write(store).then(this, [this, name, number](const Result<MeetingId> &written) {
        if (written) {
            m_numbers.insert(number);
            m_last = *written;
        } else {
            refuse(name, sentence(written.error()));
        }
        takeNext();
    });
}

/// It comes in all the same: it may be the action that had the number before.
void MeetingsImport::noteReused(const QString &name, const Meeting &meeting)
{
    for (const QString &number : reusedNumbers(m_desk.book()->book().reader(), meeting).value_or(QStringList()))
        m_remarks.append(u"%1: %2"_s.arg(name, sentence(Diagnostic{.code = DiagnosticCode::ActionNumberReused, .details = {number}})));
}

void MeetingsImport::refuse(const QString &name, const QString &why)
{
    m_refused.append(tr("%1 was not imported. %2").arg(name, why));
}

void MeetingsImport::report()
{
    const int taken = static_cast<int>(m_numbers.size());
    if (taken > 0 && m_desk.book())
        m_desk.book()->showMeeting(m_last);
    const QString words = taken > 0 ? tr("%n meeting(s) came in.", nullptr, taken) : QString();
    if (taken > 0 && m_refused.isEmpty() && !m_remarks.isEmpty()) {
        m_prompts.report({tr("Import Meetings"), words, m_remarks});
    } else if (m_refused.size() + taken > 1 && !m_refused.isEmpty()) {
        const QString others = tr("%n file(s) did not.", nullptr, static_cast<int>(m_refused.size()));
        const QString headline = taken > 0 ? words + u' ' + others : tr("No meeting came in.");
        m_prompts.report({tr("Import Meetings"), headline, m_refused + m_remarks});
    } else if (!m_refused.isEmpty()) {
        emit complained(m_refused.constFirst());
    } else if (taken > 0) {
        emit done(words);
    }
}

} // namespace minutebook

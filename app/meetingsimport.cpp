#include "app/meetingsimport.h"

#include "app/commandline/readfile.h"
#include "app/desk.h"
#include "models/notation/parse.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"
#include "widgets/dialogs/prompts.h"

#include <QCollator>
#include <QFileInfo>

#include <algorithm>

namespace minutebook {

namespace {

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

void MeetingsImport::begin(QStringList files)
{
    QCollator order{QLocale(QLocale::English)}; // the C locale knows no numbers
    order.setNumericMode(true);
    std::ranges::sort(files, order);
    m_files = std::move(files);
    m_refused.clear();
    m_taken = 0;
    m_last = {};
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
    if (known && !mayReplace(nameOf(path), number))
        return false;
    write(nameOf(path), *meeting, known);
    return true;
}

bool MeetingsImport::mayReplace(const QString &name, int number)
{
    Connection &reader = m_desk.book()->book().reader();
    const Result<MeetingId> id = meetingOfNumber(reader, number);
    const Result<MeetingSummary> known = id ? meeting(reader, *id) : std::unexpected(id.error());
    if (known && known->isFrozen()) {
        refuse(name, sentence({ErrorCode::MeetingFrozen, {QString::number(number)}}));
        return false;
    }
    const bool may = m_prompts.confirm(
        tr("Meeting %1 is in the book already. Its notes would be replaced by those of the file.").arg(number), tr("Replace"));
    if (!may)
        refuse(name, tr("Meeting %1 stays as it is in the book.").arg(number));
    return may;
}

/// Notes that are open are of the meeting as it was: they are left first.
void MeetingsImport::write(const QString &name, const Meeting &meeting, bool replace)
{
    OpenBook &open = *m_desk.book();
    (void)open.settle();
    if (replace)
        open.showMeeting({});
    const auto store = [meeting, replace](Transaction &transaction) {
        return replace ? minutebook::replaceMeeting(transaction, meeting) : insertMeeting(transaction, meeting);
    };
    open.book().write(store).then(this, [this, name](const Result<MeetingId> &written) {
        if (written) {
            ++m_taken;
            m_last = *written;
        } else {
            refuse(name, sentence(written.error()));
        }
        takeNext();
    });
}

void MeetingsImport::refuse(const QString &name, const QString &why)
{
    m_refused.append(tr("%1 was not imported. %2").arg(name, why));
}

void MeetingsImport::report()
{
    if (m_taken > 0 && m_desk.book())
        m_desk.book()->showMeeting(m_last);
    QStringList words;
    if (m_taken > 0)
        words << tr("%n meeting(s) came in.", nullptr, m_taken);
    words += m_refused;
    if (m_refused.isEmpty() && m_taken > 0)
        emit done(words.join(u' '));
    else if (!words.isEmpty())
        emit complained(words.join(u' '));
}

} // namespace minutebook

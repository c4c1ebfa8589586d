#include "app/oldminutes.h"

#include "app/commandline/olddocument.h"
#include "app/desk.h"
#include "models/notation/parse.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"
#include "widgets/dialogs/prompts.h"

#include <QFuture>
#include <QPointer>

namespace minutebook {

namespace {

/// What the document does not say is proposed, and said to be a proposal.
QString propose(MeetingHeader &header, QDate today)
{
    const bool number = header.number > 0;
    const bool date = header.date.isValid();
    if (!number)
        header.number = 1;
    if (!date)
        header.date = today;
    if (number && date)
        return {};
    return number ? OldMinutes::tr("The document does not say its date. Type it.")
        : date    ? OldMinutes::tr("The document does not say its number. Type it.")
                  : OldMinutes::tr("The document says neither its number nor its date. Type both.");
}

} // namespace

OldMinutes::OldMinutes(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    m_reading.setMaxThreadCount(1);
}

void OldMinutes::choose()
{
    if (const std::optional<QString> path = m_prompts.documentToBringIn())
        bringIn(*path);
}

/// A word processor's document takes another program some seconds.
void OldMinutes::bringIn(const QString &path)
{
    QtFuture::makeReadyValueFuture(path)
        .then(&m_reading, &readOldDocument)
        .then(this, [this, book = QPointer<OpenBook>(m_desk.book())](const Result<QList<OldBlock>> &blocks) {
            if (!blocks)
                emit failed(blocks.error());
            else if (book && book == m_desk.book())
                show(minutebook::bringIn(*blocks, book->body()));
        });
}

void OldMinutes::show(BroughtIn in)
{
    const QString unsaid = propose(in.header, m_clock().date());
    const Body &body = m_desk.book()->body();
    if (const std::optional<BroughtIn> wanted = m_prompts.bringIn(in, unsaid, body))
        take(*wanted);
}

/// The meeting behind the last, of today: it was never held, and is there for its actions.
void OldMinutes::takeActions()
{
    Connection &reader = m_desk.book()->book().reader();
    const Result<QSet<QString>> taken = actionNumbers(reader);
    const Result<QList<MeetingSummary>> all = meetings(reader);
    if (!taken || !all)
        return emit failed(taken ? all.error() : taken.error());
    ActionListOffer offer{m_desk.book()->body(), *taken, {}};
    offer.header.body = offer.body.name;
    offer.header.abbreviation = offer.body.abbreviation;
    offer.header.number = all->isEmpty() ? 1 : all->constLast().number + 1;
    offer.header.date = m_clock().date();
    if (const std::optional<BroughtIn> wanted = m_prompts.actionList(offer))
        take(*wanted);
}

void OldMinutes::take(const BroughtIn &in)
{
    const Body &body = m_desk.book()->body();
    const Parsed parsed = parse(in.file().toUtf8(), body, findAction(m_desk.book()->book().reader(), body.scheme));
    const auto error = std::ranges::find(parsed.diagnostics, Gravity::Error, &Diagnostic::gravity);
    if (error != parsed.diagnostics.end())
        emit complained(sentence(*error));
    else
        emit read(parsed.meeting);
}

} // namespace minutebook

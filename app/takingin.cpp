#include "app/takingin.h"

#include "app/circulating.h"
#include "app/commandline/readfile.h"
#include "app/desk.h"
#include "models/review/bundlecontent.h"
#include "models/review/bundleseal.h"
#include "models/review/mergebundle.h"
#include "widgets/dialogs/backupsoffers.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>
#include <QPromise>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString takenInWords(const Merged &merged, const QString &name)
{
    const QString reader = merged.circulation.circulation.reader;
    QString words = merged.added == 0 ? Circulating::tr("%1: nothing new from %2.").arg(name, reader)
                                      : Circulating::tr("%1: %n new comment(s) from %2.", nullptr, merged.added).arg(name, reader);
    if (merged.stale)
        words += u' ' + Circulating::tr("They are on an earlier draft than the latest that was sent.");
    return words;
}

/// Of which minutes they are, where that is not to be seen; empty: of those that are shown, and open.
QString whereWords(const Result<MeetingSummary> &meeting, const std::optional<MeetingSummary> &shown)
{
    if (!meeting)
        return {};
    if (meeting->isFrozen())
        return u' ' + Circulating::tr("They are on the minutes of meeting %1, which are approved already.").arg(meeting->number);
    return shown && shown->id == meeting->id ? QString()
                                             : u' ' + Circulating::tr("They are on the minutes of meeting %1.").arg(meeting->number);
}

Result<ReviewBundle> bundleIn(const QByteArray &file, const QString &passphrase, const QString &name)
{
    const Result<Unsealed> opened = unseal(file, passphrase, name);
    return opened ? readBundle(opened->content, name) : std::unexpected(opened.error());
}

} // namespace

TakingIn::TakingIn(Desk &desk, Prompts &prompts, Clock clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    m_opening.setMaxThreadCount(1);
}

void TakingIn::begin()
{
    if (m_atWork)
        return emit complained(tr("Review files are still being taken in. Take in others once these are."));
    m_paths = m_prompts.reviewsToTakeIn();
    m_count = m_paths.size();
    m_book = m_desk.book();
    m_words.clear();
    m_taken = 0;
    m_atWork = !m_paths.isEmpty();
    if (m_atWork)
        next();
}

bool TakingIn::isHere() const
{
    return m_book && m_book == m_desk.book();
}

QString TakingIn::name() const
{
    return QFileInfo(m_path).fileName();
}

/// The book knows the passphrases of the files that it made.
void TakingIn::next()
{
    if (!isHere() || m_paths.isEmpty())
        return end();
    m_path = m_paths.takeFirst();
    const Result<QByteArray> file = readFile(m_path);
    if (!file)
        return passOver(file.error());
    m_file = *file;
    const QByteArray salt = saltOf(m_file);
    const QString known = passphraseFor(m_book->book().reader(), salt).value_or(QString());
    m_asked = known.isEmpty() && !salt.isEmpty(); // what has none is told without one
    if (m_asked)
        ask({});
    else
        open(known);
}

void TakingIn::ask(const QString &complaint)
{
    std::optional<QString> passphrase = m_prompts.filePassword(m_path, complaint);
    if (!isHere())
        return end();
    if (passphrase)
        open(*std::move(passphrase));
    else
        leaveOut();
}

/// Whoever gives no passphrase knows why.
void TakingIn::leaveOut()
{
    if (m_count > 1)
        m_words << tr("%1 was left out: nobody gave its passphrase.").arg(name());
    next();
}

void TakingIn::open(QString passphrase)
{
    emit progressed(tr("Opening review file %1 of %n…", nullptr, static_cast<int>(m_count)).arg(m_count - m_paths.size()));
    const auto promise = std::make_shared<QPromise<Result<ReviewBundle>>>();
    promise->start();
    promise->future().then(this, [this](const Result<ReviewBundle> &bundle) { take(bundle); });
    m_opening.start([promise, file = m_file, name = name(), passphrase = std::move(passphrase)]() mutable {
        promise->addResult(bundleIn(file, passphrase, name));
        wipe(passphrase);
        promise->finish();
    });
}

void TakingIn::take(const Result<ReviewBundle> &bundle)
{
    if (!isHere())
        return end();
    if (!bundle && m_asked && bundle.error().code == ErrorCode::ReviewKeyWrong)
        return ask(sentence(bundle.error()));
    if (!bundle)
        return passOver(bundle.error());
    const auto merge = [bundle = *bundle, name = name(), now = m_clock().toUTC()](Transaction &transaction) {
        return mergeBundle(transaction, bundle, name, now);
    };
    m_book->book().write(merge).then(this, [this](const Result<Merged> &merged) { tell(merged); }).onCanceled(this, [this] { end(); });
}

void TakingIn::tell(const Result<Merged> &merged)
{
    if (!merged)
        return passOver(merged.error());
    m_words << takenInWords(*merged, name()) + whereWords(meeting(m_book->book().reader(), merged->circulation.meeting), m_book->meeting());
    ++m_taken;
    next();
}

/// A single file's fault is told as it is; of several, all that came of them is told together at the end.
void TakingIn::passOver(const Error &error)
{
    if (m_count == 1)
        emit failed(error);
    else
        m_words << tr("%1 was not taken in. %2", "file, why").arg(name(), sentence(error));
    next();
}

void TakingIn::end()
{
    m_atWork = false;
    m_paths.clear();
    m_file.clear();
    if (!isHere() || m_words.isEmpty())
        return;
    if (m_taken == m_words.size())
        return emit done(m_words.join(u' '));
    const auto refused = static_cast<int>(m_words.size() - m_taken);
    const QString taken = tr("%n review file(s) came in.", nullptr, static_cast<int>(m_taken));
    const QString headline = taken + u' ' + tr("%n did not.", nullptr, refused);
    if (m_taken > 0)
        emit cameIn();
    emit complained(headline);
    m_prompts.report({tr("Take In Comments"), headline, m_words});
}

} // namespace minutebook

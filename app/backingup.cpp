#include "app/backingup.h"

#include "app/desk.h"
#include "app/unlockaside.h"
#include "app/waitcursor.h"
#include "models/storage/bookcheck.h"
#include "models/storage/recoverbook.h"
#include "models/storage/restorebackup.h"
#include "widgets/dialogs/prompts.h"

#include <QDir>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookInterval = 10min;

QString nativeName(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<std::unique_ptr<RestoredBackup>> prepareWaiting(const QString &book, const QString &backup, const BookKey &key)
{
    const WaitCursor copying;
    return RestoredBackup::prepare(book, backup, key);
}

Result<RecoveredInPlace> recoverWaiting(const QString &path, const BookKey &key, const Hand &hand)
{
    const WaitCursor reading;
    return recoverInPlace(path, key, hand);
}

} // namespace

BackingUp::BackingUp(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
    // Once the window shows the book, for that takes off what was told before.
    connect(&m_desk, &Desk::opened, this, [this] { makeIfDue(openingInterval); }, Qt::QueuedConnection);
    connect(&m_desk, &Desk::damaged, this, &BackingUp::mend);
    connect(&m_daily, &QTimer::timeout, this, &BackingUp::look);
    m_daily.start(lookInterval);
}

/// The window may have closed the book meanwhile.
void BackingUp::makeIfDue(std::chrono::hours interval)
{
    if (!m_desk.book() || m_desk.book()->isReadOnly())
        return;
    if (isBackupDue(backupsOf(m_desk.book()->book().path()), m_clock(), interval))
        make(false);
}

void BackingUp::look()
{
    makeIfDue(dailyInterval);
}

void BackingUp::make(bool asked)
{
    m_desk.book()->book().backUp(m_clock()).then(this, [this, asked](const Result<KeptBackup> &backup) { tellMade(backup, asked); });
}

void BackingUp::tellMade(const Result<KeptBackup> &backup, bool asked)
{
    if (!backup)
        return emit failed(backup.error());
    emit made(backup->path);
    if (asked)
        emit done(tr("%1 holds what the book holds, and is sound.").arg(nativeName(backup->path)));
}

void BackingUp::show()
{
    const Book &book = m_desk.book()->book();
    offer({book.path(), book.key(), m_desk.opener()});
}

void BackingUp::mend(const QString &path, const BookKey &key, const Opener &opener, const Error &why)
{
    offer({path, key, opener, sentence(why)});
}

void BackingUp::offer(const Subject &subject)
{
    if (const std::optional<BackupsWish> wish = m_prompts.backups(offerOf(subject)))
        carryOut(*wish, subject);
}

BackupsOffer BackingUp::offerOf(const Subject &subject) const
{
    BackupsOffer offer{QFileInfo(subject.path).fileName(), nativeName(backupsFolderOf(subject.path)), {}, subject.fault};
    const QList<KeptBackup> backups = backupsOf(subject.path);
    for (const KeptBackup &backup : backups)
        offer.backups.append({backup.path, backup.made, QFileInfo(backup.path).size()});
    offer.canMake = subject.fault.isEmpty() && !m_desk.book()->isReadOnly();
    offer.canRecover = !subject.fault.isEmpty();
    return offer;
}

void BackingUp::carryOut(const BackupsWish &wish, const Subject &subject)
{
    switch (wish.what) {
    case BackupsDo::Make:
        return make(true);
    case BackupsDo::Restore:
        return restore(wish.path, subject);
    case BackupsDo::RestoreOther:
        if (const std::optional<QString> path = m_prompts.backupToRestore())
            restore(*path, subject);
        return;
    case BackupsDo::Recover:
        return recover(subject);
    }
}

/// One from before the key was changed has another, which somebody may know.
void BackingUp::restore(const QString &backup, const Subject &subject)
{
    BookKey key = subject.key;
    Result<std::unique_ptr<RestoredBackup>> restored = prepareWaiting(subject.path, backup, key);
    if (!restored && restored.error().code == ErrorCode::BookKeyWrong) {
        const std::optional<BookKey> other = askedKey(backup, restored.error());
        if (!other)
            return;
        key = *other;
        restored = prepareWaiting(subject.path, backup, key);
    }
    if (restored)
        restorePrepared(**restored, key, subject);
    else
        emit failed(restored.error());
}

std::optional<BookKey> BackingUp::askedKey(const QString &backup, const Error &why)
{
    QString complaint = sentence(why);
    while (std::optional<QString> typed = m_prompts.passphrase(backup, complaint)) {
        const std::optional<Result<Unlocked>> unlocked = unlockAside(m_prompts, backup, *std::move(typed));
        if (!unlocked)
            return {};
        if (*unlocked)
            return (*unlocked)->key;
        complaint = sentence(unlocked->error());
    }
    return {};
}

bool BackingUp::isOpen(const Subject &subject) const
{
    return m_desk.book() && m_desk.book()->book().path() == subject.path;
}

bool BackingUp::agreesTo(const RestoredBackup &restored, const Subject &subject)
{
    const QString headline =
        tr("The backup would take the place of “%1”. The book as it is now is kept beside it.").arg(QFileInfo(subject.path).fileName());
    QStringList lines;
    if (!isOpen(subject)) {
        lines << subject.fault;
    } else if (const Result<BookDifference> difference = restored.differenceFrom(m_desk.book()->book().reader())) {
        lines = sentences(*difference);
    } else {
        lines << sentence(difference.error());
    }
    return m_prompts.report({tr("Restore Backup"), headline, lines, tr("Restore")});
}

void BackingUp::restorePrepared(RestoredBackup &restored, const BookKey &key, const Subject &subject)
{
    if (isOpen(subject) && !m_desk.book()->settle())
        return; // which has been told
    const bool reopens = isOpen(subject);
    if (!agreesTo(restored, subject) || (reopens && !m_desk.close()))
        return;
    const Result<QString> kept = restored.takePlace(subject.key, m_desk.handOfOpener(subject.opener));
    if (kept || reopens)
        m_desk.openWith(subject.path, kept ? key : subject.key, subject.opener);
    if (!kept)
        return emit failed(kept.error());
    emit done(tr("The backup has taken the book’s place. As it was it is kept as %1.").arg(nativeName(*kept)));
}

void BackingUp::recover(const Subject &subject)
{
    if (isOpen(subject) && !m_desk.close())
        return;
    const Result<RecoveredInPlace> recovered = recoverWaiting(subject.path, subject.key, m_desk.handOfOpener(subject.opener));
    if (!recovered)
        return emit failed(recovered.error());
    m_prompts.report({tr("Recovered"),
                      tr("What could be read stands in the place of the damaged book, which is kept as %1.").arg(nativeName(recovered->kept)),
                      sentences(recovered->report)});
    m_desk.openWith(subject.path, subject.key, subject.opener);
}

void BackingUp::check()
{
    m_desk.book()
        ->book()
        .read([](Connection &connection) { return Result<CheckReport>(checkBook(connection)); })
        .then(this, [this](const Result<CheckReport> &report) {
            if (m_desk.book())
                tellChecked(*report);
        });
}

void BackingUp::tellChecked(const CheckReport &report)
{
    const Book &book = m_desk.book()->book();
    const QString name = QFileInfo(book.path()).fileName();
    const QString ages = agesOf(backupsOf(book.path()), m_clock());
    if (report.isSound()) {
        m_prompts.report({tr("Check Book"), tr("“%1” is sound.").arg(name), report.passed + QStringList{ages}});
        return;
    }
    const Report found{tr("Check Book"), tr("“%1” is damaged.").arg(name), report.findings + QStringList{ages}, tr("Restore or Recover…")};
    if (m_prompts.report(found))
        offer({book.path(), book.key(), m_desk.opener(), report.findings.constFirst()});
}

} // namespace minutebook

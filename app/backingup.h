#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/storage/unlock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace minutebook {

class Desk;
class Prompts;
class RestoredBackup;
struct BackupsOffer;
struct BackupsWish;
struct CheckReport;
struct KeptBackup;

/// Backups: makes one when a book is opened, and daily; restores them, with a look at what would differ; and recovers what can be read of a book
/// that is damaged. Checks the book when somebody asks for it.
class BackingUp final : public QObject
{
    Q_OBJECT

public:
    BackingUp(Desk &desk, Prompts &prompts, Clock clock);

    /// The open book's.
    void show();
    /// Reads the book to its end and tells what it found.
    void check();
    /// Of a book that did not open: offers its backups, and what can be read of it.
    void mend(const QString &path, const BookKey &key, const Opener &opener, const Error &why);
    /// Makes one, if none is of the last day. By itself now and then.
    void look();

signals:
    /// One was made, by itself or because somebody asked for it.
    void made(const QString &path);
    void failed(const minutebook::Error &error);
    void done(const QString &sentence);

private:
    /// The book that is spoken of, open or not.
    struct Subject {
        QString path;
        BookKey key;
        Opener opener;
        QString fault = {}; ///< what is wrong with it; empty: nothing
    };

    [[nodiscard]] bool isOpen(const Subject &subject) const;
    void makeIfDue(std::chrono::hours interval);
    void make(bool asked);
    void tellMade(const Result<KeptBackup> &backup, bool asked);
    void offer(const Subject &subject);
    [[nodiscard]] BackupsOffer offerOf(const Subject &subject) const;
    void carryOut(const BackupsWish &wish, const Subject &subject);
    void restore(const QString &backup, const Subject &subject);
    [[nodiscard]] std::optional<BookKey> askedKey(const QString &backup, const Error &why);
    void restorePrepared(RestoredBackup &restored, const BookKey &key, const Subject &subject);
    [[nodiscard]] bool agreesTo(const RestoredBackup &restored, const Subject &subject);
    void recover(const Subject &subject);
    void tellChecked(const CheckReport &report);

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
    QTimer m_daily;
};

} // namespace minutebook

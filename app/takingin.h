#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/review/bundle.h"

#include <QPointer>
#include <QThreadPool>

namespace minutebook {

class Desk;
class OpenBook;
class Prompts;
struct Merged;

/// Takes review files into the open book, one after another. Opening one takes a second or so: that is done aside, and the window stays in
/// use.
class TakingIn final : public QObject
{
    Q_OBJECT

public:
    TakingIn(Desk &desk, Prompts &prompts, Clock clock, QObject *parent);

    /// Asks which.
    void begin();
    [[nodiscard]] bool isAtWork() const { return m_atWork; }

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void progressed(const QString &sentence);
    /// Of several files some were taken in.
    void cameIn();
    /// What came of them, if all were taken in; else a report tells it.
    void done(const QString &sentence);

private:
    void next();
    void ask(const QString &complaint);
    void open(QString passphrase);
    void take(const Result<ReviewBundle> &bundle);
    void tell(const Result<Merged> &merged);
    void leaveOut();
    void passOver(const Error &error);
    void end();
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] QString name() const;

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
    bool m_atWork = false;
    QPointer<OpenBook> m_book; ///< that they are taken into: by the time that one is open, it may be closed
    QStringList m_paths; ///< that are left
    qsizetype m_count = 0; ///< of all
    QString m_path;
    QByteArray m_file;
    bool m_asked = false; ///< for its passphrase
    QStringList m_words; ///< on each file
    qsizetype m_taken = 0; ///< of these
    QThreadPool m_opening;
};

} // namespace minutebook

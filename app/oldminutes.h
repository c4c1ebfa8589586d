#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/domain/meeting.h"

#include <QObject>
#include <QThreadPool>

namespace minutebook {

class Desk;
class Prompts;
struct BroughtIn;

/// Old minutes and action logs from other programs' files, as draft meetings that somebody has looked through.
class OldMinutes final : public QObject
{
    Q_OBJECT

public:
    OldMinutes(Desk &desk, Prompts &prompts, Clock clock);

    void choose();
    void bringIn(const QString &path);
    /// An old action log, in a draft meeting of its own.
    void takeActions();

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    /// It is to come into the open book.
    void read(const minutebook::Meeting &meeting);

private:
    void show(BroughtIn in);
    void take(const BroughtIn &in);

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
    QThreadPool m_reading;
};

} // namespace minutebook

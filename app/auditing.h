#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/domain/audit.h"
#include "models/presentation/auditmodel.h"

#include <QFutureWatcher>

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class Prompts;

/// The page of the book's audit trail, and its way out as a file.
class Auditing final : public QObject
{
    Q_OBJECT

public:
    Auditing(Desk &desk, ActionTable &actions, MainWindow &window, Prompts &prompts, Clock clock);

    void show();
    void leave();
    /// To the page, or from it back to the notes.
    void toggle();
    void followCeiling();
    /// What the page shows, or all of it: in the format that the file's name ends in.
    void exportTrail();

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    /// The trail, and a sentence on the first broken link; empty: the chain is whole.
    struct Trail {
        AuditRecord record;
        QString broken;
    };

    void ask();
    void receive();
    void filter();
    void goBack();
    void write(const QString &path);

    Desk &m_desk;
    ActionTable &m_actions;
    MainWindow &m_window;
    Prompts &m_prompts;
    Clock m_clock;
    AuditModel m_model;
    Trail m_trail;
    QFutureWatcher<Result<Trail>> m_answer;
};

} // namespace minutebook

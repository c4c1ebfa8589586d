#pragma once

#include "app/printing.h"
#include "app/registerexporter.h"

namespace minutebook {

class MainWindow;

/// What leaves the office beside the files of a meeting: paper, and the registers of the book. Their ceiling is that of the preview.
class IssueCommands final : public QObject
{
    Q_OBJECT

public:
    IssueCommands(Desk &desk, Prompts &prompts);

    /// The window that they act on; they are made first, since the window is made of their actions.
    void setWindow(MainWindow *window) { m_window = window; }

    void printEdition();
    void exportActionLog();
    void exportDecisions();

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    void exportRegister(RegisterKind kind);

    Desk &m_desk;
    MainWindow *m_window = nullptr;
    Printing m_printing;
    RegisterExporter m_registers;
};

} // namespace minutebook

#pragma once

#include "app/bookexporter.h"
#include "app/bookfolders.h"
#include "app/printing.h"

namespace minutebook {

class MainWindow;

/// What leaves the office beside the files of a meeting: paper, the registers of the book, volumes of minutes, and all of it as files.
class IssueCommands final : public QObject
{
    Q_OBJECT

public:
    IssueCommands(Desk &desk, Prompts &prompts, Proofs &proofs);

    /// The window that they act on; they are made first, since the window is made of their actions.
    void setWindow(MainWindow *window) { m_window = window; }

    void printEdition();
    void exportActionLog();
    void exportDecisions();
    void exportVolume();
    /// Of the decision that is chosen in the register.
    void exportExtract();
    void exportFolder() { m_folders.write(); }
    void importFolder() { m_folders.read(); }

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    [[nodiscard]] QString proposedLevel() const;
    void exportFrom(BookExport what, const RegisterSelection &selection = {});

    Desk &m_desk;
    MainWindow *m_window = nullptr;
    Printing m_printing;
    BookExporter m_exporter;
    BookFolders m_folders;
};

} // namespace minutebook

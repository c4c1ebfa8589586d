#include "app/issuecommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/panes/previewpane.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"

namespace minutebook {

IssueCommands::IssueCommands(Desk &desk, Prompts &prompts, Proofs &proofs)
    : m_desk(desk)
    , m_printing(desk, prompts)
    , m_exporter(desk, prompts, proofs)
    , m_folders(desk, prompts)
{
    connect(&m_printing, &Printing::failed, this, &IssueCommands::failed);
    connect(&m_printing, &Printing::complained, this, &IssueCommands::complained);
    connect(&m_printing, &Printing::done, this, &IssueCommands::done);
    connect(&m_exporter, &BookExporter::failed, this, &IssueCommands::failed);
    connect(&m_exporter, &BookExporter::done, this, &IssueCommands::done);
    connect(&m_folders, &BookFolders::failed, this, &IssueCommands::failed);
    connect(&m_folders, &BookFolders::complained, this, &IssueCommands::complained);
    connect(&m_folders, &BookFolders::done, this, &IssueCommands::done);
}

/// What the preview shows.
void IssueCommands::printEdition()
{
    const PreviewPane *preview = m_window->previewPane();
    if (const std::optional<Rank> ceiling = preview->ceiling())
        m_printing.print(preview->kind(), Edition{*ceiling});
}

void IssueCommands::exportActionLog()
{
    const ActionLogPage &page = *m_window->actionLogPage();
    const bool shown = m_window->page() == MainWindow::Page::ActionLog;
    exportFrom(BookExport::ActionLog, shown ? RegisterSelection{page.filter(), page.filterWords()} : RegisterSelection());
}

void IssueCommands::exportDecisions()
{
    const DecisionRegisterPage &page = *m_window->decisionRegisterPage();
    const bool shown = m_window->page() == MainWindow::Page::DecisionRegister;
    exportFrom(BookExport::Decisions, shown ? RegisterSelection{page.filter(), page.filterWords()} : RegisterSelection());
}

void IssueCommands::exportVolume()
{
    exportFrom(BookExport::Volume);
}

void IssueCommands::exportExtract()
{
    const bool shown = m_window->page() == MainWindow::Page::DecisionRegister;
    if (const auto decision = shown ? m_window->decisionRegisterPage()->chosenDecision() : std::nullopt)
        m_exporter.exportExtract(*decision, proposedLevel());
    else
        emit complained(tr("Choose a decision in the decision register first."));
}

/// What the preview shows is proposed; where a register is shown, what its page lets through is exported.
void IssueCommands::exportFrom(BookExport what, const RegisterSelection &selection)
{
    m_exporter.exportFrom(what, proposedLevel(), selection);
}

QString IssueCommands::proposedLevel() const
{
    const Scheme &scheme = m_desk.book()->dialect().scheme;
    return scheme.level(m_window->previewPane()->ceiling().value_or(scheme.defaultRank)).name;
}

} // namespace minutebook

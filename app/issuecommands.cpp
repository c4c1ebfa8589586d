#include "app/issuecommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/panes/previewpane.h"

namespace minutebook {

IssueCommands::IssueCommands(Desk &desk, Prompts &prompts, Proofs &proofs)
    : m_desk(desk)
    , m_printing(desk, prompts)
    , m_exporter(desk, prompts, proofs)
{
    connect(&m_printing, &Printing::failed, this, &IssueCommands::failed);
    connect(&m_printing, &Printing::complained, this, &IssueCommands::complained);
    connect(&m_printing, &Printing::done, this, &IssueCommands::done);
    connect(&m_exporter, &BookExporter::failed, this, &IssueCommands::failed);
    connect(&m_exporter, &BookExporter::done, this, &IssueCommands::done);
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
    exportFrom(BookExport::ActionLog);
}

void IssueCommands::exportDecisions()
{
    exportFrom(BookExport::Decisions);
}

void IssueCommands::exportVolume()
{
    exportFrom(BookExport::Volume);
}

/// What the preview shows is proposed.
void IssueCommands::exportFrom(BookExport what)
{
    const Scheme &scheme = m_desk.book()->dialect().scheme;
    const Rank ceiling = m_window->previewPane()->ceiling().value_or(scheme.defaultRank);
    m_exporter.exportFrom(what, scheme.level(ceiling).name);
}

} // namespace minutebook

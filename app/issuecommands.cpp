#include "app/issuecommands.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/panes/previewpane.h"

namespace minutebook {

IssueCommands::IssueCommands(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_printing(desk, prompts)
    , m_registers(desk, prompts)
{
    connect(&m_printing, &Printing::failed, this, &IssueCommands::failed);
    connect(&m_printing, &Printing::complained, this, &IssueCommands::complained);
    connect(&m_printing, &Printing::done, this, &IssueCommands::done);
    connect(&m_registers, &RegisterExporter::failed, this, &IssueCommands::failed);
    connect(&m_registers, &RegisterExporter::done, this, &IssueCommands::done);
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
    exportRegister(RegisterKind::Actions);
}

void IssueCommands::exportDecisions()
{
    exportRegister(RegisterKind::Decisions);
}

void IssueCommands::exportRegister(RegisterKind kind)
{
    const Scheme &scheme = m_desk.book()->dialect().scheme;
    if (const std::optional<Rank> ceiling = m_window->previewPane()->ceiling())
        m_registers.exportRegister(kind, scheme.level(*ceiling).name);
}

} // namespace minutebook

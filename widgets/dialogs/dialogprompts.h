#pragma once

#include "widgets/dialogs/prompts.h"

#include <QCoreApplication>

namespace minutebook {

/// Asks a person, in dialogs over the window that is active.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    std::optional<NewBook> newBook() override;
    std::optional<QString> bookToOpen() override;
    std::optional<QString> passphrase(const QString &path, const QString &complaint) override;
    QStringList filesToImport() override;
    std::optional<QString> fileToExport(const QString &suggestion) override;
    QStringList papersToAttach() override;
    std::optional<QString> fileToSave(const QString &suggestion) override;
    std::optional<Meeting> newMeeting(const Meeting &suggestion) override;
    std::optional<ItemHeading> itemHeading(const ItemHeading &heading, const Scheme &scheme) override;
    bool confirm(const QString &question, const QString &verb) override;
    void about() override;
};

} // namespace minutebook

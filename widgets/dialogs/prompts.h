#pragma once

#include "models/domain/meeting.h"

#include <optional>

namespace minutebook {

/// What a new book is made from.
struct NewBook {
    QString path;
    QString name; ///< of the body
    QString abbreviation;
    QString scheme; ///< a shipped scheme's id
    QString passphrase;
    bool plain = false; ///< not encrypted, and asked for so

    bool operator==(const NewBook &) const = default;
};

/// Every question that stops the window: asked by dialogs, and in tests answered by a script. Nothing as an answer means "cancelled".
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    virtual std::optional<NewBook> newBook() = 0;
    virtual std::optional<QString> bookToOpen() = 0;
    /// `complaint` says what was wrong with the answer before; empty the first time.
    virtual std::optional<QString> passphrase(const QString &path, const QString &complaint) = 0;
    virtual QStringList filesToImport() = 0;
    virtual std::optional<QString> fileToExport(const QString &suggestion) = 0;
    virtual QStringList papersToAttach() = 0;
    /// Where a copy of a file of the book goes.
    virtual std::optional<QString> fileToSave(const QString &suggestion) = 0;
    virtual std::optional<Meeting> newMeeting(const Meeting &suggestion) = 0;
    /// Title, number and level of an item; an empty title is a new item's.
    virtual std::optional<ItemHeading> itemHeading(const ItemHeading &heading, const Scheme &scheme) = 0;
    /// `verb` is what the button says that does it.
    virtual bool confirm(const QString &question, const QString &verb) = 0;
    virtual void about() = 0;
};

} // namespace minutebook

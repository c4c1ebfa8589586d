#pragma once

#include "models/storage/bookfolder/folderreader.h"
#include "models/storage/bookfolder/folderwriter.h"
#include "models/storage/transaction.h"

#include <span>

namespace minutebook {

/// A part of the book, with the file or files of the folder that hold it: how it is written, and taken into a book that has none of it.
/// What is wrong with the files are faults of the reader; an error is the book's own.
struct FolderPart {
    Result<> (*write)(FolderWriter &writer);
    Result<> (*take)(FolderReader &reader, Transaction &transaction);
};

/// In the order in which they are written and taken: what names meetings and items comes behind them.
[[nodiscard]] std::span<const FolderPart> folderParts();

/// The committee as the folder says it: with it the book is made. Nothing if that has faults.
[[nodiscard]] std::optional<Body> readFolderBody(FolderReader &reader);

[[nodiscard]] Result<> writeFolderBody(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderBody(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderSeating(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderSeating(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderParties(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderParties(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderTemplates(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderTemplates(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderWords(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderWords(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderFilters(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderFilters(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderNumbers(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderNumbers(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderMeetings(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderMeetings(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderTimes(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderTimes(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderPapers(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderPapers(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderWaivers(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderWaivers(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderDecisions(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderDecisions(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderWithheld(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderWithheld(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderInterim(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderInterim(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderRetention(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderRetention(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderDisposals(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderDisposals(FolderReader &reader, Transaction &transaction);

[[nodiscard]] Result<> writeFolderReview(FolderWriter &writer);
[[nodiscard]] Result<> takeFolderReview(FolderReader &reader, Transaction &transaction);

/// Runs `step(FolderRow &) -> Result<>` for each row of a table.
template <typename Step>
[[nodiscard]] Result<> takeRows(FolderReader &reader, const QString &name, const QStringList &headings, Step step)
{
    QList<FolderRow> rows = reader.table(name, headings);
    for (FolderRow &row : rows) {
        if (Result<> done = step(row); !done)
            return done;
    }
    return {};
}

} // namespace minutebook

#include "models/storage/bookfolder/bookfolder.h"

#include "models/storage/bookfile.h"
#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array parts{
    FolderPart{&writeFolderBody, &takeFolderBody},           FolderPart{&writeFolderSeating, &takeFolderSeating},
    FolderPart{&writeFolderParties, &takeFolderParties},     FolderPart{&writeFolderTemplates, &takeFolderTemplates},
    FolderPart{&writeFolderWords, &takeFolderWords},         FolderPart{&writeFolderFilters, &takeFolderFilters},
    FolderPart{&writeFolderMeetings, &takeFolderMeetings},   FolderPart{&writeFolderTimes, &takeFolderTimes},
    FolderPart{&writeFolderPapers, &takeFolderPapers},       FolderPart{&writeFolderWaivers, &takeFolderWaivers},
    FolderPart{&writeFolderDecisions, &takeFolderDecisions}, FolderPart{&writeFolderWithheld, &takeFolderWithheld},
    FolderPart{&writeFolderInterim, &takeFolderInterim},     FolderPart{&writeFolderRetention, &takeFolderRetention},
    FolderPart{&writeFolderDisposals, &takeFolderDisposals}, FolderPart{&writeFolderReview, &takeFolderReview},
    FolderPart{&writeFolderNumbers, &takeFolderNumbers},
};

/// Faults roll everything back that was taken.
Result<> takeAll(FolderReader &reader, Transaction &transaction)
{
    const Result<> taken = forEach(parts, [&](const FolderPart &part) { return part.take(reader, transaction); });
    return !taken || reader.faults().isEmpty() ? taken : failure(ErrorCode::FolderHasFaults);
}

} // namespace

std::span<const FolderPart> folderParts()
{
    return parts;
}

Result<int> writeBookFolder(Connection &connection, const PutFile &put)
{
    const Snapshot snapshot(connection);
    FolderWriter writer(connection, put);
    const Result<> written = forEach(parts, [&](const FolderPart &part) { return part.write(writer); });
    const Result<QList<MeetingSummary>> all = written ? meetings(connection) : std::unexpected(written.error());
    return all ? Result<int>(static_cast<int>(all->size())) : std::unexpected(all.error());
}

std::optional<Body> bodyOfFolder(const FolderFiles &files, QList<FolderFault> &faults)
{
    FolderReader reader(files);
    std::optional<Body> body = readFolderBody(reader);
    faults = reader.faults();
    return body;
}

Result<std::unique_ptr<Book>> readBookFolder(const QString &path, const BookKey &key, const FolderFiles &files, QList<FolderFault> &faults)
{
    FolderReader reader(files);
    const std::optional<Body> body = readFolderBody(reader);
    faults = reader.faults();
    if (!body)
        return failure(ErrorCode::FolderHasFaults);
    reader.body = *body;
    Result<std::unique_ptr<Book>> book = Book::create(path, *body, key);
    if (!book)
        return book;
    const Result<> taken = (*book)->writeNow([&](Transaction &transaction) { return takeAll(reader, transaction); });
    faults = reader.faults();
    if (taken)
        return book;
    const QString made = (*book)->path();
    book->reset();
    removeBookFiles(made);
    return std::unexpected(taken.error());
}

QStringList tablesLeftOut()
{
    return {u"book"_s,       u"action"_s,      u"action_update"_s, u"line_owner"_s,   u"decision"_s,
            u"notes_edit"_s, u"notes_split"_s, u"last_place"_s,    u"search_level"_s, u"search_row"_s,
            u"revision"_s,   u"correction"_s,  u"issue"_s,         u"audit"_s,        u"level_seen"_s};
}

} // namespace minutebook

#pragma once

#include "models/storage/book.h"
#include "models/storage/cipher.h"
#include "models/storage/meetingstore.h"

#include <QTemporaryDir>

namespace minutebook {

/// An invented committee.
[[nodiscard]] Body sampleBody();

/// A raw key: opening with it costs no stretching.
[[nodiscard]] BookKey sampleKey();

[[nodiscard]] QByteArray contents(const QString &path);
void setContents(const QString &path, const QByteArray &bytes);

/// A folder with books in it, gone with the test.
class Shelf
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("sample.minutebook")) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const; ///< all files, sorted

    /// A new book under sampleKey(), open.
    [[nodiscard]] std::unique_ptr<Book> newBook(const BookKey &key = sampleKey()) const;
    [[nodiscard]] std::unique_ptr<Book> openBook(std::chrono::milliseconds patience = Book::patience,
                                                 const BookKey &key = sampleKey()) const;
    /// A connection of its own to the sample book, for what stands in it.
    [[nodiscard]] std::unique_ptr<Connection> connection(Connection::Use use = Connection::Use::Read,
                                                         const BookKey &key = sampleKey()) const;

private:
    QTemporaryDir m_folder;
};

/// A meeting of the sample committee as its file says it: front matter with this number and date and status, then `text`.
[[nodiscard]] Meeting sampleMeeting(int number, const QString &text, const QString &date = QStringLiteral("2024-03-05"),
                                    const QString &status = QStringLiteral("draft"));

/// Stores it and answers with its id.
[[nodiscard]] MeetingId insertSample(Book &book, const Meeting &meeting);

/// The code of a failure, for QCOMPARE; nothing where there was none.
template <typename T>
[[nodiscard]] std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace minutebook

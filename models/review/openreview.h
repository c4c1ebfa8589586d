#pragma once

#include "models/review/bundle.h"
#include "models/review/bundleseal.h"

#include <QObject>

namespace minutebook {

/// A review file that its reader works on. Each change is in the file at once, sealed anew; the passphrase itself is not kept.
class OpenReview final : public QObject
{
    Q_OBJECT

public:
    /// Whether it can be one, before anybody is asked for its passphrase. Errors: FileNotReadable, ReviewNotBundle.
    [[nodiscard]] static Result<> look(const QString &path);
    /// Errors: FileNotReadable, those of unseal and readBundle.
    [[nodiscard]] static Result<std::unique_ptr<OpenReview>> open(const QString &path, const QString &passphrase);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ReviewBundle &bundle() const { return m_bundle; }
    /// All that was said is in the file.
    [[nodiscard]] bool isSaved() const { return m_saved; }

    /// A new comment, or one that is there in other words.
    void put(const ReviewComment &comment);
    void remove(const QByteArray &id);
    /// What is written so far of one: it is in the file as any other, and stays there if the program ends in the midst of it. Not a change
    /// that is told.
    void draft(const ReviewComment &comment);
    /// It is as it was before it was written on; put() instead keeps it.
    void dropDraft();
    /// The passage that is looked at; it comes into the file with the next save.
    void setPlace(int passage);
    /// Error: FileNotWritten, also where another program has changed the file meanwhile.
    Result<> save();
    /// In a new file, which is worked on from now on; the old one stays as it is. Error: FileNotWritten, also where there is a file.
    Result<> saveAs(const QString &path);
    /// The comments alone, under the same passphrase, for whoever sent the file. Error: FileNotWritten.
    [[nodiscard]] Result<> writeReturned(const QString &path, const QDateTime &now) const;

signals:
    void changed();
    void saveFailed(const minutebook::Error &error);

private:
    struct Draft {
        QByteArray id;
        std::optional<ReviewComment> before; ///< nothing: it is new
    };

    OpenReview(const QString &path, const QByteArray &file, BundleSeal seal, ReviewBundle bundle);
    [[nodiscard]] std::optional<ReviewComment> comment(const QByteArray &id) const;
    void place(const ReviewComment &comment);
    void saveOrTell();
    void keep();

    QString m_path;
    QByteArray m_sha256; ///< of the file as it was read or written last
    BundleSeal m_seal;
    ReviewBundle m_bundle;
    std::optional<Draft> m_draft;
    bool m_saved = true;
};

} // namespace minutebook

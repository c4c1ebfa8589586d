#include "models/review/openreview.h"

#include "models/review/bundlecontent.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace minutebook {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    if (file.size() > largestFile)
        return failure(ErrorCode::ReviewNotBundle, {QFileInfo(path).fileName()});
    return file.readAll();
}

/// For its owner alone.
Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    return written ? Result<>() : failure(ErrorCode::FileNotWritten, {path, file.errorString()});
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Result<> OpenReview::look(const QString &path)
{
    const Result<QByteArray> file = readWhole(path);
    if (!file)
        return std::unexpected(file.error());
    return isReviewFile(*file) ? Result<>() : failure(ErrorCode::ReviewNotBundle, {QFileInfo(path).fileName()});
}

Result<std::unique_ptr<OpenReview>> OpenReview::open(const QString &path, const QString &passphrase)
{
    const Result<QByteArray> file = readWhole(path);
    if (!file)
        return std::unexpected(file.error());
    const QString name = QFileInfo(path).fileName();
    Result<Unsealed> opened = unseal(*file, passphrase, name);
    if (!opened)
        return std::unexpected(opened.error());
    Result<ReviewBundle> bundle = readBundle(opened->content, name);
    if (!bundle)
        return std::unexpected(bundle.error());
    return std::unique_ptr<OpenReview>(new OpenReview(path, *file, std::move(opened->seal), *std::move(bundle)));
}

OpenReview::OpenReview(const QString &path, const QByteArray &file, BundleSeal seal, ReviewBundle bundle)
    : m_path(path)
    , m_sha256(hashOf(file))
    , m_seal(std::move(seal))
    , m_bundle(std::move(bundle))
{
}

std::optional<ReviewComment> OpenReview::comment(const QByteArray &id) const
{
    const auto there = std::ranges::find(m_bundle.comments, id, &ReviewComment::id);
    return there == m_bundle.comments.end() ? std::nullopt : std::optional(*there);
}

void OpenReview::place(const ReviewComment &comment)
{
    const auto there = std::ranges::find(m_bundle.comments, comment.id, &ReviewComment::id);
    if (there == m_bundle.comments.end())
        m_bundle.comments.append(comment);
    else
        *there = comment;
}

void OpenReview::put(const ReviewComment &comment)
{
    m_draft.reset();
    place(comment);
    keep();
}

void OpenReview::draft(const ReviewComment &comment)
{
    if (!m_draft || m_draft->id != comment.id)
        m_draft = Draft{comment.id, this->comment(comment.id)};
    place(comment);
    saveOrTell();
}

void OpenReview::dropDraft()
{
    const std::optional<Draft> draft = std::exchange(m_draft, std::nullopt);
    if (!draft)
        return;
    if (draft->before)
        put(*draft->before);
    else
        remove(draft->id);
}

void OpenReview::remove(const QByteArray &id)
{
    m_bundle.comments.removeIf([&id](const ReviewComment &comment) { return comment.id == id; });
    keep();
}

void OpenReview::setPlace(int passage)
{
    m_bundle.place = passage;
}

void OpenReview::saveOrTell()
{
    m_saved = false;
    if (const Result<> saved = save(); !saved)
        emit saveFailed(saved.error());
}

void OpenReview::keep()
{
    saveOrTell();
    emit changed();
}

/// What somebody else has written into the file is never written over: two programs may have it open.
Result<> OpenReview::save()
{
    if (const Result<QByteArray> now = readWhole(m_path); now && hashOf(*now) != m_sha256)
        return failure(ErrorCode::FileNotWritten, {m_path, tr("another program has changed it meanwhile")});
    const QByteArray file = m_seal.seal(writeBundle(m_bundle));
    const Result<> written = writeWhole(m_path, file);
    m_saved = written.has_value();
    if (written)
        m_sha256 = hashOf(file);
    return written;
}

/// Whatever is there may hold somebody's comments.
Result<> OpenReview::saveAs(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileNotWritten, {path, tr("it is there already, and may hold comments")});
    const QByteArray file = m_seal.seal(writeBundle(m_bundle));
    const Result<> written = writeWhole(path, file);
    if (!written)
        return written;
    m_path = path;
    m_sha256 = hashOf(file);
    m_saved = true;
    emit changed();
    return {};
}

Result<> OpenReview::writeReturned(const QString &path, const QDateTime &now) const
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_path).absoluteFilePath())
        return failure(ErrorCode::FileNotWritten, {path, tr("it is the file that is being worked on")});
    return writeWhole(path, m_seal.seal(writeBundle(returnedOf(m_bundle, now))));
}

} // namespace minutebook

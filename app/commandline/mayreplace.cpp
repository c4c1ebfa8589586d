#include "app/commandline/mayreplace.h"

#include "models/print/editionoffile.h"
#include "models/print/preparepassword.h"

#include <QFile>
#include <QFileInfo>

namespace minutebook {

namespace {

/// Of a regular file with something in it; one that cannot be read is one of which nothing is known.
std::optional<QByteArray> contentsThere(const QString &path)
{
    const QFileInfo there(path);
    if (!there.isFile() || there.size() == 0)
        return std::nullopt;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error otherEdition(const QString &path, const Level &level)
{
    return {ErrorCode::FileOfOtherEdition, {path, level.name}};
}

} // namespace

Result<> mayReplace(const QString &path, const Scheme &scheme, Rank ceiling, Replacing replacing, const QByteArray &password)
{
    const std::optional<QByteArray> there = contentsThere(path);
    if (!there)
        return {};
    const std::optional<Rank> held = editionOfFile(*there, scheme, preparePassword(QString::fromUtf8(password)).value_or(password));
    if (held && *held != ceiling)
        return std::unexpected(otherEdition(path, scheme.level(*held)));
    if (!held && password.isEmpty() && opensByPassphrase(*there))
        return failure(ErrorCode::FileLocked, {path});
    if (!held && replacing == Replacing::OwnEdition)
        return failure(ErrorCode::FileThere, {path, scheme.level(ceiling).name});
    return {};
}

Result<> mayReplaceByOther(const QString &path, const Scheme &scheme)
{
    const std::optional<QByteArray> there = contentsThere(path);
    const std::optional<Rank> held = there ? editionOfFile(*there, scheme) : std::nullopt;
    if (there && opensByPassphrase(*there))
        return failure(ErrorCode::FileLocked, {path});
    return held ? Result<>(std::unexpected(otherEdition(path, scheme.level(*held)))) : Result<>();
}

} // namespace minutebook

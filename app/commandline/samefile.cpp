#include "app/commandline/samefile.h"

#include <QFileInfo>

#include <filesystem>

namespace minutebook {

namespace fs = std::filesystem;

namespace {

constexpr int mostLinks = 40; ///< as many as Linux follows

/// weakly_canonical stops before a link to a file that is not there, so links are followed here.
fs::path targetOf(const QString &named)
{
    std::error_code error;
    fs::path path = QFileInfo(named).filesystemAbsoluteFilePath();
    for (int links = 0; links < mostLinks && fs::is_symlink(path, error); ++links)
        path = path.parent_path() / fs::read_symlink(path, error);
    const fs::path canonical = fs::weakly_canonical(path, error);
    return error ? path : canonical;
}

} // namespace

QString fileBehind(const QString &path)
{
    return QFileInfo(targetOf(path)).filePath();
}

bool isSameFile(const QString &one, const QString &other)
{
    const fs::path first = targetOf(one);
    const fs::path second = targetOf(other);
    std::error_code error;
    return first == second || fs::equivalent(first, second, error);
}

} // namespace minutebook

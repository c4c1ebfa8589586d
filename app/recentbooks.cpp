#include "app/recentbooks.h"

#include <QFileInfo>
#include <QSettings>

namespace minutebook {

namespace {

const auto key = QStringLiteral("recentBooks");

} // namespace

RecentBooks::RecentBooks(QSettings &settings)
    : m_settings(settings)
{
}

QStringList RecentBooks::paths() const
{
    return m_settings.value(key).toStringList();
}

void RecentBooks::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(key, all.first(std::min(most, all.size())));
}

void RecentBooks::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(key, all);
}

} // namespace minutebook

#include "app/recentbooks.h"

#include <QFileInfo>
#include <QSettings>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "recentBooks"_L1;
constexpr auto openKey = "openBook"_L1;

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

QString RecentBooks::unclosed() const
{
    return m_settings.value(openKey).toString();
}

void RecentBooks::setOpen(const QString &path)
{
    m_settings.setValue(openKey, path);
    m_settings.sync(); // what ends without closing a book writes nothing any more
}

void RecentBooks::setClosed(const QString &path)
{
    if (unclosed() == path)
        m_settings.remove(openKey);
}

} // namespace minutebook

#pragma once

#include <QStringList>

class QSettings;

namespace minutebook {

/// The paths of the books that were open, the newest first: all that is remembered of them outside the books themselves.
class RecentBooks
{
public:
    static constexpr qsizetype most = 10;

    explicit RecentBooks(QSettings &settings);

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

    /// The book that was open when the program ended without closing it; empty after every other end.
    [[nodiscard]] QString unclosed() const;
    void setOpen(const QString &path);
    void setClosed(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace minutebook

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace minutebook {

/// What the window shows while no book is open: how to begin, and the books that were open before.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const QList<QAction *> &beginnings, QWidget *parent = nullptr);

    /// Paths, the newest first.
    void setRecentBooks(const QStringList &paths);
    [[nodiscard]] QListWidget *recentBooks() const { return m_recent; }

signals:
    void bookChosen(const QString &path);

private:
    QLabel *m_none;
    QListWidget *m_recent;
};

} // namespace minutebook

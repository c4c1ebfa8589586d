#pragma once

#include <QWidget>

class QLabel;

namespace minutebook {

/// What the window shows of a book that is locked: which it is, and how it goes on.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    void setBook(const QString &fileName);

signals:
    void unlockWanted();

private:
    QLabel *m_name;
};

} // namespace minutebook

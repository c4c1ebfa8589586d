#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/domain/ids.h"

#include <QHash>
#include <QObject>

namespace minutebook {

class OpenBook;
struct HeldChange;

/// Gives a book what the clock of a meeting says, and knows what is on its way.
class TimesWriter final : public QObject
{
    Q_OBJECT

public:
    explicit TimesWriter(OpenBook &book, QObject *parent = nullptr);

    /// Seconds to add, by item. Those that are gone meanwhile, and those of approved minutes, take none any more.
    void add(const QHash<qint64, int> &seconds);
    /// What fails of it is told by the book.
    void change(const HeldChange &change);

    /// What was given to the book and not answered yet. While there is something, what the book has may count it or not.
    [[nodiscard]] const QHash<qint64, int> &sent() const { return m_sent; }
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

signals:
    /// Seconds that the book did not take.
    void refused(const QHash<qint64, int> &seconds);
    void failed(const minutebook::Error &error);
    /// The book has all that it was given.
    void settled();

private:
    void settle(const Result<> &written, const QHash<qint64, int> &seconds);
    void answered();

    OpenBook &m_book;
    QHash<qint64, int> m_sent;
    int m_underWay = 0;
};

} // namespace minutebook

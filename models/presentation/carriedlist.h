#pragma once

#include "models/presentation/carriedactions.h"
#include "models/storage/book.h"

#include <QObject>

namespace minutebook {

/// The actions that earlier meetings have carried into the shown one. They are read on a worker: a book of many years has very many.
class CarriedList final : public QObject
{
    Q_OBJECT

public:
    explicit CarriedList(Book &book);

    [[nodiscard]] const QList<CarriedAction> &actions() const { return m_actions; }

    void forget();
    /// Reads them anew, as a ceiling shows them; till then there are those that were.
    void read(MeetingId meeting, const Scheme &scheme, std::optional<Rank> ceiling);

signals:
    void changed();
    void failed(const minutebook::Error &error);

private:
    void take(Result<QList<CarriedAction>> read);

    Book &m_book;
    QList<CarriedAction> m_actions;
    qint64 m_asked = 0; ///< what was asked before is of no use any more
};

} // namespace minutebook

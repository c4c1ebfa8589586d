#pragma once

#include "models/presentation/carriedactions.h"
#include "models/storage/book.h"

#include <QObject>

namespace minutebook {

/// The actions that are open when the shown meeting begins, and those ended ones that it speaks of. They are read on a worker: a book of many
/// years has very many.
class CarriedList final : public QObject
{
    Q_OBJECT

public:
    explicit CarriedList(Book &book);

    [[nodiscard]] const QList<CarriedAction> &actions() const { return m_actions; }

    void forget();
    /// Reads them anew, as a ceiling shows them; till then there are those that were.
    void read(MeetingId meeting, const Scheme &scheme, std::optional<Rank> ceiling);
    /// The numbers that the shown meeting's lines update. If they are others than before, all is read anew.
    void speakOf(const QSet<QString> &numbers);

signals:
    void changed();
    void failed(const minutebook::Error &error);

private:
    /// What is read.
    struct Asked {
        MeetingId meeting;
        Scheme scheme;
        std::optional<Rank> ceiling;
        QSet<QString> spokenOf;
    };
    void readAnew();
    void take(Result<QList<CarriedAction>> read);

    Book &m_book;
    QList<CarriedAction> m_actions;
    Asked m_asked;
    qint64 m_times = 0; ///< that it was asked: what comes for one before is of no use any more
};

} // namespace minutebook

#pragma once

#include "models/presentation/searchmodel.h"
#include "models/storage/book.h"

#include <QFutureWatcher>

namespace minutebook {

/// Looks through a book as words are typed: on a reading thread, the last question's answer alone.
/// What has been typed since, and a book of an older version, is made ready to be found then, a meeting at a time.
class BookSearch final : public QObject
{
    Q_OBJECT

public:
    /// So many hits are shown at most.
    static constexpr int most = 500;

    /// The book has to outlive it.
    explicit BookSearch(Book &book, QObject *parent = nullptr);

    [[nodiscard]] SearchModel *model() { return &m_model; }
    /// Of all hits of the last answer, shown or not, up to mostSearchHits.
    [[nodiscard]] int count() const { return m_count; }
    /// Not every meeting can be found yet.
    [[nodiscard]] bool isGettingReady() const { return m_gettingReady; }
    /// The last question has no answer yet.
    [[nodiscard]] bool isLooking() const { return m_answer.isRunning(); }

    void ask(const SearchQuery &query, const std::optional<SearchCeiling> &ceiling);

signals:
    void answered();
    void failed(const minutebook::Error &error);

private:
    void ask();
    void receive();
    void getReady();
    void goOn();

    Book &m_book;
    SearchModel m_model;
    SearchQuery m_query;
    std::optional<SearchCeiling> m_ceiling;
    QFutureWatcher<Result<SearchAnswer>> m_answer;
    QFutureWatcher<Result<bool>> m_ready;
    bool m_asked = false; ///< something else than what is being looked for
    bool m_gettingReady = false;
    int m_count = 0;
};

} // namespace minutebook

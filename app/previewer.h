#pragma once

#include "app/printpreview.h"
#include "models/storage/book.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace minutebook {

/// Keeps one edition of one meeting's minutes or agenda printed as it is worked on, or two beside each other. Reads and prints on workers, one printing at a time;
/// what is asked for meanwhile is printed after it.
class Previewer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Previewer)

public:
    struct Subject {
        MeetingId meeting;
        Edition edition;
        DocumentKind kind = DocumentKind::Minutes;
        std::optional<Edition> beside = {};

        bool operator==(const Subject &) const = default;
    };

    explicit Previewer(QObject *parent = nullptr);
    ~Previewer() override;

    /// Nothing, or a null book, shows nothing. The book has to outlive its preview, or be taken back before it goes.
    void show(Book *book, std::optional<Subject> subject);
    /// The meeting has changed.
    void refresh();
    /// Something else is shown in its place until the book changes: what is being printed now is not told.
    void showAnother();

signals:
    void printed(const minutebook::PrintedEditions &editions);
    void failed(const minutebook::Error &error);
    void emptied();

private:
    void print();
    void receive();

    Book *m_book = nullptr;
    std::optional<Subject> m_subject;
    std::optional<Subject> m_printing;
    bool m_stale = false;
    bool m_dropped = false; ///< what is being printed is not wanted any more
    QTimer m_soon;
    QElapsedTimer m_waiting; ///< since the first change that is not printed
    QThreadPool m_pool;
    QFutureWatcher<Result<PrintedEditions>> m_answer;
};

} // namespace minutebook

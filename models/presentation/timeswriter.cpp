#include "models/presentation/timeswriter.h"

#include "models/storage/meetingstore.h"

namespace minutebook {

namespace {

Result<> addAll(Transaction &transaction, const QHash<qint64, int> &seconds)
{
    for (const auto &[item, spent] : seconds.asKeyValueRange()) {
        const Result<> added = addSpent(transaction, ItemId{item}, spent);
        if (!added && added.error().code != ErrorCode::ItemMissing && added.error().code != ErrorCode::MeetingFrozen)
            return added;
    }
    return {};
}

Result<> withStatus(const Result<> &written, Transaction &transaction, MeetingId meeting, std::optional<MeetingStatus> status)
{
    return written && status ? setStatus(transaction, meeting, *status) : written;
}

} // namespace

TimesWriter::TimesWriter(Book &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
}

void TimesWriter::add(const QHash<qint64, int> &seconds)
{
    for (const auto &[item, spent] : seconds.asKeyValueRange())
        m_sent[item] += spent;
    write([seconds](Transaction &transaction) { return addAll(transaction, seconds); }, seconds);
}

void TimesWriter::save(MeetingId meeting, const QDateTime &started, const QDateTime &closed, std::optional<MeetingStatus> status)
{
    write([=](Transaction &transaction) {
        return withStatus(saveMeetingTimes(transaction, meeting, started, closed), transaction, meeting, status);
    });
}

void TimesWriter::forget(MeetingId meeting, std::optional<MeetingStatus> status)
{
    m_sent.clear(); // whatever is on its way is forgotten behind it
    write([=](Transaction &transaction) { return withStatus(forgetMeetingTimes(transaction, meeting), transaction, meeting, status); });
}

template <typename Work>
void TimesWriter::write(Work work, const QHash<qint64, int> &seconds)
{
    ++m_underWay;
    m_book.write(std::move(work)).then(this, [this, seconds](const Result<> &written) { settle(written, seconds); });
}

void TimesWriter::settle(const Result<> &written, const QHash<qint64, int> &seconds)
{
    --m_underWay;
    for (const auto &[item, spent] : seconds.asKeyValueRange()) {
        const int left = m_sent.value(item) - spent;
        if (left > 0)
            m_sent.insert(item, left);
        else
            m_sent.remove(item);
    }
    if (!written) {
        emit refused(seconds);
        emit failed(written.error());
    }
    if (!isBusy())
        emit settled();
}

} // namespace minutebook

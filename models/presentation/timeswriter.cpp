#include "models/presentation/timeswriter.h"

#include "models/presentation/heldchange.h"
#include "models/presentation/openbook.h"

#include <QPointer>

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

} // namespace

TimesWriter::TimesWriter(OpenBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
}

void TimesWriter::add(const QHash<qint64, int> &seconds)
{
    for (const auto &[item, spent] : seconds.asKeyValueRange())
        m_sent[item] += spent;
    ++m_underWay;
    m_book.book()
        .write([seconds](Transaction &transaction) { return addAll(transaction, seconds); })
        .then(this, [this, seconds](const Result<> &written) { settle(written, seconds); });
}

void TimesWriter::change(const HeldChange &change)
{
    if (change.forgets)
        m_sent.clear(); // whatever is on its way is forgotten behind it
    ++m_underWay;
    m_book.setHeld(change, [writer = QPointer(this)] {
        if (writer)
            writer->answered();
    });
}

void TimesWriter::settle(const Result<> &written, const QHash<qint64, int> &seconds)
{
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
    answered();
}

void TimesWriter::answered()
{
    --m_underWay;
    if (!isBusy())
        emit settled();
}

} // namespace minutebook

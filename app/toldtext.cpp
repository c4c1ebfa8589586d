#include "app/toldtext.h"

#include "models/presentation/openbook.h"
#include "models/storage/indexmeeting.h"
#include "models/storage/meetingstore.h"
#include "models/storage/sharedinbook.h"

namespace minutebook {

Result<QStringList> withheldWordsIn(OpenBook &book, const QString &text, Rank level)
{
    if (!book.book().isReadOnly()) {
        if (const Result<> ready = book.book().writeNow(indexNewest); !ready)
            return std::unexpected(ready.error());
    }
    const MeetingId meeting = book.meeting()->id;
    const Result<MeetingRecord> minutes = record(book.book().reader(), meeting);
    return minutes ? sharedInBook(book.book().reader(), meeting, *minutes, text, level) : std::unexpected(minutes.error());
}

} // namespace minutebook

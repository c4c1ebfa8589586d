#include "models/storage/enterkeyschange.h"

#include "models/storage/audittrail.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<> enterKeysChange(Book &book, const QString &what, const QString &person)
{
    return book.writeNow([&](Transaction &transaction) {
        return appendAudit(transaction, {AuditEvent::KeysChanged, 0, {}, {{u"kind"_s, what}, {u"person"_s, person}}});
    });
}

} // namespace minutebook

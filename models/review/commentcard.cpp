#include "models/review/commentcard.h"

#include "models/review/commentwords.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

QString CommentCard::spoken() const
{
    QStringList parts{head, state};
    if (!quote.isEmpty())
        parts << u"“%1”"_s.arg(quote);
    QStringList gone;
    QStringList now;
    for (const WordChange &change : changes) {
        if (change.kind != WordChange::Kind::New)
            gone << change.text;
        if (change.kind != WordChange::Kind::Gone)
            now << change.text;
    }
    if (!changes.isEmpty())
        parts << QCoreApplication::translate("Comment", "“%1” becomes “%2”.").arg(gone.join(u' '), now.join(u' '));
    parts << text;
    parts += remarks;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

CommentCard cardOf(const ReviewComment &comment)
{
    CommentCard card{.head = titleOf(comment.kind)};
    if (comment.page > 0)
        card.head += u" · "_s + QCoreApplication::translate("Comment", "page %1").arg(comment.page);
    if (comment.kind == CommentKind::Level)
        card.head += u" · "_s + levelOf(comment);
    if (comment.kind == CommentKind::Wording)
        card.changes = wordChanges(comment.quote, comment.wording);
    else
        card.quote = comment.quote;
    card.text = comment.text;
    return card;
}

QString answersRemark(const ReviewComment &answered)
{
    const QString said = answered.text.isEmpty() ? answered.wording : answered.text;
    return said.isEmpty() ? QString() : QCoreApplication::translate("Comment", "It answers: %1").arg(said.simplified());
}

} // namespace minutebook

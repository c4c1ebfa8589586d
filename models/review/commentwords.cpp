#include "models/review/commentwords.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct CommentWords {
    Q_DECLARE_TR_FUNCTIONS(Comment)
};

QString whatIsSaid(const ReviewComment &comment)
{
    switch (comment.kind) {
    case CommentKind::Wording:
        return comment.wording.isEmpty() ? CommentWords::tr("“%1” goes.").arg(comment.quote)
                                         : CommentWords::tr("“%1” becomes “%2”.").arg(comment.quote, comment.wording);
    case CommentKind::Level:
        return CommentWords::tr("%1 for “%2”.").arg(levelOf(comment), comment.quote);
    case CommentKind::Accepted:
        return {};
    case CommentKind::Remark:
    case CommentKind::Answer:
        break;
    }
    return comment.quote.isEmpty() ? QString() : u"“%1”:"_s.arg(comment.quote);
}

} // namespace

QString titleOf(CommentKind kind)
{
    switch (kind) {
    case CommentKind::Wording:
        return CommentWords::tr("Other wording");
    case CommentKind::Level:
        return CommentWords::tr("Level to discuss");
    case CommentKind::Answer:
        return CommentWords::tr("Answer");
    case CommentKind::Accepted:
        return CommentWords::tr("Accepted as a whole");
    case CommentKind::Remark:
        break;
    }
    return CommentWords::tr("Remark");
}

QString titleOf(CommentState state)
{
    switch (state) {
    case CommentState::Accepted:
        return CommentWords::tr("accepted");
    case CommentState::AcceptedChanged:
        return CommentWords::tr("accepted with changes");
    case CommentState::Declined:
        return CommentWords::tr("declined");
    case CommentState::Discussed:
        return CommentWords::tr("to be discussed");
    case CommentState::Overtaken:
        return CommentWords::tr("overtaken");
    case CommentState::Open:
        break;
    }
    return CommentWords::tr("open");
}

QString titleOf(CommentWay way)
{
    switch (way) {
    case CommentWay::Mail:
        return CommentWords::tr("by mail");
    case CommentWay::Telephone:
        return CommentWords::tr("by telephone");
    case CommentWay::Document:
        return CommentWords::tr("in a marked-up document");
    case CommentWay::Bundle:
        break;
    }
    return {};
}

QString levelOf(const ReviewComment &comment)
{
    return comment.level == higherLevel ? CommentWords::tr("a higher level") : comment.level;
}

QString lineOf(const ReviewComment &comment)
{
    QString line = titleOf(comment.kind);
    if (comment.page > 0)
        line = CommentWords::tr("%1 on page %2", "kind of comment").arg(line).arg(comment.page);
    const QString said = QStringList{whatIsSaid(comment), comment.text}.join(u' ').trimmed();
    return said.isEmpty() ? line + u'.' : line + u": "_s + said;
}

} // namespace minutebook

#include "models/print/proof/foreigninmarkdown.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What a backslash makes plain text of.
QString withoutEscaped(const QString &text)
{
    static const QRegularExpression escaped(uR"(\\[!-/:-@\[-`{-~])"_s);
    return QString(text).replace(escaped, u"."_s);
}

} // namespace

QString foreignInMarkdown(const QString &text)
{
    static const QRegularExpression liveLink(uR"(\]\((?:<(?:https?|mailto):[^<>\s]*>|(?:https?|mailto):[^()<>\s]*)\))"_s);
    static const QRegularExpression foreign(uR"(!\[.*|\]\(.*|</?[A-Za-z!?].*|^ {0,3}\[[^\]]+\]:.*|^ {0,3}(?:```|~~~).*)"_s,
                                            QRegularExpression::MultilineOption);
    return foreign.match(withoutEscaped(text).replace(liveLink, u"] "_s)).captured();
}

QString withoutLinkAddresses(const QString &text)
{
    static const QRegularExpression address(uR"(\]\((?:<[^<>\n]*>|[^()\n]*)\))"_s);
    return QString(text).replace(address, u"]"_s);
}

} // namespace minutebook

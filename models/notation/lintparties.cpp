#include "models/notation/fold.h"
#include "models/notation/lintwords.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "Small Supplier ‘CD’" of any of these categories, the longest first: one may end with another's words.
QRegularExpression pseudonymsOf(QStringList categories)
{
    std::ranges::sort(categories, [](const QString &one, const QString &other) {
        return one.size() != other.size() ? one.size() > other.size() : one < other;
    });
    for (QString &category : categories)
        category = QRegularExpression::escape(category).replace("\\ "_L1, "\\s+"_L1);
    return QRegularExpression(u"(?<!\\w)("_s + categories.join(u'|') + u")\\s+['‘’‚\"“”„«»‹›]\\s?([\\w/.-]{1,20}?)\\s?['‘’\"“”«»‹›]"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QList<UnknownPseudonym> unknownPseudonyms(const QString &text, const Dialect &dialect)
{
    static const QRegularExpression quote(u"['‘’\"“”«»‹›]"_s);
    if (dialect.partyCodes.isEmpty() || !text.contains(quote))
        return {};
    QList<UnknownPseudonym> found;
    for (const QRegularExpressionMatch &match : pseudonymsOf(dialect.partyCodes.keys()).globalMatch(text)) {
        const auto codes = dialect.partyCodes.constFind(foldedName(match.captured(1).simplified()));
        if (codes != dialect.partyCodes.cend() && !codes->contains(match.captured(2)))
            found.append({{match.capturedStart(), match.capturedLength()}, match.captured(1), match.captured(2)});
    }
    return found;
}

} // namespace minutebook

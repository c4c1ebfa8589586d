#include "models/print/marktext.h"

#include "models/print/cover.h"
#include "models/print/livelink.h"

#include <QRegularExpression>
#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// An underscore inside a word and an ampersand that begins no entity are none of CommonMark's business. "!" counts before a link only.
QString escaped(const QString &text)
{
    static const QRegularExpression special(uR"(([\\`*\[\]<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[A-Za-z0-9]+;)|!$))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return withControlsShown(text).replace(special, uR"(\\1)"_s);
}

QString linked(const Run &run)
{
    const QString text = escaped(run.text);
    return isLiveLink(run.link) ? u"[%1](<%2>)"_s.arg(text, QString::fromLatin1(QUrl(run.link).toEncoded())) : text;
}

/// Text of one emphasis: its runs are joined, because "**a****b**" would not be bold.
struct MarkStretch {
    bool bold = false;
    bool italic = false;
    QString text;

    [[nodiscard]] bool plain() const { return !bold && !italic; }
    [[nodiscard]] bool alike(const MarkStretch &other) const { return bold == other.bold && italic == other.italic; }
};

QList<MarkStretch> stretchesOf(const Runs &runs)
{
    QList<MarkStretch> stretches;
    for (const Run &run : runs) {
        const MarkStretch stretch{run.bold || run.marking, run.italic, linked(run)};
        if (stretches.isEmpty() || !stretches.last().alike(stretch))
            stretches.append(stretch);
        else
            stretches.last().text += stretch.text;
    }
    return stretches;
}

bool isWord(QChar character)
{
    return !character.isSpace() && !character.isPunct() && !character.isSymbol();
}

/// Whether marks around the text would be read as emphasis (CommonMark 0.31, 6.2): not between a letter outside and a bracket inside.
bool canBeEmphasized(const QString &before, const QString &text, const QString &after)
{
    const bool opens = isWord(text.front()) || before.isEmpty() || !isWord(before.back());
    const bool closes = isWord(text.back()) || after.isEmpty() || !isWord(after.front());
    return opens && closes && !before.endsWith(u'*');
}

/// Spaces at the ends stay outside the marks, which would not count otherwise.
QString emphasized(const MarkStretch &stretch, const QString &before, const QString &after)
{
    const QString core = stretch.text.trimmed();
    if (core.isEmpty())
        return stretch.text;
    const qsizetype begin = stretch.text.indexOf(core.front());
    const QString left = stretch.text.first(begin);
    const QString right = stretch.text.sliced(begin + core.size());
    if (!canBeEmphasized(before + left, core, right + after))
        return stretch.text;
    const QString marks((stretch.bold ? 2 : 0) + (stretch.italic ? 1 : 0), u'*');
    return left + marks + core + marks + right;
}

} // namespace

QString markedText(const Runs &runs)
{
    const QList<MarkStretch> stretches = stretchesOf(runs);
    QString text;
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const MarkStretch &stretch = stretches.at(i);
        const QString after = i + 1 < stretches.size() ? stretches.at(i + 1).text : QString();
        text += stretch.plain() ? stretch.text : emphasized(stretch, text, after);
    }
    return text.trimmed();
}

QString markedLine(const Runs &runs)
{
    static const QRegularExpression number(uR"(^(\d{1,9})(?=[.)]))"_s);
    QString line = markedText(runs);
    if (!line.isEmpty() && QStringView(u"-+=#>").contains(line.front()))
        line.prepend(u'\\');
    return line.replace(number, uR"(\1\)"_s);
}

} // namespace minutebook

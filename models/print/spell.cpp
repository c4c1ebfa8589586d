#include "models/print/spell.h"

#include <QHash>
#include <QRawFont>

#include <algorithm>

namespace minutebook {

namespace {

QList<quint32> mapped(const QGlyphRun &glyphs, const QString &text)
{
    return glyphs.rawFont().glyphIndexesForString(text);
}

/// Qt's character maps end with the basic plane, so what is beyond it has to be spelled.
bool tellsText(const QGlyphRun &glyphs, qsizetype begin, qsizetype count, const QString &text)
{
    return count == text.size() && mapped(glyphs, text) == glyphs.glyphIndexes().sliced(begin, count);
}

/// Arabic letters that one glyph joins, by the character that Unicode has for them.
QHash<QString, QChar> joinedForms()
{
    QHash<QString, QChar> forms;
    for (char16_t form = 0xfb50; form <= 0xfefc; ++form) {
        const QString letters = QString(QChar(form)).normalized(QString::NormalizationForm_KC);
        if (letters.size() > 1 && !forms.contains(letters))
            forms.insert(letters, QChar(form));
    }
    return forms;
}

/// Several letters beside one glyph would be turned round by readers that put right-to-left text in order themselves; one character is not.
QString spelling(const QString &cluster, qsizetype glyphs)
{
    static const QHash<QString, QChar> forms = joinedForms();
    const auto form = glyphs == 1 ? forms.constFind(cluster) : forms.cend();
    return form != forms.cend() ? QString(*form) : cluster;
}

/// Qt draws nothing for soft hyphens and the like, and does not count them: the indexes behind one are of what stands before.
QString drawn(const QString &text)
{
    QString rest = text;
    rest.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return rest;
}

/// Without the spaces at a line's end that have no glyphs.
QString printed(const QString &text, const QList<qsizetype> &indexes)
{
    const auto [first, last] = std::ranges::minmax(indexes);
    const qsizetype hidden = text.size() - drawn(text).size();
    qsizetype size = text.size();
    while (size > last - first + 1 + hidden && text.at(size - 1).isSpace())
        --size;
    return text.first(size);
}

} // namespace

QList<Spelling> spellingsOf(const QGlyphRun &glyphs, const QString &wholeText)
{
    const QList<qsizetype> indexes = glyphs.stringIndexes();
    const qsizetype all = indexes.size();
    const QString text = printed(wholeText, indexes);
    if (tellsText(glyphs, 0, all, drawn(text)))
        return {};
    if (!std::ranges::is_sorted(indexes))
        return {{0, all, text}};
    QList<Spelling> spellings;
    for (qsizetype begin = 0, end = 0; begin < all; begin = end) {
        end = std::upper_bound(indexes.cbegin(), indexes.cend(), indexes.at(begin)) - indexes.cbegin();
        const qsizetype from = indexes.at(begin) - indexes.first();
        const qsizetype to = end < all ? indexes.at(end) - indexes.first() : text.size();
        const QString cluster = text.sliced(from, to - from);
        if (!tellsText(glyphs, begin, end - begin, cluster))
            spellings.append({begin, end - begin, spelling(cluster, end - begin)});
    }
    return spellings;
}

} // namespace minutebook

#include "widgets/notes/noteshighlighter.h"

#include "widgets/levelcolour.h"
#include "widgets/notes/minutenotation.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>

namespace minutebook {

using namespace Qt::StringLiterals;

NotesHighlighter::NotesHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
    setPalette({});
}

void NotesHighlighter::setDialect(const Dialect &dialect)
{
    m_dialect = dialect;
    setDefinition(minuteNotation(m_repository, dialect));
    rehighlight();
}

void NotesHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    setTheme(m_repository.theme(isDark(palette) ? u"Minute Dark"_s : u"Minute Light"_s));
    rehighlight();
}

void NotesHighlighter::highlightBlock(const QString &text)
{
    if (text.size() <= longestLine)
        SyntaxHighlighter::highlightBlock(text);
}

void NotesHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    if (format.name() != "Tag"_L1)
        return;
    if (const std::optional<Rank> level = levelOfTag(offset, length)) {
        QTextCharFormat tag;
        tag.setFontWeight(QFont::Bold);
        tag.setForeground(levelColour(m_dialect.scheme.level(*level), m_palette));
        setFormat(offset, length, tag);
    }
}

/// "RED" of "RED, cleared".
std::optional<Rank> NotesHighlighter::levelOfTag(int offset, int length) const
{
    QString level = currentBlock().text().mid(offset, length).section(u',', 0, 0);
    level.remove(u'*');
    return m_dialect.scheme.rankOf(level);
}

} // namespace minutebook

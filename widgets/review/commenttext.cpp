#include "widgets/review/commenttext.h"

#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QColor goneOnLight(0xa8, 0x1f, 0x1f);
constexpr QColor newOnLight(0x0b, 0x5c, 0x2a);
constexpr QColor goneOnDark(0xff, 0x9a, 0x8f);
constexpr QColor newOnDark(0x8f, 0xe0, 0xa5);

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QTextCharFormat formatOf(WordChange::Kind kind, const QPalette &palette)
{
    QTextCharFormat format;
    format.setFontStrikeOut(kind == WordChange::Kind::Gone);
    format.setFontUnderline(kind == WordChange::Kind::New);
    if (kind == WordChange::Kind::Gone)
        format.setForeground(isDark(palette) ? goneOnDark : goneOnLight);
    else if (kind == WordChange::Kind::New)
        format.setForeground(isDark(palette) ? newOnDark : newOnLight);
    return format;
}

class CardWriter
{
public:
    CardWriter(QTextDocument &document, const QColor &colour)
        : m_cursor(&document)
        , m_colour(colour)
    {
    }

    void write(const QString &text, bool bold = false, bool italic = false)
    {
        QTextCharFormat format;
        format.setForeground(m_colour);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(italic);
        m_cursor.insertText(text, format);
    }

    void block()
    {
        QTextBlockFormat format;
        format.setTopMargin(3);
        m_cursor.insertBlock(format);
    }

    QTextCursor &cursor() { return m_cursor; }

private:
    QTextCursor m_cursor;
    QColor m_colour;
};

} // namespace

void insertChanges(QTextCursor &cursor, const QList<WordChange> &changes, const QPalette &palette)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (i > 0)
            cursor.insertText(u" "_s, QTextCharFormat());
        cursor.insertText(changes[i].text, formatOf(changes[i].kind, palette));
    }
}

void fillCard(QTextDocument &document, const CommentCard &card, const QPalette &palette, bool selected)
{
    CardWriter writer(document, palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    writer.write(card.head, true);
    if (!card.state.isEmpty())
        writer.write(u" – "_s + card.state);
    if (!card.quote.isEmpty()) {
        writer.block();
        writer.write(u"“%1”"_s.arg(card.quote), false, true);
    }
    if (!card.changes.isEmpty()) {
        writer.block();
        insertChanges(writer.cursor(), card.changes, palette);
    }
    for (const QString &text : QStringList(card.text) + card.remarks) {
        if (text.isEmpty())
            continue;
        writer.block();
        writer.write(text);
    }
}

} // namespace minutebook

#pragma once

#include <QList>
#include <QStringList>

namespace minutebook {

/// A piece of a document that somebody else's program wrote. Texts are as a line of notes has them: with its inline marks.
struct OldBlock {
    enum class Kind { Heading, Paragraph, ListItem, Table };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading from 1, of a list's nesting from 0
    QString label = {}; ///< of a list item, as a line of notes has it: "-", "1)"
    QString text = {};
    QList<QStringList> rows = {}; ///< of a table

    bool operator==(const OldBlock &) const = default;
};

/// The pieces of a web page, or of what a word processor writes as one. Nothing that it names is opened or fetched: its tags are read for
/// what they part, and everything else of it is text. What stands in scripts, styles and the page's head is no text.
[[nodiscard]] QList<OldBlock> readHtml(const QString &html);

/// The pieces of a Markdown text: headings, lists, tables of pipes, and paragraphs, in which a hard break parts lines. Its HTML is text.
[[nodiscard]] QList<OldBlock> readMarkdown(const QString &text);

/// The pieces of a plain text, with Markdown's headings and with tables whose cells tabs part.
[[nodiscard]] QList<OldBlock> readPlain(const QString &text);

} // namespace minutebook

#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArray>

namespace minutebook {

/// What files of text hold, as Markdown, plain text and comma-separated values are: the text as it stands, and the columns of its aligned
/// tables, in which a cell's lines do not follow one another. Unread is what is no UTF-8.
[[nodiscard]] FileTexts readPlainFile(const QByteArray &file);

/// The same of Markdown. Unread is also what is shown otherwise than it stands there: pictures, HTML, links into the file itself.
[[nodiscard]] FileTexts readMarkdownFile(const QByteArray &file);

/// All names and values of a JSON file. Unread is what is no JSON.
[[nodiscard]] FileTexts readJsonFile(const QByteArray &file);

/// All that a web page says that is well-formed XML too, as writeHtml makes it: its text, attributes, comments and style sheet. Unread is also
/// whatever writeHtml does not write.
[[nodiscard]] FileTexts readHtmlFile(const QByteArray &file);

} // namespace minutebook

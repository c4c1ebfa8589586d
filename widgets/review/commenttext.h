#pragma once

#include "models/review/commentcard.h"

class QPalette;
class QTextCursor;
class QTextDocument;

namespace minutebook {

/// Words that go are struck out, words that come underlined: never by colour alone.
void insertChanges(QTextCursor &cursor, const QList<WordChange> &changes, const QPalette &palette);

/// A comment as a text. Made of plain insertions: nothing that somebody wrote is ever read as markup.
void fillCard(QTextDocument &document, const CommentCard &card, const QPalette &palette, bool selected = false);

} // namespace minutebook

#pragma once

#include "models/notation/doubt.h"

#include <QHash>
#include <QSet>
#include <QTextCursor>
#include <QTimer>

class QAction;
class QMenu;

namespace minutebook {

class NotesEditor;
class SpellChecker;

/// Points out the words of the visible lines that no dictionary has: a moment after the last key, and never while one is handled.
class SpellingMarks final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds delay{200};

    explicit SpellingMarks(NotesEditor *editor);

    [[nodiscard]] SpellChecker *checker() const { return m_checker; }

    /// Names may have become others.
    void setDialect(const Dialect &dialect);
    /// Those of the committee's circle, whom the meeting need not know.
    void setCircle(const QStringList &names);
    void checkSoon();

    /// Suggestions for the word at a position of the text, before a menu's first action; nothing if it is right.
    void addSuggestions(QMenu *menu, int position);
    /// The same at a menu's end, with a sentence, for the misspelt word at the cursor or else the first of its line. Where no action of the
    /// menu is chosen yet, the first suggestion is once it is there.
    void addMending(QMenu *menu);

private:
    void check();
    void suggestFor(const QTextCursor &place, QMenu *menu, QAction *before);
    [[nodiscard]] const QList<Passage> &wordsOf(int line, const QString &text);
    [[nodiscard]] QTextCursor misspeltAt(int position) const;
    [[nodiscard]] QTextCursor misspeltInLine() const;

    NotesEditor *m_editor;
    SpellChecker *m_checker;
    QSet<QString> m_names; ///< single words of those that the meeting knows
    QSet<QString> m_circle;
    QHash<QString, QList<Passage>> m_words; ///< of lines that were looked at
    QTimer m_timer;
};

} // namespace minutebook

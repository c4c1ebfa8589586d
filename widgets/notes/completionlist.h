#pragma once

#include "models/notation/complete.h"

#include <QListWidget>

#include <functional>

namespace minutebook {

class NotesEditor;

/// A list below the cursor of how the word that is being typed may go on. It never has the focus. Tab takes the first or the chosen one, Enter
/// only one that was chosen or asked for, and breaks the line behind a tag. Escape sends the list away, and every other key does what it
/// always does. The blank behind what was taken is the one that is typed next, and gives way to a mark.
class CompletionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CompletionList(NotesEditor *editor);

    /// Where the vocabulary comes from; asked only where a line wants it.
    void setVocabulary(std::function<Vocabulary()> vocabulary) { m_vocabulary = std::move(vocabulary); }
    /// Where the order of people comes from, by initials; asked only where a line names some.
    void setPeople(std::function<QStringList()> people) { m_people = std::move(people); }

    /// Shows what there is at the cursor, or hides.
    void offer();
    /// Whether a key is the list's; it has done then what it does.
    bool takeKey(const QKeyEvent &event);

private:
    void show(const Completions &completions);
    void place();
    void take(int row);
    bool choose(int row);
    bool hasBlankOf(const QKeyEvent &event);

    NotesEditor *m_editor;
    std::function<Vocabulary()> m_vocabulary;
    std::function<QStringList()> m_people;
    Completions m_offered;
    int m_behindBlank = -1; ///< where the text goes on behind what was taken with a blank
};

} // namespace minutebook

#pragma once

#include "app/application.h"
#include "expectations.h"
#include "meetingscript.h"
#include "scriptedprompts.h"

class QTreeView;

namespace minutebook {

class NotesEditor;
class TreePane;

/// Plays a script of a meeting at the real window: by its keys, its panes and its dialogs' answers.
/// A step that cannot be done, or an expectation that does not come true, is answered with what is there instead.
class MeetingPlayer
{
public:
    /// `time` is what the application's clock tells, `prompts` what its dialogs answer from.
    MeetingPlayer(Application &application, QTime &time, ScriptedPrompts::Script &prompts);

    /// Empty if all went well.
    [[nodiscard]] QString play(const ScriptStep &step);

private:
    using Answer = QString;
    using Words = QString;

    Answer at(const Words &time);
    Answer chooseItem(const Words &title);
    Answer typeLine(const Words &text);
    Answer type(const Words &text);
    Answer key(const Words &name);
    Answer attendance(const Words &words);
    Answer editAction(const Words &words);
    Answer newItem(const Words &words);
    Answer renameItem(const Words &heading);
    Answer move(const Words &words);
    Answer expect(const Words &words);

    void press(QWidget &widget, QKeyCombination keys);
    Answer click(TreePane &pane, const QModelIndex &index);
    [[nodiscard]] QModelIndex cell(TreePane &pane, const QModelIndex &index) const;
    void answerWith(const Words &heading);

    [[nodiscard]] MainWindow &window() { return m_application.window(); }
    [[nodiscard]] OpenBook &book() { return *m_application.desk().book(); }
    [[nodiscard]] NotesEditor &editor();

    Application &m_application;
    QTime &m_time;
    ScriptedPrompts::Script &m_prompts;
    Expectations m_expectations;
};

} // namespace minutebook

#pragma once

#include "models/notation/dialect.h"
#include "models/presentation/openbook.h"

#include <QAction>

#include <optional>

namespace minutebook {

class Desk;
class MainWindow;
class NotesEditor;
class Prompts;
struct ReasonQuestion;

/// "item 4, RED → GREEN; item 5, …": what more readers would see of the shown minutes, for which nobody has said why. Empty: nothing.
[[nodiscard]] QString unansweredWords(OpenBook &book);

/// Asks why more readers may see what was lowered: "RED → GREEN". `verb` is on the button.
[[nodiscard]] ReasonQuestion lowerQuestion(const QString &lowered, const QString &verb);

/// Before the shown minutes leave: whoever lets them go says why more readers would see what was lowered, and that is entered. False: nobody
/// says it. `title` is the dialog's, `verb` is on its button. Errors: those of Book::writeNow.
[[nodiscard]] Result<bool> answerForLevels(OpenBook &book, Prompts &prompts, const QString &title, const QString &verb);

/// Once others have read the minutes somebody answers for what is opened to more readers: a key that lowers a level asks at once; where a
/// tag was typed it is said as soon as the cursor has left the line, and waits.
class LevelReasons final : public QObject
{
    Q_OBJECT

public:
    LevelReasons(Desk &desk, Prompts &prompts);

    void setWindow(MainWindow *window);
    void follow(OpenBook &book);

    /// Of the chosen item's notes, which a key has changed. No: a level is lowered, and nobody says why.
    [[nodiscard]] bool answerFor(const QString &before, const QString &after);

signals:
    void complained(const QString &sentence);

private:
    [[nodiscard]] bool asks() const;
    [[nodiscard]] NotesEditor &editor() const;
    [[nodiscard]] QString answered(const QString &now) const;
    void note(const QString &before, const QString &after, const QString &reason);
    void look();
    void lookAtItem();
    void tell(const QStringList &lowered);
    void sayWhy();

    Desk &m_desk;
    Prompts &m_prompts;
    MainWindow *m_window = nullptr;
    QAction m_sayWhy;
    bool m_typed = false; ///< since it was looked at
    QString m_told; ///< as long as it holds
};

} // namespace minutebook

#pragma once

#include "models/presentation/livenotes.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QStackedLayout;

namespace minutebook {

class EmptyState;
class FindBar;
class NotesEditor;
class SafeNotes;

/// What stands above the notes.
struct NotesHeading {
    QString meeting; ///< "SSC 82 · 24 July 2019 · draft"
    QString quorum = {}; ///< in the fewest words; empty: the committee has no rule
    QString quorumDetail = {}; ///< all of it
    bool hasQuorum = true;
    QString title; ///< of the item
    Level level; ///< of its substance
    QString frozen; ///< why the notes can only be read; empty: they can be typed
    std::optional<QString> room; ///< who has to leave, and who may come back, empty: nobody; nothing: nobody's clearance is known
};

/// The middle of the window: the chosen item's title and level over its notes, or a sentence that says what to choose.
class NotesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(QWidget *parent = nullptr);

    [[nodiscard]] NotesEditor *editor() const { return m_editor; }
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] SafeNotes *safeNotes() const { return m_safe; }

    /// The text that stands there: the editor's, or what the safe view shows of it.
    [[nodiscard]] QPlainTextEdit *text() const;
    /// Of the cursor in it.
    [[nodiscard]] int cursorLine() const;
    void goToLine(int line);

    /// Where somebody was in the notes that the editor has, to the letter.
    struct Place {
        ItemId item; ///< 0: the editor has none
        int anchor = 0;
        int position = 0; ///< of the cursor
        int top = 0; ///< of what was seen
    };
    [[nodiscard]] Place place() const;
    /// If the editor has the same notes.
    void returnTo(const Place &place);

    void show(LiveNotes *notes, const Dialect &dialect, const NotesHeading &heading);
    /// The same to be read alone, cut to what may be seen. The editor holds nothing meanwhile, and gets back its cursor and its place.
    void showSafely(const Item &shown, const Dialect &dialect, const NotesHeading &heading);
    void setHeading(const NotesHeading &heading);
    void showNothing(const QString &whatToDo, const QList<QAction *> &remedies = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourLevel();
    void turnTo(QPlainTextEdit *text);

    QLabel *m_meeting;
    QLabel *m_quorum;
    QLabel *m_title;
    QLabel *m_level;
    QLabel *m_frozen;
    QLabel *m_room;
    NotesEditor *m_editor;
    SafeNotes *m_safe;
    FindBar *m_find;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Level m_shownLevel;
    bool m_hasQuorum = true;
    Place m_left; ///< where the editor was when the safe view began
};

} // namespace minutebook

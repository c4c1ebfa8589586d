#pragma once

#include "models/presentation/livenotes.h"
#include "widgets/notes/marks.h"

#include <QAction>
#include <QHash>
#include <QPointer>

#include <functional>

namespace minutebook {

class BackgroundLint;
class CompletionList;
class LineMargin;
class NotesHighlighter;
class PlaceFiller;
class SpellingMarks;

/// Where the notes of an item are typed. Tells LiveNotes each change, and makes the edits that come back from the book
/// without moving the cursor. Only going to another item replaces the text.
class NotesEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesEditor(QWidget *parent = nullptr);
    ~NotesEditor() override;

    /// Shows an item's notes, with the cursor where it last was in them, at first below their data; null empties the editor.
    void edit(LiveNotes *notes, const Dialect &dialect, bool frozen);
    /// The shown notes can be typed in no more, or again.
    void setFrozen(bool frozen);
    /// People, levels or verbs have changed.
    void setDialect(const Dialect &dialect);
    /// The input method's unfinished text becomes text, and everything is given to the book.
    void commit();
    /// The input method's unfinished text becomes text.
    void commitPreedit();
    /// Nothing that is typed next comes between the heading and its data.
    void leaveData();
    /// Makes again what was taken back last.
    void redo();
    void goToLine(int line);
    /// Goes to where the cursor was at an earlier time; from among the data lines to below them.
    void returnToLine(int line);
    /// The cursor behind a line's last letter.
    void goToEndOf(int line);
    /// The cursor's line is whole: what is typed next, with the cursor there still, begins a line below it.
    void typeBelow() { m_beginsLine = true; }
    /// The keys of the window's actions, which are theirs here too.
    void setWindowKeys(const QList<QKeySequence> &keys) { m_windowKeys = keys; }

    /// The notes as they stand in the editor, lines parted by LF.
    /// The text is being changed by the book, as where an action gets its number.
    [[nodiscard]] bool isMakingEdits() const { return m_makingEdits; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] int cursorLine() const;
    /// Whose notes these are; 0 if the editor is empty.
    [[nodiscard]] ItemId item() const;
    /// What its lines are read with.
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const NoteLine *lineAt(int line) const;

    [[nodiscard]] CompletionList *completions() const { return m_completions; }
    [[nodiscard]] PlaceFiller *places() const { return m_filler; }
    [[nodiscard]] SpellingMarks *spelling() const { return m_spelling; }
    /// What stands in the context menu instead of the text box's own, which know of nothing but typing.
    void setUndoActions(QAction *undo, QAction *redo);
    [[nodiscard]] const Marks &marks() const { return m_marks; }
    /// What is to be said of these notes that only the whole meeting tells. Lines count from 1.
    void setRemarks(const QList<Diagnostic> &remarks);
    /// The lint's findings in these notes that may stand, by what they are known by: they are not pointed out.
    void setWaived(const QSet<QString> &findings);
    [[nodiscard]] QList<Diagnostic> notWaived(QList<Diagnostic> findings) const;
    /// Points stretches of the text out, instead of those of the same kind before.
    void setMarks(MarkKind kind, const QList<Mark> &marks);

    [[nodiscard]] QList<QTextBlock> visibleLines() const;
    void forEachVisibleLine(const std::function<void(const NoteLine &line, const QRect &place)> &visit) const;

signals:
    void cursorLineChanged();
    /// Somebody with these initials is to be added to the meeting.
    void personWanted(const QString &initials);
    /// Somebody with these initials, who stands under Apologies, is to be marked as present.
    void presenceWanted(const QString &initials);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showText(const LiveNotes &notes);
    void giveCursor();
    void placeCursor(ItemId item);
    void goBehindData();
    void beginBelowLine();
    void typeBelowLine(QKeyEvent *event);
    /// As which step that can be taken back.
    enum class Step { Own, Last };
    void make(const QList<TextEdit> &edits, Step step);
    void follow(LiveNotes *notes);
    void giveText();
    void tellText();
    void tellCursor();
    void stayApart(const QList<TextEdit> &edits);
    void makeEdits(const QList<TextEdit> &edits, Step step);
    void underlineProblems();
    void underline(MarkKind kind, const QList<Diagnostic> &remarks);
    void showMarks();
    void placeMargins();
    void rememberPlace();
    [[nodiscard]] bool isWindowKey(const QKeyEvent &key) const;
    [[nodiscard]] QString problemAt(const QPoint &place) const;

    NotesHighlighter *m_highlighter;
    LineMargin *m_bars;
    LineMargin *m_words;
    BackgroundLint *m_lint;
    QSet<QString> m_waived;
    CompletionList *m_completions;
    PlaceFiller *m_filler;
    SpellingMarks *m_spelling;
    Marks m_marks;
    QPointer<LiveNotes> m_notes;
    Dialect m_dialect;
    QList<QKeySequence> m_windowKeys;
    QHash<qint64, int> m_places; ///< of the cursor, by item
    QList<Diagnostic> m_remarks;
    int m_toldLine = 0;
    bool m_beginsLine =
        false; ///< the cursor stands behind a line that is whole (data, or one that a pane has written): what is typed begins another
    bool m_makingEdits = false;
    QPointer<QAction> m_undo;
    QPointer<QAction> m_redo;
};

} // namespace minutebook

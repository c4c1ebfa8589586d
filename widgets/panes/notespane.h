#pragma once

#include "models/presentation/livenotes.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedLayout;

namespace minutebook {

class EmptyState;
class FindBar;
class NotesEditor;

/// What stands above the notes.
struct NotesHeading {
    QString meeting; ///< "SSC 82 · 24 July 2019 · draft"
    QString title; ///< of the item
    Level level; ///< of its substance
    QString frozen; ///< why the notes can only be read; empty: they can be typed
    QString room; ///< who has to leave, and who may come back; empty: nobody
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

    void show(LiveNotes *notes, const Dialect &dialect, const NotesHeading &heading);
    void setHeading(const NotesHeading &heading);
    void showNothing(const QString &whatToDo, const QList<QAction *> &remedies = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourLevel();

    QLabel *m_meeting;
    QLabel *m_title;
    QLabel *m_level;
    QLabel *m_frozen;
    QLabel *m_room;
    NotesEditor *m_editor;
    FindBar *m_find;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Level m_shownLevel;
};

} // namespace minutebook

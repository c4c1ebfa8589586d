#pragma once

#include "models/presentation/openbook.h"

#include <QAction>
#include <QPointer>

namespace minutebook {

class ActionTable;
class MainWindow;

/// Tells in the window whether what is typed is in the book, and what can be done where it is not.
class SavingNotices final : public QObject
{
    Q_OBJECT

public:
    SavingNotices(ActionTable &actions, MainWindow &window);

    /// Of the book that is shown from now on, until it goes.
    void follow(OpenBook &book);
    /// Its chosen notes are others now; there have to be some.
    void followNotes();

private:
    void warn(const QString &sentence, const QList<QAction *> &remedies);
    void warnNotSaved(const Error &error);
    void followSaved(bool saved);
    void warnOfConflict(LiveNotes *notes);
    void endConflict(void (LiveNotes::*how)());

    ActionTable &m_actions;
    MainWindow &m_window;
    QPointer<OpenBook> m_book;
    QPointer<LiveNotes> m_conflicted;
    QAction m_keepMine;
    QAction m_takeTheirs;
    bool m_warnedNotSaved = false;
    QString m_told; ///< as long as it holds
};

} // namespace minutebook

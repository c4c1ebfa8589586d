#pragma once

#include "app/appearance.h"
#include "models/domain/diagnostic.h"

#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace minutebook {

class ActionTable;
class AgendaPane;
class MarkingBand;
class MeetingsPane;
class MessageBar;
class NotesPane;
class NotesStatus;
class PreviewPane;
class WelcomePage;

/// Lays the window out: the marking on top, menus, docks around the notes, messages above them, and what the status bar says.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    enum class Dock { Meetings, Agenda, Preview };
    enum class Page { Welcome, Notes };

    MainWindow(ActionTable &actions, QSettings &settings);
    ~MainWindow() override;

    [[nodiscard]] MeetingsPane *meetingsPane() const { return m_meetings; }
    [[nodiscard]] AgendaPane *agendaPane() const { return m_agenda; }
    [[nodiscard]] NotesPane *notesPane() const { return m_notes; }
    [[nodiscard]] PreviewPane *previewPane() const { return m_preview; }
    [[nodiscard]] WelcomePage *welcomePage() const { return m_welcome; }
    [[nodiscard]] MarkingBand *band() const { return m_band; }
    [[nodiscard]] NotesStatus *status() const { return m_status; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

    void showPage(Page page);
    void toggle(Dock dock);
    [[nodiscard]] QDockWidget *dock(Dock dock) const;

    void setAppearance(Appearance appearance);

    /// Asked before the window closes; false keeps it open.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

signals:
    void previewShown(bool shown);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeMiddle();
    void makeMenus(class QMenuBar *bar);
    QDockWidget *makeDock(Dock dock, const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    void makeDocks();
    void fillContextMenus();
    void restore();
    void rememberDocks();

    ActionTable &m_actions;
    QSettings &m_settings;
    MarkingBand *m_band;
    MeetingsPane *m_meetings;
    AgendaPane *m_agenda;
    NotesPane *m_notes;
    PreviewPane *m_preview;
    WelcomePage *m_welcome;
    MessageBar *m_messages;
    NotesStatus *m_status;
    QStackedWidget *m_pages;
    QHash<Dock, QDockWidget *> m_docks;
    QByteArray m_firstDocks; ///< as they stand when nobody has moved them
    std::function<bool()> m_mayClose;
};

} // namespace minutebook

#pragma once

#include "app/previewer.h"
#include "models/presentation/meetingreading.h"

#include <QUrl>

class QSettings;

namespace minutebook {

class ActionTable;
class Desk;
class MainWindow;
class PdfPages;
class Prompts;

/// What the actions of the preview do, and how its pages and the notes lead to one another; the page that compares two editions.
class PreviewCommands final : public QObject
{
    Q_OBJECT

public:
    PreviewCommands(Desk &desk, Prompts &prompts, QSettings &settings);

    void setWindow(MainWindow *window, ActionTable *actions);

    void toggleOutline();
    void find();
    void toggleFollowing();
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();
    void actualSize();
    void toggleComparison();
    void nextDifference();
    void previousDifference();

    /// Where the cursor stands has happened.
    void followCursor();
    /// Other editions may be looked at, of another meeting, or nothing any more.
    void update();
    /// The meeting has changed.
    void refresh() { m_compared.refresh(); }

signals:
    /// Of the notes as they are shown.
    void lineChosen(minutebook::NotesPlace place);

private:
    void connectWindow();
    [[nodiscard]] bool isComparing() const;
    void followPage();
    void print();
    void goTo(NotesPlace inBook);
    void openLink(const QUrl &url);
    void zoom(double factor);
    void stepDifference(int direction);

    Desk &m_desk;
    Prompts &m_prompts;
    QSettings &m_settings;
    MainWindow *m_window = nullptr;
    ActionTable *m_actions = nullptr;
    Previewer m_compared;
};

} // namespace minutebook

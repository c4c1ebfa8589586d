#include "app/safescreen.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/presentation/openbook.h"
#include "models/presentation/papersmodel.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/findbar.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/paperspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/treepane.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"
#include "widgets/safecover.h"
#include "widgets/search/searchpage.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QToolTip>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const auto onKey = u"safeView/on"_s;
const auto levelKey = u"safeView/level"_s;

} // namespace

SafeScreen::SafeScreen(Desk &desk, ActionTable &actions, MainWindow &window, QSettings &settings)
    : m_desk(desk)
    , m_actions(actions)
    , m_window(window)
    , m_settings(settings)
    , m_safe{settings.value(onKey).toBool(), settings.value(levelKey).toString()}
{
    connect(&desk, &Desk::opened, this, [this] { m_desk.book()->setSafeView(m_safe); });
    qApp->installEventFilter(this);
}

bool SafeScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !(QApplication::activeModalWidget() || QApplication::activePopupWidget()))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (QKeySequence(key->keyCombination()) != m_actions.action(ActionId::SafeView)->shortcut())
        return QObject::eventFilter(watched, event);
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    if (!key->isAutoRepeat())
        toggle();
    return true;
}

void SafeScreen::toggle()
{
    m_safe.on = !m_safe.on;
    apply();
}

void SafeScreen::choose(Rank ceiling)
{
    m_safe = {true, m_desk.book()->dialect().scheme.level(ceiling).name};
    apply();
}

/// A projector that is on stays on while the program is begun anew.
void SafeScreen::keep()
{
    m_settings.setValue(onKey, m_safe.on);
    m_settings.setValue(levelKey, m_safe.level);
    m_settings.sync();
}

void SafeScreen::apply()
{
    keep();
    if (OpenBook *book = m_desk.book()) {
        const bool begins = m_safe.on && !book->isSafe();
        m_window.showNotes(); // what a page shows is of another ceiling
        if (m_safe.on)
            clearTraces();
        if (begins)
            m_previewed = m_window.previewPane()->ceiling();
        if (m_safe.on)
            blankPreview();
        book->setSafeView(m_safe);
        if (!m_safe.on)
            restorePreview();
        coverDialogs();
        emit ceilingChanged();
    }
    showChoice();
}

/// What is typed into them stays. The desktop's own dialogs for files are not the program's to cover.
void SafeScreen::coverDialogs()
{
    if (!m_safe.on) {
        for (const QPointer<SafeCover> &cover : std::exchange(m_covers, {})) {
            if (cover)
                cover->lift();
        }
        return;
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible() && !dialog->findChild<SafeCover *>())
            m_covers.append(new SafeCover(tr("Safe view: this dialog is not shown. It is there again, as it was, after F12."), dialog));
    }
}

/// Registers and the like are of the whole book, whatever rows they have: its highest level covers them.
Rank SafeScreen::highestShown() const
{
    if (m_window.hidesNotes())
        return m_desk.book()->dialect().scheme.highest();
    Rank highest = m_desk.book()->highest();
    const QAbstractItemModel *papers = m_window.papersPane()->view()->model();
    for (int row = 0; papers && row < papers->rowCount(); ++row)
        highest = std::max(highest, papers->index(row, 0).data(PapersModel::RankRole).value<Rank>());
    return highest;
}

/// What is typed is saved first, so that it can be undone when the safe view ends.
void SafeScreen::clearTraces()
{
    for (const TreePane *pane : m_window.findChildren<TreePane *>()) {
        if (pane->view()->viewport()->isAncestorOf(QApplication::focusWidget()))
            pane->view()->setFocus(); // a cell that is being edited is done with
        pane->filter()->clear();
    }
    QToolTip::hideText();
    if (m_window.palette()->isVisible())
        m_window.palette()->leave();
    NotesPane &notes = *m_window.notesPane();
    notes.editor()->completions()->hide();
    notes.editor()->completions()->clear();
    if (notes.findBar()->isAncestorOf(QApplication::focusWidget()))
        notes.setFocus();
    notes.findBar()->hide();
    notes.findBar()->wordsEdit()->clear();
    notes.findBar()->replacementEdit()->clear();
    m_window.previewPane()->findBar()->leave();
    m_window.searchPage()->clear();
    m_window.overviewPage()->clear();
    m_window.actionLogPage()->clear();
    m_window.decisionRegisterPage()->clear();
    m_window.messages()->clear();
    (void)m_desk.book()->settle();
}

/// Pages stay until others are drawn: those of a higher edition must not.
void SafeScreen::blankPreview()
{
    const Rank ceiling = m_safe.ceilingIn(m_desk.book()->dialect().scheme).value_or(Rank());
    if (m_window.previewPane()->ceiling().value_or(ceiling) > ceiling)
        m_window.previewPane()->showNothing(tr("The edition that may be seen is being printed."));
}

void SafeScreen::restorePreview()
{
    if (const std::optional<Rank> before = std::exchange(m_previewed, std::nullopt))
        m_window.previewPane()->chooseEdition(*before);
}

void SafeScreen::showMarking()
{
    const OpenBook &book = *m_desk.book();
    const Scheme &scheme = book.dialect().scheme;
    const QString name = book.body().abbreviation;
    if (const std::optional<Rank> ceiling = book.ceiling()) {
        const QString level = scheme.level(*ceiling).name;
        m_window.band()->show(scheme.level(*ceiling), tr("Safe view: nothing above %1 is shown").arg(level));
        m_window.setWindowTitle(tr("%1 – Safe view: %2", "committee, level").arg(name, level));
    } else {
        const bool corrected = book.meeting() && book.meeting()->correcting;
        m_window.band()->show(scheme.level(highestShown()),
                              corrected ? tr("this window shows everything · approved minutes are being corrected")
                                        : tr("this window shows everything"));
        m_window.setWindowTitle(name);
    }
    showChoice();
}

void SafeScreen::showChoice()
{
    m_actions.action(ActionId::SafeView)->setChecked(m_safe.on);
    const OpenBook *book = m_desk.book();
    const std::optional<Rank> ceiling = book ? book->ceiling() : std::nullopt;
    const int first = static_cast<int>(ActionId::Ceiling1);
    for (int id = first; id <= static_cast<int>(ActionId::Ceiling9); ++id)
        m_actions.action(static_cast<ActionId>(id))->setChecked(ceiling == Rank{id - first});
}

} // namespace minutebook

#include "app/emptysentences.h"

#include "app/mainwindow.h"
#include "models/presentation/openbook.h"
#include "widgets/emptystate.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/paperspane.h"
#include "widgets/panes/problemspane.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("EmptySentences", sentence);
}

void showSafely(MainWindow &window, const QString &level)
{
    window.attendancePane()->emptyState()->setText(
        said(QT_TRANSLATE_NOOP("EmptySentences", "Nobody in this meeting's tables is shown up to %1.")).arg(level));
    window.actionsPane()->emptyState()->setText(said(QT_TRANSLATE_NOOP("EmptySentences", "No open action is shown up to %1.")).arg(level));
    window.decisionsPane()->emptyState()->setText(said(QT_TRANSLATE_NOOP("EmptySentences", "No decision is shown up to %1.")).arg(level));
    window.papersPane()->emptyState()->setText(
        said(QT_TRANSLATE_NOOP("EmptySentences", "No paper of this item is shown up to %1.")).arg(level));
    window.problemsPane()->emptyState()->setText(
        said(QT_TRANSLATE_NOOP("EmptySentences", "Nothing that is shown of this meeting's notes looks like a mistake.")));
}

} // namespace

void showEmptySentences(MainWindow &window, const OpenBook &book)
{
    const bool chosen = book.meeting().has_value();
    for (TreePane *pane : std::initializer_list<TreePane *>{window.attendancePane(), window.actionsPane(), window.decisionsPane(),
                                                            window.papersPane(), window.problemsPane()})
        pane->emptyState()->setText(pane->emptySentence());
    window.agendaPane()->emptyState()->setText(chosen ? said(QT_TRANSLATE_NOOP("EmptySentences", "This meeting has no agenda items yet."))
                                                      : window.agendaPane()->emptySentence());
    if (!chosen)
        window.problemsPane()->emptyState()->setText(
            said(QT_TRANSLATE_NOOP("EmptySentences", "Choose a meeting to see what looks like a mistake in its notes.")));
    else if (const std::optional<Rank> ceiling = book.ceiling())
        showSafely(window, book.dialect().scheme.level(*ceiling).name);
}

} // namespace minutebook

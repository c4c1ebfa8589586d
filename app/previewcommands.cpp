#include "app/previewcommands.h"

#include "app/actiontable.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/notesheading.h"
#include "models/presentation/cutplaces.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/safenotes.h"
#include "widgets/preview/comparepage.h"
#include "widgets/preview/editionpages.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/revisions/revisionspage.h"

#include <QDesktopServices>
#include <QSettings>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto outlineKey = "preview/outline"_L1;
constexpr auto thumbnailsKey = "preview/thumbnails"_L1;
constexpr auto followKey = "preview/follow"_L1;
constexpr double zoomStep = 1.25;

} // namespace

PreviewCommands::PreviewCommands(Desk &desk, Prompts &prompts, QSettings &settings)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_settings(settings)
{
}

void PreviewCommands::setWindow(MainWindow *window, ActionTable *actions)
{
    m_window = window;
    m_actions = actions;
    actions->action(ActionId::PreviewOutline)->setChecked(m_settings.value(outlineKey, false).toBool());
    actions->action(ActionId::FollowCursor)->setChecked(m_settings.value(followKey, true).toBool());
    m_window->previewPane()->showThumbnails(m_settings.value(thumbnailsKey, false).toBool());
    toggleOutline();
    toggleFollowing();
    connectWindow();
}

void PreviewCommands::connectWindow()
{
    EditionPages *pages = m_window->previewPane()->pages();
    ComparePage *compare = m_window->comparePage();
    connect(m_window->previewPane(), &PreviewPane::findWanted, this, &PreviewCommands::find);
    connect(m_window->previewPane(), &PreviewPane::thumbnailsChosen, this,
            [this](bool thumbnails) { m_settings.setValue(thumbnailsKey, thumbnails); });
    connect(pages, &EditionPages::lineChosen, this, &PreviewCommands::goTo);
    connect(compare, &ComparePage::lineChosen, this, &PreviewCommands::goTo);
    for (const PdfPages *each : {pages, compare->left(), compare->right()})
        connect(each, &PdfPages::linkChosen, this, &PreviewCommands::openLink);
    connect(compare, &ComparePage::editionsChosen, this, &PreviewCommands::print);
    connect(compare, &ComparePage::escaped, m_actions->action(ActionId::CompareEditions), &QAction::trigger);
    connect(m_window, &MainWindow::pageShown, this, &PreviewCommands::followPage);
    connect(&m_compared, &Previewer::printed, compare, &ComparePage::showEditions);
    connect(&m_compared, &Previewer::failed, compare, [compare](const Error &error) { compare->showNothing(sentence(error)); });
    connect(&m_compared, &Previewer::emptied, compare, [compare] { compare->showNothing({}); });
    connect(m_window->notesPane()->editor(), &NotesEditor::cursorLineChanged, this, &PreviewCommands::followCursor);
    connect(m_window->notesPane()->safeNotes(), &QPlainTextEdit::cursorPositionChanged, this, &PreviewCommands::followCursor);
}

bool PreviewCommands::isComparing() const
{
    return m_window->page() == MainWindow::Page::Comparison;
}

void PreviewCommands::toggleOutline()
{
    const bool shown = m_actions->action(ActionId::PreviewOutline)->isChecked();
    m_settings.setValue(outlineKey, shown);
    m_window->previewPane()->showOutline(shown);
}

void PreviewCommands::toggleFollowing()
{
    const bool follows = m_actions->action(ActionId::FollowCursor)->isChecked();
    m_settings.setValue(followKey, follows);
    m_window->previewPane()->pages()->setFollowing(follows);
}

void PreviewCommands::find()
{
    if (isComparing())
        return m_window->comparePage()->findBar()->open();
    m_window->docks().show(Dock::Preview);
    m_window->previewPane()->findBar()->open();
}

void PreviewCommands::zoomIn()
{
    zoom(zoomStep);
}

void PreviewCommands::zoomOut()
{
    zoom(1 / zoomStep);
}

void PreviewCommands::zoom(double factor)
{
    if (isComparing())
        m_window->comparePage()->zoom(factor);
    else
        m_window->previewPane()->pages()->zoom(factor);
}

void PreviewCommands::fitWidth()
{
    if (isComparing())
        m_window->comparePage()->fitWidth();
    else
        m_window->previewPane()->pages()->fit(PdfPages::ZoomMode::FitWidth);
}

void PreviewCommands::fitPage()
{
    if (isComparing())
        m_window->comparePage()->fitPage();
    else
        m_window->previewPane()->pages()->fit(PdfPages::ZoomMode::FitPage);
}

void PreviewCommands::actualSize()
{
    if (isComparing())
        m_window->comparePage()->setZoom(1);
    else
        m_window->previewPane()->pages()->setZoom(1);
}

void PreviewCommands::toggleComparison()
{
    if (isComparing()) {
        m_window->showNotes();
        return m_window->notesPane()->setFocus();
    }
    const PreviewPane &preview = *m_window->previewPane();
    ComparePage &compare = *m_window->comparePage();
    compare.setEditions(m_desk.book()->dialect().scheme, editionsOf(*m_desk.book()));
    if (const std::optional<Rank> ceiling = preview.ceiling())
        compare.choose(*ceiling, preview.kind());
    m_window->showPage(MainWindow::Page::Comparison);
    compare.left()->setFocus();
}

void PreviewCommands::nextDifference()
{
    stepDifference(1);
}

void PreviewCommands::previousDifference()
{
    stepDifference(-1);
}

void PreviewCommands::stepDifference(int direction)
{
    if (m_window->page() == MainWindow::Page::Revisions)
        m_window->revisionsPage()->stepDifference(direction);
    else if (isComparing())
        m_window->comparePage()->stepDifference(direction);
    else
        toggleComparison();
}

void PreviewCommands::followPage()
{
    m_actions->action(ActionId::CompareEditions)->setChecked(isComparing());
    print();
}

void PreviewCommands::update()
{
    if (const OpenBook *book = m_desk.book(); book && isComparing())
        m_window->comparePage()->setEditions(book->dialect().scheme, editionsOf(*book));
    print();
}

void PreviewCommands::print()
{
    OpenBook *book = m_desk.book();
    const ComparePage &compare = *m_window->comparePage();
    const std::optional<Rank> left = compare.leftPicker()->ceiling();
    const std::optional<Rank> right = compare.rightPicker()->ceiling();
    if (book && book->meeting() && left && right && isComparing())
        m_compared.show(&book->book(),
                        Previewer::Subject{book->meeting()->id, Edition{*left}, compare.leftPicker()->kind(), Edition{*right}});
    else
        m_compared.show(nullptr, {});
}

void PreviewCommands::followCursor()
{
    const OpenBook *book = m_desk.book();
    const bool stands = book && book->notes();
    const NotesPlace shown = stands ? NotesPlace{book->notes()->item(), m_window->notesPane()->cursorLine()} : NotesPlace();
    m_window->previewPane()->pages()->setCursor(stands ? placeInBook(*book, shown) : std::nullopt);
}

/// A heading leads to its item.
void PreviewCommands::goTo(NotesPlace inBook)
{
    const NotesPlace place = placeShown(*m_desk.book(), inBook).value_or(NotesPlace{inBook.item, 0});
    m_window->showNotes();
    emit lineChosen(place);
}

/// The program itself never goes online, and nobody is sent there unasked.
void PreviewCommands::openLink(const QUrl &url)
{
    if (m_prompts.confirm(tr("This opens %1 in another program, which may go online.").arg(url.toDisplayString()), tr("Open")))
        QDesktopServices::openUrl(url);
}

} // namespace minutebook

#include "app/reviewwindow.h"

#include "app/manualpage.h"
#include "models/review/openreview.h"
#include "models/review/randomid.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/manual/manualwindow.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/review/commenteditor.h"
#include "widgets/review/readerview.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double readerZoomStep = 1.15;

} // namespace

struct ReviewWindow::Row {
    const char *name;
    QString menu;
    QString text;
    QKeySequence key;
    const char *icon;
    void (ReviewWindow::*run)();
    bool whileReading = false; ///< the key is a letter: it counts on pages and comments alone
};

QList<ReviewWindow::Row> ReviewWindow::rows()
{
    const QString review = tr("&Review");
    const QString view = tr("&View");
    using W = ReviewWindow;
    return {
        {"remark", review, tr("&Remark…"), Qt::Key_R, "document-edit", &W::remark, true},
        {"wording", review, tr("Other &Wording…"), Qt::Key_W, "edit-rename", &W::wording, true},
        {"level", review, tr("&Level to Discuss…"), Qt::Key_L, "flag", &W::level, true},
        {"answer", review, tr("&Answer the Chosen Comment…"), Qt::Key_A, "mail-reply-sender", &W::answer, true},
        {"change", review, tr("&Change the Chosen Comment…"), Qt::Key_F2, "document-edit", &W::change},
        {"remove", review, tr("Re&move the Chosen Comment"), Qt::Key_Delete, "edit-delete", &W::remove, true},
        {"putBack", review, tr("P&ut the Removed Comment Back"), QKeySequence::Undo, "edit-undo", &W::putBack, true},
        {"accept", review, tr("Acce&pt the Draft as a Whole"), QKeySequence(Qt::CTRL | Qt::Key_Return), "dialog-ok-apply", &W::accept, true},
        {"end", review, tr("Ready to &Send Back…"), QKeySequence(Qt::CTRL | Qt::Key_E), "document-send", &W::end},
        {"saveCopy", review, tr("Save a Cop&y…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "document-save-as", &W::saveCopy},
        {"quit", review, tr("Cl&ose"), QKeySequence::Close, "window-close", nullptr},
        {"nextComment", view, tr("&Next Comment"), Qt::Key_N, "go-down", &W::nextComment, true},
        {"previousComment", view, tr("&Previous Comment"), Qt::Key_P, "go-up", &W::previousComment, true},
        {"nextChange", view, tr("Next &Change since the Last Draft"), Qt::Key_C, "go-next", &W::nextChange, true},
        {"previousChange", view, tr("Pre&vious Change since the Last Draft"), QKeySequence(Qt::SHIFT | Qt::Key_C), "go-previous",
         &W::previousChange, true},
        {"switchSide", view, tr("To the Comments, or &back to the Pages"), Qt::Key_F6, "view-split-left-right", &W::switchSide},
        {"find", view, tr("&Find…"), QKeySequence::Find, "edit-find", &W::find},
        {"zoomIn", view, tr("&Larger"), QKeySequence::ZoomIn, "zoom-in", &W::zoomIn},
        {"zoomOut", view, tr("&Smaller"), QKeySequence::ZoomOut, "zoom-out", &W::zoomOut},
        {"fitWidth", view, tr("As Wide as the &Window"), QKeySequence(Qt::CTRL | Qt::Key_0), "zoom-fit-width", &W::fitWidth},
        {"system", view, tr("Colours of the S&ystem"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), "preferences-desktop-color",
         &W::followSystem},
        {"light", view, tr("L&ight"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), "weather-clear", &W::light},
        {"dark", view, tr("&Dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "weather-clear-night", &W::dark},
        {"manual", tr("&Help"), tr("&Manual"), QKeySequence(Qt::Key_F1), "help-contents", &W::showManual},
    };
}

void ReviewWindow::makeActions()
{
    auto *bar = menuWidget()->findChild<QMenuBar *>();
    QHash<QString, QMenu *> menus;
    for (const Row &row : rows()) {
        auto *action = new QAction(QIcon::fromTheme(QString::fromLatin1(row.icon)), row.text, this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcut(row.key);
        connect(action, &QAction::triggered, this, [this] { m_messages->withdraw(std::exchange(m_told, {})); }); // before it is done
        if (row.run)
            connect(action, &QAction::triggered, this, row.run);
        else
            connect(action, &QAction::triggered, this, &QWidget::close);
        QMenu *&menu = menus[row.menu];
        menu = menu ? menu : bar->addMenu(row.menu);
        menu->addAction(action);
        if (!row.whileReading)
            continue;
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->pages()->addAction(action);
        m_view->list()->addAction(action);
    }
    m_view->list()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->pages()->setContextMenuPolicy(Qt::ActionsContextMenu);
    action(u"accept"_s)->setCheckable(true);
    auto *colours = new QActionGroup(this);
    for (const QString &name : {u"system"_s, u"light"_s, u"dark"_s}) {
        action(name)->setCheckable(true);
        colours->addAction(action(name));
    }
    action(u"zoomIn"_s)->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

/// Until something else is done.
void ReviewWindow::tell(MessageBar::Tone tone, const QString &sentence)
{
    m_told = sentence;
    m_messages->tell(tone, sentence);
}

void ReviewWindow::remark()
{
    m_view->begin(CommentKind::Remark);
}

void ReviewWindow::wording()
{
    if (m_view->pages()->spot().passage < 0)
        return tell(MessageBar::Tone::Note, tr("Choose the words first: with Ctrl+Down and Shift+Right, or with the mouse."));
    if (!m_view->canReword())
        return tell(MessageBar::Tone::Note,
                    tr("These words are not typed but made by the program (numbers, names, dates, votes and the like), so no other wording "
                       "can be put in their place. Say what should stand there in a remark: R."));
    m_view->begin(CommentKind::Wording);
}

void ReviewWindow::level()
{
    if (m_view->pages()->spot().passage < 0)
        return tell(MessageBar::Tone::Note, tr("Choose the paragraph first: with Ctrl+Down, or with the mouse."));
    m_view->begin(CommentKind::Level);
}

void ReviewWindow::answer()
{
    m_view->answer();
}

void ReviewWindow::change()
{
    m_view->change();
}

void ReviewWindow::remove()
{
    const ReaderModel::Entry *chosen = m_view->chosen();
    if (!chosen || chosen->earlier)
        return;
    m_removed << chosen->comment;
    m_review->remove(m_removed.constLast().id);
    tell(MessageBar::Tone::Note,
         tr("The comment is removed. %1 puts it back.").arg(action(u"putBack"_s)->shortcut().toString(QKeySequence::NativeText)));
}

void ReviewWindow::putBack()
{
    if (m_removed.isEmpty())
        return;
    const ReviewComment comment = m_removed.takeLast();
    m_review->put(comment);
    m_view->choose(comment.id);
}

/// Once more takes it back.
void ReviewWindow::accept()
{
    const QList<ReviewComment> comments = m_review->bundle().comments;
    const auto accepted = std::ranges::find(comments, CommentKind::Accepted, &ReviewComment::kind);
    if (accepted != comments.end())
        m_review->remove(accepted->id);
    else
        m_review->put({.id = randomId(), .kind = CommentKind::Accepted, .made = m_clock().toUTC()});
}

void ReviewWindow::end()
{
    if (m_view->editor()->isWriting())
        m_view->editor()->keep();
    const QFileInfo file(m_review->path());
    const std::optional<QString> path = m_prompts.fileToSave(
        file.absoluteDir().filePath(file.completeBaseName() + "-returned.minutereview"_L1));
    if (!path)
        return;
    if (const Result<> written = m_review->writeReturned(*path, m_clock().toUTC()); !written)
        return tell(MessageBar::Tone::Bad, sentence(written.error()));
    const QFileInfo returned(*path);
    tell(MessageBar::Tone::Good,
         tr("%1 is ready (%2): it holds your comments and no pages. Attach it to a mail to whoever sent you the draft; it opens with the "
            "same passphrase.")
             .arg(returned.fileName(), QLocale().formattedDataSize(returned.size())));
}

void ReviewWindow::saveCopy()
{
    (void)savesCopy();
}

/// Where the file itself cannot be written, all that was said goes on elsewhere.
bool ReviewWindow::savesCopy()
{
    if (m_view->editor()->isWriting())
        m_view->editor()->keep();
    const std::optional<QString> path = m_prompts.fileToSave(QFileInfo(m_review->path()).completeBaseName() + "-copy.minutereview"_L1);
    if (!path)
        return false;
    if (const Result<> saved = m_review->saveAs(*path); !saved) {
        tell(MessageBar::Tone::Bad, sentence(saved.error()));
        return false;
    }
    setWindowTitle(QFileInfo(*path).fileName());
    tell(MessageBar::Tone::Good, tr("What you say is kept in %1 from now on. The file that you opened stays as it was.").arg(*path));
    return true;
}

void ReviewWindow::nextComment()
{
    m_view->stepComment(1);
}

void ReviewWindow::previousComment()
{
    m_view->stepComment(-1);
}

void ReviewWindow::nextChange()
{
    m_view->pages()->stepChange(1);
}

void ReviewWindow::previousChange()
{
    m_view->pages()->stepChange(-1);
}

void ReviewWindow::find()
{
    m_view->findBar()->open();
}

void ReviewWindow::switchSide()
{
    if (m_view->pages()->hasFocus() && m_view->list()->isVisible())
        m_view->list()->setFocus();
    else
        m_view->pages()->setFocus();
}

void ReviewWindow::zoomIn()
{
    m_view->pages()->zoom(readerZoomStep);
}

void ReviewWindow::zoomOut()
{
    m_view->pages()->zoom(1 / readerZoomStep);
}

void ReviewWindow::fitWidth()
{
    m_view->pages()->fit(PageScroll::ZoomMode::FitWidth);
}

void ReviewWindow::showManual()
{
    ManualWindow::openOver(*this, manualPage(this));
}

void ReviewWindow::colour(Appearance appearance)
{
    const QStringList names{u"system"_s, u"light"_s, u"dark"_s};
    action(names.at(static_cast<int>(appearance)))->setChecked(true);
    setAppearance(m_settings, appearance);
}

void ReviewWindow::followSystem()
{
    colour(Appearance::System);
}

void ReviewWindow::light()
{
    colour(Appearance::Light);
}

void ReviewWindow::dark()
{
    colour(Appearance::Dark);
}

} // namespace minutebook

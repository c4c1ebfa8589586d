#include "app/reviewwindow.h"

#include "models/review/openreview.h"
#include "models/review/randomid.h"
#include "models/storage/secret.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/preview/pagesbar.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/review/commenteditor.h"
#include "widgets/review/readerview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryOfReview = "review/geometry"_L1;
constexpr auto zoomOfReview = "review/zoom"_L1; ///< 0: the width is fitted
constexpr QSize roomForReview{1280, 800};
constexpr double zoomStep = 1.15;

/// The band's level: the colour is that of the page's label.
Level levelOf(const BundleLevel &level)
{
    const Colour colour{level.colour};
    Level shown{
        .name = level.name, .title = level.name, .marking = level.marking, .label = {}, .line = {}, .light = {}, .dark = {}, .handling = {}};
    constexpr Colour white{0xFFFFFF};
    constexpr Colour nearlyBlack{0x202020};
    shown.light = contrast(colour, white) >= 4.5 ? colour : nearlyBlack;
    shown.dark = contrast(colour, nearlyBlack) >= 4.5 ? colour : white;
    return shown;
}

/// For the time that stretching a passphrase takes.
class Waiting
{
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

Result<std::unique_ptr<OpenReview>> openWith(const QString &path, const QString &passphrase)
{
    const Waiting waiting;
    return OpenReview::open(path, passphrase);
}

/// Null if the person gave up.
Result<std::unique_ptr<OpenReview>> askAndOpen(const QString &path, Prompts &prompts)
{
    QString complaint;
    while (std::optional<QString> passphrase = prompts.filePassword(path, complaint)) {
        Result<std::unique_ptr<OpenReview>> review = openWith(path, *passphrase);
        wipe(*passphrase);
        if (review || review.error().code != ErrorCode::ReviewKeyWrong)
            return review;
        complaint = sentence(review.error());
    }
    return nullptr;
}

} // namespace

bool isReviewPath(const QString &path)
{
    return path.endsWith(".minutereview"_L1, Qt::CaseInsensitive);
}

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
        {"accept", review, tr("Acce&pt the Draft as a Whole"), QKeySequence(Qt::CTRL | Qt::Key_Return), "dialog-ok-apply", &W::accept, true},
        {"end", review, tr("Ready to &Send Back…"), QKeySequence(Qt::CTRL | Qt::Key_E), "document-send", &W::end},
        {"quit", review, tr("&Close"), QKeySequence::Close, "window-close", nullptr},
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
    };
}

Result<std::unique_ptr<ReviewWindow>> ReviewWindow::open(const QString &path, Prompts &prompts, QSettings &settings, const Clock &clock)
{
    Result<std::unique_ptr<OpenReview>> review = askAndOpen(path, prompts);
    if (!review)
        return std::unexpected(review.error());
    if (!*review)
        return nullptr;
    const QString name = QFileInfo(path).fileName();
    if ((*review)->bundle().kind == ReviewBundle::Kind::Returned)
        return failure(ErrorCode::ReviewReturned, {name});
    auto window = std::make_unique<ReviewWindow>(*std::move(review), prompts, settings, clock);
    if (!window->isShown())
        return failure(ErrorCode::ReviewUnreadable, {name});
    return window;
}

ReviewWindow::ReviewWindow(std::unique_ptr<OpenReview> review, Prompts &prompts, QSettings &settings, Clock clock)
    : m_review(std::move(review))
    , m_prompts(prompts)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_band(new MarkingBand)
    , m_messages(new MessageBar)
    , m_view(new ReaderView)
{
    setWindowTitle(QFileInfo(m_review->path()).fileName());
    setCentralWidget(makeMiddle());
    makeActions();
    fillBars();
    connectParts();
    const ReviewBundle &bundle = m_review->bundle();
    m_band->show(levelOf(bundle.levels.last()), tr("a draft for %1 alone").arg(bundle.reader));
    const QSize room = screen()->availableSize();
    resize(roomForReview.boundedTo(room * 0.92));
    if (room.width() <= roomForReview.width() || room.height() <= roomForReview.height())
        setWindowState(Qt::WindowMaximized); // a small laptop
    restoreGeometry(m_settings.value(geometryOfReview).toByteArray());
    m_shown = m_view->showBundle(bundle);
    if (const double zoom = m_settings.value(zoomOfReview).toDouble(); zoom > 0)
        m_view->pages()->setZoom(zoom);
    showState();
    // Once the pages have their size: where the reader was.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_view->setFocus();
            if (const qsizetype place = m_review->bundle().place; place > 0 && place < m_review->bundle().passages.size())
                m_view->pages()->choose({place, {0, m_review->bundle().passages[place].words.size()}});
        },
        Qt::QueuedConnection);
}

ReviewWindow::~ReviewWindow() = default;

QWidget *ReviewWindow::makeMiddle()
{
    auto *top = new QWidget(this);
    auto *bar = new QMenuBar(top);
    bar->setObjectName(u"menus"_s);
    auto *head = new QVBoxLayout(top);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_band);
    head->addWidget(bar);
    setMenuWidget(top);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);
    return middle;
}

void ReviewWindow::makeActions()
{
    auto *bar = menuWidget()->findChild<QMenuBar *>();
    QHash<QString, QMenu *> menus;
    for (const Row &row : rows()) {
        auto *action = new QAction(QIcon::fromTheme(QString::fromLatin1(row.icon)), row.text, this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcut(row.key);
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
    action(u"zoomIn"_s)->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

void ReviewWindow::fillBars()
{
    const auto named = [this](const char *name) { return action(QString::fromLatin1(name)); };
    const QList<std::pair<const char *, QString>> short_{
        {"remark", tr("Remark")}, {"wording", tr("Wording")}, {"level", tr("Level")}, {"accept", tr("Accept")}};
    QList<QAction *> comments;
    for (const auto &[name, text] : short_) {
        named(name)->setIconText(text);
        comments << named(name);
    }
    m_view->setActions({nullptr, named("find"), nullptr, named("zoomOut"), named("zoomIn"), {named("fitWidth")}}, comments, named("end"));
}

void ReviewWindow::connectParts()
{
    connect(m_view, &ReaderView::kept, this, [this](ReviewComment comment) {
        comment.made = m_clock().toUTC();
        m_review->put(comment);
        m_view->choose(comment.id);
    });
    connect(m_view, &ReaderView::commentChosen, this, &ReviewWindow::showState);
    connect(m_view->pages(), &ReviewPages::spotChosen, this, &ReviewWindow::keepPlace);
    connect(m_view->pages(), &PageScroll::zoomChanged, this, [this] {
        const bool fitted = m_view->pages()->zoomMode() == PageScroll::ZoomMode::FitWidth;
        m_settings.setValue(zoomOfReview, fitted ? 0.0 : m_view->pages()->zoomFactor());
    });
    connect(m_review.get(), &OpenReview::changed, this, [this] {
        m_view->followBundle(m_review->bundle());
        showState();
    });
    connect(m_review.get(), &OpenReview::saveFailed, this,
            [this](const Error &error) { m_messages->tell(MessageBar::Tone::Bad, sentence(error)); });
}

QAction *ReviewWindow::action(const QString &name) const
{
    return findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

QString ReviewWindow::stateText() const
{
    return statusBar()->currentMessage();
}

void ReviewWindow::showState()
{
    const ReviewBundle &bundle = m_review->bundle();
    const ReaderModel::Entry *chosen = m_view->chosen();
    action(u"accept"_s)->setChecked(bundle.isAccepted());
    action(u"answer"_s)->setEnabled(chosen);
    action(u"change"_s)->setEnabled(chosen && !chosen->earlier && chosen->comment.kind != CommentKind::Accepted);
    action(u"remove"_s)->setEnabled(chosen && !chosen->earlier);
    for (const QString &name : {u"nextChange"_s, u"previousChange"_s})
        action(name)->setEnabled(m_view->pages()->changeCount() > 0);
    for (const QString &name : {u"nextComment"_s, u"previousComment"_s})
        action(name)->setEnabled(m_view->model().rowCount() > 0);
    const QString comments = tr("%n comment(s)", nullptr, static_cast<int>(bundle.comments.size()));
    statusBar()->showMessage(m_review->isSaved() ? tr("Saved in this file – %1").arg(comments) : tr("Not saved – %1").arg(comments));
}

void ReviewWindow::keepPlace()
{
    m_review->setPlace(static_cast<int>(m_view->pages()->spot().passage));
}

void ReviewWindow::remark()
{
    m_view->begin(CommentKind::Remark);
}

void ReviewWindow::wording()
{
    if (m_view->pages()->spot().passage < 0)
        return m_messages->tell(MessageBar::Tone::Note, tr("Choose the words first: with Ctrl+Down and Shift+Right, or with the mouse."));
    m_view->begin(CommentKind::Wording);
}

void ReviewWindow::level()
{
    if (m_view->pages()->spot().passage < 0)
        return m_messages->tell(MessageBar::Tone::Note, tr("Choose the paragraph first: with Ctrl+Down, or with the mouse."));
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
    if (chosen && !chosen->earlier)
        m_review->remove(QByteArray(chosen->comment.id));
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
    const QFileInfo file(m_review->path());
    const std::optional<QString> path = m_prompts.fileToSave(file.absoluteDir().filePath(file.completeBaseName() + "-returned.minutereview"_L1));
    if (!path)
        return;
    if (const Result<> written = m_review->writeReturned(*path, m_clock().toUTC()); !written)
        return m_messages->tell(MessageBar::Tone::Bad, sentence(written.error()));
    const QFileInfo returned(*path);
    m_messages->tell(
        MessageBar::Tone::Good,
        tr("%1 is ready (%2): it holds your comments and no pages. Attach it to a mail to whoever sent you the draft; it opens with the "
           "same passphrase.")
            .arg(returned.fileName(), QLocale().formattedDataSize(returned.size())));
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
    m_view->pages()->zoom(zoomStep);
}

void ReviewWindow::zoomOut()
{
    m_view->pages()->zoom(1 / zoomStep);
}

void ReviewWindow::fitWidth()
{
    m_view->pages()->fit(PageScroll::ZoomMode::FitWidth);
}

/// A comment that is being written is kept if it says something; what cannot be saved is not dropped unasked.
void ReviewWindow::closeEvent(QCloseEvent *event)
{
    if (m_view->editor()->isWriting())
        m_view->editor()->keep();
    m_settings.setValue(geometryOfReview, saveGeometry());
    const Result<> saved = m_review->save();
    if (!saved && !m_prompts.confirm(sentence(saved.error()), tr("Close without Saving")))
        return event->ignore();
    QMainWindow::closeEvent(event);
}

} // namespace minutebook

#include "app/reviewwindow.h"

#include "models/review/openreview.h"
#include "models/storage/secret.h"
#include "widgets/dialogs/prompts.h"
#include "widgets/markingband.h"
#include "widgets/plainlabel.h"
#include "widgets/preview/pagesbar.h"
#include "widgets/review/commenteditor.h"
#include "widgets/review/readerview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPromise>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QThread>
#include <QThreadPool>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryOfReview = "review/geometry"_L1;
constexpr auto zoomOfReview = "review/zoom"_L1; ///< 0: the width is fitted
constexpr QSize roomForReview{1280, 800};

/// As far as the band shows it.
Level levelOf(const BundleLevel &level)
{
    return {.name = level.name,
            .title = level.name,
            .marking = level.marking,
            .label = {},
            .line = {},
            .light = Colour{level.light},
            .dark = Colour{level.dark},
            .handling = {}};
}

/// A passphrase is stretched for half a second or more, and wiped. Null if the person did not wait for it.
Result<std::unique_ptr<OpenReview>> openAside(const QString &path, QString typed, Prompts &prompts)
{
    using Opened = Result<std::unique_ptr<OpenReview>>;
    const auto opened = std::make_shared<Opened>(nullptr);
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const QFuture<void> opening = promise->future();
    QThreadPool::globalInstance()->start([=, here = QThread::currentThread(), typed = std::move(typed)]() mutable {
        *opened = OpenReview::open(path, typed);
        wipe(typed);
        if (*opened)
            (*opened)->get()->moveToThread(here);
        promise->finish();
    });
    return prompts.waitFor(ReviewWindow::tr("Opening %1…").arg(QFileInfo(path).fileName()), opening) ? std::move(*opened) : Opened(nullptr);
}

/// Null if the person gave up. Nobody is asked for the passphrase of a file that does not open with any.
Result<std::unique_ptr<OpenReview>> askAndOpen(const QString &path, Prompts &prompts)
{
    if (const Result<> looksWell = OpenReview::look(path); !looksWell)
        return std::unexpected(looksWell.error());
    QString complaint;
    while (std::optional<QString> passphrase = prompts.filePassword(path, complaint)) {
        Result<std::unique_ptr<OpenReview>> review = openAside(path, *std::move(passphrase), prompts);
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
    , m_state(plainLabel({}, this))
{
    statusBar()->addWidget(m_state);
    setWindowTitle(QFileInfo(m_review->path()).fileName());
    setCentralWidget(makeMiddle());
    makeActions();
    colour(keptAppearance(m_settings));
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
        [this, place = qsizetype(bundle.place)] {
            m_view->setFocus();
            if (place > 0 && place < m_review->bundle().passages.size())
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

void ReviewWindow::fillBars()
{
    const auto named = [this](const char *name) { return action(QString::fromLatin1(name)); };
    const QList<std::pair<const char *, QString>> shortTexts{
        {"remark", tr("Remark")}, {"wording", tr("Wording")}, {"level", tr("Level")}, {"accept", tr("Accept")}};
    QList<QAction *> comments;
    for (const auto &[name, text] : shortTexts) {
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
    connect(m_view, &ReaderView::drafted, this, [this](ReviewComment comment) {
        comment.made = m_clock().toUTC();
        m_review->draft(comment);
    });
    connect(m_view, &ReaderView::dropped, m_review.get(), &OpenReview::dropDraft);
    connect(m_view, &ReaderView::commentChosen, this, &ReviewWindow::showState);
    connect(m_view->pages(), &ReviewPages::spotChosen, this, &ReviewWindow::keepPlace);
    connect(m_view->pages(), &PageScroll::scrolled, this, &ReviewWindow::keepPlace);
    connect(m_view->pages(), &PageScroll::zoomChanged, this, [this] {
        const bool fitted = m_view->pages()->zoomMode() == PageScroll::ZoomMode::FitWidth;
        m_settings.setValue(zoomOfReview, fitted ? 0.0 : m_view->pages()->zoomFactor());
    });
    connect(m_review.get(), &OpenReview::changed, this, [this] {
        if (m_review->isSaved())
            m_messages->withdraw(std::exchange(m_notSaved, {}));
        m_view->followBundle(m_review->bundle());
        showState();
    });
    connect(m_review.get(), &OpenReview::saveFailed, this,
            [this](const Error &error) { m_messages->tell(MessageBar::Tone::Bad, m_notSaved = sentence(error), {action(u"saveCopy"_s)}); });
}

QAction *ReviewWindow::action(const QString &name) const
{
    return findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

QString ReviewWindow::stateText() const
{
    return m_state->text();
}

void ReviewWindow::showState()
{
    const ReviewBundle &bundle = m_review->bundle();
    const ReaderModel::Entry *chosen = m_view->chosen();
    action(u"accept"_s)->setChecked(bundle.isAccepted());
    action(u"answer"_s)->setEnabled(chosen);
    action(u"change"_s)->setEnabled(chosen && !chosen->earlier && chosen->comment.kind != CommentKind::Accepted);
    action(u"remove"_s)->setEnabled(chosen && !chosen->earlier);
    action(u"putBack"_s)->setEnabled(!m_removed.isEmpty());
    for (const QString &name : {u"nextChange"_s, u"previousChange"_s})
        action(name)->setEnabled(m_view->pages()->changeCount() > 0);
    for (const QString &name : {u"nextComment"_s, u"previousComment"_s})
        action(name)->setEnabled(m_view->model().rowCount() > 0);
    const QString comments = tr("%n comment(s)", nullptr, static_cast<int>(bundle.comments.size()));
    m_state->setText(m_review->isSaved() ? tr("Saved in this file – %1").arg(comments) : tr("Not saved – %1").arg(comments));
}

void ReviewWindow::keepPlace()
{
    m_review->setPlace(static_cast<int>(m_view->pages()->place()));
}

/// A comment that is being written is kept if it says something; what cannot be saved is not dropped unasked.
void ReviewWindow::closeEvent(QCloseEvent *event)
{
    if (m_view->editor()->isWriting())
        m_view->editor()->keep();
    m_settings.setValue(geometryOfReview, saveGeometry());
    for (Result<> saved = m_review->save(); !saved; saved = m_review->save()) {
        const Unsaved wanted = m_prompts.closeUnsaved(sentence(saved.error()));
        if (wanted == Unsaved::Lost)
            break;
        if (wanted == Unsaved::Kept || !savesCopy())
            return event->ignore();
    }
    QMainWindow::closeEvent(event);
}

} // namespace minutebook

#include "widgets/review/reviewpage.h"

#include "widgets/emptystate.h"
#include "widgets/pagebar.h"
#include "widgets/review/carddelegate.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QWidget *barOf(int margin)
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(margin, 2, margin, 2);
    layout->setSpacing(2);
    return bar;
}

QString shortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM"_s) : QString();
}

/// Nobody answers a draft any more once a later one has come.
bool isOvertaken(const StoredCirculation &circulation, const QList<StoredCirculation> &all)
{
    return std::ranges::any_of(all, [&](const StoredCirculation &other) {
        return other.circulation.reader == circulation.circulation.reader && other.id > circulation.id;
    });
}

QString returnedText(const Circulation &circulation, bool overtaken, QDate today)
{
    if (circulation.isLate(today))
        return overtaken ? QString() : ReviewPage::tr("late");
    const QString day = shortDay(circulation.returned.date());
    return circulation.accepted ? ReviewPage::tr("%1, accepted").arg(day) : day;
}

/// From comment to comment: the headings between them are none.
bool isStep(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_openOnly(new QCheckBox(tr("Onl&y open ones")))
    , m_round(barOf(6))
    , m_list(new QListView)
    , m_empty(new EmptyState({}, this))
    , m_commentBar(barOf(6))
    , m_progress(new QTreeWidget)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAccessibleName(tr("What is left to be done"));
    auto *splitter = new QSplitter;
    splitter->addWidget(makeComments());
    splitter->addWidget(makeProgress());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_round);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);
    m_list->hide(); // until something is known of comments
    m_commentBar->hide();
}

QWidget *ReviewPage::makeComments()
{
    m_list->setItemDelegate(new CardDelegate(ReviewModel::CardRole, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setAccessibleName(tr("Comments"));
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, &ReviewPage::opened);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_commentBar);
    return side;
}

QWidget *ReviewPage::makeProgress()
{
    m_progress->setHeaderLabels({tr("Reader"), tr("Edition"), tr("Revision"), tr("Sent"), tr("Until"), tr("Returned"), tr("Comments")});
    m_progress->setRootIsDecorated(false);
    m_progress->setUniformRowHeights(true);
    m_progress->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_progress->setAccessibleName(tr("Who has been sent these minutes"));
    return m_progress;
}

void ReviewPage::setActions(const QList<QAction *> &round, const QList<std::pair<Qt::Key, QAction *>> &comment, QAction *close)
{
    auto *head = static_cast<QHBoxLayout *>(m_round->layout());
    for (QAction *action : round)
        head->addWidget(pageButton(action));
    head->addStretch();
    head->addWidget(m_openOnly);
    head->addWidget(m_summary);
    QToolButton *leave = pageButton(close);
    leave->setToolButtonStyle(Qt::ToolButtonIconOnly);
    head->addWidget(leave);
    m_letters = comment;
    for (const auto &[key, action] : comment) {
        m_commentBar->layout()->addWidget(pageButton(action));
        m_list->addAction(action);
    }
    static_cast<QHBoxLayout *>(m_commentBar->layout())->addStretch();
    m_empty->setRemedies(round);
}

void ReviewPage::setModel(ReviewModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::commentChosen);
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool openOnly) {
        const CommentId before = chosen() ? chosen()->stored.id : CommentId();
        m_model->setOpenOnly(openOnly);
        if (const QModelIndex same = m_model->indexOf(before); same.isValid())
            m_list->setCurrentIndex(same);
        showComments();
    });
}

void ReviewPage::follow(const QList<StoredCirculation> &circulations, QDate today)
{
    m_circulations = circulations;
    showCirculations(today);
    showComments();
}

void ReviewPage::showComments()
{
    const bool made = m_model && !m_model->comments().isEmpty();
    const bool any = m_model && m_model->rowCount() > 0;
    const bool appears = any && m_list->isHidden();
    m_empty->setText(made ? tr("All comments are dealt with.\nWithout “Only open ones” they are listed with their answers.")
                          : tr("Nobody has commented on these minutes.\nSend the draft to its readers, and take in what they send "
                               "back;\nwhat came by mail or telephone can be entered for them."));
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    m_commentBar->setVisible(any);
    m_openOnly->setVisible(made);
    const int open = m_model ? m_model->openCount() : 0;
    m_summary->setText(!made ? QString() : open == 0 ? tr("All comments are dealt with") : tr("%n comment(s) open", nullptr, open));
    if (any && !chosen()) {
        const QModelIndex waiting = m_model->nextOpen({});
        m_list->setCurrentIndex(waiting.isValid() ? waiting : m_model->step({}, 1));
    }
    if (appears && isVisible())
        m_list->setFocus(); // it could not have it as long as it was empty
}

void ReviewPage::showCirculations(QDate today)
{
    const int chosen = m_progress->indexOfTopLevelItem(m_progress->currentItem());
    m_progress->clear();
    for (const StoredCirculation &each : std::as_const(m_circulations)) {
        const Circulation &circulation = each.circulation;
        new QTreeWidgetItem(m_progress,
                            {circulation.reader, circulation.level, each.revision > 0 ? QString::number(each.revision) : QString(),
                             shortDay(circulation.sent.date()), shortDay(circulation.until),
                             returnedText(circulation, isOvertaken(each, m_circulations), today), commentsOn(each.id)});
    }
    for (int column = 0; column < m_progress->columnCount(); ++column)
        m_progress->resizeColumnToContents(column);
    m_progress->setCurrentItem(m_progress->topLevelItem(chosen));
}

/// "2 open, 1 answered"; empty: they said nothing.
QString ReviewPage::commentsOn(CirculationId id) const
{
    int open = 0;
    int answered = 0;
    for (const PlacedComment &comment : m_model ? m_model->comments() : QList<PlacedComment>()) {
        if (comment.stored.circulation == id && comment.stored.comment.kind != CommentKind::Accepted)
            ++(comment.isOpen() ? open : answered);
    }
    QStringList words;
    if (open > 0)
        words << tr("%n open", "comments", open);
    if (answered > 0)
        words << tr("%n answered", "comments", answered);
    return words.join(", "_L1);
}

const StoredCirculation *ReviewPage::chosenCirculation() const
{
    const int row = m_progress->indexOfTopLevelItem(m_progress->currentItem());
    return row < 0 ? nullptr : &m_circulations[row];
}

QString ReviewPage::summary() const
{
    return m_summary->text();
}

const PlacedComment *ReviewPage::chosen() const
{
    return m_model ? m_model->comment(m_list->currentIndex()) : nullptr;
}

void ReviewPage::choose(CommentId id)
{
    const auto isIt = [id](const PlacedComment &comment) { return comment.stored.id == id; };
    if (!m_model->indexOf(id).isValid() && std::ranges::any_of(m_model->comments(), isIt))
        m_openOnly->setChecked(false);
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

/// A letter does what the bar says; a list would look for a row that begins with it.
bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    for (const auto &[letter, action] : m_letters) {
        if (key->key() == letter && key->modifiers() == Qt::NoModifier && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    const bool steps = m_model && isStep(key->key()) && key->modifiers() == Qt::NoModifier;
    if (!steps)
        return QWidget::eventFilter(watched, event);
    const bool fromEnds = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
    const int direction = key->key() == Qt::Key_Down || key->key() == Qt::Key_Home ? 1 : -1;
    if (const QModelIndex next = m_model->step(fromEnds ? QModelIndex() : m_list->currentIndex(), direction); next.isValid())
        m_list->setCurrentIndex(next);
    return true;
}

} // namespace minutebook

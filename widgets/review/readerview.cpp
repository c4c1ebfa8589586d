#include "widgets/review/readerview.h"

#include "models/review/randomid.h"
#include "widgets/pagebar.h"
#include "widgets/preview/pagesbar.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/review/carddelegate.h"
#include "widgets/review/commenteditor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int commentsWidth = 380; // of 1280

QLabel *viewLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    label->setContentsMargins(8, 4, 8, 4);
    return label;
}

QStringList markingsOf(const ReviewBundle &bundle)
{
    QStringList markings;
    for (const BundleLevel &level : bundle.levels)
        markings << level.marking;
    return markings;
}

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QWidget(parent)
    , m_pages(new ReviewPages(this))
    , m_bar(new PagesBar(m_pages, this))
    , m_find(new PagesFindBar(m_pages, this))
    , m_change(viewLabel(tr("How the chosen passage has changed"), this))
    , m_head(viewLabel(tr("What this file is"), this))
    , m_commentButtons(new QWidget(this))
    , m_list(new QListView(this))
    , m_empty(viewLabel(tr("What can be done"), this))
    , m_editor(new CommentEditor(this))
    , m_foot(new QWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(makePagesSide());
    m_splitter->addWidget(makeCommentsSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({1280 - commentsWidth, commentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_pages);
    connect(m_pages, &ReviewPages::spotChosen, this, &ReaderView::showChange);
    connect(m_pages, &ReviewPages::markChosen, this, &ReaderView::choose);
    connect(m_pages, &ReviewPages::remarkWanted, this, [this] { begin(CommentKind::Remark); });
    connect(m_find, &PagesFindBar::wentTo, m_pages, &ReviewPages::chooseAt);
    connect(m_editor, &CommentEditor::kept, this, &ReaderView::kept);
    connect(m_editor, &CommentEditor::drafted, this, &ReaderView::drafted);
    connect(m_editor, &CommentEditor::dropped, this, &ReaderView::dropped);
    connect(m_editor, &CommentEditor::dropped, this, &ReaderView::showEmpty);
    connect(m_editor, &CommentEditor::left, m_pages, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReaderView::showChosen);
    connect(m_list, &QListView::activated, this, &ReaderView::change);
}

QWidget *ReaderView::makePagesSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_bar);
    layout->addWidget(m_find);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_change);
    m_change->hide();
    return side;
}

QWidget *ReaderView::makeCommentsSide()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(ReaderModel::CardRole, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Comments"));
    m_empty->setText(
        tr("Nothing has been said yet.\n\nChoose a paragraph with Ctrl+Down or the mouse, or some of its words, and press R for a remark, "
           "W for other wording, L for a level to discuss. Ctrl+Return accepts the draft as a whole.\n\nEverything is saved as you go; "
           "you can close this at any time and go on later."));
    m_empty->setAlignment(Qt::AlignTop);
    auto *side = new QWidget(this);
    side->setMinimumWidth(300);
    auto *buttons = new QHBoxLayout(m_commentButtons);
    buttons->setContentsMargins(4, 0, 4, 0);
    buttons->setSpacing(0);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(8, 4, 8, 6);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_head);
    layout->addWidget(m_commentButtons);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_editor);
    layout->addWidget(m_foot);
    return side;
}

void ReaderView::setActions(const PagesActions &pages, const QList<QAction *> &comments, QAction *end)
{
    m_bar->setActions(pages);
    for (QAction *action : comments)
        m_commentButtons->layout()->addWidget(pageButton(action, m_commentButtons));
    static_cast<QHBoxLayout *>(m_commentButtons->layout())->addStretch();
    static_cast<QHBoxLayout *>(m_foot->layout())->addStretch();
    QToolButton *ready = pageButton(end, m_foot);
    ready->setAutoRaise(false);
    m_foot->layout()->addWidget(ready);
}

bool ReaderView::showBundle(const ReviewBundle &bundle)
{
    if (!m_pages->showBundle(bundle))
        return false;
    QStringList head{tr("%1, for %2").arg(bundle.title, bundle.reader)};
    if (bundle.until.isValid())
        head << tr("Comments are wanted by %1").arg(QLocale().toString(bundle.until, QLocale::LongFormat));
    if (const qsizetype changes = m_pages->changeCount(); bundle.before)
        head << (changes == 0 ? tr("Nothing has changed since the last draft that you got")
                              : tr("%n passage(s) changed since the last draft that you got", nullptr, static_cast<int>(changes)));
    m_head->setText(head.join(u'\n'));
    followBundle(bundle);
    return true;
}

void ReaderView::followBundle(const ReviewBundle &bundle)
{
    const QByteArray before = chosen() ? chosen()->comment.id : QByteArray();
    m_bundle = bundle;
    m_model.show(bundle);
    m_list->setVisible(m_model.rowCount() > 0);
    showEmpty();
    choose(before);
    showMarks();
}

/// A small screen has no room for it beside what is being written.
void ReaderView::showEmpty()
{
    m_empty->setVisible(m_model.rowCount() == 0 && !m_editor->isWriting());
}

void ReaderView::write(const ReviewComment &comment)
{
    m_empty->hide();
    m_editor->begin(comment, m_bundle.levels);
}

const ReaderModel::Entry *ReaderView::chosen() const
{
    return m_model.entry(m_list->currentIndex());
}

void ReaderView::choose(const QByteArray &id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

void ReaderView::stepComment(int direction)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : rowBeside(direction);
    m_list->setCurrentIndex(m_model.index((now + direction + count) % count));
}

/// The row before the first comment from the passage that is read on, or behind the last up to it.
int ReaderView::rowBeside(int direction) const
{
    const qsizetype place = m_pages->place();
    const auto isBehind = [&](const ReaderModel::Entry &entry) {
        return direction > 0 ? entry.place.passage >= place : entry.place.passage > place;
    };
    const QList<ReaderModel::Entry> &entries = m_model.entries();
    const qsizetype first = std::ranges::find_if(entries, isBehind) - entries.begin();
    return static_cast<int>(direction > 0 ? first - 1 : first);
}

void ReaderView::showChosen()
{
    if (const ReaderModel::Entry *entry = chosen(); entry && entry->place.passage >= 0)
        m_pages->choose({entry->place.passage, entry->place.words});
    showMarks();
    emit commentChosen();
}

void ReaderView::showMarks()
{
    QList<ReviewPages::Mark> marks;
    for (const ReaderModel::Entry &entry : m_model.entries()) {
        if (entry.place.passage >= 0)
            marks.append(
                {entry.comment.id, {entry.place.passage, entry.place.words}, static_cast<int>(&entry - m_model.entries().data()) + 1});
    }
    m_pages->setMarks(marks, chosen() ? chosen()->comment.id : QByteArray());
}

void ReaderView::showChange()
{
    m_change->setText(m_pages->changeText());
    m_change->setVisible(!m_change->text().isEmpty());
}

QString ReaderView::changeText() const
{
    return m_change->text();
}

/// Other wording is of what was typed alone, however much more is chosen, and of whole links.
WordRange ReaderView::chosenWords(CommentKind kind) const
{
    const ReviewSpot &spot = m_pages->spot();
    const BundlePassage &passage = m_bundle.passages.at(spot.passage);
    const WordRange words = wordsSaid(passage.text().split(u' '), spot.words, markingsOf(m_bundle));
    return kind == CommentKind::Wording ? withWholeLinks(passage.words, passage.saidOf(words), m_pages->linksOf(spot.passage)) : words;
}

bool ReaderView::canReword() const
{
    return m_pages->spot().passage >= 0 && chosenWords(CommentKind::Wording).count > 0;
}

void ReaderView::begin(CommentKind kind)
{
    ReviewComment comment{.id = randomId(), .kind = kind};
    const ReviewSpot &spot = m_pages->spot();
    if (spot.passage >= 0) {
        const BundlePassage &passage = m_bundle.passages.at(spot.passage);
        const WordRange words = chosenWords(kind);
        quoteWords(comment, passage.text().split(u' '), words);
        comment.passage = static_cast<int>(spot.passage);
        comment.page = passage.words.value(words.begin).page + 1;
        m_pages->choose(ReviewSpot(spot)); // which may be out of view by now: nobody is to write of other words than they mean
    }
    if (spot.passage >= 0 || kind == CommentKind::Remark)
        write(comment);
}

void ReaderView::answer()
{
    const ReaderModel::Entry *entry = chosen();
    if (!entry)
        return;
    ReviewComment comment = entry->comment;
    comment.answers = std::exchange(comment.id, randomId());
    comment.kind = CommentKind::Answer;
    for (QString *text : {&comment.text, &comment.wording, &comment.level})
        text->clear();
    write(comment);
}

void ReaderView::change()
{
    const ReaderModel::Entry *entry = chosen();
    if (entry && !entry->earlier && entry->comment.kind != CommentKind::Accepted)
        write(entry->comment);
}

} // namespace minutebook

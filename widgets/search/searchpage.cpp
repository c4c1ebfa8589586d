#include "widgets/search/searchpage.h"

#include "widgets/dayedit.h"
#include "widgets/delegates/hitdelegate.h"
#include "widgets/emptystate.h"
#include "widgets/levelcolour.h"
#include "widgets/listwalker.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QToolButton>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Kinds that a person thinks of together.
struct KindChoice {
    const char *words;
    QList<SearchKind> kinds;
};

const QList<KindChoice> &kindChoices()
{
    using enum SearchKind;
    static const QList<KindChoice> choices{
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "Everything"), {}},
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "Titles"), {Title, Data}},
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "Actions and updates"), {Action, Update}},
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "Decisions and outcomes"), {Decision, Record, Vote}},
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "Notes"), {Note}},
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "Own notes"), {OwnNote}},
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "Papers"), {Paper}},
        {QT_TRANSLATE_NOOP("minutebook::SearchPage", "People"), {Person}},
    };
    return choices;
}

QLabel *labelled(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SearchPage::SearchPage(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_person(new QLineEdit)
    , m_kinds(new QComboBox)
    , m_levels(new QComboBox)
    , m_order(new QComboBox)
    , m_from(new DayEdit(DayEdit::Empty::Allowed, tr("From this day on")))
    , m_to(new DayEdit(DayEdit::Empty::Allowed, tr("Up to this day")))
    , m_summary(new QLabel)
    , m_hits(new QListView)
    , m_delegate(new HitDelegate(m_hits))
    , m_empty(new EmptyState({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(makeFilters());
    layout->addWidget(makeList(), 1);
    for (QLineEdit *edit : {m_words, m_person}) {
        edit->setClearButtonEnabled(true);
        connect(new ListWalker(edit, m_hits), &ListWalker::chosen, this, [this] { choose(m_hits->currentIndex()); });
        connect(edit, &QLineEdit::textChanged, this, &SearchPage::ask);
    }
    for (QComboBox *choice : {m_kinds, m_levels, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &SearchPage::ask);
    for (DayEdit *day : {m_from, m_to}) {
        connect(day, &DayEdit::dateChanged, this, &SearchPage::ask);
        connect(day, &DayEdit::faultTold, this, &SearchPage::showAnswer);
    }
    connect(m_hits, &QListView::activated, this, &SearchPage::choose);
    setFocusProxy(m_words);
    showAnswer();
}

QWidget *SearchPage::makeBar()
{
    m_words->setPlaceholderText(tr("Words, or “a phrase”; crane OR winch, crane NOT hired, cran*"));
    m_words->setAccessibleName(tr("Words to look for"));
    m_order->addItem(tr("Newest first"));
    m_order->addItem(tr("Best first"));
    m_order->setItemData(1, tr("Compares the newest %n hit(s).", nullptr, mostRankedHits), Qt::ToolTipRole);
    m_order->setAccessibleName(tr("Order of the hits"));
    m_bar = new QWidget;
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelled(tr("&Look for:"), m_words));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_order);
    return m_bar;
}

QWidget *SearchPage::makeFilters()
{
    for (const KindChoice &choice : kindChoices())
        m_kinds->addItem(tr(choice.words));
    m_kinds->setAccessibleName(tr("Kind of what is looked for"));
    m_levels->setAccessibleName(tr("Level of what is looked for"));
    m_person->setPlaceholderText(tr("Initials, name or owner"));
    m_person->setAccessibleName(tr("Person to look for"));
    auto *filters = new QWidget;
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelled(tr("&In:"), m_kinds));
    layout->addWidget(m_kinds);
    layout->addWidget(labelled(tr("Le&vel:"), m_levels));
    layout->addWidget(m_levels);
    layout->addWidget(labelled(tr("&Person:"), m_person));
    layout->addWidget(m_person, 1);
    layout->addWidget(labelled(tr("F&rom:"), m_from));
    layout->addWidget(m_from);
    layout->addWidget(labelled(tr("&To:"), m_to));
    layout->addWidget(m_to);
    return filters;
}

QWidget *SearchPage::makeList()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_hits->setItemDelegate(m_delegate);
    m_hits->setUniformItemSizes(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setAccessibleName(tr("What was found"));
    quietenUnfocused(m_hits, palette());
    auto *found = new QWidget;
    auto *foundLayout = new QVBoxLayout(found);
    foundLayout->setContentsMargins(0, 0, 0, 0);
    foundLayout->addWidget(m_summary);
    foundLayout->addWidget(m_hits, 1);
    auto *list = new QWidget;
    m_stack = new QStackedLayout(list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(found);
    return list;
}

void SearchPage::setClose(QAction *close)
{
    auto *button = new QToolButton;
    button->setDefaultAction(close);
    button->setAutoRaise(true);
    m_bar->layout()->addWidget(button);
}

void SearchPage::setSearch(BookSearch *search)
{
    m_search = search;
    clear();
    m_hits->setModel(search ? search->model() : nullptr);
    if (!search)
        return;
    connect(search, &BookSearch::answered, this, &SearchPage::showAnswer);
    connect(search, &BookSearch::failed, this, [this](const Error &error) { tell(sentence(error)); });
}

void SearchPage::setScheme(const Scheme &scheme)
{
    const QString chosen = m_levels->currentData().toString();
    const QSignalBlocker blocker(m_levels);
    m_levels->clear();
    m_levels->addItem(tr("Any level"));
    for (const Level &level : scheme.levels)
        m_levels->addItem(level.name, level.name);
    m_levels->setCurrentIndex(std::max(0, m_levels->findData(chosen)));
    m_delegate->setScheme(scheme);
}

void SearchPage::setCeiling(const std::optional<SearchCeiling> &ceiling)
{
    m_ceiling = ceiling;
    ask();
}

void SearchPage::clear()
{
    m_words->clear();
    m_person->clear();
    for (DayEdit *day : {m_from, m_to})
        day->setDate(QDate());
    m_kinds->setCurrentIndex(0);
    m_levels->setCurrentIndex(0);
}

SearchQuery SearchPage::query() const
{
    return {.words = m_words->text(),
            .from = m_from->date(),
            .to = m_to->date(),
            .kinds = kindChoices().at(std::max(0, m_kinds->currentIndex())).kinds,
            .level = m_levels->currentData().toString(),
            .person = m_person->text().trimmed(),
            .order = m_order->currentIndex() == 1 ? SearchOrder::Best : SearchOrder::Newest};
}

void SearchPage::ask()
{
    m_isNew = true;
    if (m_search)
        m_search->ask(query(), m_ceiling);
}

void SearchPage::showAnswer()
{
    const int shown = m_search ? m_search->model()->rowCount() : 0;
    for (const DayEdit *day : {m_from, m_to}) {
        if (const QString fault = day->fault(); !fault.isEmpty())
            return tell(fault);
    }
    if (m_from->date().isValid() && m_to->date().isValid() && m_from->date() > m_to->date())
        return tell(tr("There is no day from %1 up to %2. Exchange them.").arg(m_from->dayWords(), m_to->dayWords()));
    if (shown == 0) {
        const bool asked = !m_words->text().trimmed().isEmpty() || !m_person->text().trimmed().isEmpty();
        if (asked && m_search && m_search->isLooking())
            return tell(tr("All meetings are being looked through."));
        return tell(asked ? nothingFound()
                          : tr("Notes, titles, actions, decisions, papers and people of all meetings are looked through as you type."));
    }
    const int count = m_search->count();
    QString words = count >= mostSearchHits ? tr("%n hits or more", nullptr, count) : tr("%n hit(s)", nullptr, count);
    if (shown < count)
        words = tr("%1; the first %2 are shown", "so many hits, a number").arg(words).arg(shown);
    if (m_search->isGettingReady())
        words = tr("%1 so far: older meetings are still being read", "so many hits").arg(words);
    m_summary->setText(words);
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_isNew, false) || !m_hits->currentIndex().isValid())
        m_hits->setCurrentIndex(m_search->model()->index(0, 0));
}

/// A filter that was set for an earlier search is easily forgotten.
QString SearchPage::nothingFound() const
{
    QStringList filters;
    for (const QComboBox *choice : {m_kinds, m_levels}) {
        if (choice->currentIndex() > 0)
            filters << choice->currentText();
    }
    if (const QString person = m_person->text().trimmed(); !person.isEmpty() && !m_words->text().trimmed().isEmpty())
        filters << person;
    if (m_from->date().isValid())
        filters << tr("from %1 on", "a day").arg(m_from->dayWords());
    if (m_to->date().isValid())
        filters << tr("up to %1", "a day").arg(m_to->dayWords());
    const QString nothing = tr(
        "Nothing was found.\nAll words have to stand in one line. Try fewer of them, or their beginnings, as in cran*.");
    return filters.isEmpty() ? nothing : nothing + u'\n' + tr("This alone is looked through: %1.", "filters").arg(filters.join(u", "_s));
}

void SearchPage::tell(const QString &sentence)
{
    m_empty->setText(sentence);
    m_summary->clear();
    m_stack->setCurrentIndex(0);
}

QString SearchPage::summary() const
{
    return m_stack->currentIndex() == 0 ? m_empty->text() : m_summary->text();
}

void SearchPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit hitChosen(index.data(SearchModel::HitRole).value<SearchHit>());
}

void SearchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        quietenUnfocused(m_hits, palette());
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook

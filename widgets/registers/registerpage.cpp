#include "widgets/registers/registerpage.h"

#include "widgets/delegates/leveldelegate.h"
#include "widgets/emptystate.h"
#include "widgets/levelcolour.h"
#include "widgets/listwalker.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int listShare = 3; // of the height, beside one for what is said of the chosen entry
constexpr int viewStretch = 100; // beside what is left below it where there is no view
constexpr int choiceWidth = 10; // letters that a box of choices shows at least

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RegisterPage::RegisterPage(const Manner &manner, QWidget *parent)
    : QWidget(parent)
    , m_manner(manner)
    , m_words(new QLineEdit)
    , m_meetings(new QComboBox)
    , m_levels(new QComboBox)
    , m_saved(new QComboBox)
    , m_summary(plainLabel())
    , m_view(new QTreeView)
    , m_levelDelegate(new LevelDelegate({.rank = manner.rankRole}, this))
    , m_empty(new EmptyState(manner.none))
    , m_wording(plainLabel())
    , m_facts(plainLabel())
    , m_showAll(new QAction(tr("Show &All"), this))
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(makeFilters());
    layout->addWidget(splitter, 1);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, 1);
    connect(m_showAll, &QAction::triggered, this, &RegisterPage::showAll);
    connect(m_words, &QLineEdit::textChanged, this, &RegisterPage::ask);
    setFocusProxy(m_words);
    colour();
}

QWidget *RegisterPage::makeBar()
{
    m_words->setPlaceholderText(m_manner.hint);
    m_words->setAccessibleName(tr("Filter: %1").arg(m_manner.name));
    m_words->setClearButtonEnabled(true);
    connect(new ListWalker(m_words, m_view), &ListWalker::chosen, this, &RegisterPage::goToLine);
    auto *bar = new QWidget;
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    auto *label = plainLabel(tr("&Words:"));
    label->setBuddy(m_words);
    m_bar->addWidget(label);
    m_bar->addWidget(m_words, 1);
    return bar;
}

QWidget *RegisterPage::makeFilters()
{
    auto *filters = new QWidget;
    m_filters = new QHBoxLayout(filters);
    m_filters->setContentsMargins(0, 0, 0, 0);
    m_filters->addStretch(1);
    m_saved->setAccessibleName(tr("Kept filters: %1").arg(m_manner.name));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saved->setMinimumContentsLength(2 * choiceWidth);
    connect(m_saved, &QComboBox::activated, this, &RegisterPage::applySaved);
    m_filters->addWidget(m_saved);
    setSavedFilters({});
    return filters;
}

QWidget *RegisterPage::makeList()
{
    setUpView();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    auto *stack = new QWidget;
    m_stack = new QStackedLayout(stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    layout->addWidget(stack, 1);
    return list;
}

QWidget *RegisterPage::makeDetail()
{
    m_detail = new QWidget;
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_wording, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_wording->setAccessibleName(tr("The chosen entry"));
    m_facts->setAccessibleName(tr("About the chosen entry"));
    layout->addStretch(1);
    return m_detail;
}

void RegisterPage::setUpView()
{
    m_view->setAccessibleName(m_manner.name);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new PlainDelegate(m_view));
    m_view->setItemDelegateForColumn(m_manner.levelColumn, m_levelDelegate);
    quietenUnfocused(m_view, palette());
    QHeaderView *header = m_view->header();
    header->setSectionsMovable(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RegisterPage::sortBy);
    connect(m_view, &QTreeView::activated, this, &RegisterPage::goToLine);
}

void RegisterPage::setBarActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_bar->addWidget(button);
    }
}

void RegisterPage::addFilter(const QString &label, QWidget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    auto *text = plainLabel(label);
    text->setBuddy(widget);
    const int end = m_filters->count() - 2; // before the stretch and the kept filters
    m_filters->insertWidget(end, text);
    m_filters->insertWidget(end + 1, widget);
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(choiceWidth);
        connect(box, &QComboBox::currentIndexChanged, this, &RegisterPage::ask);
    }
}

void RegisterPage::addFilter(QWidget *widget)
{
    m_filters->insertWidget(m_filters->count() - 2, widget);
}

void RegisterPage::addDetail(QWidget *widget)
{
    auto *layout = static_cast<QVBoxLayout *>(m_detail->layout());
    const bool isView = qobject_cast<QAbstractItemView *>(widget);
    layout->insertWidget(layout->count() - 1, widget, isView ? viewStretch : 0);
}

void RegisterPage::setRegisters(BookRegisters *registers)
{
    clear();
    m_registers = registers;
    m_view->setModel(registers ? modelOf(*registers) : nullptr);
    if (!registers)
        return;
    m_scheme = registers->body().scheme;
    setUpColumns();
    connect(registers, &BookRegisters::answering, this, &RegisterPage::rememberChosen);
    connect(registers, &BookRegisters::answered, this, &RegisterPage::showAnswer);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPage::showCurrent);
    connect(m_view->model(), &QAbstractItemModel::dataChanged, this, &RegisterPage::showCurrent);
}

/// Of a hundred thousand rows none is measured.
void RegisterPage::setUpColumns()
{
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    const QStringList samples = m_manner.samples;
    for (int column = 0; column < samples.size(); ++column) {
        const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 2);
        const int width = fontMetrics().horizontalAdvance(samples[column]) + margin;
        header->setSectionResizeMode(column, samples[column].isEmpty() ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!samples[column].isEmpty())
            header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
    }
}

void RegisterPage::look(Rank ceiling, QDate today)
{
    m_ceiling = ceiling;
    m_today = today;
    if (!m_registers)
        return;
    m_scheme = m_registers->body().scheme;
    m_levelDelegate->setScheme(m_scheme);
    fillLevels();
    if (m_view->model()->rowCount() == 0)
        tellWaiting();
    ask();
}

/// A book of decades is not read in a moment.
void RegisterPage::tellWaiting()
{
    m_summary->clear();
    m_empty->setText(tr("All meetings are being read."));
    m_empty->setRemedies({});
    m_stack->setCurrentWidget(m_empty);
    m_detail->hide();
}

void RegisterPage::fillLevels()
{
    QStringList texts{tr("Any level")};
    QVariantList names{QString()};
    for (Rank rank{0}; rank <= m_ceiling; ++rank.value) {
        texts << m_scheme.level(rank).name;
        names << m_scheme.level(rank).name;
    }
    fillChoices(*m_levels, texts, names);
}

void RegisterPage::fillMeetings()
{
    QStringList texts{tr("Any meeting")};
    QVariantList numbers{0};
    for (const RegisterMeeting &meeting : meetingsOf(*m_registers)) {
        texts << tr("%1, %2", "number of a meeting, its date")
                     .arg(QString::number(meeting.number), QLocale().toString(meeting.date, u"d MMM yyyy"_s));
        numbers << meeting.number;
    }
    fillChoices(*m_meetings, texts, numbers);
}

void RegisterPage::fillChoices(QComboBox &box, const QStringList &texts, const QVariantList &data)
{
    bool same = box.count() == texts.size();
    for (int i = 0; same && i < box.count(); ++i)
        same = box.itemText(i) == texts[i] && box.itemData(i) == data[i];
    if (same)
        return;
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    for (qsizetype i = 0; i < texts.size(); ++i)
        box.addItem(texts[i], data[i]);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

/// One that is not among what is offered is added: it lets nothing through now, which is what was asked for.
void RegisterPage::choose(QComboBox &box, const QVariant &data, const QString &text)
{
    if (box.findData(data) < 0)
        box.addItem(text, data);
    box.setCurrentIndex(box.findData(data));
}

void RegisterPage::setSavedFilters(const QList<SavedFilter> &saved)
{
    m_savedFilters = saved;
    const QString chosen = m_saved->currentText();
    m_saved->clear();
    m_saved->addItem(tr("Kept filters"));
    for (const SavedFilter &each : saved)
        m_saved->addItem(each.name);
    m_saved->setCurrentIndex(std::max(0, m_saved->findText(chosen)));
    m_saved->setVisible(!saved.isEmpty());
}

QString RegisterPage::chosenFilter() const
{
    return m_saved->currentIndex() > 0 ? m_saved->currentText() : QString();
}

SavedFilter RegisterPage::toSave(const QString &name) const
{
    SavedFilter saved{.name = name, .filter = filter()};
    saved.filter.today = {};
    saved.filter.reader.clear();
    return saved;
}

void RegisterPage::applySaved(int index)
{
    const QDate today = std::exchange(m_today, QDate()); // one question for all of it
    if (index > 0)
        apply(m_savedFilters.at(index - 1));
    m_today = today;
    ask();
}

void RegisterPage::apply(const SavedFilter &saved)
{
    m_words->setText(saved.filter.words);
    choose(*m_meetings, saved.filter.meeting, QString::number(saved.filter.meeting));
    choose(*m_levels, saved.filter.level, saved.filter.level);
}

void RegisterPage::clear()
{
    setSavedFilters({});
    m_today = {};
    if (m_registers)
        resetFiltersQuietly();
    if (m_registers)
        m_registers->clear();
    showText({}, {});
    m_summary->clear();
}

/// A question less for each of them.
void RegisterPage::resetFiltersQuietly()
{
    const QDate today = std::exchange(m_today, QDate());
    m_words->clear();
    m_meetings->setCurrentIndex(0);
    m_levels->setCurrentIndex(0);
    resetFilters();
    m_today = today;
}

void RegisterPage::showAll()
{
    resetFiltersQuietly();
    ask();
}

RegisterFilter RegisterPage::filter() const
{
    return {.meeting = m_meetings->currentData().toInt(), .level = m_levels->currentData().toString(), .words = m_words->text().simplified()};
}

QString RegisterPage::filterWords() const
{
    const RegisterFilter wanted = filter();
    QStringList words;
    if (wanted.meeting != 0)
        words << tr("meeting %1").arg(wanted.meeting);
    if (!wanted.level.isEmpty())
        words << tr("level %1").arg(wanted.level);
    if (!wanted.words.isEmpty())
        words << tr("“%1”", "words that are looked for").arg(wanted.words);
    return words.join(u" · "_s);
}

void RegisterPage::ask()
{
    if (m_registers && m_today.isValid())
        m_registers->ask(question());
}

void RegisterPage::sortBy(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    ask();
}

void RegisterPage::showAnswer()
{
    if (!m_today.isValid())
        return; // another page has asked
    fillMeetings();
    takeChoices(*m_registers);
    const auto [shown, all] = counts(*m_registers);
    m_summary->setText(all == 0 ? QString() : countWords(shown, all));
    m_empty->setText(all == 0 ? m_manner.none : m_manner.noneLike);
    m_empty->setRemedies(all == 0 ? QList<QAction *>() : QList{m_showAll});
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    if (shown > 0 && !m_chosen.isValid())
        chooseAgain();
    showCurrent();
}

/// The view chooses a neighbour of what goes, wherever that comes to stand.
void RegisterPage::rememberChosen()
{
    m_chosen = m_view->currentIndex();
    m_chosenLine = chosenLine();
}

/// What was chosen, if it is there as another row, else the first: headings are nobody's choice.
void RegisterPage::chooseAgain()
{
    const QAbstractItemModel &model = *m_view->model();
    QModelIndex best;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            continue;
        const bool same = index.data(m_manner.lineRole).value<RegisterLine>() == m_chosenLine;
        if (same || !best.isValid())
            best = index;
        if (same || !m_chosenLine)
            break;
    }
    m_view->setCurrentIndex(best);
    m_view->scrollTo(best);
}

void RegisterPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_detail->setVisible(current.isValid() && m_stack->currentWidget() == m_view);
    if (current.isValid())
        showDetail(current);
    else
        showText({}, {});
}

void RegisterPage::showText(const QString &wording, const QString &facts)
{
    m_wording->setText(wording);
    m_facts->setText(facts);
}

QString RegisterPage::summary() const
{
    return m_stack->currentWidget() == m_empty ? m_empty->text() : m_summary->text();
}

std::optional<RegisterLine> RegisterPage::chosenLine() const
{
    const QModelIndex current = m_view->currentIndex();
    const bool isEntry = current.isValid() && current.flags().testFlag(Qt::ItemIsSelectable);
    return isEntry ? std::optional(current.data(m_manner.lineRole).value<RegisterLine>()) : std::nullopt;
}

void RegisterPage::goToLine()
{
    if (const std::optional<RegisterLine> line = chosenLine())
        emit lineWanted(*line);
}

void RegisterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void RegisterPage::colour()
{
    quietenUnfocused(m_view, palette());
    colourText(m_facts, mutedColour(palette()));
}

void RegisterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook

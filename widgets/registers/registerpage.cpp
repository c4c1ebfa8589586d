#include "widgets/registers/registerpage.h"

#include "widgets/emptystate.h"
#include "widgets/levelcolour.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int listShare = 3; // of the height, beside one for what is said of the chosen entry
constexpr int viewStretch = 100; // beside what is left below it where there is no view

} // namespace

RegisterPage::RegisterPage(const Manner &manner, QWidget *parent)
    : QWidget(parent)
    , m_manner(manner)
    , m_view(new RegisterView(manner.columns))
    , m_filters(new RegisterFilters(manner.name, manner.hint, m_view))
    , m_summary(plainLabel())
    , m_empty(new EmptyState(manner.none))
    , m_wording(plainLabel())
    , m_facts(plainLabel())
    , m_showAll(new QAction(tr("Show &All"), this))
{
    m_view->setAccessibleName(manner.name);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, 1);
    setFocusProxy(m_filters);
    connectAll();
    colour();
}

void RegisterPage::connectAll()
{
    connect(m_filters, &RegisterFilters::changed, this, &RegisterPage::ask);
    connect(m_filters, &RegisterFilters::chosen, this, &RegisterPage::goToLine);
    connect(m_filters, &RegisterFilters::savedChosen, this, &RegisterPage::applySaved);
    connect(m_view, &RegisterView::sortingChanged, this, &RegisterPage::ask);
    connect(m_view, &QTreeView::activated, this, &RegisterPage::goToLine);
    connect(m_showAll, &QAction::triggered, this, &RegisterPage::showAll);
}

QWidget *RegisterPage::makeList()
{
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
    m_detailLayout = new QVBoxLayout(m_detail);
    m_detailLayout->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_wording, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_detailLayout->addWidget(label);
    }
    m_wording->setAccessibleName(tr("The chosen entry"));
    m_facts->setAccessibleName(tr("About the chosen entry"));
    m_detailLayout->addStretch(1);
    return m_detail;
}

void RegisterPage::addDetail(QWidget *widget)
{
    const bool isView = qobject_cast<QAbstractItemView *>(widget);
    m_detailLayout->insertWidget(m_detailLayout->count() - 1, widget, isView ? viewStretch : 0);
}

void RegisterPage::setRegisters(BookRegisters *registers)
{
    clear();
    m_registers = registers;
    m_view->setModel(registers ? modelOf(*registers) : nullptr);
    if (!registers)
        return;
    m_scheme = registers->body().scheme;
    connect(registers, &BookRegisters::answering, m_view, &RegisterView::rememberChosen);
    connect(registers, &BookRegisters::answered, this, &RegisterPage::showAnswer);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPage::showCurrent);
    connect(m_view->model(), &QAbstractItemModel::dataChanged, this, &RegisterPage::showCurrent);
}

void RegisterPage::look(Rank ceiling, QDate today)
{
    m_ceiling = ceiling;
    m_today = today;
    if (!m_registers)
        return;
    m_scheme = m_registers->body().scheme;
    m_view->setScheme(m_scheme);
    m_filters->fillLevels(m_scheme, m_ceiling);
    if (m_view->model()->rowCount() == 0)
        tellWaiting();
    ask();
}

QString RegisterPage::summaryOf(int shown, int all) const
{
    if (!m_registers->isWhole())
        return tr("The first ones. All meetings are being read.");
    return all == 0 ? QString() : countWords(shown, all);
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

SavedFilter RegisterPage::toSave(const QString &name) const
{
    SavedFilter saved{.name = name, .filter = filter()};
    saved.filter.today = {};
    saved.filter.reader.clear();
    return saved;
}

void RegisterPage::applySaved(const std::optional<SavedFilter> &saved)
{
    const QDate today = std::exchange(m_today, QDate()); // one question for all of it
    if (saved)
        apply(*saved);
    m_today = today;
    ask();
}

void RegisterPage::apply(const SavedFilter &saved)
{
    m_filters->apply(saved.filter);
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
    m_filters->reset();
    resetFilters();
    m_today = today;
}

void RegisterPage::showAll()
{
    resetFiltersQuietly();
    ask();
}

void RegisterPage::ask()
{
    if (!m_registers || !m_today.isValid())
        return;
    m_filters->followFilter(toSave({}));
    m_registers->ask(question());
}

void RegisterPage::showAnswer()
{
    if (!m_today.isValid())
        return; // another page has asked
    m_filters->fillMeetings(meetingsOf(*m_registers));
    takeChoices(*m_registers);
    const auto [shown, all] = counts(*m_registers);
    if (!m_registers->isWhole() && shown == 0)
        return tellWaiting();
    m_summary->setText(summaryOf(shown, all));
    m_empty->setText(all == 0 ? m_manner.none : m_manner.noneLike);
    m_empty->setRemedies(all == 0 ? QList<QAction *>() : QList{m_showAll});
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    m_view->chooseAgain();
    showCurrent();
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

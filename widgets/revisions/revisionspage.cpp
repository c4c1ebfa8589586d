#include "widgets/revisions/revisionspage.h"

#include "widgets/emptystate.h"
#include "widgets/faultlabel.h"
#include "widgets/pagebar.h"
#include "widgets/panes/treepane.h"
#include "widgets/plainlabel.h"
#include "widgets/preview/comparepage.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int nowData = 0; ///< of a box of states: revisions have their numbers

MinutesState stateIn(const QComboBox &box)
{
    const int number = box.currentData().toInt();
    return number == nowData ? MinutesState() : MinutesState(number);
}

} // namespace

RevisionsPage::RevisionsPage(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_chain(plainLabel())
    , m_broken(new FaultLabel(this))
    , m_doubt(new FaultLabel(this))
    , m_list(new TreePane(
          RevisionsModel::FilterRole, tr("Revisions"),
          tr("No revision of these minutes has been kept yet.\nOne is kept when they go into review and when they are approved, or by "
             "“Keep a Revision”."),
          nullptr))
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_edition(new EditionPicker)
    , m_whole(new QCheckBox(tr("Whole te&xt")))
    , m_differences(plainLabel())
    , m_text(new ComparedText)
    , m_pages(new ComparePage)
    , m_empty(new EmptyState(QString(), nullptr))
    , m_stack(new QStackedLayout)
{
    m_list->view()->setRootIsDecorated(false);
    m_pages->setPickersShown(false);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(makeChoice());
    belowLayout->addWidget(m_doubt);
    belowLayout->addLayout(m_stack, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_empty, m_text, m_pages})
        m_stack->addWidget(widget);
    auto *both = new QSplitter(Qt::Vertical);
    both->addWidget(m_list);
    both->addWidget(below);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 5);
    both->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(m_broken);
    layout->addWidget(both, 1);
    setFocusProxy(m_list);
    connect(m_list, &TreePane::chosen, this, [this] {
        chooseStates();
        emit wished();
    });
    connect(m_list, &TreePane::activated, this, &RevisionsPage::opened);
    connect(m_pages, &ComparePage::escaped, this, &RevisionsPage::escaped);
}

QWidget *RevisionsPage::makeBar()
{
    m_bar = new QWidget;
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_chain, 1);
    return m_bar;
}

QWidget *RevisionsPage::makeChoice()
{
    auto *choice = new QWidget;
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const QString &text, QComboBox *box) {
        QLabel *label = plainLabel(text);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
    };
    add(tr("&From"), m_before);
    add(tr("&to"), m_after);
    add(tr("in the edition"), m_edition);
    layout->addWidget(m_whole);
    layout->addStretch(1);
    layout->addWidget(m_differences);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_before, m_after, m_edition})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_before->setAccessibleName(tr("State before"));
    m_after->setAccessibleName(tr("State after"));
    m_edition->setAccessibleName(tr("Edition that is compared"));
    connect(m_before, &QComboBox::activated, this, &RevisionsPage::wished);
    connect(m_after, &QComboBox::activated, this, &RevisionsPage::wished);
    connect(m_edition, &EditionPicker::chosen, this, &RevisionsPage::wished);
    connect(m_whole, &QCheckBox::toggled, m_text, &ComparedText::setWhole);
    return choice;
}

void RevisionsPage::setActions(const QList<QAction *> &actions)
{
    addPageActions(*m_bar, *m_list->view(), actions);
    m_list->emptyState()->setRemedies({actions.first()});
}

void RevisionsPage::setModel(RevisionsModel *model)
{
    m_model = model;
    m_list->setModel(model);
    const QStringList samples{u"000"_s,           takenBackWord(), u"00 MMM 0000 00:00"_s, u"Mmmmmm Mmmmmmmm"_s, u"m"_s.repeated(32),
                              u"0"_s.repeated(12)};
    fitColumns(*m_list->view(), samples);
}

void RevisionsPage::setEditions(const Scheme &scheme, const QList<EditionChoice> &editions)
{
    QList<EditionChoice> minutes = editions;
    minutes.removeIf([](const EditionChoice &edition) { return edition.kind != DocumentKind::Minutes; });
    const QSignalBlocker quiet(m_edition);
    m_edition->setEditions(scheme, minutes);
}

QString RevisionsPage::heading() const
{
    return QStringList{m_title->text(), m_chain->text(), m_broken->text()}.join(u' ').trimmed();
}

void RevisionsPage::follow(const QString &title, const QString &chain, const QString &broken)
{
    if (m_title->text() != title)
        m_shown.reset(); // another meeting's have the same numbers
    m_title->setText(title);
    m_chain->setText(chain);
    m_broken->tell(broken);
    fillStates();
    if (m_model)
        m_list->chooseAtFirst(m_model->index(0, 0));
    chooseStates();
    if (isVisible() && !isAncestorOf(window()->focusWidget()))
        m_list->setFocus(); // it could not have it as long as it was empty
    emit wished();
}

void RevisionsPage::fillStates()
{
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        box->addItem(tr("the notes now"), nowData);
        for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
            const Revision &revision = *m_model->revision(m_model->index(row, 0));
            box->addItem(tr("revision %1", "as in: from revision 1 to revision 2").arg(revision.number), revision.number);
        }
    }
}

/// The chosen one beside the one before it; the first and only one beside the notes as they are.
void RevisionsPage::chooseStates()
{
    const int number = chosen();
    const auto choose = [](QComboBox &box, int data) { box.setCurrentIndex(std::max(0, box.findData(data))); };
    choose(*m_before, number > 1 ? number - 1 : number);
    choose(*m_after, number > 1 ? number : nowData);
}

std::optional<ComparisonWish> RevisionsPage::wish() const
{
    const std::optional<Rank> ceiling = m_edition->ceiling();
    if (!ceiling || !m_model || m_model->rowCount() == 0)
        return std::nullopt;
    return ComparisonWish{stateIn(*m_before), stateIn(*m_after), *ceiling, m_beside};
}

int RevisionsPage::chosen() const
{
    const QModelIndex current = m_list->current();
    return current.isValid() ? current.data(RevisionsModel::NumberRole).toInt() : 0;
}

void RevisionsPage::choose(int number)
{
    if (m_model)
        m_list->setCurrent(m_model->indexOf(number));
    chooseStates();
    emit wished();
}

void RevisionsPage::setBeside(bool beside)
{
    m_beside = beside;
    m_whole->setEnabled(!beside);
    emit wished();
}

void RevisionsPage::tellBroken(const QString &sentence)
{
    m_doubt->tell(sentence.isEmpty() ? sentence : tr("What is compared here cannot be relied on: %1").arg(sentence));
}

void RevisionsPage::showText(const QList<ComparedLine> &lines)
{
    if (std::exchange(m_shown, wish()) == wish())
        m_text->update(lines);
    else
        m_text->open(lines);
    const int count = m_text->differences();
    tellDifferences(count == 0 ? tr("no difference") : tr("%n line(s) differ", nullptr, count));
    if (count == 0 && !m_whole->isChecked())
        m_empty->setText(tr("Nothing differs in this edition."));
    m_stack->setCurrentWidget(count == 0 && !m_whole->isChecked() ? static_cast<QWidget *>(m_empty) : m_text);
}

void RevisionsPage::showPages(const PrintedEditions &editions)
{
    m_pages->showEditions(editions);
    if (std::exchange(m_shown, wish()) != wish())
        m_pages->toFirstDifference();
    tellDifferences(m_pages->summary());
    m_stack->setCurrentWidget(m_pages);
}

void RevisionsPage::showNothing(const QString &why)
{
    m_shown.reset();
    m_text->open({});
    m_pages->showNothing(why);
    m_empty->setText(why);
    m_stack->setCurrentWidget(m_empty);
    tellDifferences({});
}

void RevisionsPage::stepDifference(int direction)
{
    if (!m_beside)
        return m_text->step(direction);
    m_pages->stepDifference(direction);
    tellDifferences(m_pages->summary());
}

void RevisionsPage::tellDifferences(const QString &words)
{
    m_differences->setText(words);
}

QString RevisionsPage::summary() const
{
    return m_differences->text();
}

void RevisionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minutebook

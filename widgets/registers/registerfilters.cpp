#include "widgets/registers/registerfilters.h"

#include "widgets/listwalker.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceWidth = 10; // letters that a box of choices shows at least

/// Wide enough for the choice that leaves all in.
void showFirst(QComboBox &box)
{
    box.setMinimumContentsLength(std::max(choiceWidth, static_cast<int>(box.itemText(0).size())));
}

/// All at once: one after the other, ten thousand meetings keep whoever types waiting.
void offer(QComboBox &box, const QStringList &texts, const QVariantList &data)
{
    QList<QStandardItem *> items;
    items.reserve(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        items.append(new QStandardItem(texts[i]));
        items.last()->setData(data[i], Qt::UserRole);
    }
    auto *model = new QStandardItemModel(&box);
    model->appendColumn(items);
    box.setModel(model); // the one before goes: it is the box's
}

QLabel *buddyLabel(const QString &text, QWidget *buddy)
{
    QLabel *label = plainLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RegisterFilters::RegisterFilters(const QString &name, const QString &hint, QTreeView *view, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_meetings(new QComboBox)
    , m_levels(new QComboBox)
    , m_saved(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeWords(name, hint, view));
    layout->addWidget(makeBoxes(name));
    setFocusProxy(m_words);
}

QWidget *RegisterFilters::makeWords(const QString &name, const QString &hint, QTreeView *view)
{
    m_words->setPlaceholderText(hint);
    m_words->setToolTip(hint);
    m_words->setAccessibleName(tr("Filter: %1").arg(name));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &RegisterFilters::changed);
    connect(new ListWalker(m_words, view), &ListWalker::chosen, this, &RegisterFilters::chosen);
    auto *bar = new QWidget;
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->addWidget(buddyLabel(tr("&Words:"), m_words));
    m_bar->addWidget(m_words, 1);
    return bar;
}

QWidget *RegisterFilters::makeBoxes(const QString &name)
{
    auto *boxes = new QWidget;
    m_boxes = new QHBoxLayout(boxes);
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->addStretch(1);
    m_saved->setAccessibleName(tr("Kept filters: %1").arg(name));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saved->setMinimumContentsLength(2 * choiceWidth);
    connect(m_saved, &QComboBox::activated, this, &RegisterFilters::chooseSaved);
    m_boxes->addWidget(m_saved);
    setSavedFilters({});
    return boxes;
}

void RegisterFilters::addButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_bar->addWidget(button);
    }
}

void RegisterFilters::add(const QString &label, QWidget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    add(buddyLabel(label, widget));
    add(widget);
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        showFirst(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &RegisterFilters::changed);
    }
}

/// Before the stretch and the kept filters.
void RegisterFilters::add(QWidget *widget)
{
    m_boxes->insertWidget(m_boxes->count() - 2, widget);
}

void RegisterFilters::fillLevels(const Scheme &scheme, Rank ceiling)
{
    QStringList texts{tr("Any level")};
    QVariantList names{QString()};
    for (Rank rank{0}; rank <= ceiling; ++rank.value) {
        texts << scheme.level(rank).name;
        names << scheme.level(rank).name;
    }
    fillChoices(*m_levels, texts, names);
}

/// With each letter that is typed an answer comes, mostly of the same meetings.
void RegisterFilters::fillMeetings(const QList<RegisterMeeting> &meetings)
{
    if (m_offered == meetings)
        return;
    m_offered = meetings;
    QStringList texts{tr("Any meeting")};
    QVariantList numbers{0};
    const QString words = tr("%1, %2", "number of a meeting, its date");
    const QLocale locale;
    for (const RegisterMeeting &meeting : meetings) {
        texts << words.arg(QString::number(meeting.number), locale.toString(meeting.date, u"d MMM yyyy"_s));
        numbers << meeting.number;
    }
    fillChoices(*m_meetings, texts, numbers);
}

void RegisterFilters::fillChoices(QComboBox &box, const QStringList &texts, const QVariantList &data)
{
    bool same = box.count() == texts.size();
    for (int i = 0; same && i < box.count(); ++i)
        same = box.itemText(i) == texts[i] && box.itemData(i) == data[i];
    if (same)
        return;
    const QVariant chosen = box.currentData();
    const QString chosenText = box.currentText();
    const QSignalBlocker quiet(box);
    offer(box, texts, data);
    showFirst(box);
    if (chosen.isValid() && !data.isEmpty() && chosen.typeId() == data.constFirst().typeId())
        choose(box, chosen, chosenText);
    else
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void RegisterFilters::choose(QComboBox &box, const QVariant &data, const QString &text)
{
    if (box.findData(data) < 0)
        box.addItem(text, data);
    box.setCurrentIndex(box.findData(data));
}

void RegisterFilters::setSavedFilters(const QList<SavedFilter> &saved)
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

void RegisterFilters::followFilter(const SavedFilter &now)
{
    SavedFilter chosen = m_savedFilters.value(m_saved->currentIndex() - 1, now);
    chosen.name = now.name;
    if (chosen != now)
        m_saved->setCurrentIndex(0);
}

QString RegisterFilters::chosenFilter() const
{
    return m_saved->currentIndex() > 0 ? m_saved->currentText() : QString();
}

void RegisterFilters::chooseSaved(int index)
{
    emit savedChosen(index > 0 ? std::optional(m_savedFilters.at(index - 1)) : std::nullopt);
}

RegisterFilter RegisterFilters::filter() const
{
    return {.meeting = m_meetings->currentData().toInt(), .level = m_levels->currentData().toString(), .words = m_words->text().simplified()};
}

QString RegisterFilters::filterWords() const
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

void RegisterFilters::apply(const RegisterFilter &filter)
{
    m_words->setText(filter.words);
    choose(*m_meetings, filter.meeting, QString::number(filter.meeting));
    choose(*m_levels, filter.level, filter.level);
}

void RegisterFilters::reset()
{
    m_words->clear();
    m_meetings->setCurrentIndex(0);
    m_levels->setCurrentIndex(0);
}

} // namespace minutebook

#include "widgets/dialogs/columnchoices.h"

#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace minutebook {

namespace {

constexpr int choicesHeight = 70; // a heading, a box and a scroll bar

} // namespace

ColumnChoices::ColumnChoices(const QStringList &words, QWidget *parent)
    : QScrollArea(parent)
    , m_words(words)
    , m_columns(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(choicesHeight);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_columns);
}

void ColumnChoices::setColumns(const QStringList &headings, const QList<int> &proposed)
{
    if (headings == m_headings)
        return;
    m_headings = headings;
    m_boxes.clear();
    delete m_columns->layout();
    qDeleteAll(m_columns->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_columns);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < headings.size(); ++column)
        addColumn(column, proposed.value(column));
    grid->setColumnStretch(static_cast<int>(headings.size()), 1);
    grid->setRowStretch(2, 1);
}

void ColumnChoices::addColumn(int column, int proposed)
{
    auto *grid = static_cast<QGridLayout *>(m_columns->layout());
    const QString heading = m_headings.at(column).simplified();
    auto *box = new QComboBox(m_columns);
    box->addItems(m_words);
    box->setCurrentIndex(proposed);
    box->setAccessibleName(tr("What the column “%1” says").arg(heading));
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnChoices::changed);
    QLabel *label = plainLabel(heading, m_columns);
    label->setBuddy(box);
    grid->addWidget(label, 0, column);
    grid->addWidget(box, 1, column);
    m_boxes.append(box);
}

QList<int> ColumnChoices::chosen() const
{
    QList<int> places;
    for (const QComboBox *box : m_boxes)
        places.append(std::max(0, box->currentIndex()));
    return places;
}

} // namespace minutebook

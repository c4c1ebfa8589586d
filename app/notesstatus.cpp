#include "app/notesstatus.h"

#include "models/notation/parse.h"

#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

namespace minutebook {

namespace {

constexpr qsizetype mostListed = 25; // the menu of a pasted book would not end

QLabel *plainLabel(QStatusBar *bar)
{
    auto *label = new QLabel(bar);
    label->setTextFormat(Qt::PlainText);
    return label;
}

int wordCount(const Item &item)
{
    qsizetype words = 0;
    for (const NoteLine &line : item.lines) {
        if (line.kind != LineKind::OwnNote && line.kind != LineKind::Data)
            words += line.body.split(u' ', Qt::SkipEmptyParts).size();
    }
    return static_cast<int>(words);
}

} // namespace

NotesStatus::NotesStatus(QStatusBar *bar)
    : QObject(bar)
    , m_saved(plainLabel(bar))
    , m_problems(new QToolButton(bar))
    , m_list(new QMenu(m_problems))
    , m_words(plainLabel(bar))
    , m_line(plainLabel(bar))
{
    m_problems->setAutoRaise(true);
    m_problems->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(m_saved);
    bar->addWidget(m_problems);
    bar->addWidget(m_words);
    bar->addPermanentWidget(m_line);
    clear();
}

void NotesStatus::clear()
{
    m_saved->clear();
    m_words->clear();
    m_line->clear();
    m_problems->hide();
}

void NotesStatus::setSaved(bool saved)
{
    m_saved->setText(saved ? tr("Saved ✓") : tr("Saving …"));
    m_saved->setAccessibleName(saved ? tr("Saved") : tr("Not saved yet"));
}

void NotesStatus::setReading(const NotesReading &reading)
{
    m_words->setText(tr("%n word(s)", nullptr, wordCount(reading.item)));
    const qsizetype count = reading.diagnostics.size();
    m_problems->setText(count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, static_cast<int>(count)));
    m_problems->setEnabled(count > 0);
    m_problems->show();
    m_list->clear();
    m_problems->setMenu(count > 0 ? m_list : nullptr); // a button without one has no arrow
    for (const Diagnostic &diagnostic : reading.diagnostics.first(std::min(count, mostListed))) {
        const QString place = diagnostic.line == 0 ? tr("Title") : tr("Line %1").arg(diagnostic.line);
        QString text = tr("%1: %2", "where a problem is, and what it is").arg(place, sentence(diagnostic));
        m_list->addAction(text.replace(u'&', QStringLiteral("&&")), this,
                          [this, line = diagnostic.line - 1] { emit lineChosen(std::max(0, line)); });
    }
}

void NotesStatus::setLine(const QString &sentence)
{
    m_line->setText(sentence);
}

QString NotesStatus::savedText() const
{
    return m_saved->text();
}

QString NotesStatus::problemsText() const
{
    return m_problems->isHidden() ? QString() : m_problems->text();
}

} // namespace minutebook

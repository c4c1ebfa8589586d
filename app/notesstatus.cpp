#include "app/notesstatus.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(QStatusBar *bar)
{
    auto *label = new QLabel(bar);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Counted at each key: no word is copied for it.
int wordsIn(QStringView text)
{
    int words = 0;
    QChar before = u' ';
    for (const QChar letter : text) {
        words += before == u' ' && letter != u' ' ? 1 : 0;
        before = letter;
    }
    return words;
}

int wordCount(const Item &item)
{
    int words = 0;
    for (const NoteLine &line : item.lines) {
        if (line.kind != LineKind::OwnNote && line.kind != LineKind::Data)
            words += wordsIn(line.body);
    }
    return words;
}

} // namespace

NotesStatus::NotesStatus(QStatusBar *bar)
    : QObject(bar)
    , m_saved(plainLabel(bar))
    , m_problems(new QToolButton(bar))
    , m_words(plainLabel(bar))
    , m_line(plainLabel(bar))
    , m_time(plainLabel(bar))
{
    m_problems->setAutoRaise(true);
    connect(m_problems, &QToolButton::clicked, this, &NotesStatus::problemsChosen);
    bar->addWidget(m_saved);
    bar->addWidget(m_problems);
    bar->addWidget(m_words);
    bar->addPermanentWidget(m_line);
    bar->addPermanentWidget(m_time);
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
    m_saved->setStyleSheet({});
    m_saved->setText(saved ? tr("Saved ✓") : tr("Saving…"));
    m_saved->setAccessibleName(saved ? tr("Saved") : tr("Not saved yet"));
}

void NotesStatus::setNotSaved()
{
    m_saved->setStyleSheet(u"QLabel { background: #b00020; color: white; padding: 0 6px; font-weight: bold; }"_s);
    m_saved->setText(tr("✗ Not saved"));
    m_saved->setAccessibleName(tr("Not saved"));
}

void NotesStatus::setReading(const NotesReading &reading)
{
    m_words->setText(tr("%n word(s)", nullptr, wordCount(reading.item)));
}

void NotesStatus::setProblems(int problems, int hints)
{
    QStringList counted;
    if (problems > 0)
        counted << tr("%n problem(s)", nullptr, problems);
    if (hints > 0)
        counted << tr("%n hint(s)", "worth a look", hints);
    m_problems->setText(counted.isEmpty() ? tr("No problems") : counted.join(u", "_s));
    m_problems->show();
}

void NotesStatus::setLine(const QString &sentence)
{
    m_line->setText(sentence);
}

void NotesStatus::setTime(const QString &words)
{
    m_time->setText(words);
    m_time->setVisible(!words.isEmpty());
}

QString NotesStatus::timeText() const
{
    return m_time->text();
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

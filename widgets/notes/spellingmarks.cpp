#include "widgets/notes/spellingmarks.h"

#include "models/notation/printedwords.h"
#include "widgets/menutext.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/sentenceaction.h"
#include "widgets/notes/spellchecker.h"

#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 2'000; // that are remembered
constexpr qsizetype longestLine = 20'000; // in UTF-16 units

} // namespace

SpellingMarks::SpellingMarks(NotesEditor *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_checker(new SpellChecker(this))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &SpellingMarks::check);
    connect(m_checker, &SpellChecker::answered, this, &SpellingMarks::checkSoon);
    connect(editor, &QPlainTextEdit::textChanged, this, &SpellingMarks::checkSoon);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellingMarks::checkSoon);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &SpellingMarks::checkSoon);
}

void SpellingMarks::setDialect(const Dialect &dialect)
{
    m_names = wordsOfNames(dialect);
    m_words.clear();
    checkSoon();
}

void SpellingMarks::setCircle(const QStringList &names)
{
    const QSet<QString> words = wordsOfNames(names);
    if (words == m_circle)
        return;
    m_circle = words;
    m_words.clear();
    checkSoon();
}

/// The timer is started again: while one types on nothing is checked.
void SpellingMarks::checkSoon()
{
    m_timer.start();
}

const QList<Passage> &SpellingMarks::wordsOf(int line, const QString &text)
{
    if (m_words.size() > mostLines)
        m_words.clear();
    if (!m_words.contains(text))
        m_words.insert(text, text.size() > longestLine ? QList<Passage>() : printedWords(readLineOf(*m_editor, line), m_names + m_circle));
    return *m_words.constFind(text);
}

void SpellingMarks::check()
{
    QList<Mark> marks;
    QStringList unknown;
    for (const QTextBlock &block : m_editor->visibleLines()) {
        const QString text = block.text();
        for (const Passage &place : wordsOf(block.blockNumber(), text)) {
            const QString word = text.sliced(place.begin, place.length);
            const std::optional<bool> misspelt = m_checker->isMisspelt(word);
            if (!misspelt)
                unknown << word;
            if (!misspelt.value_or(false))
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + static_cast<int>(place.begin));
            cursor.setPosition(cursor.position() + static_cast<int>(place.length), QTextCursor::KeepAnchor);
            marks.append(Mark(cursor));
        }
    }
    m_editor->setMarks(MarkKind::Spelling, marks);
    if (!unknown.isEmpty())
        m_checker->ask(unknown);
}

QTextCursor SpellingMarks::misspeltAt(int position) const
{
    for (const Mark &mark : m_editor->marks().of(MarkKind::Spelling)) {
        if (mark.place.selectionStart() <= position && position <= mark.place.selectionEnd())
            return mark.place;
    }
    return {};
}

void SpellingMarks::addSuggestions(QMenu *menu, int position)
{
    const QTextCursor place = misspeltAt(position);
    if (place.isNull() || m_editor->isReadOnly())
        return;
    QAction *first = menu->actions().value(0);
    suggestFor(place, menu, first);
    menu->insertSeparator(first);
}

void SpellingMarks::addMending(QMenu *menu)
{
    check(); // the line may be a moment newer than its marks
    const QTextCursor place = misspeltInLine();
    if (place.isNull() || m_editor->isReadOnly())
        return;
    menu->addAction(sentenceAction(tr("“%1” is in no dictionary.").arg(place.selectedText()), menu));
    suggestFor(place, menu, nullptr);
}

/// The cursor's word, or else the first.
QTextCursor SpellingMarks::misspeltInLine() const
{
    const QTextCursor cursor = m_editor->textCursor();
    if (const QTextCursor place = misspeltAt(cursor.position()); !place.isNull())
        return place;
    const QList<Mark> &marks = m_editor->marks().of(MarkKind::Spelling);
    const auto first = std::ranges::find_if(
        marks, [&](const Mark &mark) { return m_editor->document()->findBlock(mark.place.selectionStart()) == cursor.block(); });
    return first == marks.cend() ? QTextCursor() : first->place;
}

void SpellingMarks::suggestFor(const QTextCursor &place, QMenu *menu, QAction *before)
{
    const QString word = place.selectedText();
    auto *waiting = new QAction(tr("No suggestions for “%1”").arg(menuText(word)), menu);
    waiting->setEnabled(false);
    auto *learn = new QAction(tr("&Learn “%1” for This Committee").arg(menuText(word)), menu);
    connect(learn, &QAction::triggered, m_checker, [this, word] { m_checker->learn(word); });
    menu->insertActions(before, {waiting, learn});
    m_checker->suggest(word).then(menu, [this, menu, waiting, learn, place](const QStringList &words) {
        QAction *first = learn;
        for (const QString &better : words) {
            auto *action = new QAction(menuText(better), menu);
            connect(action, &QAction::triggered, m_editor, [place, better] { QTextCursor(place).insertText(better); });
            menu->insertAction(waiting, action);
            first = first == learn ? action : first;
        }
        waiting->setVisible(words.isEmpty());
        if (menu->isVisible() && !menu->activeAction())
            menu->setActiveAction(first);
    });
}

} // namespace minutebook

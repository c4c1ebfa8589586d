#include "models/minutes/saidby.h"

#include "models/minutes/phrases.h"
#include "models/notation/inline.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Empty where a line prints its own words.
QString printedSentence(const NoteLine &line, const Dialect &dialect)
{
    switch (line.kind) {
    case LineKind::Joined:
    case LineKind::Left:
    case LineKind::Presiding:
    case LineKind::Recused:
        return movementPhrase(line, dialect);
    case LineKind::Interest:
        return interestPhrase(line, dialect) + line.body;
    case LineKind::Adjourned:
    case LineKind::Resumed:
        return breakPhrase(line);
    case LineKind::Vote:
        return votePhrase(line, dialect);
    case LineKind::Moved:
        return movedPhrase(line, dialect);
    case LineKind::PostMeetingNote:
        return postMeetingNotePhrase(line) + line.body;
    default:
        return {};
    }
}

QDate dueDate(const NoteLine &line)
{
    if (const auto *action = std::get_if<ActionWords>(&line.words))
        return action->due;
    const auto *update = std::get_if<UpdateWords>(&line.words);
    return update ? update->due : QDate();
}

QStringList ownersSaid(const NoteLine &line)
{
    if (const auto *action = std::get_if<ActionWords>(&line.words))
        return action->owners;
    const auto *update = std::get_if<UpdateWords>(&line.words);
    return update ? update->owners : QStringList();
}

Rank leastRank(const QString &key, const NoteLine &line, const Item &item)
{
    if (key == "title"_L1)
        return item.rank;
    const bool frame = key == "presenter"_L1 || key == "purpose"_L1 || key == "minutes"_L1;
    return frame ? item.titleRank : line.standing.rank;
}

} // namespace

QStringList saidBy(const QString &text, const Dialect &dialect)
{
    QStringList said{plainText(text, dialect), text};
    for (const Span &span : readInline(text, dialect, Verbs::Plain))
        said << span.link;
    said.removeAll(QString());
    said.removeDuplicates();
    return said;
}

QStringList saidBy(const NoteLine &line, const Dialect &dialect)
{
    QStringList said = saidBy(line.body, dialect);
    if (const QString sentence = printedSentence(line, dialect); !sentence.isEmpty())
        said << sentence;
    if (const QDate due = dueDate(line); due.isValid())
        said << longDate(due);
    if (const QStringList owners = ownersSaid(line); !owners.isEmpty())
        said << owners.join(u' ');
    return said;
}

QString printedBy(const NoteLine &line, const Dialect &dialect)
{
    const QString sentence = printedSentence(line, dialect);
    return sentence.isEmpty() ? plainText(line.body, dialect) : sentence;
}

DataValue dataSaid(const NoteLine &line, const Item &item, const Dialect &dialect)
{
    const auto &words = std::get<DataWords>(line.words);
    DataValue value = readDataValue(words.value, leastRank(words.key, line, item), dialect);
    if (words.key == "title"_L1)
        value.clearing = {}; // it has the open title beside it for those who are not cleared
    return value;
}

} // namespace minutebook

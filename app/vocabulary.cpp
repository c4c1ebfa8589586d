#include "app/vocabulary.h"

#include "models/presentation/openbook.h"

#include <algorithm>

namespace minutebook {

namespace {

bool sameWithoutQuotes(QString one, QString other)
{
    const auto isQuote = [](QChar c) { return !c.isLetterOrNumber() && !c.isSpace() && c != u'-'; };
    return one.removeIf(isQuote) == other.removeIf(isQuote);
}

/// Those of the register come first, as it writes them.
QStringList pseudonyms(Connection &connection, MeetingId meeting, const Body &body)
{
    QStringList all;
    for (const Party &party : body.parties)
        all << pseudonymOf(party, body.language);
    QString texts;
    for (const StoredItem &item : items(connection, meeting).value_or(QList<StoredItem>()))
        texts += item.heading + u'\n' + item.notes + u'\n';
    for (const QString &pseudonym : pseudonymsIn(texts)) {
        const auto says = [&](const QString &known) { return sameWithoutQuotes(known, pseudonym); };
        if (std::ranges::none_of(all, says))
            all << pseudonym;
    }
    return all;
}

/// Owners, and those of whom lines tell that they came, voted and the like.
QStringList namedIn(const NoteLine &line)
{
    if (const auto *action = std::get_if<ActionWords>(&line.words))
        return action->owners;
    const auto *people = std::get_if<PeopleWords>(&line.words);
    return people ? people->people : QStringList();
}

} // namespace

QStringList likelyPeople(OpenBook &book)
{
    QHash<QString, int> named; // the later the higher
    int lines = 0;
    for (const ItemReading &item : book.reading()) {
        for (const NoteLine &line : item.notes.item.lines) {
            ++lines;
            for (const QString &who : namedIn(line))
                named[who] = lines;
        }
        if (book.notes() && item.id == book.notes()->item())
            break;
    }
    QStringList present = book.sitting()->presence().present;
    std::ranges::stable_sort(present, std::ranges::greater(), [&](const QString &key) { return named.value(key); });
    return present;
}

Vocabulary vocabularyOf(OpenBook &book)
{
    Connection &reader = book.book().reader();
    return {book.actions()->openActions(), book.meeting() ? pseudonyms(reader, book.meeting()->id, book.body()) : QStringList()};
}

} // namespace minutebook

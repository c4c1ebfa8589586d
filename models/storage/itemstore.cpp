#include "models/storage/itemstore.h"

#include "models/notation/itemnumbers.h"
#include "models/notation/lexline.h"
#include "models/storage/itemrows.h"
#include "models/storage/query.h"
#include "models/storage/splitstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto itemColumns = "id, meeting, position, heading, notes, revision"_L1;

StoredItem readItem(const Row &row)
{
    return {row.id<ItemId>(0), row.id<MeetingId>(1), row.number(2), row.text(3), row.text(4), row.number(5)};
}

/// An item among the others of a meeting that may change.
struct Place {
    MeetingContext meeting;
    QList<ItemText> texts;
    qsizetype at = 0;
};

/// Errors: ItemMissing, MeetingFrozen.
Result<Place> placeOf(Connection &connection, ItemId id)
{
    const Result<StoredItem> stored = item(connection, id);
    if (!stored)
        return std::unexpected(stored.error());
    const Result<MeetingContext> meeting = loadEditable(connection, stored->meeting);
    const Result<QList<ItemText>> texts = loadTexts(connection, stored->meeting);
    if (!meeting || !texts)
        return std::unexpected(meeting ? texts.error() : meeting.error());
    return Place{*meeting, *texts, stored->position};
}

Result<NumberedTexts> store(Transaction &transaction, const Place &place, const QList<ItemText> &after, const Storing &how = {})
{
    return storeTexts(transaction, place.meeting, place.texts, after, how);
}

Result<> done(const Result<NumberedTexts> &stored)
{
    return stored ? Result<>() : std::unexpected(stored.error());
}

QList<ItemText> replaced(QList<ItemText> texts, qsizetype at, const QList<ItemText> &with)
{
    texts.removeAt(at);
    return texts.first(at) + with + texts.sliced(at);
}

ItemNumbers numbersOf(const QList<ItemText> &texts, const Dialect &dialect)
{
    ItemNumbers numbers;
    for (const ItemText &text : texts)
        numbers.append(lexHeading(text.heading, dialect).number);
    return numbers;
}

void setNumber(ItemText &text, std::optional<int> number, const Dialect &dialect)
{
    ItemHeading heading = lexHeading(text.heading, dialect);
    if (heading.number == number)
        return;
    heading.number = number;
    text.heading = headingText(heading, dialect.scheme);
}

ItemNumbering numberingOf(const MeetingContext &meeting)
{
    return meeting.header.status == MeetingStatus::Planned ? ItemNumbering::InOrder : ItemNumbering::Kept;
}

/// Business that nobody announced: beside a numbered item each new one gets a number of its own.
void numberNew(QList<ItemText> &texts, qsizetype first, qsizetype count, const MeetingContext &meeting)
{
    ItemNumbers others = numbersOf(texts, meeting.dialect);
    const auto waits = [](const std::optional<int> &number) { return !number; };
    others.erase(std::remove_if(others.begin() + first, others.begin() + first + count, waits), others.begin() + first + count);
    for (qsizetype i = first; i < first + count; ++i) {
        const ItemHeading heading = lexHeading(texts[i].heading, meeting.dialect);
        if (heading.number)
            continue;
        others.insert(i, heading.title.isEmpty() ? std::nullopt : numberOfNew(others, i, numberingOf(meeting)));
        setNumber(texts[i], others[i], meeting.dialect);
    }
}

/// Of headings above lines that stood in the item before.
void keepLevels(QList<ItemText> &texts, qsizetype first, qsizetype count, const ItemText &old, const Dialect &dialect)
{
    const QStringList stood = old.notes.split(u'\n', Qt::SkipEmptyParts);
    const ItemHeading item = lexHeading(old.heading, dialect);
    for (qsizetype i = first; i < first + count; ++i) {
        const QStringList lines = texts[i].notes.split(u'\n', Qt::SkipEmptyParts);
        if (std::ranges::any_of(lines, [&](const QString &line) { return stood.contains(line); }))
            texts[i].heading = headingWithin(item, lexHeading(texts[i].heading, dialect), dialect).text;
    }
}

/// An agenda that is numbered in order stays so until the meeting begins: then numbers are called, and kept.
QList<ItemText> renumbered(const MeetingContext &meeting, const QList<ItemText> &before, QList<ItemText> after)
{
    const ItemNumbers old = numbersOf(before, meeting.dialect);
    const auto first = std::ranges::find_if(old, [](const auto &number) { return number.has_value(); });
    if (numberingOf(meeting) == ItemNumbering::Kept || first == old.end() || !areInOrder(old))
        return after;
    const ItemNumbers numbers = inOrder(numbersOf(after, meeting.dialect), **first);
    for (qsizetype i = 0; i < after.size(); ++i)
        setNumber(after[i], numbers[i], meeting.dialect);
    return after;
}

/// Lines of the split text that have a number now, as lines of the whole.
QList<WrittenLine> writtenLines(const NumberedTexts &stored, const SplitText &split, qsizetype first)
{
    QList<WrittenLine> lines;
    for (const NumberedLine &numbered : stored.lines) {
        const qsizetype piece = numbered.place.item - first;
        if (piece >= 0 && piece < split.begins.size())
            lines.append({split.begins[piece] + numbered.place.line, numbered.text});
    }
    return lines;
}

Result<> enterParts(Transaction &transaction, const QList<JournalEdit> &journal, const NotesChange &whole, const QList<ItemText> &texts,
                    qsizetype current)
{
    JournalSplit split{{}, current};
    for (const ItemText &text : texts) {
        const Result<StoredItem> part = item(transaction, text.id);
        if (!part)
            return std::unexpected(part.error());
        split.parts.append(*part);
    }
    return enterSplit(transaction, journal, whole, split);
}

} // namespace

Result<QList<StoredItem>> items(Connection &connection, MeetingId meeting)
{
    return rows(connection, u"SELECT %1 FROM item WHERE meeting = :meeting ORDER BY position"_s.arg(itemColumns),
                {{":meeting"_L1, meeting}}, readItem);
}

Result<StoredItem> item(Connection &connection, ItemId id)
{
    const auto found = firstRow(connection, u"SELECT %1 FROM item WHERE id = :id"_s.arg(itemColumns), {{":id"_L1, id}}, readItem);
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<StoredItem>(**found) : failure(ErrorCode::ItemMissing);
}

Result<StoredItem> itemOfNumber(Connection &connection, MeetingId meeting, int number)
{
    const Result<MeetingContext> context = loadContext(connection, meeting);
    const Result<QList<StoredItem>> all = context ? items(connection, meeting) : std::unexpected(context.error());
    if (!all)
        return std::unexpected(all.error());
    const auto numberOf = [&](const StoredItem &item) { return lexHeading(item.heading, context->dialect).number; };
    const bool numbered = std::ranges::any_of(*all, [&](const StoredItem &item) { return numberOf(item).has_value(); });
    const auto isIt = [&](const StoredItem &item) { return numbered ? numberOf(item) == number : item.position + 1 == number; };
    const auto found = std::ranges::find_if(*all, isIt);
    return found == all->end() ? failure(ErrorCode::ItemMissing) : Result<StoredItem>(*found);
}

Result<int> itemRevision(Connection &connection, ItemId id)
{
    const auto found = firstRow(connection, u"SELECT revision FROM item WHERE id = :id"_s, {{":id"_L1, id}},
                                [](const Row &row) { return row.number(0); });
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<int>(**found) : failure(ErrorCode::ItemMissing);
}

Result<Saved> saveNotes(Transaction &transaction, ItemId id, const QString &heading, const QString &notes, std::optional<int> cursorLine,
                        std::optional<int> basedOn, Waiting waiting)
{
    const Result<Place> place = placeOf(transaction, id);
    if (!place)
        return std::unexpected(place.error());
    const qsizetype at = place->at;
    const ItemText &old = place->texts[at];
    if (basedOn && *basedOn != old.revision)
        return failure(ErrorCode::NotesChangedElsewhere, {old.heading});
    const ItemText text{id, cleanHeading(heading), cleanNotes(notes), old.revision};
    const SplitText split = waiting.headings ? SplitText{{text}, {0}} : splitText(text, cursorLine);
    const Result<QList<JournalEdit>> journal = split.texts.size() > 1 ? journalOf(transaction, id) : QList<JournalEdit>();
    const TextPlace cursor = split.find(cursorLine.value_or(0));
    const std::optional<TextPlace> typed = cursorLine ? std::optional(TextPlace{at + cursor.item, cursor.line}) : std::nullopt;
    QList<ItemText> after = replaced(place->texts, at, split.texts);
    numberNew(after, at + 1, split.texts.size() - 1, place->meeting);
    const bool again = waiting.madeAgain.size() == split.texts.size();
    for (qsizetype i = 1; again && i < split.texts.size(); ++i)
        after[at + i].heading = waiting.madeAgain[i];
    if (!again)
        keepLevels(after, at + 1, split.texts.size() - 1, old, place->meeting.dialect);
    if (split.texts.size() > 1)
        after = renumbered(place->meeting, place->texts, after);
    const Result<NumberedTexts> stored = store(transaction, *place, after, storingOf(waiting, id, typed));
    const Result<StoredItem> now = item(transaction, id);
    if (!journal || !stored || !now)
        return std::unexpected(!journal ? journal.error() : stored ? now.error() : stored.error());
    if (split.texts.size() > 1) {
        const QList<ItemText> parts = stored->texts.sliced(at, split.texts.size());
        const bool endsInHeading = split.begins.constLast() > text.notes.count(u'\n'); // where its item begins is a line too
        const QString whole = endsInHeading ? text.notes + u'\n' : text.notes;
        if (const Result<> entered = enterParts(transaction, *journal, {old.notes, whole, whole, waiting.typing}, parts,
                                                typed ? typed->item - at : 0);
            !entered)
            return std::unexpected(entered.error());
    }

    Saved saved{*now, writtenLines(*stored, split, at), {}, id, cursorLine};
    for (qsizetype i = 1; i < split.texts.size(); ++i)
        saved.further.append(stored->texts[at + i].id);
    if (cursorLine) {
        saved.cursorItem = stored->texts[typed->item].id;
        saved.cursorLine = cursor.line;
    }
    return saved;
}

Result<ItemId> addItem(Transaction &transaction, MeetingId meeting, int position, const QString &heading, const QString &notes)
{
    const Result<MeetingContext> context = loadEditable(transaction, meeting);
    const Result<QList<ItemText>> before = loadTexts(transaction, meeting);
    if (!context || !before)
        return std::unexpected(context ? before.error() : context.error());
    const qsizetype at = std::clamp<qsizetype>(position, 0, before->size());
    const SplitText split = splitText({ItemId(), cleanHeading(heading), cleanNotes(notes), 0}, {});
    const QList<ItemText> after = renumbered(*context, *before, before->first(at) + split.texts + before->sliced(at));
    const Result<NumberedTexts> stored = storeTexts(transaction, *context, *before, after);
    return stored ? Result<ItemId>(stored->texts[at].id) : std::unexpected(stored.error());
}

Result<> renameItem(Transaction &transaction, ItemId id, const QString &heading)
{
    Result<Place> place = placeOf(transaction, id);
    if (!place)
        return std::unexpected(place.error());
    QList<ItemText> after = place->texts;
    after[place->at].heading = cleanHeading(heading);
    return done(store(transaction, *place, after));
}

Result<> moveItem(Transaction &transaction, ItemId id, int position)
{
    const Result<Place> place = placeOf(transaction, id);
    if (!place)
        return std::unexpected(place.error());
    QList<ItemText> after = place->texts;
    after.move(place->at, std::clamp<qsizetype>(position, 0, after.size() - 1));
    return done(store(transaction, *place, renumbered(place->meeting, place->texts, after)));
}

Result<> renumberItems(Transaction &transaction, MeetingId meeting)
{
    const Result<MeetingContext> context = loadEditable(transaction, meeting);
    const Result<QList<ItemText>> before = loadTexts(transaction, meeting);
    if (!context || !before)
        return std::unexpected(context ? before.error() : context.error());
    if (context->header.status > MeetingStatus::Draft)
        return failure(ErrorCode::ItemsCirculated, {QString::number(context->header.number)});
    const auto isNumbered = [&](const ItemText &text) { return lexHeading(text.heading, context->dialect).number.has_value(); };
    if (std::ranges::none_of(*before, isNumbered))
        return {};
    QList<ItemText> after = *before;
    int number = 0;
    for (ItemText &text : after) {
        const ItemHeading heading = lexHeading(text.heading, context->dialect);
        if (!heading.title.isEmpty() || heading.number)
            setNumber(text, ++number, context->dialect);
    }
    return done(storeTexts(transaction, *context, *before, after));
}

Result<QList<ItemTitle>> itemTitles(Connection &connection, MeetingId meeting)
{
    const Result<QList<ItemText>> texts = loadTexts(connection, meeting);
    if (!texts)
        return std::unexpected(texts.error());
    QList<ItemTitle> titles;
    for (const ItemText &text : *texts)
        titles.append({text.id, text.heading});
    return titles;
}

Result<> arrangeItems(Transaction &transaction, MeetingId meeting, const QList<ItemTitle> &titles)
{
    const Result<MeetingContext> context = loadEditable(transaction, meeting);
    const Result<QList<ItemText>> before = loadTexts(transaction, meeting);
    if (!context || !before)
        return std::unexpected(context ? before.error() : context.error());
    QList<ItemText> others = *before;
    QList<ItemText> after;
    for (const ItemTitle &title : titles) {
        const auto found = std::ranges::find(others, title.item, &ItemText::id);
        if (found == others.end())
            return failure(ErrorCode::ItemMissing);
        found->heading = cleanHeading(title.heading);
        after.append(*found);
        others.erase(found);
    }
    return done(storeTexts(transaction, *context, *before, after + others));
}

Result<> deleteItem(Transaction &transaction, ItemId id)
{
    const Result<Place> place = placeOf(transaction, id);
    if (!place)
        return std::unexpected(place.error());
    return done(store(transaction, *place, renumbered(place->meeting, place->texts, replaced(place->texts, place->at, {}))));
}

} // namespace minutebook

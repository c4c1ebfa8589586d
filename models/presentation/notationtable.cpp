#include "models/presentation/notationtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of those of the meeting the first in the alphabet: the same each time.
QString firstOfMeeting(const Dialect &dialect)
{
    QStringList initials = dialect.people.keys();
    initials.sort();
    return initials.value(0, u"JH"_s);
}

QString inWindow(const char *text)
{
    return QCoreApplication::translate("LineHelp", text);
}

} // namespace

std::span<const NotationRow> notationRows()
{
    using enum LineKind;
    using enum LineSense;
    // clang-format off: a row is a row
    static constexpr std::array rows{
        NotationRow{Paragraph, Plain, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "a paragraph"),
                    QT_TRANSLATE_NOOP("LineHelp", "One line is one paragraph. It is printed as it is typed."),
                    QT_TRANSLATE_NOOP("LineHelp", "text; **bold** and *italic* within it"), "The committee considered the report."_L1},
        NotationRow{Paragraph, Decides, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "a decision"),
                    QT_TRANSLATE_NOOP("LineHelp", "A verb in capitals that decides puts the line into the decision register."),
                    QT_TRANSLATE_NOOP("LineHelp", "text with AGREED, APPROVED or another of the committee’s verbs in capitals"), "The {committee} AGREED the fee."_L1},
        NotationRow{Paragraph, Records, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "an outcome that is recorded"),
                    QT_TRANSLATE_NOOP("LineHelp", "A verb in capitals that records puts the line into the decision register."),
                    QT_TRANSLATE_NOOP("LineHelp", "text with NOTED or another of the committee’s verbs in capitals"), "The {committee} NOTED the report."_L1},
        NotationRow{Paragraph, Stub, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "the sentence that says that something is withheld"),
                    QT_TRANSLATE_NOOP("LineHelp", "It stands in the editions in which a line of this section is withheld, instead of the scheme’s own sentence."),
                    QT_TRANSLATE_NOOP("LineHelp", "text (stub)"), "The terms are in the Confidential Minutes. (stub)"_L1},
        NotationRow{ListItem, Plain, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "a list’s entry"),
                    QT_TRANSLATE_NOOP("LineHelp", "Its mark is printed as it is typed."),
                    QT_TRANSLATE_NOOP("LineHelp", "- text, a) text or 1) text; two blanks before it nest it deeper"), "- the crane on the north quay"_L1},
        NotationRow{Section, Plain, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "the heading of a section"),
                    QT_TRANSLATE_NOOP("LineHelp", "What stands below it belongs to it, and has its level where it names one."),
                    QT_TRANSLATE_NOOP("LineHelp", "## title (level)"), "## Matters Arising"_L1},
        NotationRow{Data, Plain, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "one of the item’s data"),
                    QT_TRANSLATE_NOOP("LineHelp", "They stand directly below the heading, and are printed where a layout asks for them."),
                    QT_TRANSLATE_NOOP("LineHelp", "@presenter, @minutes, @purpose, @paper or @title, a colon, and what it is"), "@minutes: 15"_L1},
        NotationRow{Action, Plain, "ACTION"_L1, QT_TRANSLATE_NOOP("LineHelp", "an action"),
                    QT_TRANSLATE_NOOP("LineHelp", "Somebody has something to do by a day. It gets its number once you leave the line, and stands in the action log."),
                    QT_TRANSLATE_NOOP("LineHelp", "ACTION number due day {owner; owner}: owner to do something by day"), "ACTION: {person} to write to the owner by {day}"_L1},
        NotationRow{Update, Plain, "UPDATE"_L1, QT_TRANSLATE_NOOP("LineHelp", "news of an action"),
                    QT_TRANSLATE_NOOP("LineHelp", "It counts for an action of this meeting or an earlier one. A state, an owner or a day that stands here is the action’s from now on."),
                    QT_TRANSLATE_NOOP("LineHelp", "UPDATE number CLOSED due day {owner}: text; the state is OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN"), "UPDATE {number} CLOSED: the letter went out."_L1},
        NotationRow{Vote, Plain, "VOTE"_L1, QT_TRANSLATE_NOOP("LineHelp", "a vote"),
                    QT_TRANSLATE_NOOP("LineHelp", "It belongs to the decision on the line below it, else to the one above."),
                    QT_TRANSLATE_NOOP("LineHelp", "VOTE: 8 for, 1 against, 1 abstention; or by names: VOTE: for initials; against initials; abstained initials"), "VOTE: 8 for, 1 against, 1 abstention"_L1},
        NotationRow{Moved, Plain, "MOVED"_L1, QT_TRANSLATE_NOOP("LineHelp", "the word of who moved and who seconded"),
                    QT_TRANSLATE_NOOP("LineHelp", "It belongs to the decision on the line below it, else to the one above."),
                    QT_TRANSLATE_NOOP("LineHelp", "MOVED: initials, seconded initials"), "MOVED: {person}"_L1},
        NotationRow{Joined, Plain, "JOINED"_L1, QT_TRANSLATE_NOOP("LineHelp", "the arrival of somebody"),
                    QT_TRANSLATE_NOOP("LineHelp", "From here on they are in the room, for the attendance and the quorum."),
                    QT_TRANSLATE_NOOP("LineHelp", "JOINED time: initials"), "JOINED 10:45: {person}"_L1},
        NotationRow{Left, Plain, "LEFT"_L1, QT_TRANSLATE_NOOP("LineHelp", "the departure of somebody"),
                    QT_TRANSLATE_NOOP("LineHelp", "From here on they are not in the room, for the attendance and the quorum."),
                    QT_TRANSLATE_NOOP("LineHelp", "LEFT time: initials"), "LEFT 11:20: {person}"_L1},
        NotationRow{Presiding, Plain, "PRESIDING"_L1, QT_TRANSLATE_NOOP("LineHelp", "the word of who takes the chair"),
                    QT_TRANSLATE_NOOP("LineHelp", "From here on they preside."),
                    QT_TRANSLATE_NOOP("LineHelp", "PRESIDING: initials"), "PRESIDING: {person}"_L1},
        NotationRow{Recused, Plain, "RECUSED"_L1, QT_TRANSLATE_NOOP("LineHelp", "the word that somebody takes no part"),
                    QT_TRANSLATE_NOOP("LineHelp", "They count neither in the quorum of this item nor in its votes."),
                    QT_TRANSLATE_NOOP("LineHelp", "RECUSED: initials"), "RECUSED: {person}"_L1},
        NotationRow{Interest, Plain, "INTEREST"_L1, QT_TRANSLATE_NOOP("LineHelp", "a declaration of interest"),
                    QT_TRANSLATE_NOOP("LineHelp", "Who declared what; or that nobody did."),
                    QT_TRANSLATE_NOOP("LineHelp", "INTEREST: initials text; or INTEREST: none"), "INTEREST: {person} owns a berth"_L1},
        NotationRow{Adjourned, Plain, "ADJOURNED"_L1, QT_TRANSLATE_NOOP("LineHelp", "the beginning of a break"),
                    QT_TRANSLATE_NOOP("LineHelp", "The meeting stands still until it is resumed."),
                    QT_TRANSLATE_NOOP("LineHelp", "ADJOURNED time"), "ADJOURNED 12:00"_L1},
        NotationRow{Resumed, Plain, "RESUMED"_L1, QT_TRANSLATE_NOOP("LineHelp", "the end of a break"),
                    QT_TRANSLATE_NOOP("LineHelp", "The meeting goes on."),
                    QT_TRANSLATE_NOOP("LineHelp", "RESUMED time; with a day before the time if it is another one"), "RESUMED 13:00"_L1},
        NotationRow{PostMeetingNote, Plain, "NOTE"_L1, QT_TRANSLATE_NOOP("LineHelp", "a note from after the meeting"),
                    QT_TRANSLATE_NOOP("LineHelp", "It is printed apart, with its day."),
                    QT_TRANSLATE_NOOP("LineHelp", "NOTE day: text"), "NOTE {day}: the letter came back."_L1},
        NotationRow{OwnNote, Plain, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "your own note"),
                    QT_TRANSLATE_NOOP("LineHelp", "It is printed in no edition, and is in no file that leaves the book unless you ask for it."),
                    QT_TRANSLATE_NOOP("LineHelp", "// text"), "// ask the chair"_L1},
        NotationRow{Blank, Plain, ""_L1, QT_TRANSLATE_NOOP("LineHelp", "an empty line"),
                    QT_TRANSLATE_NOOP("LineHelp", "It is not printed. What you type is a paragraph, unless it begins with a word in capitals that the notation knows."),
                    QT_TRANSLATE_NOOP("LineHelp", "text, or ACTION, UPDATE, VOTE, JOINED, LEFT, NOTE and their like"), "The committee considered the report."_L1},
    };
    // clang-format on
    return rows;
}

QString NotationRow::nameText() const
{
    return inWindow(name);
}

QString NotationRow::meaningText() const
{
    return inWindow(meaning);
}

QString NotationRow::formText() const
{
    return inWindow(form);
}

QString NotationRow::exampleFor(const Dialect &dialect) const
{
    constexpr int daysLater = 9;
    const QString day = dialect.date.addDays(daysLater).toString(Qt::ISODate);
    const std::array<std::pair<QLatin1StringView, QString>, 4> places{{{"{number}"_L1, dialect.actionNumber(1)},
                                                                       {"{committee}"_L1, dialect.abbreviation},
                                                                       {"{person}"_L1, firstOfMeeting(dialect)},
                                                                       {"{day}"_L1, day}}};
    QString text = example;
    for (const auto &[place, words] : places)
        text.replace(place, words);
    return text;
}

const NotationRow &notationRow(LineKind kind, LineSense sense)
{
    const std::span<const NotationRow> rows = notationRows();
    const auto row = std::ranges::find_if(rows, [&](const NotationRow &one) { return one.kind == kind && one.sense == sense; });
    return row == rows.end() ? rows.front() : *row;
}

const NotationRow *rowOfKeyword(QStringView text)
{
    const auto begins = [&](QLatin1StringView word) {
        return !word.isEmpty() && text.startsWith(word, Qt::CaseInsensitive)
            && (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
    };
    const std::span<const NotationRow> rows = notationRows();
    const auto row = std::ranges::find_if(rows, begins, &NotationRow::keyword);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace minutebook

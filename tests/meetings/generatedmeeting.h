#pragma once

#include "models/domain/meeting.h"

#include <rapidcheck.h>

namespace minutebook::test {

/// A line of notes in the parts that a test changes one by one.
struct GeneratedLine {
    QString head; ///< list mark, keyword, heading mark
    QString words;
    QString tag; ///< with the space before it

    [[nodiscard]] QString text() const { return head + words + tag; }
};

struct GeneratedItem {
    QString title;
    QString tag;
    QList<GeneratedLine> lines;
    QList<Paper> papers = {};
};

/// A meeting file of the Bridge Committee with every kind of line, and the actions of earlier meetings that it updates.
struct GeneratedMeeting {
    QList<GeneratedItem> items;
    QList<Action> earlier;
    bool otherPeople = false; ///< the same initials stand for others

    [[nodiscard]] QString text() const;
    [[nodiscard]] MeetingRecord record() const;
};

/// A number from 0 up to and without `count`, each as likely: rapidcheck's own ranges begin small and would seldom reach their ends.
[[nodiscard]] int below(int count);

template <typename List>
auto oneOf(const List &list)
{
    return list[below(static_cast<int>(list.size()))];
}

/// Six to ten words that no other line has.
[[nodiscard]] QString generatedWords();

/// The same meeting with everything changed that an edition up to `ceiling` of its minutes withholds: words, length, and how many
/// lines there are where there is at least one; own notes, closed titles, data lines, papers and withheld actions' texts too.
[[nodiscard]] GeneratedMeeting withOtherSecrets(const GeneratedMeeting &meeting, Rank ceiling);

/// The same for its agenda: all that is noted, and closed titles, data lines and papers that are withheld, down to whether there are any.
[[nodiscard]] GeneratedMeeting withOtherAgendaSecrets(const GeneratedMeeting &meeting, Rank ceiling);

void showValue(const GeneratedMeeting &meeting, std::ostream &stream);

} // namespace minutebook::test

namespace rc {

template <>
struct Arbitrary<minutebook::test::GeneratedMeeting> {
    static Gen<minutebook::test::GeneratedMeeting> arbitrary();
};

} // namespace rc

#pragma once

#include "models/domain/diagnostic.h"
#include "models/domain/tag.h"
#include "models/domain/visible.h"

#include <QDate>
#include <QTime>

#include <variant>

namespace minutebook {

enum class LineKind {
    Blank,
    Paragraph,
    ListItem,
    Section, ///< `## TITLE`
    Data, ///< `@key: value` directly below a heading
    Action,
    Update,
    Vote,
    Moved,
    Joined,
    Left,
    Presiding,
    Recused,
    Interest,
    Adjourned,
    Resumed,
    PostMeetingNote, ///< `NOTE 2019-08-02: text`
    OwnNote, ///< `// text`
};

enum class ActionStatus { Open, OnTarget, Closed, Transferred, Withdrawn };

/// `ACTION [ID] [due DATE] [{OWNER; OWNER}]: OWNER to TASK [by DATE]`
struct ActionWords {
    QString number; ///< empty: not given yet
    QStringList owners; ///< as typed
    QDate due; ///< null: none

    bool operator==(const ActionWords &) const = default;
};

/// `UPDATE ID [STATUS] [due DATE] [{OWNER}]: text`
struct UpdateWords {
    QString number;
    std::optional<ActionStatus> status;
    QStringList owners; ///< empty: unchanged
    QDate due; ///< null: unchanged

    bool operator==(const UpdateWords &) const = default;
};

struct VoteShare {
    QString side; ///< "for", "against", "abstention", "casting"
    int count = 0;
    QStringList voters; ///< initials; empty: a counted vote

    bool operator==(const VoteShare &) const = default;
};

struct VoteWords {
    QList<VoteShare> shares;

    bool operator==(const VoteWords &) const = default;
};

/// JOINED, LEFT, PRESIDING, RECUSED, INTEREST, MOVED: who, and when where a time belongs to it.
struct PeopleWords {
    QStringList people; ///< initials as typed; of MOVED the mover first, then the seconder
    QTime time;

    bool operator==(const PeopleWords &) const = default;
};

/// ADJOURNED, RESUMED, NOTE.
struct MomentWords {
    QDate date;
    QTime time;

    bool operator==(const MomentWords &) const = default;
};

/// `@key: value`
struct DataWords {
    QString key;
    QString value;

    bool operator==(const DataWords &) const = default;
};

using Words = std::variant<std::monostate, ActionWords, UpdateWords, VoteWords, PeopleWords, MomentWords, DataWords>;

/// The outcome verb of a line.
struct Outcome {
    QString verb;
    bool decides = false; ///< else it records

    bool operator==(const Outcome &) const = default;
};

/// One line of an item's notes as lexLine reads it alone. `text` is what was typed; all else follows from it.
struct Line {
    QString text;
    LineKind kind = LineKind::Blank;
    int depth = 0; ///< of a list line: 0 to 6
    QString label; ///< of a list line, as typed: "-", "a)", "1)"
    QString body; ///< what is said: without list mark, keyword and tag, still with its inline marks
    QString tail; ///< what follows the tag: punctuation and "and" or "or"
    Tag tag;
    Words words;
    std::optional<Outcome> outcome;
    QList<Diagnostic> diagnostics; ///< those that the line alone tells, on line 0

    bool operator==(const Line &) const = default;
};

/// What a line is once its neighbours are known.
struct Standing {
    Rank rank;
    Clearing clearing;
    bool stub = false;
    qsizetype decision = -1; ///< of a vote or motion: the line of its decision

    bool operator==(const Standing &) const = default;
};

/// A line with its standing. Notes are lists of these.
struct NoteLine : Line {
    Standing standing;

    bool operator==(const NoteLine &) const = default;
};

} // namespace minutebook

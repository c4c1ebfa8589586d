#pragma once

#include <QDate>
#include <QList>

#include <array>

namespace minutebook {

/// What of an approved meeting need not be kept for ever. Its minutes are.
enum class Matter {
    OwnNotes, ///< `//` lines
    Papers, ///< the files themselves: their titles and hashes stay
    SupersededDrafts, ///< the texts of revisions before the approval: their dates, reasons and hashes stay
};

enum class Keeping { Kept, UntilApproval, YearsAfterApproval, YearsAfterMeeting };

struct RetentionRule {
    Keeping keeping = Keeping::Kept;
    int years = 0; ///< 1 to mostYears where it asks for years, else 0

    bool operator==(const RetentionRule &) const = default;
};

inline constexpr int mostYears = 99;

/// What a body keeps for how long. How the notes were typed has no rule of its own: it is forgotten at the approval.
struct Retention {
    RetentionRule ownNotes = {};
    RetentionRule papers = {};
    RetentionRule drafts = {};

    bool operator==(const Retention &) const = default;

    [[nodiscard]] const RetentionRule &of(Matter matter) const;
    [[nodiscard]] RetentionRule &of(Matter matter);
};

/// All matters, in the order in which they are listed.
inline constexpr std::array allMatters{Matter::OwnNotes, Matter::SupersededDrafts, Matter::Papers};

/// The ways in which something can be kept, the longest first.
[[nodiscard]] QList<Keeping> keepingsOf(Matter matter);
/// Whether each rule is one of its matter's, with years where it asks for some and none where it does not.
[[nodiscard]] bool isValid(const Retention &retention);

/// The day from which something may go, by the days of its meeting and of the approval of the minutes; null: never.
[[nodiscard]] QDate dueOn(const RetentionRule &rule, QDate meeting, QDate approved);

} // namespace minutebook

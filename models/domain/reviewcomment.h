#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace minutebook {

/// What a reader of a draft says.
enum class CommentKind {
    Remark,
    Wording, ///< other words for those that are quoted
    Level, ///< a level that the committee is to talk about
    Answer, ///< to an earlier comment
    Accepted, ///< the whole, as it stands
};

/// For a level comment: one above all that its reader's file knows, which has none of their names.
inline constexpr QLatin1StringView higherLevel("higher");

/// A comment on an edition of a draft. It is found again by the words that it quotes, never by a line's place: readers know no such places.
struct ReviewComment {
    QByteArray id; ///< 16 random bytes
    CommentKind kind = CommentKind::Remark;
    QString quote = {}; ///< exact, words parted by one space; empty: on the whole
    QString before = {}; ///< some words of the same paragraph
    QString after = {};
    int passage = -1; ///< of the edition, from 0: tells two places apart that read the same
    int page = 0; ///< from 1; 0: none
    QString text = {}; ///< the remark, or why
    QString wording = {}; ///< in the place of `quote`; whole words
    QString level = {}; ///< a level's name, or `higherLevel`
    QByteArray answers = {}; ///< the comment that it speaks of
    QDateTime made = {}; ///< UTC

    bool operator==(const ReviewComment &) const = default;
};

/// What became of a comment.
enum class CommentState {
    Open,
    Accepted,
    AcceptedChanged, ///< in other words than those that were proposed
    Declined,
    Discussed, ///< at a meeting
    Overtaken, ///< another one that it collides with was accepted
};

/// How a comment came.
enum class CommentWay { Bundle, Mail, Telephone, Document };

} // namespace minutebook

#pragma once

#include "models/domain/reviewcomment.h"
#include "models/review/anchor.h"

#include <QList>
#include <QRectF>
#include <QStringList>

namespace minutebook {

/// A word of a passage and where it stands: page from 0, points from its top left corner.
struct BundleWord {
    QString text;
    int page = 0;
    QRectF box;

    bool operator==(const BundleWord &) const = default;
};

/// A heading, a paragraph or a row as the pages show it. Of the line that it tells of it knows nothing: where lines stand tells what is
/// withheld.
struct BundlePassage {
    QList<BundleWord> words = {};
    std::optional<WordRange> said = {}; ///< those that were typed as they stand: other words can be proposed for them alone, as all others
        ///< the program makes; nothing: an earlier program wrote the file and did not tell

    bool operator==(const BundlePassage &) const = default;

    /// Its words, parted by one space.
    [[nodiscard]] QString text() const;
    /// What of some of its words was typed; none of them: a range of no words.
    [[nodiscard]] WordRange saidOf(WordRange chosen) const;
};

/// A level that the reader may speak of.
struct BundleLevel {
    QString name;
    QString marking;
    quint32 light = 0; ///< 0xRRGGBB, of the marking on a light ground
    quint32 dark = 0; ///< and on a dark one

    bool operator==(const BundleLevel &) const = default;
};

/// What the reader said of an earlier draft, and the answer.
struct EarlierComment {
    ReviewComment comment;
    CommentState state = CommentState::Open;
    QString reason = {};

    bool operator==(const EarlierComment &) const = default;
};

/// What a review file holds. Sent, it is one edition for one reader, and while that reader works on it their comments too; returned, it is
/// the comments alone.
struct ReviewBundle {
    enum class Kind { Sent, Returned };

    Kind kind = Kind::Sent;
    QByteArray id; ///< 16 random bytes
    QByteArray revision; ///< the same, of the round that it went out in: another one in each, whatever has changed
    QString reader;
    QString body = {};
    QString title = {}; ///< "SSC 82 – Draft Minutes"
    QList<BundleLevel> levels = {}; ///< up to the edition's own, which is the last; none above it is named
    QDate until = {}; ///< null: nobody said
    QByteArray pdf = {};
    QByteArray sha256 = {}; ///< of the PDF
    QList<BundlePassage> passages = {};
    std::optional<QStringList> before = {}; ///< the texts of the last draft that this reader got of the same edition; nothing: there is none
    QList<EarlierComment> earlier = {};
    QList<ReviewComment> comments = {};
    int place = 0; ///< the passage that the reader was at last
    QDateTime returned = {}; ///< UTC

    bool operator==(const ReviewBundle &) const = default;

    /// The reader takes the whole as it stands.
    [[nodiscard]] bool isAccepted() const;
};

/// What goes back: neither pages nor texts but those that the comments quote, and what it was of.
[[nodiscard]] ReviewBundle returnedOf(const ReviewBundle &sent, const QDateTime &when);

} // namespace minutebook

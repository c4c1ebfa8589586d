#pragma once

#include "models/domain/reviewcomment.h"
#include "models/domain/scheme.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace minutebook {

/// Somebody who can be sent a draft.
struct SendPerson {
    QString name;
    Rank clearance; ///< no edition above it is offered
    QString sent = {}; ///< the edition that they got last, and when; empty: none
    std::optional<Rank> last = {}; ///< its ceiling, which is proposed again

    bool operator==(const SendPerson &) const = default;
};

/// What can be sent for review.
struct SendOffer {
    QString title; ///< "SRC 16"
    Scheme scheme;
    Rank lowest; ///< editions below the default level are not offered
    QList<SendPerson> people;
    QDate until; ///< as it is proposed

    bool operator==(const SendOffer &) const = default;
};

/// What is to be sent to whom.
struct SendWish {
    struct To {
        QString reader;
        Rank ceiling;

        bool operator==(const To &) const = default;
    };

    QList<To> to;
    QDate until = {}; ///< null: nobody says
    QString folder = {};
    QString passphrase = {}; ///< of all files; empty: one is made for each

    bool operator==(const SendWish &) const = default;
};

/// A file that is ready to be handed over.
struct SentReview {
    QString reader;
    QString address; ///< of mail; empty: nobody knows it
    QString path;
    QString passphrase;
    QString title; ///< "SRC 16"
    QDate until;
    QDate sentOn = {}; ///< of one who is late: the file went out then; null: it goes along
    QString remark = {}; ///< on what is not in the file; empty: there is none

    bool operator==(const SentReview &) const = default;
};

/// What somebody said otherwise than in a review file.
struct EnterOffer {
    QStringList people;
    QStringList levels;
    QString quote; ///< the line of the cursor as it is printed

    bool operator==(const EnterOffer &) const = default;
};

struct EnteredComment {
    QString reader;
    CommentWay way = CommentWay::Mail;
    ReviewComment comment = {};

    bool operator==(const EnteredComment &) const = default;
};

} // namespace minutebook

#pragma once

#include "app/commandline/makebundle.h"
#include "models/review/bundleseal.h"
#include "widgets/review/reviewoffers.h"

#include <functional>

namespace minutebook {

/// A file that is to be written, and what the book keeps of it.
struct SealedReview {
    Circulation circulation;
    QByteArray file;
    QString path;
    QString passphrase;
    QString address;
    QString title;
    QString remark; ///< see notToldRemark
    MeetingRecord record; ///< that it was cut from
};

/// What all files of one round share.
struct ReviewRound {
    SendWish wish;
    SealLimits limits;
    QDateTime now;
    bool keepsPassphrases = true; ///< the book that they are sent from is encrypted itself
};

/// Of mail, as the committee's people say it; empty: nobody knows it.
[[nodiscard]] QString addressOf(const Seating &seating, const QString &reader);

/// What the book knows for each reader, over one state of it; the round gets this id.
[[nodiscard]] Result<QList<ReviewSource>> sourcesOf(Connection &connection, MeetingId meeting, const SendWish &wish, const Scheme &scheme,
                                                    const QByteArray &revision);

/// Cuts, proves and seals a file for each; their paths are free. Any thread will do. It takes a second or two a file: before each,
/// `begun` is told its place, from 1. Errors: those of makeBundle and BundleSeal::make.
[[nodiscard]] Result<QList<SealedReview>> sealAll(const Result<QList<ReviewSource>> &sources, const ReviewRound &round,
                                                  const std::function<void(int)> &begun);

/// Writes all files and keeps that they were sent, or does neither. `kept` are files that are not written over.
/// Errors: those of sendOut and saveFile.
[[nodiscard]] Result<> storeAll(Transaction &transaction, MeetingId meeting, const QList<SealedReview> &files, const QStringList &kept);

} // namespace minutebook

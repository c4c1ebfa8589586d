#include "app/sealreviews.h"

#include "app/commandline/savefile.h"
#include "models/review/bundlecontent.h"
#include "models/review/randomid.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Nothing that is there is written over: it may hold comments.
QString freeReviewPath(const QString &folder, const QString &name, const QList<SealedReview> &others)
{
    const auto isTaken = [&](const QString &path) {
        return QFileInfo::exists(path) || std::ranges::find(others, path, &SealedReview::path) != others.end();
    };
    QString path = QDir(folder).filePath(name + ".minutereview"_L1);
    for (int number = 2; isTaken(path); ++number)
        path = QDir(folder).filePath(u"%1 (%2).minutereview"_s.arg(name).arg(number));
    return path;
}

Result<SealedReview> sealed(const ReviewSource &source, const SendWish::To &to, const ReviewRound &round)
{
    const ReviewRequest request{to.reader, Edition{to.ceiling}, round.wish.until};
    const Result<ReviewBundle> bundle = makeBundle(source, request);
    if (!bundle)
        return std::unexpected(bundle.error());
    const QString passphrase = round.wish.passphrase.isEmpty() ? spokenPassphrase() : round.wish.passphrase;
    const Result<BundleSeal> seal = BundleSeal::make(passphrase, round.limits);
    if (!seal)
        return std::unexpected(seal.error());
    SealedReview review{.circulation = circulationOf(*bundle, source, request.edition, round.now),
                        .file = seal->seal(writeBundle(*bundle)),
                        .path = bundleName(source.record, request),
                        .passphrase = passphrase,
                        .address = addressOf(source.record.seating, to.reader),
                        .title = u"%1 %2"_s.arg(source.record.body.abbreviation).arg(source.record.meeting.header.number),
                        .remark = notToldRemark(source, *bundle),
                        .record = source.record};
    review.circulation.salt = seal->salt();
    review.circulation.passphrase = round.keepsPassphrases ? passphrase : QString();
    return review;
}

} // namespace

/// The word of a contact that is an address.
QString addressOf(const Seating &seating, const QString &reader)
{
    const KnownPerson *known = seating.find(reader);
    const QStringList words = known ? known->contact.split(u' ') : QStringList();
    const auto address = std::ranges::find_if(words, [](const QString &word) { return word.contains(u'@'); });
    return address == words.end() ? QString() : QString(*address).remove(u',').remove(u';').remove(u'<').remove(u'>');
}

Result<QList<ReviewSource>> sourcesOf(Connection &connection, MeetingId meeting, const SendWish &wish, const Scheme &scheme,
                                      const QByteArray &revision)
{
    const Snapshot snapshot(connection);
    QList<ReviewSource> sources;
    for (const SendWish::To &to : wish.to) {
        Result<ReviewSource> source = reviewSource(connection, meeting, to.reader, scheme.level(to.ceiling).name, revision);
        if (!source)
            return std::unexpected(source.error());
        sources.append(*std::move(source));
    }
    return sources;
}

Result<QList<SealedReview>> sealAll(const Result<QList<ReviewSource>> &sources, const ReviewRound &round,
                                    const std::function<void(int)> &begun)
{
    if (!sources)
        return std::unexpected(sources.error());
    QList<SealedReview> all;
    for (qsizetype i = 0; i < sources->size(); ++i) {
        begun(static_cast<int>(i) + 1);
        Result<SealedReview> review = sealed(sources->at(i), round.wish.to[i], round);
        if (!review)
            return std::unexpected(review.error());
        review->path = freeReviewPath(round.wish.folder, review->path, all);
        all.append(*std::move(review));
    }
    return all;
}

Result<> storeAll(Transaction &transaction, MeetingId meeting, const QList<SealedReview> &files, const QStringList &kept)
{
    QStringList written;
    for (const SealedReview &each : files) {
        const Result<CirculationId> added = sendOut(transaction, meeting, each.circulation, each.record);
        const Result<> saved = added ? saveFile({each.path, kept, Readers::Owner}, each.file) : std::unexpected(added.error());
        if (!saved) {
            for (const QString &path : std::as_const(written))
                QFile::remove(path);
            return saved;
        }
        written << each.path;
    }
    return {};
}

} // namespace minutebook

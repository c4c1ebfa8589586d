#include "models/review/bundlecontent.h"

#include "models/review/randomid.h"
#include "models/storage/words.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>

#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentFormat = 1;
constexpr double partsOfPoint = 20; // pages are measured so
constexpr qint64 farthest = 1'000'000; // of a box, in these parts
constexpr qint64 mostPages = 100'000;

// What a bundle is read from: whatever is not as it should be is remembered, and what is read then is empty.
class BundleReader
{
public:
    [[nodiscard]] bool isGood() const { return m_good; }

    QString text(const QCborMap &map, QLatin1StringView key)
    {
        const QCborValue value = map.value(key);
        require(value.isUndefined() || value.isString());
        return value.toString();
    }

    QByteArray bytes(const QCborMap &map, QLatin1StringView key)
    {
        const QCborValue value = map.value(key);
        require(value.isUndefined() || value.isByteArray());
        return value.toByteArray();
    }

    QByteArray id(const QCborMap &map, QLatin1StringView key)
    {
        const QByteArray value = bytes(map, key);
        require(value.size() == reviewIdLength);
        return value;
    }

    int number(const QCborValue &value, qint64 least, qint64 most)
    {
        const bool fits = value.isInteger() && value.toInteger() >= least && value.toInteger() <= most;
        require(fits);
        return fits ? static_cast<int>(value.toInteger()) : 0;
    }

    QCborArray array(const QCborMap &map, QLatin1StringView key)
    {
        const QCborValue value = map.value(key);
        require(value.isUndefined() || value.isArray());
        return value.toArray();
    }

    QCborMap map(const QCborValue &value)
    {
        require(value.isMap());
        return value.toMap();
    }

    QDate date(const QCborMap &map, QLatin1StringView key) { return QDate::fromString(text(map, key), Qt::ISODate); }

    QDateTime moment(const QCborMap &map, QLatin1StringView key) { return QDateTime::fromString(text(map, key), Qt::ISODate); }

    QStringList texts(const QCborArray &array)
    {
        QStringList all;
        for (const auto &value : array) {
            require(value.isString());
            all << value.toString();
        }
        return all;
    }

    void require(bool holds) { m_good = m_good && holds; }

private:
    bool m_good = true;
};

qint64 partsOf(double points)
{
    return std::llround(points * partsOfPoint);
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QCborValue written(const BundlePassage &passage)
{
    QCborArray words;
    for (const BundleWord &word : passage.words)
        words.append(QCborArray{word.text, word.page, partsOf(word.box.x()), partsOf(word.box.y()), partsOf(word.box.width()),
                                partsOf(word.box.height())});
    return words;
}

BundleWord readWord(BundleReader &reader, const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    reader.require(value.isArray() && parts.size() == 6 && parts.first().isString());
    const auto points = [&](qsizetype at) { return reader.number(parts.at(at), -farthest, farthest) / partsOfPoint; };
    return {parts.at(0).toString(), reader.number(parts.at(1), 0, mostPages), {points(2), points(3), points(4), points(5)}};
}

BundlePassage readPassage(BundleReader &reader, const QCborValue &value)
{
    reader.require(value.isArray() && !value.toArray().isEmpty());
    BundlePassage passage;
    for (const auto &word : value.toArray())
        passage.words.append(readWord(reader, word));
    return passage;
}

QCborValue writtenSaid(const BundlePassage &passage)
{
    return passage.said ? QCborValue(QCborArray{passage.said->begin, passage.said->count}) : QCborValue(nullptr);
}

/// Beside the passages, so that earlier programs read those as they did.
void readSaid(BundleReader &reader, const QCborArray &ranges, QList<BundlePassage> &passages)
{
    reader.require(ranges.isEmpty() || ranges.size() == passages.size());
    for (qsizetype i = 0; i < ranges.size() && reader.isGood(); ++i) {
        if (ranges.at(i).isNull())
            continue;
        const QCborArray range = ranges.at(i).toArray();
        reader.require(ranges.at(i).isArray() && range.size() == 2);
        const int begin = reader.number(range.at(0), 0, passages[i].words.size());
        passages[i].said = WordRange{begin, reader.number(range.at(1), 0, passages[i].words.size() - begin)};
    }
}

QCborMap written(const ReviewComment &comment)
{
    return {{u"id"_s, comment.id},         {u"kind"_s, wordOf(comment.kind)}, {u"quote"_s, comment.quote},
            {u"before"_s, comment.before}, {u"after"_s, comment.after},       {u"passage"_s, comment.passage},
            {u"page"_s, comment.page},     {u"text"_s, comment.text},         {u"wording"_s, comment.wording},
            {u"level"_s, comment.level},   {u"answers"_s, comment.answers},   {u"made"_s, momentText(comment.made)}};
}

ReviewComment readComment(BundleReader &reader, const QCborValue &value)
{
    const QCborMap map = reader.map(value);
    const std::optional<CommentKind> kind = commentKindOf(reader.text(map, "kind"_L1));
    reader.require(kind.has_value());
    ReviewComment comment{.id = reader.id(map, "id"_L1),
                          .kind = kind.value_or(CommentKind::Remark),
                          .quote = reader.text(map, "quote"_L1),
                          .before = reader.text(map, "before"_L1),
                          .after = reader.text(map, "after"_L1),
                          .passage = reader.number(map.value("passage"_L1), -1, farthest),
                          .page = reader.number(map.value("page"_L1), 0, mostPages),
                          .text = reader.text(map, "text"_L1),
                          .wording = reader.text(map, "wording"_L1),
                          .level = reader.text(map, "level"_L1),
                          .answers = reader.bytes(map, "answers"_L1),
                          .made = reader.moment(map, "made"_L1)};
    reader.require(comment.made.isValid() && (comment.answers.isEmpty() || comment.answers.size() == reviewIdLength));
    return comment;
}

QCborMap written(const EarlierComment &earlier)
{
    return {{u"comment"_s, written(earlier.comment)}, {u"state"_s, wordOf(earlier.state)}, {u"reason"_s, earlier.reason}};
}

EarlierComment readEarlier(BundleReader &reader, const QCborValue &value)
{
    const QCborMap map = reader.map(value);
    const std::optional<CommentState> state = commentStateOf(reader.text(map, "state"_L1));
    reader.require(state.has_value());
    return {readComment(reader, map.value("comment"_L1)), state.value_or(CommentState::Open), reader.text(map, "reason"_L1)};
}

QCborMap written(const BundleLevel &level)
{
    return {{u"name"_s, level.name},
            {u"marking"_s, level.marking},
            {u"light"_s, static_cast<qint64>(level.light)},
            {u"dark"_s, static_cast<qint64>(level.dark)}};
}

BundleLevel readLevel(BundleReader &reader, const QCborValue &value)
{
    const QCborMap map = reader.map(value);
    const auto colour = [&](QLatin1StringView key) { return static_cast<quint32>(reader.number(map.value(key), 0, 0xFFFFFF)); };
    return {reader.text(map, "name"_L1), reader.text(map, "marking"_L1), colour("light"_L1), colour("dark"_L1)};
}

template <typename Value>
QCborArray writtenAll(const QList<Value> &values)
{
    QCborArray array;
    for (const Value &value : values)
        array.append(written(value));
    return array;
}

template <typename Read>
auto readAll(BundleReader &reader, const QCborArray &array, Read read)
{
    QList<decltype(read(reader, QCborValue()))> all;
    for (qsizetype i = 0; i < array.size() && reader.isGood(); ++i)
        all.append(read(reader, array.at(i)));
    return all;
}

void readEdition(BundleReader &reader, const QCborMap &map, ReviewBundle &bundle)
{
    bundle.body = reader.text(map, "body"_L1);
    bundle.title = reader.text(map, "title"_L1);
    bundle.levels = readAll(reader, reader.array(map, "levels"_L1), readLevel);
    bundle.until = reader.date(map, "until"_L1);
    bundle.pdf = reader.bytes(map, "pdf"_L1);
    bundle.sha256 = reader.bytes(map, "sha256"_L1);
    bundle.passages = readAll(reader, reader.array(map, "passages"_L1), readPassage);
    readSaid(reader, reader.array(map, "said"_L1), bundle.passages);
    if (map.contains("before"_L1))
        bundle.before = reader.texts(reader.array(map, "before"_L1));
    bundle.earlier = readAll(reader, reader.array(map, "earlier"_L1), readEarlier);
    bundle.place = reader.number(map.value("place"_L1), 0, farthest);
    reader.require(!bundle.levels.isEmpty());
    reader.require(QCryptographicHash::hash(bundle.pdf, QCryptographicHash::Sha256) == bundle.sha256);
}

void writeEdition(QCborMap &map, const ReviewBundle &bundle)
{
    map.insert(u"body"_s, bundle.body);
    map.insert(u"title"_s, bundle.title);
    map.insert(u"levels"_s, writtenAll(bundle.levels));
    map.insert(u"until"_s, bundle.until.toString(Qt::ISODate));
    map.insert(u"pdf"_s, bundle.pdf);
    map.insert(u"sha256"_s, bundle.sha256);
    map.insert(u"passages"_s, writtenAll(bundle.passages));
    QCborArray said;
    for (const BundlePassage &passage : bundle.passages)
        said.append(writtenSaid(passage));
    map.insert(u"said"_s, said);
    if (bundle.before)
        map.insert(u"before"_s, QCborArray::fromStringList(*bundle.before));
    map.insert(u"earlier"_s, writtenAll(bundle.earlier));
    map.insert(u"place"_s, bundle.place);
}

/// Earlier programs did not write what it is of.
void readReturned(BundleReader &reader, const QCborMap &map, ReviewBundle &bundle)
{
    bundle.title = reader.text(map, "title"_L1);
    bundle.levels = readAll(reader, reader.array(map, "levels"_L1), readLevel);
    bundle.returned = reader.moment(map, "returned"_L1);
}

void writeReturned(QCborMap &map, const ReviewBundle &bundle)
{
    map.insert(u"title"_s, bundle.title);
    map.insert(u"levels"_s, writtenAll(bundle.levels));
    map.insert(u"returned"_s, momentText(bundle.returned));
}

} // namespace

QByteArray writeBundle(const ReviewBundle &bundle)
{
    const bool sent = bundle.kind == ReviewBundle::Kind::Sent;
    QCborMap map{{u"format"_s, contentFormat}, {u"kind"_s, sent ? u"sent"_s : u"returned"_s},
                 {u"id"_s, bundle.id},         {u"revision"_s, bundle.revision},
                 {u"reader"_s, bundle.reader}, {u"comments"_s, writtenAll(bundle.comments)}};
    if (sent)
        writeEdition(map, bundle);
    else
        writeReturned(map, bundle);
    return map.toCborValue().toCbor();
}

Result<ReviewBundle> readBundle(const QByteArray &content, const QString &fileName)
{
    QCborParserError broken;
    const QCborValue value = QCborValue::fromCbor(content, &broken);
    if (broken.error != QCborError::NoError || broken.offset != content.size()) // Qt crashes on the half of a map that it has read till then
        return failure(ErrorCode::ReviewUnreadable, {fileName});
    BundleReader reader;
    const QCborMap map = reader.map(value);
    if (const QCborValue format = map.value("format"_L1); format.isInteger() && format.toInteger() > contentFormat)
        return failure(ErrorCode::ReviewNewer, {fileName});
    const QString kind = reader.text(map, "kind"_L1);
    const bool sent = kind == "sent"_L1;
    reader.require(sent || kind == "returned"_L1);
    ReviewBundle bundle{.kind = sent ? ReviewBundle::Kind::Sent : ReviewBundle::Kind::Returned,
                        .id = reader.id(map, "id"_L1),
                        .revision = reader.id(map, "revision"_L1),
                        .reader = reader.text(map, "reader"_L1)};
    bundle.comments = readAll(reader, reader.array(map, "comments"_L1), readComment);
    if (sent)
        readEdition(reader, map, bundle);
    else
        readReturned(reader, map, bundle);
    return reader.isGood() ? Result<ReviewBundle>(bundle) : failure(ErrorCode::ReviewUnreadable, {fileName});
}

} // namespace minutebook

#include "models/print/proof/provenothingwithheld.h"

#include "models/print/proof/needles.h"
#include "models/print/proof/readpdffile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype excerptMargin = 20; // UTF-16 units on each side

/// One text may be parted over many strings: over bookmarks, over the spellings of single letters.
void addJoined(FileTexts &texts)
{
    QMap<FilePart, QString> joined;
    for (const FileText &text : texts.texts) {
        if (text.kind == TextKind::Prose && text.place.part != FilePart::Page)
            joined[text.place.part] += text.text + u'\n';
    }
    for (const auto &[part, text] : joined.asKeyValueRange())
        texts.add({.part = part}, text);
}

/// What the pages say of their own number.
QStringList pageNumbers(qsizetype count)
{
    QStringList numbers;
    for (qsizetype i = 1; i <= count; ++i)
        numbers << u"Page %1 of %2"_s.arg(i).arg(count);
    return numbers;
}

QString excerptOf(const QString &text, const Letters &letters, qsizetype begin, qsizetype end)
{
    const qsizetype first = std::max<qsizetype>(0, letters.origins[begin] - excerptMargin);
    const qsizetype last = std::min(text.size(), letters.origins[end - 1] + 1 + excerptMargin);
    return text.sliced(first, last - first).simplified();
}

/// Finds leaks, each secret once in each text.
class LeakFinder
{
public:
    LeakFinder(const QList<Secret> &secrets, const QList<Needle> &needles)
        : m_secrets(secrets)
        , m_needles(needles)
    {
    }

    QList<Leak> find(const QList<FileText> &texts)
    {
        for (const FileText &text : texts)
            findIn(text);
        dropVague();
        return std::move(m_leaks);
    }

private:
    struct Stretch {
        qsizetype begin;
        qsizetype end;
    };

    void findIn(const FileText &text)
    {
        const Letters letters = lettersOf(text.text);
        std::map<qsizetype, Stretch> found; // by secret
        for (const NeedleHit &hit : text.kind == TextKind::Prose ? m_needles.find(letters) : m_needles.findLong(letters)) {
            const qsizetype secret = m_needles.needles()[hit.needle].secret;
            Stretch &stretch = found.try_emplace(secret, hit.begin, hit.end).first->second;
            if (hit.begin <= stretch.end && hit.end >= stretch.begin)
                stretch = {std::min(stretch.begin, hit.begin), std::max(stretch.end, hit.end)};
        }
        for (const auto &[secret, stretch] : found)
            add({text.place, m_secrets[secret], excerptOf(text.text, letters, stretch.begin, stretch.end)});
    }

    void add(const Leak &leak)
    {
        const auto same = [&](const Leak &other) { return other.place == leak.place && other.secret == leak.secret; };
        if (std::ranges::none_of(m_leaks, same))
            m_leaks.append(leak);
    }

    /// A place that says less than another of the same leak says nothing.
    void dropVague()
    {
        const QList<Leak> all = m_leaks;
        m_leaks.removeIf([&](const Leak &leak) {
            const auto isCloser = [&](const Leak &other) { return other.secret == leak.secret && closeness(other.place) > closeness(leak.place); };
            return closeness(leak.place) < 2 && std::ranges::any_of(all, isCloser);
        });
    }

    static int closeness(const FilePlace &place)
    {
        if (place.part >= FilePart::String)
            return 0;
        const bool known = place.part == FilePart::FileName || place.page > 0 || place.object > 0;
        return known && place.revision == 0 ? 2 : 1;
    }

    const QList<Secret> &m_secrets;
    NeedleSet m_needles;
    QList<Leak> m_leaks;
};

QMap<FilePart, qsizetype> countedParts(const FileTexts &texts)
{
    QMap<FilePart, qsizetype> counts;
    for (const FileText &text : texts.texts)
        ++counts[text.place.part];
    counts[FilePart::Page] = texts.pages;
    return counts;
}

} // namespace

Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const MeetingRecord &record, Edition edition, const QString &fileName,
                                         const QByteArray &password)
{
    FileTexts texts = readPdfFile(pdf, password);
    texts.add({.part = FilePart::FileName}, fileName);
    Certificate certificate{.meeting = u"%1 %2"_s.arg(record.body.abbreviation).arg(record.meeting.header.number),
                            .ceiling = record.body.scheme.level(edition.ceiling).name,
                            .fileName = fileName,
                            .sha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex(),
                            .searched = countedParts(texts),
                            .leaks = {}};
    addJoined(texts);
    const QList<Secret> secrets = secretsOf(record, edition);
    const QList<Needle> all = needlesOf(secrets);
    const QList<Needle> needles = withoutOpen(all, openTextsOf(record, edition) + pageNumbers(texts.pages));
    certificate.needles = needles.size();
    certificate.leftOut = all.size() - needles.size();
    certificate.leaks = LeakFinder(secrets, needles).find(texts.texts);
    if (certificate.isProof() && !texts.unread.isEmpty())
        return std::unexpected(texts.unread.constFirst());
    return certificate;
}

} // namespace minutebook

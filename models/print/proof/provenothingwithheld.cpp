#include "models/print/proof/provenothingwithheld.h"

#include "models/minutes/phrases.h"
#include "models/print/fontfamilies.h"
#include "models/print/formatwords.h"
#include "models/print/logo.h"
#include "models/print/proof/fileimage.h"
#include "models/print/proof/needles.h"
#include "models/print/proof/readodtfile.h"
#include "models/print/proof/readpdffile.h"
#include "models/print/proof/readplainfile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <future>
#include <map>
#include <numeric>
#include <span>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype excerptMargin = 20; // UTF-16 units on each side

/// One text may be parted over many strings: over bookmarks, over the spellings of single letters.
void addJoined(FileTexts &texts)
{
    QMap<FilePart, QString> joined;
    for (const FileText &text : texts.texts) {
        if (text.kind == TextKind::Prose && !text.again && text.place.part != FilePart::Page)
            joined[text.place.part] += text.text + u'\n';
    }
    for (const auto &[part, text] : joined.asKeyValueRange())
        texts.add({.part = part}, text);
}

/// What the pages say of their own number, and the format of itself: fonts' names are in it as words.
QStringList formatWords(qsizetype pages)
{
    QStringList words{u"PDF EOF Regular Bold Italic Oblique Medium Semibold Roman Helvetica Times Courier Arial Liberation Symbol"_s};
    for (const char *own : {formatwords::program, formatwords::pdfType, formatwords::anyLanguage, formatwords::byQt})
        words << QString::fromLatin1(own);
    for (int family = 0; family < familyCount(); ++family)
        words << familyName(family);
    for (qsizetype i = 1; i <= pages; ++i)
        words << pageNumberPhrase(i, pages);
    return words;
}

QString excerptOf(const QString &text, const Letters &letters, qsizetype begin, qsizetype end)
{
    const auto originOf = [&](qsizetype letter) { return static_cast<qsizetype>(letters.origins[static_cast<size_t>(letter)]); };
    const qsizetype first = std::max<qsizetype>(0, originOf(begin) - excerptMargin);
    const qsizetype last = std::min(text.size(), originOf(end - 1) + 1 + excerptMargin);
    return text.sliced(first, last - first).simplified();
}

/// Finds leaks, each withheld text once in each place.
class LeakFinder
{
public:
    LeakFinder(const QList<WithheldText> &withheld, const QList<Needle> &needles)
        : m_withheld(withheld)
        , m_needles(needles)
    {
    }

    /// In two threads.
    QList<Leak> find(const QList<FileText> &texts)
    {
        const auto [early, late] = halves(texts);
        std::future<QList<Leak>> others = std::async(std::launch::async, [this, late] { return leaksIn(late); });
        for (const Leak &leak : leaksIn(early))
            add(leak);
        for (const Leak &leak : others.get())
            add(leak);
        dropVague();
        return std::move(m_leaks);
    }

private:
    struct Stretch {
        qsizetype begin;
        qsizetype end;
    };

    using Texts = std::span<const FileText>;

    /// Of about as many letters.
    static std::pair<Texts, Texts> halves(Texts texts)
    {
        const auto letters = [](qsizetype sum, const FileText &text) { return sum + text.text.size(); };
        const qsizetype all = std::accumulate(texts.begin(), texts.end(), qsizetype{}, letters);
        size_t end = 0;
        for (qsizetype sum = 0; end < texts.size() && sum < all / 2; ++end)
            sum += texts[end].text.size();
        return {texts.first(end), texts.subspan(end)};
    }

    [[nodiscard]] QList<Leak> leaksIn(Texts texts) const
    {
        QList<Leak> leaks;
        for (const FileText &text : texts)
            leaks += leaksIn(text);
        return leaks;
    }

    [[nodiscard]] QList<Leak> leaksIn(const FileText &text) const
    {
        const Letters letters = lettersOf(text.text);
        std::map<qsizetype, Stretch> found; // by withheld text
        for (const NeedleHit &hit : text.kind == TextKind::Prose ? m_needles.find(letters) : m_needles.findLong(letters)) {
            const qsizetype source = m_needles.needles()[hit.needle].source;
            Stretch &stretch = found.try_emplace(source, hit.begin, hit.end).first->second;
            if (hit.begin <= stretch.end && hit.end >= stretch.begin)
                stretch = {std::min(stretch.begin, hit.begin), std::max(stretch.end, hit.end)};
        }
        QList<Leak> leaks;
        for (const auto &[source, stretch] : found)
            leaks.append({text.place, m_withheld[source], excerptOf(text.text, letters, stretch.begin, stretch.end)});
        return leaks;
    }

    void add(const Leak &leak)
    {
        const auto same = [&](const Leak &other) { return other.place == leak.place && other.source == leak.source; };
        if (std::ranges::none_of(m_leaks, same))
            m_leaks.append(leak);
    }

    /// A place that says less than another of the same leak says nothing.
    void dropVague()
    {
        const QList<Leak> all = m_leaks;
        m_leaks.removeIf([&](const Leak &leak) {
            const auto isCloser = [&](const Leak &other) {
                return other.source == leak.source && closeness(other.place) > closeness(leak.place);
            };
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

    const QList<WithheldText> &m_withheld;
    NeedleSet m_needles;
    QList<Leak> m_leaks;
};

/// The body's logo shows nothing that anybody withholds; what another image shows is not read.
void tellUnknownImages(FileTexts &texts, const QByteArray &logo)
{
    const QImage known = logoImage(logo);
    if (!std::ranges::all_of(texts.images, [&](const FileImage &image) { return shows(image, known); }))
        texts.miss(ErrorCode::ProofImageUnread);
    if (!std::ranges::all_of(texts.pictures, [&](const QByteArray &picture) { return picture == logo; }))
        texts.miss(ErrorCode::ProofImageUnread);
}

QMap<FilePart, qsizetype> countedParts(const FileTexts &texts)
{
    QMap<FilePart, qsizetype> counts;
    for (qsizetype i = 0; i < texts.texts.size(); ++i) {
        const FilePlace &place = texts.texts[i].place;
        const bool again = i > 0 && texts.texts[i - 1].place == place; // the same in another reading
        counts[place.part] += again ? 0 : 1;
    }
    if (texts.pages > 0)
        counts[FilePart::Page] = texts.pages;
    return counts;
}

} // namespace

Result<Certificate> proveNothingWithheld(FileTexts texts, const QByteArray &file, const Secrets &secrets, const QString &fileName)
{
    texts.add({.part = FilePart::FileName}, fileName);
    tellUnknownImages(texts, secrets.logo);
    Certificate certificate{.meeting = secrets.subject,
                            .ceiling = secrets.ceiling,
                            .fileName = fileName,
                            .sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex(),
                            .searched = countedParts(texts),
                            .leaks = {}};
    addJoined(texts);
    const QList<Needle> all = needlesOf(secrets.withheld);
    const QList<Needle> needles = withoutOpen(all, secrets.open + texts.own + formatWords(texts.pages));
    certificate.needles = needles.size();
    certificate.leftOut = all.size() - needles.size();
    certificate.leaks = LeakFinder(secrets.withheld, needles + putBackwards(needles)).find(texts.texts);
    if (certificate.isProof() && !texts.unread.isEmpty())
        return std::unexpected(texts.unread.constFirst());
    return certificate;
}

Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const Secrets &secrets, const QString &fileName, const QByteArray &password)
{
    return proveNothingWithheld(readPdfFile(pdf, password), pdf, secrets, fileName);
}

Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const MeetingRecord &record, Edition edition, const QString &fileName,
                                         const QByteArray &password)
{
    return proveNothingWithheld(pdf, secretsOf(record, edition), fileName, password);
}

FileTexts readFileTexts(const QByteArray &file, Format format)
{
    switch (format) {
    case Format::Pdf:
        return readPdfFile(file, {});
    case Format::Html:
        return readHtmlFile(file);
    case Format::Odt:
        return readOdtFile(file);
    case Format::Markdown:
    case Format::PlainText:
        break;
    }
    return readPlainFile(file);
}

Result<Certificate> certify(FileTexts texts, const QByteArray &file, const Secrets &secrets, const QString &fileName)
{
    const Result<Certificate> certificate = proveNothingWithheld(std::move(texts), file, secrets, fileName);
    if (certificate && !certificate->isProof())
        return failure(ErrorCode::LeakFound, {leakText(certificate->leaks.constFirst())});
    return certificate;
}

Result<Certificate> proveNothingWithheld(const ProvedFile &file, const MeetingRecord &record, Edition edition)
{
    FileTexts texts = file.format == Format::Pdf ? readPdfFile(file.bytes, file.password) : readFileTexts(file.bytes, file.format);
    return proveNothingWithheld(std::move(texts), file.bytes, secretsOf(record, edition), file.name);
}

Result<Certificate> certify(const QByteArray &file, Format format, const Secrets &secrets, const QString &fileName)
{
    return certify(readFileTexts(file, format), file, secrets, fileName);
}

Result<Certificate> certify(const QByteArray &pdf, const MeetingRecord &record, Edition edition, const QString &fileName)
{
    return certify(pdf, Format::Pdf, secretsOf(record, edition), fileName);
}

} // namespace minutebook

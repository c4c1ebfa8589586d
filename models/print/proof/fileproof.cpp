#include "models/print/proof/fileproof.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"
#include "models/print/fontfamilies.h"
#include "models/print/formatwords.h"
#include "models/print/logo.h"
#include "models/print/proof/fileimage.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What the pages say of their own number, and the format of itself: fonts' names are in it as words.
QStringList formatWords(qsizetype pages)
{
    QStringList words{u"PDF EOF Regular Bold Italic Oblique Medium Semibold Roman Helvetica Times Courier Arial Liberation Symbol"_s};
    for (const char *own : {formatwords::program, formatwords::pdfType, formatwords::anyLanguage, formatwords::byQt})
        words << QString::fromLatin1(own);
    for (int family = 0; family < familyCount(); ++family)
        words << familyName(family);
    for (const QString &language : wordedLanguages()) {
        const Wording wording(language);
        for (qsizetype i = 1; i <= pages; ++i)
            words << pageNumberPhrase(i, pages);
    }
    return words;
}

/// The body's logo shows nothing that anybody withholds; what another image shows is not read.
void tellUnknownImages(FileTexts &texts, const QByteArray &logo)
{
    const QImage known = logoImage(logo);
    if (!std::ranges::all_of(texts.images, [&](const FileImage &image) { return shows(image, known); }))
        texts.miss(ErrorCode::ProofImageUnread);
    if (!std::ranges::all_of(texts.pictures, [&](const QByteArray &picture) { return picture == logo; }))
        texts.miss(ErrorCode::ProofImageUnread);
}

} // namespace

FileProof::FileProof(const Secrets &secrets, const QString &fileName)
    : m_secrets(secrets)
    , m_certificate{.meeting = secrets.subject, .ceiling = secrets.ceiling, .fileName = fileName, .sha256 = {}, .searched = {}, .leaks = {}}
{
}

void FileProof::take(const FileTexts &portion)
{
    if (!m_search)
        makeNeedles(portion);
    count(portion.texts);
    join(portion.texts);
    m_search->search(portion.texts);
}

Result<Certificate> FileProof::finish(FileTexts last, const QByteArray &file)
{
    last.take = {};
    last.add({.part = FilePart::FileName}, m_certificate.fileName);
    tellUnknownImages(last, m_secrets.logo);
    take(last);
    searchJoined();
    if (last.pages > 0)
        m_certificate.searched[FilePart::Page] = last.pages;
    m_certificate.sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
    m_certificate.leaks = m_search->leaks() + toldNames();
    if (m_certificate.isProof() && !last.unread.isEmpty())
        return std::unexpected(last.unread.constFirst());
    return std::move(m_certificate);
}

void FileProof::makeNeedles(const FileTexts &portion)
{
    const QList<Needle> all = needlesOf(m_secrets.withheld);
    const QStringList frame = m_secrets.frame + portion.own + formatWords(portion.pages);
    const auto isOfParty = [&](const Needle &needle) { return m_secrets.withheld[needle.source].kind == WithheldKind::Party; };
    QList<Needle> names = all; // which a note that gives one away does not excuse
    names.removeIf(std::not_fn(isOfParty));
    QList<Needle> others = all;
    others.removeIf(isOfParty);
    const QList<Needle> needles = withoutOpen(names, frame) + withoutOpen(others, m_secrets.open + frame);
    m_certificate.needles = needles.size();
    m_certificate.leftOut = all.size() - needles.size();
    for (const Needle &needle : needles)
        m_sought.insert(needle.source);
    m_search.emplace(m_secrets.withheld, needles + putBackwards(needles), m_secrets.open + frame);
}

/// Names for which no search is of use, as they have a letter or two, or as something else may say them that is shown: that what must not
/// gives one away is known from the record.
QList<Leak> FileProof::toldNames() const
{
    QList<Leak> leaks;
    for (qsizetype i = 0; i < m_secrets.withheld.size(); ++i) {
        const WithheldText &text = m_secrets.withheld[i];
        if (text.told && text.kind == WithheldKind::Party && !m_sought.contains(i))
            leaks.append({{.part = FilePart::Page}, text, text.text});
    }
    return leaks;
}

/// The same place is the same text in another reading.
void FileProof::count(const QList<FileText> &texts)
{
    for (const FileText &text : texts) {
        m_certificate.searched[text.place.part] += text.place == m_last ? 0 : 1;
        m_last = text.place;
    }
}

void FileProof::join(const QList<FileText> &texts)
{
    for (const FileText &text : texts) {
        if (text.kind == TextKind::Prose && !text.again && text.place.part != FilePart::Page)
            m_joined[text.place.part] += text.text + u'\n';
    }
}

/// One text may be parted over many strings: over bookmarks, over the spellings of single letters.
void FileProof::searchJoined()
{
    FileTexts joined;
    for (const auto &[part, text] : m_joined.asKeyValueRange())
        joined.add({.part = part}, text);
    m_search->search(joined.texts);
}

} // namespace minutebook

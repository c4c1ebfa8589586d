#include "models/print/proof/readpdffile.h"

#include "models/print/proof/filereader.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRevisions = 20;

Error errorOf(const QPDFExc &error)
{
    if (error.getErrorCode() == qpdf_e_password)
        return {ErrorCode::ProofPasswordWrong, {}};
    return {ErrorCode::ProofFileDamaged, {QString::fromUtf8(error.what())}};
}

void readLatest(FileTexts &texts, const QByteArray &pdf, const QByteArray &password)
{
    try {
        FileReader reader(texts, pdf, password, 0);
        reader.read();
        reader.readLeftovers();
        if (reader.pdf().anyWarnings())
            texts.unread.append(errorOf(reader.pdf().getWarnings().front()));
    } catch (const QPDFExc &error) {
        texts.unread.append(errorOf(error));
    } catch (const std::exception &error) {
        texts.miss(ErrorCode::ProofFileDamaged, {QString::fromUtf8(error.what())});
    }
}

/// What is no revision, as the first part of a file made for the web, is read with the last one's leftovers.
void readRevision(FileTexts &texts, const QByteArray &pdf, const QByteArray &password, int revision)
{
    FileTexts own;
    try {
        FileReader(own, pdf, password, revision).read();
        texts.texts += own.texts;
        texts.images += own.images;
        for (const Error &error : own.unread)
            texts.miss(error.code, error.details);
    } catch (const std::exception &) {
        texts.texts += own.texts;
        texts.images += own.images;
    }
}

QList<qsizetype> revisionEnds(const QByteArray &pdf)
{
    constexpr QByteArrayView mark("%%EOF");
    QList<qsizetype> ends;
    for (qsizetype at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + 1))
        ends.append(at + mark.size());
    if (!ends.isEmpty())
        ends.removeLast();
    return ends;
}

} // namespace

FileTexts readPdfFile(const QByteArray &pdf, const QByteArray &password)
{
    FileTexts texts;
    readLatest(texts, pdf, password);
    const QList<qsizetype> ends = revisionEnds(pdf);
    if (ends.size() > mostRevisions)
        texts.miss(ErrorCode::ProofLeftoversUnread);
    for (qsizetype i = 0; i < std::min(ends.size(), mostRevisions); ++i)
        readRevision(texts, pdf.first(ends[i]), password, static_cast<int>(i) + 1);
    return texts;
}

} // namespace minutebook

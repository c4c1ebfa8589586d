#include "models/print/proof/readpdffile.h"

#include "models/print/preparepassword.h"
#include "models/print/proof/filereader.h"

#include <qpdf/QUtil.hh>

#include <algorithm>

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
        texts.add(own);
    } catch (const std::exception &) {
        texts.add(own.texts);
        texts.images += own.images;
    }
}

bool opens(const QByteArray &pdf, const QByteArray &password)
{
    FileTexts none;
    try {
        [[maybe_unused]] const FileReader opened(none, pdf, password, 0);
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

/// Today's files take a password as prepared UTF-8, older ones in one encoding or another.
QByteArray fittingPassword(const QByteArray &pdf, const QByteArray &given)
{
    if (given.isEmpty() || opens(pdf, given))
        return given;
    QList<QByteArray> forms{preparePassword(QString::fromUtf8(given)).value_or(given)};
    for (const std::string &form : QUtil::possible_repaired_encodings(given.toStdString()))
        forms.append(QByteArray::fromStdString(form));
    const auto fits = std::ranges::find_if(forms, [&](const QByteArray &form) { return opens(pdf, form); });
    return fits == forms.end() ? given : *fits;
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

FileTexts readPdfFile(const QByteArray &pdf, const QByteArray &given, const TakeTexts &take)
{
    const QByteArray password = fittingPassword(pdf, given);
    FileTexts texts;
    texts.take = take;
    readLatest(texts, pdf, password);
    const QList<qsizetype> ends = revisionEnds(pdf);
    if (ends.size() > mostRevisions)
        texts.miss(ErrorCode::ProofLeftoversUnread);
    for (qsizetype i = 0; i < std::min(ends.size(), mostRevisions); ++i)
        readRevision(texts, pdf.first(ends[i]), password, static_cast<int>(i) + 1);
    return texts;
}

} // namespace minutebook

#include "models/print/proof/provenothingwithheld.h"

#include "models/print/proof/fileproof.h"
#include "models/print/proof/readodtfile.h"
#include "models/print/proof/readpdffile.h"
#include "models/print/proof/readplainfile.h"

namespace minutebook {

namespace {

Result<Certificate> orLeakFound(Result<Certificate> certificate)
{
    if (certificate && !certificate->isProof())
        return std::unexpected(leakFound(*certificate));
    return certificate;
}

} // namespace

Result<Certificate> proveNothingWithheld(const QByteArray &pdf, const Secrets &secrets, const QString &fileName, const QByteArray &password)
{
    return proveNothingWithheld({pdf, fileName, Format::Pdf, password}, secrets);
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
        return readMarkdownFile(file);
    case Format::PlainText:
        break;
    }
    return readPlainFile(file);
}

Result<Certificate> proveNothingWithheld(FileTexts texts, const QByteArray &file, const Secrets &secrets, const QString &fileName)
{
    return FileProof(secrets, fileName).finish(std::move(texts), file);
}

Result<Certificate> certify(FileTexts texts, const QByteArray &file, const Secrets &secrets, const QString &fileName)
{
    return orLeakFound(proveNothingWithheld(std::move(texts), file, secrets, fileName));
}

Result<Certificate> proveNothingWithheld(const ProvedFile &file, const Secrets &secrets)
{
    FileProof proof(secrets, file.name);
    if (file.format != Format::Pdf)
        return proof.finish(readFileTexts(file.bytes, file.format), file.bytes);
    const auto take = [&proof](const FileTexts &portion) { proof.take(portion); };
    return proof.finish(readPdfFile(file.bytes, file.password, take), file.bytes);
}

Result<Certificate> certify(const QByteArray &file, Format format, const Secrets &secrets, const QString &fileName)
{
    return orLeakFound(proveNothingWithheld({file, fileName, format}, secrets));
}

Result<Certificate> certify(const QByteArray &pdf, const MeetingRecord &record, Edition edition, const QString &fileName)
{
    return certify(pdf, Format::Pdf, secretsOf(record, edition), fileName);
}

} // namespace minutebook

#include "models/print/issue.h"

#include "models/minutes/phrases.h"
#include "models/print/preparepassword.h"

#include <future>

namespace minutebook {

HeldEdition heldBy(const Issue &issue)
{
    return {issue.edition.ceiling, issue.copy ? copyPhrase(*issue.copy).simplified() : QString(), nameOfKind(issue.kind)};
}

Prover defaultProver()
{
    return [](const ProvedFile &file, const Secrets &secrets) { return proveNothingWithheld(file, secrets); };
}

Result<IssuedFile> issueFile(const MeetingRecord &whole, const Issue &issue, const QString &fileName, const Prover &prover)
{
    const MeetingRecord &record = issuedRecord(whole, issue.kind, issue.edition);
    const Result<QByteArray> password = issue.passphrase.isEmpty() ? QByteArray() : preparePassword(issue.passphrase);
    if (!password)
        return std::unexpected(password.error());
    auto secrets = std::async(std::launch::async, [&] { return secretsOf(record, issue.edition); });
    MinutesDocument document = composeKind(issue.kind, record, issue.edition);
    document.copy = issue.copy;
    const Result<QByteArray> bytes = writeDocument(document, issue.format, *password);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<Certificate> certificate = prover({*bytes, fileName, issue.format, *password}, secrets.get());
    return certificate ? Result<IssuedFile>(IssuedFile{*bytes, *certificate}) : std::unexpected(certificate.error());
}

} // namespace minutebook

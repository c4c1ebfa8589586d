#include "app/commandline/saveissued.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

Result<> saveIssued(const Destination &destination, const IssuedFile &file)
{
    return file.certificate.isProof() ? saveFile(destination, file.bytes) : std::unexpected(leakFound(file.certificate));
}

IssuedEdition issuedOfBook(const QString &kind, const Level &level, const QString &path, const IssuedFile &file)
{
    const QFileInfo info(path);
    return {.kind = kind,
            .edition = level.name,
            .format = info.suffix().toLower(),
            .fileName = info.fileName(),
            .sha256 = QString::fromLatin1(file.certificate.sha256)};
}

IssuedEdition issuedAs(const Issue &issue, int meeting, const Scheme &scheme, const QString &path, const IssuedFile &file)
{
    IssuedEdition issued = issuedOfBook(nameOfKind(issue.kind), scheme.level(issue.edition.ceiling), path, file);
    issued.meeting = meeting;
    issued.format = suffixOf(issue.format);
    if (issue.copy) {
        issued.copy = issue.copy->number;
        issued.copies = issue.copy->count;
        issued.reader = issue.copy->reader;
    }
    return issued;
}

Result<> saveCertificate(const Destination &destination, const Certificate &certificate, const Scheme &scheme, Replacing replacing)
{
    if (const Result<> may = mayReplaceByOther(destination.path, scheme, certificateKind(), replacing); !may)
        return may;
    const bool json = destination.path.endsWith(".json"_L1, Qt::CaseInsensitive);
    Destination own = destination;
    own.readers = Readers::Owner;
    return saveFile(own, json ? certificateJson(certificate) : certificateText(certificate).toUtf8());
}

} // namespace minutebook

#include "app/commandline/saveissued.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<> saveIssued(const Destination &destination, const IssuedFile &file)
{
    return file.certificate.isProof() ? saveFile(destination, file.bytes) : std::unexpected(leakFound(file.certificate));
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

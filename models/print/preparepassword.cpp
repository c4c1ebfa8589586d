#include "models/print/preparepassword.h"

#include <unicode/usprep.h>

#include <memory>

namespace minutebook {

namespace {

constexpr qsizetype longestPassword = 127; // bytes

/// Nothing if there is a character that may not be, or letters of both directions.
std::optional<QString> prepared(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UStringPrepProfile, decltype(&usprep_close)> profile(usprep_openByType(USPREP_RFC4013_SASLPREP, &status),
                                                                               &usprep_close);
    if (U_FAILURE(status))
        return std::nullopt;
    QString result(text.size() * 4 + 32, Qt::Uninitialized); // one character becomes 18 at most, but hardly ever
    const auto units = [](const QChar *characters) { return reinterpret_cast<const UChar *>(characters); };
    const auto prepare = [&] {
        status = U_ZERO_ERROR;
        return usprep_prepare(profile.get(), units(text.constData()), static_cast<int32_t>(text.size()),
                              reinterpret_cast<UChar *>(result.data()), static_cast<int32_t>(result.size()), USPREP_ALLOW_UNASSIGNED,
                              nullptr, &status);
    };
    int32_t size = prepare();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        result.resize(size);
        size = prepare();
    }
    return U_FAILURE(status) ? std::nullopt : std::optional(result.first(size));
}

} // namespace

Result<QByteArray> preparePassword(const QString &passphrase)
{
    const std::optional<QString> text = prepared(passphrase);
    QByteArray bytes = text ? text->toUtf8() : QByteArray();
    if (bytes.isEmpty() || bytes.size() > longestPassword || bytes.contains('\0'))
        return failure(ErrorCode::PdfPasswordInvalid);
    return bytes;
}

} // namespace minutebook

#include "models/print/documentformat.h"

#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "models/print/writetext.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

QList<DocumentFormat> documentFormats()
{
    return {DocumentFormat::Pdf, DocumentFormat::Markdown, DocumentFormat::PlainText};
}

QString formatSuffix(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return u"pdf"_s;
    case DocumentFormat::Markdown:
        return u"md"_s;
    case DocumentFormat::PlainText:
        return u"txt"_s;
    }
    return {};
}

std::optional<DocumentFormat> formatNamed(const QString &suffix)
{
    const QList<DocumentFormat> all = documentFormats();
    const auto found = std::ranges::find(all, suffix, &formatSuffix);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool takesPassword(DocumentFormat format)
{
    return format == DocumentFormat::Pdf;
}

Result<QByteArray> writeDocument(const MinutesDocument &document, DocumentFormat format, const QByteArray &password)
{
    switch (format) {
    case DocumentFormat::Markdown:
        return writeMarkdown(document).toUtf8();
    case DocumentFormat::PlainText:
        return writePlainText(document).toUtf8();
    case DocumentFormat::Pdf:
        break;
    }
    const Result<Pages> pages = typeset(document);
    return pages ? writePdf(*pages, password) : std::unexpected(pages.error());
}

} // namespace minutebook

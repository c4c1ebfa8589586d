#include "models/print/format.h"

#include "models/print/typeset.h"
#include "models/print/writehtml.h"
#include "models/print/writeodt.h"
#include "models/print/writepdf.h"
#include "models/print/writetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What a person reads of formats: `FormatTexts::tr("…")`.
struct FormatTexts {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

Result<QByteArray> typesetPdf(const MinutesDocument &document, const QByteArray &password)
{
    const Result<Pages> pages = typeset(document);
    return pages ? writePdf(*pages, password) : std::unexpected(pages.error());
}

} // namespace

QList<Format> allFormats()
{
    return {Format::Pdf, Format::Html, Format::Odt, Format::Markdown, Format::PlainText};
}

std::optional<Format> formatNamed(const QString &name)
{
    const QList<Format> formats = allFormats();
    const auto found = std::ranges::find(formats, name, suffixOf);
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Odt:
        return u"odt"_s;
    case Format::Markdown:
        return u"md"_s;
    case Format::PlainText:
        return u"txt"_s;
    }
    return {};
}

QString formatTitle(Format format)
{
    switch (format) {
    case Format::Pdf:
        return FormatTexts::tr("PDF");
    case Format::Html:
        return FormatTexts::tr("Web page (HTML)");
    case Format::Odt:
        return FormatTexts::tr("Word processor document (ODT)");
    case Format::Markdown:
        return FormatTexts::tr("Markdown");
    case Format::PlainText:
        return FormatTexts::tr("Plain text");
    }
    return {};
}

bool takesPassword(Format format)
{
    return format == Format::Pdf;
}

Result<QByteArray> writeDocument(const MinutesDocument &document, Format format, const QByteArray &password)
{
    switch (format) {
    case Format::Pdf:
        return typesetPdf(document, password);
    case Format::Html:
        return writeHtml(document);
    case Format::Odt:
        return writeOdt(document);
    case Format::Markdown:
        return writeMarkdown(document).toUtf8();
    case Format::PlainText:
        return writePlainText(document).toUtf8();
    }
    return QByteArray();
}

} // namespace minutebook

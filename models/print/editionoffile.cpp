#include "models/print/editionoffile.h"

#include "models/minutes/kindoftitle.h"
#include "models/print/formatwords.h"
#include "models/print/proof/valueat.h"
#include "models/print/saidbytext.h"

#include <KZip>

#include <QBuffer>
#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString informationText(const QPDFObjectHandle &value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// Throws what libqpdf throws.
void open(QPDF &pdf, const QByteArray &bytes, const QByteArray &password)
{
    const auto silent = QPDFLogger::create();
    silent->setError(silent->discard());
    silent->setWarn(silent->discard());
    pdf.setLogger(silent);
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()), password.constData());
}

SaidOfFile saidByPdf(const QByteArray &bytes, const QByteArray &password)
{
    try {
        QPDF pdf;
        open(pdf, bytes, password);
        QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
        const auto said = [&](const std::string &key) { return informationText(valueAt(information, key)); };
        const bool ours = said("/Producer") == QLatin1StringView(formatwords::program);
        return ours ? SaidOfFile{said("/Keywords"), said("/Subject"), said("/Title")} : SaidOfFile();
    } catch (const std::exception &) {
        return {};
    }
}

/// As writeHtml says it.
SaidOfFile saidByHtml(const QByteArray &bytes)
{
    SaidOfFile said;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "title"_L1 && said.title.isEmpty())
            said.title = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (attributes.value("name"_L1) == "keywords"_L1)
            said.marking = attributes.value("content"_L1).toString();
        else if (attributes.value("name"_L1) == "description"_L1)
            said.copy = attributes.value("content"_L1).toString();
    }
    return said;
}

/// As writeOdt says it.
SaidOfFile saidByOdt(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    const KArchiveFile *meta = zip.open(QIODevice::ReadOnly) ? zip.directory()->file(u"meta.xml"_s) : nullptr;
    SaidOfFile said;
    QXmlStreamReader xml(meta ? meta->data() : QByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "keyword"_L1)
            said.marking = xml.readElementText();
        else if (xml.name() == "subject"_L1)
            said.copy = xml.readElementText();
        else if (xml.name() == "title"_L1)
            said.title = xml.readElementText();
    }
    return said;
}

SaidOfFile saidBy(const QByteArray &bytes, const QByteArray &password)
{
    if (bytes.startsWith("%PDF-"))
        return saidByPdf(bytes, password);
    if (bytes.startsWith("PK"))
        return saidByOdt(bytes);
    return bytes.startsWith("<!DOCTYPE html>") ? saidByHtml(bytes) : saidByText(bytes);
}

} // namespace

std::optional<HeldEdition> editionOfFile(const QByteArray &bytes, const Scheme &scheme, const QByteArray &password)
{
    const SaidOfFile said = saidBy(bytes, password);
    const auto level = std::ranges::find(scheme.levels, said.marking, &Level::marking);
    if (level == scheme.levels.end())
        return std::nullopt;
    const Rank ceiling{static_cast<int>(level - scheme.levels.begin())};
    return HeldEdition{ceiling, said.copy.simplified(), kindOfTitle(said.name.isEmpty() ? said.title : said.name, scheme, Edition{ceiling})};
}

QString titleOfFile(const QByteArray &bytes, const Scheme &scheme, const QByteArray &password)
{
    const bool isOurs = bytes.startsWith("%PDF-") || editionOfFile(bytes, scheme, password);
    return isOurs ? saidBy(bytes, password).title : QString();
}

bool opensByPassphrase(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        open(pdf, bytes, {});
        return false;
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace minutebook

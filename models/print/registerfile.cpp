#include "models/print/registerfile.h"

#include "models/print/format.h"
#include "models/print/proof/provenothingwithheld.h"
#include "models/print/proof/readcalendarfile.h"
#include "models/print/proof/readplainfile.h"
#include "models/print/runtext.h"
#include "models/print/wrap.h"
#include "models/print/writecalendar.h"
#include "models/print/writeplaintable.h"
#include "models/print/writeregister.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype terminalWidth = 100;

QString terminalText(const Block &block)
{
    if (const auto *table = std::get_if<TableBlock>(&block))
        return writePlainTable(*table, terminalWidth);
    if (const auto *heading = std::get_if<HeadingBlock>(&block))
        return runText(heading->runs);
    const auto *paragraph = std::get_if<ParagraphBlock>(&block);
    return paragraph ? wrapHanging({}, runText(paragraph->runs), terminalWidth) : QString();
}

/// Without the head that a page has, for people who asked for it a moment ago: but with the marking.
QByteArray terminalTable(const MinutesDocument &document)
{
    QStringList parts{document.marking.text};
    for (const Block &block : document.blocks)
        parts << terminalText(block);
    return (parts.join("\n\n"_L1) + u'\n').toUtf8();
}

struct ReadBytes {
    QByteArray bytes;
    FileTexts texts;
};

Result<ReadBytes> writtenAndRead(const QString &format, const std::function<RegisterTable()> &tabled,
                                 const std::function<MinutesDocument()> &composed)
{
    if (format == "csv"_L1) {
        const QByteArray csv = writeCsv(tabled());
        return ReadBytes{csv, readPlainFile(csv)};
    }
    if (format == "json"_L1) {
        const QByteArray json = writeJson(tabled());
        return ReadBytes{json, readJsonFile(json)};
    }
    if (format == "ics"_L1) {
        const QByteArray calendar = writeCalendar(tabled());
        return ReadBytes{calendar, readCalendarFile(calendar)};
    }
    const MinutesDocument document = composed();
    if (format == "table"_L1) {
        const QByteArray table = terminalTable(document);
        return ReadBytes{table, readPlainFile(table)};
    }
    const Format written = formatNamed(format).value_or(Format::PlainText);
    const Result<QByteArray> bytes = writeDocument(document, written);
    return bytes ? Result<ReadBytes>(ReadBytes{*bytes, readFileTexts(*bytes, written)}) : std::unexpected(bytes.error());
}

Result<IssuedFile> certified(const Result<ReadBytes> &written, const Secrets &secrets, const QString &fileName)
{
    if (!written)
        return std::unexpected(written.error());
    const Result<Certificate> certificate = certify(written->texts, written->bytes, secrets, fileName);
    return certificate ? Result<IssuedFile>(IssuedFile{written->bytes, *certificate}) : std::unexpected(certificate.error());
}

QStringList formatsWith(const QStringList &data)
{
    QStringList names = data;
    for (const Format format : allFormats())
        names << suffixOf(format);
    return names;
}

} // namespace

QStringList registerFormats(RegisterKind kind)
{
    const QStringList data{u"table"_s, u"csv"_s, u"json"_s};
    return formatsWith(kind == RegisterKind::Actions ? data + QStringList{u"ics"_s} : data);
}

QStringList auditFormats()
{
    return formatsWith({u"table"_s, u"csv"_s, u"json"_s});
}

Result<IssuedFile> writeAudit(const AuditRecord &record, Edition edition, const AuditFilter &filter, const QString &format,
                              const QString &fileName)
{
    const auto written = writtenAndRead(
        format, [&] { return auditTable(record, edition, filter); }, [&] { return composeAudit(record, edition, filter); });
    return certified(written, secretsOf(record, edition), fileName);
}

Result<IssuedFile> writeRegister(RegisterKind kind, const RegisterRecord &record, Edition edition, const RegisterFilter &filter,
                                 const QString &format, const QString &fileName)
{
    const auto written = writtenAndRead(
        format, [&] { return registerTable(kind, record, edition, filter); },
        [&] { return composeRegister(kind, record, edition, filter); });
    return certified(written, secretsOf(record, edition), fileName);
}

Result<IssuedFile> writeWithheld(const WithheldRecord &record, Edition edition, const WithheldFilter &filter, const QString &format,
                                 const QString &fileName)
{
    const auto written = writtenAndRead(
        format, [&] { return withheldTable(record, edition, filter); }, [&] { return composeWithheld(record, edition, filter); });
    return certified(written, secretsOf(record, edition), fileName);
}

} // namespace minutebook

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

Result<ReadBytes> writtenAndRead(RegisterKind kind, const RegisterRecord &record, Edition edition, const RegisterFilter &filter,
                                 const QString &format)
{
    if (format == "csv"_L1) {
        const QByteArray csv = writeCsv(registerTable(kind, record, edition, filter));
        return ReadBytes{csv, readPlainFile(csv)};
    }
    if (format == "json"_L1) {
        const QByteArray json = writeJson(registerTable(kind, record, edition, filter));
        return ReadBytes{json, readJsonFile(json)};
    }
    if (format == "ics"_L1) {
        const QByteArray calendar = writeCalendar(registerTable(kind, record, edition, filter));
        return ReadBytes{calendar, readCalendarFile(calendar)};
    }
    const MinutesDocument document = composeRegister(kind, record, edition, filter);
    if (format == "table"_L1) {
        const QByteArray table = terminalTable(document);
        return ReadBytes{table, readPlainFile(table)};
    }
    const Format written = formatNamed(format).value_or(Format::PlainText);
    const Result<QByteArray> bytes = writeDocument(document, written);
    return bytes ? Result<ReadBytes>(ReadBytes{*bytes, readFileTexts(*bytes, written)}) : std::unexpected(bytes.error());
}

} // namespace

QStringList registerFormats(RegisterKind kind)
{
    QStringList names{u"table"_s, u"csv"_s, u"json"_s};
    if (kind == RegisterKind::Actions)
        names << u"ics"_s;
    for (const Format format : allFormats())
        names << suffixOf(format);
    return names;
}

Result<IssuedFile> writeRegister(RegisterKind kind, const RegisterRecord &record, Edition edition, const RegisterFilter &filter,
                                 const QString &format, const QString &fileName)
{
    const Result<ReadBytes> written = writtenAndRead(kind, record, edition, filter, format);
    if (!written)
        return std::unexpected(written.error());
    const Result<Certificate> certificate = certify(written->texts, written->bytes, secretsOf(record, edition), fileName);
    return certificate ? Result<IssuedFile>(IssuedFile{written->bytes, *certificate}) : std::unexpected(certificate.error());
}

} // namespace minutebook

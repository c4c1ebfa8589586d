#include "models/minutes/composeaudit.h"

#include "models/minutes/auditphrases.h"
#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"
#include "models/minutes/wording.h"

#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// How many revisions there are tells of what is withheld.
QJsonObject detailsOf(const AuditEntry &entry, bool top)
{
    QJsonObject details = entry.details;
    if (!top)
        details.remove("revision"_L1);
    return details;
}

TableRow rowOf(const AuditEntry &entry, bool top)
{
    return {{plain(top ? QString::number(entry.number) : QString()), plain(momentPhrase(entry.at)), plain(entry.who),
             plain(eventPhrase(entry.event)), plain(entry.meeting > 0 ? QString::number(entry.meeting) : QString()),
             plain(detailsText(detailsOf(entry, top)))}};
}

QList<RegisterValue> valuesOf(const AuditEntry &entry, bool top)
{
    return {top ? RegisterValue(static_cast<int>(entry.number)) : RegisterValue(),
            entry.at.toString(Qt::ISODate),
            valueOf(entry.who),
            nameOfEvent(entry.event),
            entry.meeting > 0 ? RegisterValue(entry.meeting) : RegisterValue(),
            valueOf(entry.level),
            QString::fromUtf8(QJsonDocument(detailsOf(entry, top)).toJson(QJsonDocument::Compact)),
            top ? valueOf(entry.before) : RegisterValue(),
            top ? RegisterValue(entry.hash) : RegisterValue()};
}

QStringList textsOf(const AuditEntry &entry)
{
    QStringList texts{entry.who,
                      momentPhrase(entry.at),
                      entry.at.toString(Qt::ISODate),
                      detailsText(entry.details),
                      detailsText(detailsOf(entry, false)),
                      QString::fromUtf8(QJsonDocument(detailsOf(entry, false)).toJson(QJsonDocument::Compact)),
                      entry.level,
                      QString::number(entry.meeting),
                      QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact))};
    for (const QString &key : entry.details.keys())
        texts << key << entry.details[key].toVariant().toString();
    return texts;
}

/// What the program itself calls kinds and formats is no secret, and where cells meet it can stand by chance: "changed", "draft".
bool isOwnWord(const QString &key)
{
    return key == "kind"_L1 || key == "format"_L1;
}

} // namespace

MinutesDocument composeAudit(const AuditRecord &record, Edition edition, const AuditFilter &filter)
{
    const Wording wording(record.body.language);
    const MeetingRecord empty = registerRecordOf(record.body, record.date);
    const Cut cut = cutOf(empty, edition);
    const QString title = auditTitle(cut.scheme(), edition);
    MinutesDocument document = composeRegisterHead(cut, title);
    document.facts = {longDate(record.date)};
    const QList<AuditEntry> entries = shownAudit(record, edition.ceiling, filter);
    const bool top = edition == topEdition(cut.scheme());
    if (record.broken)
        document.blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(brokenChainPhrase())});
    if (filter != AuditFilter())
        document.blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(auditSelectionPhrase())});
    TableBlock table{.kind = TableKind::Agenda, .columns = auditColumns(), .widths = {5, 17, 14, 14, 9, 41}};
    for (const AuditEntry &entry : entries)
        table.rows.append(rowOf(entry, top));
    if (entries.isEmpty())
        document.blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(noAuditPhrase())});
    else
        document.blocks.append(table);
    if (top && !record.broken && !record.entries.isEmpty())
        document.blocks.append(ParagraphBlock{ParagraphStyle::Body, plain(chainPhrase(record.entries.constLast()))});
    return document;
}

RegisterTable auditTable(const AuditRecord &record, Edition edition, const AuditFilter &filter)
{
    const Scheme &scheme = record.body.scheme;
    const bool top = edition == topEdition(scheme);
    RegisterTable table{u"audit"_s,
                        record.body.name,
                        record.body.abbreviation,
                        scheme.level(edition.ceiling).marking,
                        record.date,
                        top && filter == AuditFilter()};
    table.keys = {u"number"_s, u"at"_s, u"who"_s, u"event"_s, u"meeting"_s, u"level"_s, u"details"_s, u"before"_s, u"hash"_s};
    for (const AuditEntry &entry : shownAudit(record, edition.ceiling, filter))
        table.rows.append(valuesOf(entry, top));
    return table;
}

Secrets secretsOf(const AuditRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    const Scheme &scheme = record.body.scheme;
    Secrets secrets = secretsOf(RegisterRecord{record.body, record.date, {}, {}}, edition);
    secrets.open += auditWords(scheme);
    secrets.frame += auditWords(scheme);
    for (const AuditEntry &entry : record.entries) {
        if (shows(entry, scheme, edition.ceiling)) {
            secrets.open += textsOf(entry);
            continue;
        }
        for (const QString &key : entry.details.keys()) {
            if (!isOwnWord(key))
                secrets.withheld.append({WithheldKind::Line, -1, -1, entry.details[key].toVariant().toString()});
        }
    }
    secrets.withheld.removeIf([](const WithheldText &secret) { return secret.text.trimmed().isEmpty(); });
    return secrets;
}

} // namespace minutebook

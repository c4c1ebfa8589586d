#include "models/print/proof/certificate.h"

#include "models/print/proof/needles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The sentences of a certificate: `ProofTexts::tr("…")`.
struct ProofTexts {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

QString partText(FilePart part)
{
    switch (part) {
    case FilePart::Page:
        return ProofTexts::tr("pages");
    case FilePart::Text:
        return ProofTexts::tr("text");
    case FilePart::Bookmark:
        return ProofTexts::tr("bookmarks");
    case FilePart::Information:
        return ProofTexts::tr("document information");
    case FilePart::Metadata:
        return ProofTexts::tr("XMP metadata");
    case FilePart::Alternative:
        return ProofTexts::tr("alternative texts");
    case FilePart::Structure:
        return ProofTexts::tr("structure");
    case FilePart::Link:
        return ProofTexts::tr("links");
    case FilePart::Annotation:
        return ProofTexts::tr("annotations");
    case FilePart::FormField:
        return ProofTexts::tr("form fields");
    case FilePart::Destination:
        return ProofTexts::tr("destinations");
    case FilePart::AttachmentName:
        return ProofTexts::tr("names of attachments");
    case FilePart::Attachment:
        return ProofTexts::tr("attachments");
    case FilePart::PageLabel:
        return ProofTexts::tr("page labels");
    case FilePart::Layer:
        return ProofTexts::tr("layers");
    case FilePart::Script:
        return ProofTexts::tr("scripts");
    case FilePart::FontName:
        return ProofTexts::tr("names of fonts");
    case FilePart::FileName:
        return ProofTexts::tr("name of the file");
    case FilePart::String:
        return ProofTexts::tr("other strings and names");
    case FilePart::Stream:
        return ProofTexts::tr("decompressed streams");
    case FilePart::Outside:
        return ProofTexts::tr("bytes outside the objects");
    }
    return {};
}

/// The names of the JSON's values, which no language changes.
QString partKey(FilePart part)
{
    static const QStringList keys{
        u"page"_s,  u"text"_s,       u"bookmark"_s,   u"information"_s, u"metadata"_s,        u"alternative-text"_s, u"structure"_s,
        u"link"_s,  u"annotation"_s, u"form-field"_s, u"destination"_s, u"attachment-name"_s, u"attachment"_s,       u"page-label"_s,
        u"layer"_s, u"script"_s,     u"font-name"_s,  u"file-name"_s,   u"string"_s,          u"stream"_s,           u"outside"_s};
    return keys.value(static_cast<qsizetype>(part));
}

QString kindText(WithheldKind kind)
{
    switch (kind) {
    case WithheldKind::Line:
        return ProofTexts::tr("withheld line");
    case WithheldKind::OwnNote:
        return ProofTexts::tr("own note");
    case WithheldKind::Title:
        return ProofTexts::tr("withheld title");
    case WithheldKind::ClosedTitle:
        return ProofTexts::tr("closed title");
    case WithheldKind::RealName:
        return ProofTexts::tr("real name");
    case WithheldKind::Data:
        return ProofTexts::tr("withheld data");
    case WithheldKind::Paper:
        return ProofTexts::tr("withheld paper");
    case WithheldKind::Action:
        return ProofTexts::tr("withheld action of an earlier meeting");
    case WithheldKind::Party:
        return ProofTexts::tr("real name of a party");
    case WithheldKind::Person:
        return ProofTexts::tr("withheld person");
    }
    return {};
}

QJsonObject jsonOf(const Leak &leak)
{
    QJsonObject json{{u"part"_s, partKey(leak.place.part)}, {u"excerpt"_s, leak.excerpt}};
    const auto setIf = [&json](bool known, const QString &key, const QJsonValue &value) {
        if (known)
            json.insert(key, value);
    };
    setIf(leak.place.page > 0, u"page"_s, leak.place.page);
    setIf(leak.place.object > 0, u"object"_s, leak.place.object);
    setIf(!leak.place.key.isEmpty(), u"key"_s, leak.place.key);
    setIf(leak.place.revision > 0, u"revision"_s, leak.place.revision);
    setIf(leak.source.number.has_value(), u"item"_s, leak.source.number.value_or(0));
    setIf(!leak.source.title.isEmpty(), u"title"_s, leak.source.title);
    setIf(leak.source.line >= 0, u"line"_s, leak.source.line + 1);
    return json;
}

} // namespace

QString placeText(const FilePlace &place)
{
    QStringList words{partText(place.part)};
    if (place.page > 0)
        words << ProofTexts::tr("page %1").arg(place.page);
    if (place.object > 0)
        words << ProofTexts::tr("object %1").arg(place.object);
    if (!place.key.isEmpty())
        words << place.key;
    if (place.revision > 0)
        words << ProofTexts::tr("revision %1 of the file").arg(place.revision);
    return words.join(", "_L1);
}

QString sourceText(const WithheldText &source)
{
    QStringList words{kindText(source.kind)};
    if (source.number)
        words << ProofTexts::tr("item %1 of the agenda").arg(*source.number);
    else if (!source.title.isEmpty())
        words << ProofTexts::tr("item \"%1\"").arg(source.title);
    if (source.line >= 0)
        words << ProofTexts::tr("line %1").arg(source.line + 1);
    return words.join(", "_L1);
}

Error leakFound(const Certificate &certificate)
{
    const auto isOfParty = [](const Leak &leak) { return leak.source.kind == WithheldKind::Party; };
    const auto other = std::ranges::find_if_not(certificate.leaks, isOfParty);
    if (other == certificate.leaks.cend())
        return {ErrorCode::RealNameFound, {leakText(certificate.leaks.constFirst())}};
    return {ErrorCode::LeakFound, {leakText(*other)}};
}

QString leakText(const Leak &leak)
{
    return u"%1: %2: \"%3\""_s.arg(placeText(leak.place), sourceText(leak.source), leak.excerpt);
}

QString statementText(const Certificate &certificate)
{
    const QString statement = (certificate.isProof() ? ProofTexts::tr("%1 holds nothing that the %2 edition of %3 withholds.")
                                                     : ProofTexts::tr("%1 holds what the %2 edition of %3 withholds."))
                                  .arg(certificate.fileName, certificate.ceiling, certificate.meeting);
    return certificate.remark.isEmpty() ? statement : statement + u' ' + certificate.remark;
}

QString needlesText(const Certificate &certificate)
{
    return ProofTexts::tr("Runs of words that were looked for: %1; left out, because they stand in open text too or are too short: %2.")
        .arg(certificate.needles)
        .arg(certificate.leftOut);
}

QString searchedText(const Certificate &certificate)
{
    QStringList searched;
    for (const auto &[part, count] : certificate.searched.asKeyValueRange())
        searched << u"%1 (%2)"_s.arg(partText(part)).arg(count);
    return ProofTexts::tr("What was searched, with how many places each has: %1.").arg(searched.join(", "_L1));
}

QString limitsText()
{
    static_assert(wordsOfRun == 5 && leastLetters == 3 && leastBackwards == 20 && leastInSyntax == 10, "The sentences say so.");
    const QStringList sentences{
        ProofTexts::tr("Of a withheld text each run of five words is looked for: a piece of fewer words passes."),
        ProofTexts::tr(
            "A text that has fewer is looked for whole, from three letters on; among the format's own words from two words and ten letters on."),
        ProofTexts::tr(
            "Not seen is text whose words stand in another order or with others between them, that has digits or signs for letters or counts them in a list, that is enciphered or packed into letters, that is put backwards and shorter than five words or twenty letters, that is drawn with few straight lines, or that is set in a font that calls its letters others.")};
    return sentences.join(u' ');
}

QString certificateText(const Certificate &certificate)
{
    QStringList lines{statementText(certificate), ProofTexts::tr("SHA-256 of the file: %1").arg(QString::fromLatin1(certificate.sha256)),
                      needlesText(certificate), searchedText(certificate), limitsText()};
    for (const Leak &leak : certificate.leaks)
        lines << leakText(leak);
    return lines.join(u'\n') + u'\n';
}

QByteArray certificateJson(const Certificate &certificate)
{
    QJsonObject searched;
    for (const auto &[part, count] : certificate.searched.asKeyValueRange())
        searched.insert(partKey(part), count);
    QJsonArray leaks;
    for (const Leak &leak : certificate.leaks)
        leaks.append(jsonOf(leak));
    const QJsonObject limits{{u"least-words"_s, wordsOfRun},
                             {u"least-letters"_s, leastLetters},
                             {u"least-backwards"_s, leastBackwards},
                             {u"in-words"_s, limitsText()}};
    QJsonObject json{{u"proved"_s, certificate.isProof()},
                     {u"meeting"_s, certificate.meeting},
                     {u"ceiling"_s, certificate.ceiling},
                     {u"file"_s, certificate.fileName},
                     {u"sha256"_s, QString::fromLatin1(certificate.sha256)},
                     {u"needles"_s, certificate.needles},
                     {u"left-out"_s, certificate.leftOut},
                     {u"searched"_s, searched},
                     {u"limits"_s, limits},
                     {u"leaks"_s, leaks}};
    if (!certificate.remark.isEmpty())
        json.insert(u"remark"_s, certificate.remark);
    return QJsonDocument(json).toJson();
}

} // namespace minutebook

#include "app/commandline/mayreplace.h"

#include "app/commandline/samefile.h"
#include "app/commandline/texts.h"
#include "models/print/calledso.h"
#include "models/print/preparepassword.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of a regular file with something in it that is not standard output, which is written on; one that cannot be read is one of which nothing is known.
std::optional<QByteArray> contentsThere(const QString &path)
{
    const QFileInfo there(path);
    if (!there.isFile() || there.size() == 0 || isSameFile(path, u"/dev/stdout"_s))
        return std::nullopt;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a file holds, by kindOfTitle.
QString heldWords(const QString &kind)
{
    static const QHash<QString, QString> words{{u"minutes"_s, Texts::tr("minutes")},
                                               {u"agenda"_s, Texts::tr("an agenda")},
                                               {u"attendance"_s, Texts::tr("an attendance record")},
                                               {u"actions"_s, Texts::tr("an action log")},
                                               {u"decisions"_s, Texts::tr("a decision register")},
                                               {u"volume"_s, Texts::tr("a volume of minutes")},
                                               {u"audit"_s, Texts::tr("an audit trail")}};
    return words.value(kind, Texts::tr("an edition"));
}

Error otherEdition(const QString &path, const Scheme &scheme, const HeldEdition &held)
{
    const QString level = scheme.level(held.ceiling).name;
    return {ErrorCode::FileOfOtherEdition, {path, heldWords(held.kind), held.copy.isEmpty() ? level : u"%1 (%2)"_s.arg(level, held.copy)}};
}

/// One that does not say of what it is counts by its level and number alone.
bool isOther(const HeldEdition &held, const HeldEdition &edition)
{
    const bool otherKind = !held.kind.isEmpty() && !edition.kind.isEmpty() && held.kind != edition.kind;
    return otherKind || held.ceiling != edition.ceiling || held.copy != edition.copy;
}

/// As certificateJson and certificateText write it.
bool isCertificate(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    static const QRegularExpression hash(u"\\A[^\\n]+\\n[^\\n]+: [0-9a-f]{64}\\n"_s);
    return (json.contains("proved"_L1) && json.contains("sha256"_L1)) || hash.match(QString::fromUtf8(bytes)).hasMatch();
}

bool isNotation(const QByteArray &bytes)
{
    static const QRegularExpression head(u"\\A---\\s*\\n(?:[^\\n]*\\n)*?meeting:"_s);
    return head.match(QString::fromUtf8(bytes)).hasMatch();
}

bool isScheme(const QByteArray &bytes)
{
    return readScheme(bytes).has_value();
}

} // namespace

QCommandLineOption replaceOption()
{
    return {u"replace"_s,
            Texts::tr("Writes over a file that does not say what it is. One that holds another edition is not written over in any case.")};
}

Replacing replacingOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"replace"_s) ? Replacing::Anything : Replacing::OwnKind;
}

Result<> mayReplace(const QString &path, const Scheme &scheme, const HeldEdition &edition, Replacing replacing, const QByteArray &password,
                    const QStringList &titles)
{
    const std::optional<QByteArray> there = contentsThere(path);
    if (!there)
        return {};
    const QByteArray prepared = preparePassword(QString::fromUtf8(password)).value_or(password);
    const auto held = editionOfFile(*there, scheme, prepared);
    if (held && isOther(*held, edition))
        return std::unexpected(otherEdition(path, scheme, *held));
    if (const QString title = titleOfFile(*there, scheme, prepared);
        held && !titles.isEmpty() && !title.isEmpty() && !isCalledSo(title, titles))
        return failure(ErrorCode::FileOfOtherEdition, {path, title, scheme.level(held->ceiling).name});
    if (!held && password.isEmpty() && opensByPassphrase(*there))
        return failure(ErrorCode::FileLocked, {path});
    if (!held && replacing == Replacing::OwnKind)
        return failure(ErrorCode::FileThere, {path, Texts::tr("a %1 edition").arg(scheme.level(edition.ceiling).name)});
    return {};
}

OtherKind certificateKind()
{
    return {Texts::tr("a certificate"), &isCertificate};
}

OtherKind notationKind()
{
    return {Texts::tr("a meeting file"), &isNotation};
}

OtherKind schemeKind()
{
    return {Texts::tr("a classification scheme"), &isScheme};
}

Result<> mayReplaceByOther(const QString &path, const Scheme &scheme, const OtherKind &kind, Replacing replacing)
{
    if (const Result<> may = mayReplaceByAnything(path, scheme); !may)
        return may;
    const std::optional<QByteArray> there = contentsThere(path);
    const bool taken = there && replacing == Replacing::OwnKind && !kind.isIt(*there);
    return taken ? failure(ErrorCode::FileThere, {path, kind.name}) : Result<>();
}

Result<> mayReplaceByAnything(const QString &path, const Scheme &scheme)
{
    const std::optional<QByteArray> there = contentsThere(path);
    const std::optional<HeldEdition> held = there ? editionOfFile(*there, scheme) : std::nullopt;
    if (there && opensByPassphrase(*there))
        return failure(ErrorCode::FileLocked, {path});
    return held ? Result<>(std::unexpected(otherEdition(path, scheme, *held))) : Result<>();
}

} // namespace minutebook

#include "models/minutes/kindoftitle.h"

#include "models/minutes/auditphrases.h"
#include "models/minutes/documentkind.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/registerkind.h"
#include "models/minutes/volumephrases.h"
#include "models/minutes/withheldphrases.h"
#include "models/minutes/wording.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isDocument(DocumentKind kind, QStringView title, const Scheme &scheme, Edition edition)
{
    for (const auto status : {MeetingStatus::Draft, MeetingStatus::Approved, MeetingStatus::Final}) {
        if (title == documentTitle(kind, scheme, edition, status))
            return true;
    }
    return false;
}

/// "Minutes, 2024", "Minutes, 2023–2024"
bool isVolume(QStringView title, const Scheme &scheme, Edition edition)
{
    static const QRegularExpression years(u"^, [0-9]{4}(?:–[0-9]{4})?$"_s);
    const QString minutes = boundMinutesTitle(scheme, edition);
    return title.startsWith(minutes) && years.matchView(title.sliced(minutes.size())).hasMatch();
}

QString kindOfName(QStringView name, const Scheme &scheme, Edition edition)
{
    for (const DocumentKind kind : allKinds()) {
        if (isDocument(kind, name, scheme, edition))
            return nameOfKind(kind);
    }
    for (const auto kind : {RegisterKind::Actions, RegisterKind::Decisions}) {
        if (name == registerTitle(kind, scheme, edition) || name == nameOfRegister(kind))
            return nameOfRegister(kind);
    }
    if (name == auditTitle(scheme, edition) || name == "audit"_L1)
        return u"audit"_s;
    if (name == withheldTitle(scheme, edition) || name == "withheld"_L1)
        return u"withheld"_s;
    if (name == extractTitle(scheme, edition))
        return u"extract"_s;
    return isVolume(name, scheme, edition) ? u"volume"_s : QString();
}

} // namespace

/// A file does not say by itself in what language it is called.
QString kindOfTitle(QStringView title, const Scheme &scheme, Edition edition)
{
    constexpr QStringView dash = u" – ";
    const qsizetype at = title.lastIndexOf(dash);
    const QStringView name = at < 0 ? title : title.sliced(at + dash.size());
    for (const QString &language : wordedLanguages()) {
        const Wording wording(language);
        if (const QString kind = kindOfName(name, scheme, edition); !kind.isEmpty())
            return kind;
    }
    return {};
}

} // namespace minutebook

#pragma once

#include "models/domain/member.h"
#include "models/domain/pagesize.h"
#include "models/domain/party.h"
#include "models/domain/scheme.h"

#include <QStringList>

namespace minutebook {

/// The committee: what its notes may be written with, and what its minutes are called.
struct Body {
    QString name; ///< "Security Sub-Committee"
    QString abbreviation; ///< "SSC"
    Scheme scheme;
    QStringList decidingVerbs; ///< in capitals
    QStringList recordingVerbs;
    QString actionPattern; ///< with {abbreviation}, {meeting}, {nn}
    QString referencePattern; ///< with {abbreviation}, {meeting}, {ddMM}
    QStringList names; ///< roles and organisations that can own an action, beside those of the meeting's people
    QString language; ///< of the minutes, BCP 47: "en-GB"
    QStringList formerPatterns = {}; ///< of action numbers that earlier meetings gave, the newest first: those are read on
    PageSize pageSize = PageSize::A4;
    QString footer = {}; ///< a line at the foot of each page: an address, a registered number; empty: none
    QByteArray logo = {}; ///< an opaque PNG picture in sRGB for page one; empty: none
    QList<Party> parties = {}; ///< the register of those whom the notes call by pseudonyms: as it is today, for old meetings too
    QList<Member> members = {}; ///< whom its people and seats name: they can own an action without being there; kept with the seating

    bool operator==(const Body &) const = default;
};

/// A body with the verbs and patterns that every new one starts with (NOTATION.md).
[[nodiscard]] Body newBody(const QString &name, const QString &abbreviation, const Scheme &scheme);

} // namespace minutebook

#pragma once

#include "models/domain/registerrecord.h"
#include "models/minutes/withheldtexts.h"

namespace minutebook {

/// What a file of one edition must not hold, and what it may.
struct Secrets {
    QString subject; ///< what the file is of: "SSC 82"
    QString ceiling; ///< the edition's level, by name
    QList<WithheldText> withheld;
    QStringList open; ///< what its readers may see, and the fixed words of the pages
    QStringList frame = {}; ///< of these, what no note or title says: only it may hold the words of a party's real name
    QByteArray logo = {}; ///< the body's, the one picture that may be in it; empty: none

    bool operator==(const Secrets &) const = default;
};

[[nodiscard]] Secrets secretsOf(const MeetingRecord &record, Edition edition);

/// Of a volume: what any of its meetings withholds from readers cleared up to the level of this name, which all their schemes have.
[[nodiscard]] Secrets secretsOf(const QList<MeetingRecord> &records, const QString &ceiling);

/// Of the registers. Like those of a meeting they are read off the record by themselves.
[[nodiscard]] Secrets secretsOf(const RegisterRecord &record, Edition edition);

} // namespace minutebook

#pragma once

#include "models/domain/body.h"
#include "models/domain/itemtemplate.h"
#include "models/domain/seating.h"

namespace minutebook {

/// All that a committee is set up with.
struct BodySetup {
    Body body;
    Seating seating;
    QList<ItemTemplate> items = {}; ///< that agendas are made of

    bool operator==(const BodySetup &) const = default;
};

/// Where a mistake stands.
enum class SetupPart {
    Name,
    Abbreviation,
    ActionPattern,
    ReferencePattern,
    DecidingVerbs,
    RecordingVerbs,
    Footer,
    Logo,
    People,
    Seats,
    Quorum,
    Items
};

struct SetupFault {
    SetupPart part;
    QString sentence; ///< what is wrong, and how to mend it
    qsizetype row = -1; ///< of the people, the seats, the quorum's categories or the items, from 0; -1: none of them

    bool operator==(const SetupFault &) const = default;
};

/// Everything that keeps a set-up from being saved, in the order of its parts. Rows in which nothing is written are passed over.
[[nodiscard]] QList<SetupFault> faultsOf(const BodySetup &setup);

/// The same set-up without rows in which nothing is written.
[[nodiscard]] BodySetup withoutEmptyRows(BodySetup setup);

} // namespace minutebook

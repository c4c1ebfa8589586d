#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// Items whose content of the top level the same people were there for.
struct Hearers {
    QStringList items; ///< their numbers, or titles where they have none
    QStringList people; ///< keys, as in Presence
    QStringList inPart; ///< those of them who were there for some of it only

    bool operator==(const Hearers &) const = default;
};

/// Who was in the room, and took part in the item, when something of the scheme's highest level was said. Each item that has such lines
/// stands once, those with equal people together, in the agenda's order. What is cleared for a lower edition is no such line.
[[nodiscard]] QList<Hearers> distributionOf(const MeetingRecord &record);

/// "JH, JHe (part)": whose initials these are stands on page one.
[[nodiscard]] QString hearersPhrase(const Hearers &hearers);

} // namespace minutebook

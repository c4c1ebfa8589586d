#pragma once

#include "models/minutes/edition.h"

namespace minutebook {

struct MinutesDocument;

/// What can be issued of a meeting.
enum class DocumentKind { Minutes, Agenda };

/// By the name that the command line has for it; nothing if there is no such kind.
[[nodiscard]] std::optional<DocumentKind> kindNamed(const QString &name);

/// "Final Minutes", "Confidential Agenda".
[[nodiscard]] QString documentTitle(DocumentKind kind, const Scheme &scheme, Edition edition, MeetingStatus status);

/// `compose` or `composeAgenda`.
[[nodiscard]] MinutesDocument composeKind(DocumentKind kind, const MeetingRecord &record, Edition edition);

} // namespace minutebook

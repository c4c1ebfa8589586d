#pragma once

#include "models/minutes/edition.h"

namespace minutebook {

struct MinutesDocument;

/// What can be issued of a meeting.
enum class DocumentKind { Minutes, Agenda, Attendance };

[[nodiscard]] QList<DocumentKind> allKinds();

/// By the name that the command line has for it; nothing if there is no such kind.
[[nodiscard]] std::optional<DocumentKind> kindNamed(const QString &name);

/// That name: "attendance".
[[nodiscard]] QString nameOfKind(DocumentKind kind);

/// "Final Minutes", "Confidential Agenda", "Attendance Record".
[[nodiscard]] QString documentTitle(DocumentKind kind, const Scheme &scheme, Edition edition, MeetingStatus status);

/// The record that an edition is issued of. Minutes that are being corrected are a draft; but for readers who see nothing of what is corrected
/// they are what was approved.
[[nodiscard]] const MeetingRecord &issuedRecord(const MeetingRecord &record, DocumentKind kind, Edition edition);

/// `compose`, `composeAgenda` or `composeAttendance`.
[[nodiscard]] MinutesDocument composeKind(DocumentKind kind, const MeetingRecord &record, Edition edition);

} // namespace minutebook

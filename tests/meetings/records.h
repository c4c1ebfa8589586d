#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

namespace minutebook::test {

/// The "Bridge Committee" (BC), scheme SEC unless told otherwise.
[[nodiscard]] Body body(const QString &scheme = QStringLiteral("SEC"));

/// Meeting 12 of 2024-05-14 with Ada Lovell (AL), Ben Okoro (BO) and Cara Dunne (CD) present, Eve Hale (EH) away.
[[nodiscard]] QString fileWith(const QString &items, const QString &keys = {});

/// A dialect of that meeting.
[[nodiscard]] Dialect dialect(const QString &scheme = QStringLiteral("SEC"));

/// The record of a meeting file; `earlier` are other meetings' actions.
[[nodiscard]] MeetingRecord record(const QString &file, const QList<Action> &earlier = {}, const Body &of = body());

/// `BC 11/01` GREEN, `BC 11/02` AMBER but cleared, `BC 11/03` RED.
[[nodiscard]] QList<Action> earlierActions();

} // namespace minutebook::test

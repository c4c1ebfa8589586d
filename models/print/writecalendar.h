#pragma once

#include "models/minutes/registertable.h"

#include <QByteArray>

namespace minutebook {

/// An action log as a calendar of to-dos (iCalendar, RFC 5545): a to-do each, with the action's number, text, owners, due day, level and the
/// latest word on it. Each says the file's marking, which a program that takes it in would lose otherwise. Nothing in it is of the
/// machine: what has to have a time has the beginning of the latest meeting's day, UTC.
[[nodiscard]] QByteArray writeCalendar(const RegisterTable &actions);

} // namespace minutebook

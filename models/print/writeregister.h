#pragma once

#include "models/minutes/registertable.h"

#include <QByteArray>

namespace minutebook {

/// A register as comma-separated values (RFC 4180) in UTF-8 with a byte-order mark, without which spreadsheets take it for something else.
/// Each row ends with the file's marking; where there is none, one row has nothing but that. Owners are parted by "; ", days are ISO 8601. A text that a spreadsheet would take for a
/// formula, because it begins with = + - @ or their full-width forms, a tab or a carriage return, has an apostrophe before it.
[[nodiscard]] QByteArray writeCsv(const RegisterTable &table);

/// A register as JSON in UTF-8: what it is of and its marking, then the entries, an object each under the table's keys. Owners are an array,
/// days are ISO 8601, what is not known is null.
[[nodiscard]] QByteArray writeJson(const RegisterTable &table);

} // namespace minutebook

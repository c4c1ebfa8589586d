#pragma once

#include "models/minutes/document.h"

namespace minutebook::test {

[[nodiscard]] Run plainRun(const QString &text);
[[nodiscard]] Run boldRun(const QString &text);
[[nodiscard]] Run italicRun(const QString &text);
[[nodiscard]] Run linkRun(const QString &text, const QString &link);
[[nodiscard]] Run markingRun(const QString &text, const Ink &ink);

[[nodiscard]] Ink redInk(); ///< of SEC: coloured text
[[nodiscard]] Ink redBox(); ///< of TLP: coloured text on black

[[nodiscard]] Block heading(const QString &text, int level = 1);
[[nodiscard]] Block paragraph(const QString &text);
[[nodiscard]] Block item(const QString &label, const QString &text, int depth = 0);
[[nodiscard]] TableRow row(const QStringList &cells, bool withPrevious = false);
/// "Action ID", "Action", "Owner".
[[nodiscard]] TableBlock actions(const QList<TableRow> &rows);

/// `count` words of a sentence about harbours.
[[nodiscard]] QString words(int count);

/// Head and marking of the Quay Committee's meeting 7 of 2026-03-04, scheme SEC, with these blocks.
[[nodiscard]] MinutesDocument minutes(const QList<Block> &blocks = {});
/// The same under TLP:AMBER+STRICT.
[[nodiscard]] MinutesDocument labelledMinutes(const QList<Block> &blocks = {});
/// A logo of the committee's, as it is kept.
[[nodiscard]] QByteArray logo();
/// A document as a draft, with a logo, a line at the foot and whose copy it is.
[[nodiscard]] MinutesDocument dressed(MinutesDocument document);
/// Some pages with every kind of block, marking and script.
[[nodiscard]] MinutesDocument specimen();

} // namespace minutebook::test

#pragma once

#include "tests/print/finding.h"

namespace minutebook::test {

/// What keeps a file from being PDF/UA-1 (ISO 14289-1), by the machine-checkable failure conditions of the Matterhorn Protocol 1.1.
/// Left out, because nothing of the kind can be in a file of ours, and mostly because checkArchive finds the thing itself: tables of contents,
/// Ruby and Warichu (09-006 to 09-008), figures, formulas and notes (13-004, 17-002, 17-003, 19-003, 19-004), optional content (20-001 to
/// 20-003), attachments (21-001), forms (25-001, 28-005, 28-010), media, files and printer's marks as annotations (28-014 to 28-018), XObjects
/// (30-001, 30-002), CMaps other than Identity-H (31-001 to 31-003, 31-007, 31-008: 31-006 finds them), Type 1 and simple TrueType fonts
/// (31-012, 31-013, 31-017 to 31-026). 26-001: qpdf opens no such file.
[[nodiscard]] QList<Finding> checkUa(const QByteArray &pdf);

[[nodiscard]] Conditions uaConditions();

} // namespace minutebook::test

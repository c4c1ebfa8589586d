#pragma once

#include "models/presentation/overviewtable.h"

class QChart;
class QPalette;

namespace minutebook {

// Pictures of an overview's tables, in the colours and the font of the window. The caller owns them.

/// Actions raised and finished at each meeting as bars, those open after it as a line.
[[nodiscard]] QChart *actionsChart(const OverviewContent &actions, const QPalette &palette);
/// Outcome verbs by how often they were used.
[[nodiscard]] QChart *verbsChart(const OverviewContent &verbs, const QPalette &palette);
/// The items that took longest, planned beside spent.
[[nodiscard]] QChart *timesChart(const OverviewContent &times, const QPalette &palette);

/// Of as many rows the picture of verbs or of times has no room.
[[nodiscard]] qsizetype barsLeftOut(const OverviewContent &content);

} // namespace minutebook

#include "models/notation/lintwithdrawn.h"

namespace minutebook {

QList<ItemDiagnostic> lintWithdrawn(const QList<Item> &items, const NumberInstead &numberInstead)
{
    QList<ItemDiagnostic> found;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = 0; j < items[i].lines.size(); ++j) {
            const NoteLine &line = items[i].lines[j];
            const auto *words = std::get_if<ActionWords>(&line.words);
            if (!words || words->number.isEmpty())
                continue;
            const std::optional<QString> instead = numberInstead(words->number, line.body);
            if (!instead)
                continue;
            const auto column = static_cast<int>(line.text.indexOf(words->number)) + 1;
            const auto length = static_cast<int>(words->number.size());
            const QStringList details{words->number, *instead};
            found.append({i, {DiagnosticCode::ActionNumberWithdrawn, Gravity::Warning, static_cast<int>(j) + 2, column, length, details}});
        }
    }
    return found;
}

} // namespace minutebook

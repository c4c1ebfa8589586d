#include "models/notation/lintended.h"

#include "models/domain/ended.h"

#include <QSet>

namespace minutebook {

QList<ItemDiagnostic> lintEnded(const QList<Item> &items, const FindEnding &findEnding)
{
    QList<ItemDiagnostic> found;
    QSet<QString> takenUp;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = 0; j < items[i].lines.size(); ++j) {
            const NoteLine &line = items[i].lines[j];
            const auto *words = std::get_if<UpdateWords>(&line.words);
            if (!words || !words->status || takenUp.contains(words->number))
                continue;
            if (!isEnded(words->status)) {
                takenUp.insert(words->number);
                continue;
            }
            const auto length = static_cast<int>(line.text.size());
            if (const std::optional<int> meeting = findEnding(words->number))
                found.append({i,
                              {DiagnosticCode::UpdateOfEnded,
                               Gravity::Hint,
                               static_cast<int>(j) + 2,
                               1,
                               length,
                               {words->number, QString::number(*meeting)}}});
        }
    }
    return found;
}

} // namespace minutebook

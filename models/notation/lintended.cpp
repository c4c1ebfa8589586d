#include "models/notation/lintended.h"

#include "models/domain/ended.h"

#include <QHash>

namespace minutebook {

namespace {

/// Goes through a meeting's updates as they stand.
class EndedActions
{
public:
    EndedActions(int meeting, const FindEnding &findEnding)
        : m_meeting(meeting)
        , m_findEnding(findEnding)
    {
    }

    /// Takes note of what an update says; the number of the meeting that had ended the action before, if this ends it once more.
    std::optional<int> read(const UpdateWords &words)
    {
        if (!words.status)
            return std::nullopt;
        const auto here = m_said.constFind(words.number);
        const bool isSaid = here != m_said.cend();
        const bool endedHere = isSaid && *here;
        m_said.insert(words.number, isEnded(words.status));
        if (!isEnded(words.status) || (isSaid && !endedHere))
            return std::nullopt;
        return endedHere ? std::optional(m_meeting) : m_findEnding(words.number);
    }

private:
    int m_meeting;
    const FindEnding &m_findEnding;
    QHash<QString, bool> m_said; ///< of actions by number: ended by the line above that last spoke of it, or taken up
};

} // namespace

QList<ItemDiagnostic> lintEnded(const QList<Item> &items, int meeting, const FindEnding &findEnding)
{
    QList<ItemDiagnostic> found;
    EndedActions ended(meeting, findEnding);
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = 0; j < items[i].lines.size(); ++j) {
            const NoteLine &line = items[i].lines[j];
            const auto *words = std::get_if<UpdateWords>(&line.words);
            const std::optional<int> before = words ? ended.read(*words) : std::nullopt;
            if (!before)
                continue;
            const auto length = static_cast<int>(line.text.size());
            const QStringList details{words->number, QString::number(*before)};
            found.append({i, {DiagnosticCode::UpdateOfEnded, Gravity::Hint, static_cast<int>(j) + 2, 1, length, details}});
        }
    }
    return found;
}

} // namespace minutebook
